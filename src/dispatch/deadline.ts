import { timer as realTimer, type Timer } from './timer.js';

/** Why an exchange was broken off from this side. */
export type BreakReason = 'stopped' | 'timeout';

/** A limit in time, joined with the caller's wish to stop. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Undefined as long as nothing was broken off. */
  reason(): BreakReason | undefined;
  /** Lets the limit count anew from here. */
  restart(): void;
  /** Must be called when the work is over: the caller's signal lives longer. */
  clear(): void;
}

/** Starts work of at most `timeoutMs` milliseconds under the caller's signal. */
export function startDeadline(caller: AbortSignal, timeoutMs: number, timer: Timer = realTimer): Deadline {
  const controller = new AbortController();
  let reason: BreakReason | undefined;
  const breakOff = (why: BreakReason): void => {
    reason ??= why;
    controller.abort();
  };
  const stop = (): void => breakOff('stopped');
  let isOver = false;
  const start = (): (() => void) => timer(timeoutMs, () => breakOff('timeout'));
  let cancel = start();
  if (caller.aborted) stop();
  else caller.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    reason: () => reason,
    restart: () => {
      if (isOver) return;
      cancel();
      cancel = start();
    },
    clear: () => {
      isOver = true;
      cancel();
      caller.removeEventListener('abort', stop);
    },
  };
}
