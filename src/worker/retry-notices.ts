import { AsyncLocalStorage } from 'node:async_hooks';
import type { RetryNotice } from '../dispatch/retry.js';

type Say = (message: string) => void;

const speakers = new AsyncLocalStorage<Say>();

/** Runs a call whose waits are told to `say`: requests overlap, and the session they share knows no call. */
export function withRetryNotices<Result>(say: Say, call: () => Promise<Result>): Promise<Result> {
  return speakers.run(say, call);
}

/** Tells the call that is about to wait. */
export function tellRetry({ delayMs, reason }: RetryNotice): void {
  speakers.getStore()?.(`Waiting ${Math.ceil(delayMs / 1000)} s before the next try (${reason}).`);
}
