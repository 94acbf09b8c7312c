/** The sandbox's own clock: a clock that runs underneath, moved by an offset. */
export interface SandboxClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Set the clock; it runs on from there. False, and nothing moves, where the time is no possible date. */
  set(now: number): boolean;
  /** Back to the clock underneath. */
  reset(): void;
}

/** ECMAScript's range of dates, in milliseconds either side of 1970. */
const LAST_DATE_MS = 8.64e15;

/** One day short of the last date, so that a token's lifetime and a ring still fit. */
const LAST_SETTABLE_MS = LAST_DATE_MS - 86_400_000;

/** A sandbox clock over `base` (milliseconds since 1970). */
export function createSandboxClock(base: () => number): SandboxClock {
  let offset = 0;
  return {
    now: () => base() + offset,
    set: (now) => {
      if (!Number.isFinite(now) || Math.abs(now) > LAST_SETTABLE_MS) return false;
      offset = now - base();
      return true;
    },
    reset: () => {
      offset = 0;
    },
  };
}
