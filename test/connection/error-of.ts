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

/** The CmdletError with which something fails that goes on for a while. */
export async function rejectionOf(work: Promise<unknown>): Promise<CmdletError> {
  const thrown: unknown = await work.then(
    () => new Error('expected a CmdletError'),
    (error: unknown) => error,
  );
  if (thrown instanceof CmdletError) return thrown;
  throw thrown;
}
