import { setTimeout as wait } from 'node:timers/promises';
import { operationStopped } from './failure.js';

/** Waits so many milliseconds, or less: a stop ends it at once with `OperationStopped`. */
export type Sleep = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** The real wait. @throws CmdletError `OperationStopped`, outcome interrupted. */
export const sleep: Sleep = async (milliseconds, signal) => {
  try {
    await wait(milliseconds, undefined, { signal });
  } catch {
    throw operationStopped();
  }
};
