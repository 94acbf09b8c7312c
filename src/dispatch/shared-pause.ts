import type { Send } from './request.js';
import { sleep as realSleep, type Sleep } from './sleep.js';

/** How many may send at once: more than any service allows one client. */
export const MOST_AT_ONCE = 100;

/** One pause for all who send to the same service. */
export interface SharedPause {
  /** Nobody begins a request for so long, in milliseconds. @returns by how much the pause has become longer. */
  readonly pause: (delayMs: number) => number;
  readonly waiting: (send: Send) => Send;
}

/**
 * Where one request is told to wait, those that have not begun wait as well: they would only be told the same.
 *
 * @param now milliseconds of a clock.
 */
export function sharedPause(now: () => number = Date.now, sleep: Sleep = realSleep): SharedPause {
  let until = 0;
  return {
    pause: (delayMs) => {
      const before = Math.max(until, now());
      until = Math.max(before, now() + delayMs);
      return until - before;
    },
    waiting: (send) => async (request, signal) => {
      for (let left = until - now(); left > 0; left = until - now()) await sleep(left, signal);
      return send(request, signal);
    },
  };
}
