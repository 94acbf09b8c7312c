import { CmdletError } from '../../errors/cmdlet-error.js';

/**
 * The error of a CLIXML text that cannot be read. It says what and where, never the text itself, which may hold
 * secrets.
 */
export function clixmlError(reason: string): CmdletError {
  return new CmdletError({
    id: 'InvalidClixml',
    category: 'InvalidData',
    outcome: 'input',
    message: `The CLIXML cannot be read: ${reason}.`,
  });
}
