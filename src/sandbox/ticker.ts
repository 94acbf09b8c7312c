import type { SandboxState } from './state.js';

/** Lets things happen when their time comes, also while nobody asks. */
export interface Ticker {
  /** Wait for what is due next, in place of what was. */
  arm(state: SandboxState): void;
  /** Tick no more. */
  stop(): void;
}

/** The longest wait that a timer can have; what is due later is looked at again then. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** A ticker by real timers, or one that never ticks. Its timers keep no process alive. */
export function createTicker(ticks: boolean): Ticker {
  let timer: NodeJS.Timeout | undefined;
  let stopped = !ticks;
  return {
    arm: (state) => {
      clearTimeout(timer);
      const next = state.schedule.next();
      if (stopped || state.clock.frozen || next === undefined) return;
      const wait = Math.min(Math.max(next - state.clock.now(), 0), LONGEST_WAIT_MS);
      timer = setTimeout(() => state.schedule.runDue(), Math.ceil(wait));
      timer.unref();
    },
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
