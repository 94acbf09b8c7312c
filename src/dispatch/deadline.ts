/** Why an exchange was broken off from this side. */
export type BreakReason = 'stopped' | 'timeout';

/** One try's limit in time, joined with the caller's wish to stop. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Undefined as long as nothing was broken off. */
  reason(): BreakReason | undefined;
  /** Must be called when the try is over: the caller's signal lives longer than one try. */
  clear(): void;
}

/** Starts a try of at most `timeoutMs` milliseconds under the caller's signal. */
export function startDeadline(caller: AbortSignal, timeoutMs: number): Deadline {
  const controller = new AbortController();
  let reason: BreakReason | undefined;
  const breakOff = (why: BreakReason): void => {
    reason ??= why;
    controller.abort();
  };
  const stop = (): void => breakOff('stopped');
  const timer = setTimeout(() => breakOff('timeout'), timeoutMs);
  if (caller.aborted) stop();
  else caller.addEventListener('abort', stop, { once: true });
  return {
    signal: controller.signal,
    reason: () => reason,
    clear: () => {
      clearTimeout(timer);
      caller.removeEventListener('abort', stop);
    },
  };
}
