import { CmdletError } from '../../src/errors/cmdlet-error.js';

/** Calls what must fail and returns its CmdletError; anything else fails the test. */
export function errorOf(work: () => unknown): CmdletError {
  try {
    work();
  } catch (error) {
    if (error instanceof CmdletError) return error;
    throw error;
  }
  throw new Error('expected a CmdletError');
}
