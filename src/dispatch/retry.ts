import { CmdletError } from '../errors/cmdlet-error.js';
import { CONNECTION_FAILED, CONNECTION_LOST, isIdentityFailure } from './failure.js';
import { withHeader } from './headers.js';
import type { Step, WireRequest, WireResponse } from './request.js';
import { retryAfterMs } from './retry-after.js';
import { isSafeMethod } from './safe-method.js';
import type { Sleep } from './sleep.js';

/** A wait that is about to begin. */
export interface RetryNotice {
  /** 1 for the first repetition. */
  readonly attempt: number;
  readonly delayMs: number;
  /** The answer's status, or the error's id where there was no answer. */
  readonly reason: number | string;
}

export interface RetryOptions {
  /** Repetitions after the first try. Default 3. */
  readonly maxRetry?: number;
  /** The first wait where no Retry-After says otherwise, in seconds. Default 3. */
  readonly retryDelay?: number;
  /** The longest that all waits of a request may take together, in seconds; 0, the default, is no limit. */
  readonly retriesTimeLimit?: number;
  /** The longest that the request may take altogether, in milliseconds; 0, the default, is no limit. */
  readonly maxTimeMs?: number;
  readonly sleep: Sleep;
  /** From 0 up to 1: the jitter in seconds. */
  readonly random: () => number;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly onRetry?: (notice: RetryNotice) => void;
}

/** The longest wait, whatever Retry-After asks (Kiota's cap; ecosystem.md §4.1). */
const MAX_DELAY_MS = 180_000;

const CONNECT_DELAY_MS = 250;

type Result = { readonly response: WireResponse } | { readonly error: unknown };

/**
 * Sends again only what surely was not executed: 429, 503 with Retry-After, a connection never made; for GET
 * and HEAD also 503, 504 and a lost connection (design: "repaired"). Every repetition carries
 * `Retry-Attempt: n`. A wait that would go past `retriesTimeLimit` is not begun (Kiota's rule), nor one that would go
 * past `maxTimeMs`. When it gives up, the last answer or error is the caller's; a stream
 * that has been read cannot be sent again.
 */
export function retry(options: RetryOptions): Step {
  const { maxRetry = 3, retriesTimeLimit = 0, maxTimeMs = 0, sleep, now, onRetry } = options;
  const longestMs = limitOf(retriesTimeLimit * 1000);
  return (next) => async (request, signal) => {
    const endsAt = now() + limitOf(maxTimeMs);
    let waitedMs = 0;
    for (let attempt = 1; ; attempt++) {
      const current = attempt === 1 ? request : marked(request, attempt - 1);
      const result: Result = await next(current, signal).then(
        (response) => ({ response }),
        (error: unknown) => ({ error }),
      );
      const canSend = request.upload?.canOpen() ?? true;
      const again = attempt <= maxRetry && canSend && mayRepeat(result, request.method, now());
      if (!again) return settle(result);
      const delayMs = waitFor(result, attempt, options);
      waitedMs += delayMs;
      if (waitedMs > longestMs || now() + delayMs >= endsAt) return settle(result);
      onRetry?.({ attempt, delayMs, reason: reasonOf(result) });
      await sleep(delayMs, signal);
    }
  };
}

function limitOf(milliseconds: number): number {
  return milliseconds === 0 ? Number.POSITIVE_INFINITY : milliseconds;
}

function marked(request: WireRequest, attempt: number): WireRequest {
  return { ...request, headers: withHeader(request.headers, 'Retry-Attempt', String(attempt)) };
}

function mayRepeat(result: Result, method: string, now: number): boolean {
  if ('error' in result) {
    const { error } = result;
    if (!(error instanceof CmdletError)) return false;
    if (error.id === CONNECTION_FAILED) return !isIdentityFailure(error);
    return error.id === CONNECTION_LOST && isSafeMethod(method);
  }
  const { status, headers } = result.response;
  if (status === 429) return true;
  if (status === 503) return isSafeMethod(method) || retryAfterMs(headers, now) !== undefined;
  return status === 504 && isSafeMethod(method);
}

/**
 * Kiota's back-off: 3, 5, 7 seconds at the defaults, each with up to a second more; Retry-After wins. Nobody
 * asks for patience where no connection was made, and a call rings for 15 seconds only: there the waits are a
 * quarter, a half and a whole second, each with up to a quarter more.
 */
function waitFor(result: Result, attempt: number, options: RetryOptions): number {
  if ('error' in result && result.error instanceof CmdletError && result.error.id === CONNECTION_FAILED) {
    return Math.min((2 ** (attempt - 1) + options.random()) * CONNECT_DELAY_MS, MAX_DELAY_MS);
  }
  const asked = 'response' in result ? retryAfterMs(result.response.headers, options.now()) : undefined;
  if (asked !== undefined) return Math.min(asked, MAX_DELAY_MS);
  const grown = attempt === 1 ? 0 : Math.round((2 ** attempt - 1) / 2);
  return Math.min((grown + (options.retryDelay ?? 3) + options.random()) * 1000, MAX_DELAY_MS);
}

function reasonOf(result: Result): number | string {
  if ('response' in result) return result.response.status;
  return result.error instanceof CmdletError ? result.error.id : 'Error';
}

function settle(result: Result): WireResponse {
  if ('error' in result) throw result.error;
  return result.response;
}
