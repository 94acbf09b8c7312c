import { startDeadline } from '../dispatch/deadline.js';
import type { WireRequest, WireResponse } from '../dispatch/request.js';
import { retryAfterMs } from '../dispatch/retry-after.js';
import { sleep as realSleep, type Sleep } from '../dispatch/sleep.js';
import type { Timer } from '../dispatch/timer.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { graphError } from '../output/graph-error.js';
import type { OperationAddress } from './operation-address.js';
import { type Clean, notFollowed, operationFailed, stillRunning, waitStopped } from './operation-error.js';
import { type OperationState, operationState } from './operation-state.js';

/** How a wait is going. */
export interface WaitNotice {
  readonly operationId: string;
  readonly status: OperationState['status'];
  readonly elapsedMs: number;
  readonly timeoutMs: number;
}

/** How long to wait, and who is told. */
export interface WaitOptions {
  readonly timeoutMs: number;
  /** Told before each look; @param notice undefined: the wait is over. */
  readonly onProgress?: (notice: WaitNotice | undefined) => void;
  /** Default: the real ones. */
  readonly sleep?: Sleep;
  readonly now?: () => number;
  readonly timer?: Timer;
}

/** Enough for an invitation, which rings for a minute. */
export const DEFAULT_WAIT_SECONDS = 90;

/** Between two looks: half a second at first, half as long again each time, and five seconds at most. */
const FIRST_WAIT_MS = 500;
const GROWTH = 1.5;
const LONGEST_WAIT_MS = 5_000;

/** What is followed and how it is asked after. */
export interface Following {
  readonly address: OperationAddress;
  /** The answer of the action; absent: the operation is asked after at once. */
  readonly started?: WireResponse | undefined;
  readonly userAgent: string;
  readonly proxy?: WireRequest['proxy'];
  readonly get: (request: WireRequest, signal: AbortSignal) => Promise<WireResponse>;
  readonly clean: () => Clean;
  readonly signal: AbortSignal;
}

/** The last that is known of an operation, and why it is no success. */
export interface Followed {
  /** Absent where nothing could be read. */
  readonly last?: WireResponse | undefined;
  readonly error?: CmdletError;
}

/**
 * Asks after an operation until it has ended or the time is over. A Retry-After says when to ask next. Nothing here
 * throws what went wrong: the action was accepted, and what is known of its operation is the caller's.
 */
export async function followOperation(following: Following, options: WaitOptions): Promise<Followed> {
  const { address, get, clean, userAgent, proxy, signal } = following;
  const { timeoutMs, onProgress = () => undefined, sleep = realSleep, now = Date.now, timer } = options;
  const request: WireRequest = {
    method: 'GET',
    url: address.url,
    headers: [['User-Agent', userAgent]],
    ...(proxy === undefined ? {} : { proxy }),
    // PowerShell's name for the only set.
    binding: 'Wait-MgShimOperation/__AllParameterSets',
  };
  const deadline = startDeadline(signal, timeoutMs, timer);
  const beganAt = now();
  let last = following.started;
  try {
    for (let waitMs = FIRST_WAIT_MS; ; waitMs = Math.min(waitMs * GROWTH, LONGEST_WAIT_MS)) {
      if (last !== undefined) {
        const state = operationState(last);
        if (state.status === 'completed') return { last };
        if (state.status === 'failed') {
          return { last, error: operationFailed(state, address, request, last, clean()) };
        }
        onProgress({
          operationId: address.operationId,
          status: state.status,
          elapsedMs: now() - beganAt,
          timeoutMs,
        });
        await sleep(retryAfterMs(last.headers, now()) ?? waitMs, deadline.signal);
      }
      const response = await get(request, deadline.signal);
      if (response.status < 200 || response.status > 299) {
        const { secrets, unsafe } = clean();
        return { last, error: notFollowed(address, graphError(response, request, secrets, { unsafe })) };
      }
      last = response;
    }
  } catch (error) {
    if (!(error instanceof CmdletError)) throw error;
    return { last, error: ended(error, address, deadline.reason(), timeoutMs) };
  } finally {
    deadline.clear();
    onProgress(undefined);
  }
}

function ended(
  error: CmdletError,
  address: OperationAddress,
  broken: 'stopped' | 'timeout' | undefined,
  timeoutMs: number,
): CmdletError {
  if (broken === 'timeout') return stillRunning(address, timeoutMs / 1000);
  // Nothing was sent, not even the action: its answer was replayed, and the next one is not recorded.
  if (error.outcome === 'input') return error;
  return error.outcome === 'interrupted' ? waitStopped(address) : notFollowed(address, error);
}
