/** The sandbox's own clock: a clock that runs underneath, moved by an offset, or standing still. */
export interface SandboxClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Set the clock; it goes on from there. False, and nothing moves, where the time is no possible date. */
  set(now: number): boolean;
  /** Whether it stands still until it is moved. */
  readonly frozen: boolean;
  /** Let it stand still, or run again, from the time that it shows. */
  freeze(frozen: boolean): void;
  /** Back to how it began: at `beginning`, or else at the clock underneath. */
  reset(beginning?: ClockBeginning): void;
}

/** How a clock begins; what is absent is the clock underneath, running. */
export interface ClockBeginning {
  /** Milliseconds since 1970. */
  readonly start?: number;
  readonly frozen?: boolean;
}

/** ECMAScript's range of dates, in milliseconds either side of 1970. */
const LAST_DATE_MS = 8.64e15;

/** One day short of the last date, so that a token's lifetime and a ring still fit. */
const LAST_SETTABLE_MS = LAST_DATE_MS - 86_400_000;

/** A sandbox clock over `base` (milliseconds since 1970). */
export function createSandboxClock(base: () => number): SandboxClock {
  let offset = 0;
  let stoppedAt: number | undefined;
  const now = (): number => stoppedAt ?? base() + offset;

  const set = (time: number): boolean => {
    if (!Number.isFinite(time) || Math.abs(time) > LAST_SETTABLE_MS) return false;
    if (stoppedAt === undefined) offset = time - base();
    else stoppedAt = time;
    return true;
  };

  const freeze = (frozen: boolean): void => {
    const time = now();
    stoppedAt = frozen ? time : undefined;
    if (!frozen) offset = time - base();
  };

  return {
    now,
    set,
    get frozen() {
      return stoppedAt !== undefined;
    },
    freeze,
    reset: ({ start, frozen = false } = {}) => {
      offset = 0;
      stoppedAt = undefined;
      if (start !== undefined) set(start);
      if (frozen) freeze(true);
    },
  };
}
