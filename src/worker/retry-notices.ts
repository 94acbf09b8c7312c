import { AsyncLocalStorage } from 'node:async_hooks';
import type { RetryNotice } from '../dispatch/retry.js';
import type { Host } from './host.js';

/** Whoever is told about waits. */
interface Listener {
  readonly verbose: (message: string) => void;
  /** Who shows progress; absent: nobody does. */
  readonly host?: Pick<Host, 'tell'> | undefined;
}

/** A person notices a longer wait and wonders. */
const SHORTEST_SHOWN_WAIT_MS = 2000;
const ACTIVITY = 'Microsoft Graph';

const listeners = new AsyncLocalStorage<Listener & { isShown: boolean }>();

/** Runs a call whose waits are told: requests overlap, and the session they share knows no call. */
export async function withRetryNotices<Result>(
  listener: Listener,
  call: () => Promise<Result>,
): Promise<Result> {
  const told = { ...listener, isShown: false };
  try {
    return await listeners.run(told, call);
  } finally {
    if (told.isShown) told.host?.tell('progress', { activity: ACTIVITY, status: ' ', completed: true });
  }
}

/** Tells the call that is about to wait. */
export function tellRetry({ delayMs, reason }: RetryNotice): void {
  const listener = listeners.getStore();
  if (listener === undefined) return;
  const status = `Waiting ${Math.ceil(delayMs / 1000)} s before the next try (${reason}).`;
  listener.verbose(status);
  if (delayMs < SHORTEST_SHOWN_WAIT_MS || listener.host === undefined) return;
  listener.isShown = true;
  listener.host.tell('progress', { activity: ACTIVITY, status, completed: false });
}
