import { type Calls, createCalls } from './calls.js';
import { createNotifications, type Notifications } from './notifications.js';
import { createOperations, type Operations } from './operations.js';
import type { RecordedRequest } from './request-log.js';
import { createSandboxClock, type SandboxClock } from './sandbox-clock.js';
import { createSeededIds, type SeededIds } from './seeded-ids.js';
import { createTokens, type Tokens } from './tokens.js';

/** Everything a sandbox remembers. */
export interface SandboxState {
  readonly url: string;
  readonly clock: SandboxClock;
  readonly ids: SeededIds;
  readonly tokens: Tokens;
  readonly calls: Calls;
  readonly notifications: Notifications;
  readonly operations: Operations;
  /** Graph requests, oldest first. */
  readonly requests: RecordedRequest[];
  /** Forget everything, move the clock back and count ids from the first again. Tokens stay good. */
  reset(): void;
}

/** A sandbox at its beginning. */
export function createState(options: {
  readonly url: string;
  readonly seed: number | string;
  readonly baseClock: () => number;
  readonly ringTimeoutMs: number;
}): SandboxState {
  const clock = createSandboxClock(options.baseClock);
  const ids = createSeededIds(options.seed);
  const tokens = createTokens(options.url, clock, ids);
  const notifications = createNotifications();
  const calls = createCalls(clock, notifications, options.ringTimeoutMs);
  const operations = createOperations();
  const requests: RecordedRequest[] = [];

  const reset = (): void => {
    for (const part of [clock, ids, notifications, calls, operations]) part.reset();
    requests.length = 0;
  };

  return { url: options.url, clock, ids, tokens, calls, notifications, operations, requests, reset };
}
