import type { TokenProvider } from '../connection/credential.js';
import type { Environment } from '../connection/environment.js';
import type { Plan } from '../plan/plan.js';
import { authenticate } from './authenticate.js';
import { clientRequestId } from './client-request-id.js';
import { redirects } from './redirects.js';
import { compose, type Send, type WireRequest } from './request.js';
import { type RetryNotice, retry } from './retry.js';
import { sleep as realSleep, type Sleep } from './sleep.js';
import { createTransport } from './transport.js';

export interface DispatchOptions {
  readonly environment: Environment;
  readonly tokenProvider: TokenProvider;
  /** Default: {@link createTransport} with its defaults. */
  readonly transport?: Send;
  /** Default: the real wait. */
  readonly sleep?: Sleep;
  /** Jitter, from 0 up to 1. Default Math.random. */
  readonly random?: () => number;
  /** Milliseconds since 1970. Default Date.now. */
  readonly now?: () => number;
  /** Repetitions after the first try. Default 3. */
  readonly maxRetry?: number;
  /** Seconds. Default 3. */
  readonly retryDelay?: number;
  /** All waits of a request together, in seconds. Default 0: no limit. */
  readonly retriesTimeLimit?: number;
  /** Told before each wait. */
  readonly onRetry?: (notice: RetryNotice) => void;
}

/** The way of a request to Graph and back: the steps in order, outermost first. */
export function createDispatch(options: DispatchOptions): Send {
  const { environment, tokenProvider, transport = createTransport(), sleep = realSleep } = options;
  const {
    random = Math.random,
    now = Date.now,
    maxRetry = 3,
    retryDelay = 3,
    retriesTimeLimit = 0,
    onRetry = () => undefined,
  } = options;
  return compose(
    [
      clientRequestId(),
      retry({ maxRetry, retryDelay, retriesTimeLimit, sleep, random, now, onRetry }),
      redirects(),
      authenticate(environment, tokenProvider),
    ],
    transport,
  );
}

/** The wire form of a plan: what it shows is what is sent. */
export function toWireRequest(plan: Plan): WireRequest {
  const { method, url, headers, body } = plan;
  const binding = `${plan.cmdlet}/${plan.parameterSet}`;
  return { method, url, headers, ...(body === undefined ? {} : { body }), binding };
}
