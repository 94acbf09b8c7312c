import type { Variables } from '../connection/environment.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { redact } from '../errors/redact.js';
import { redactPersonal } from '../errors/redact-personal.js';
import { secretVariables } from '../errors/secret-variables.js';

/** A fault of ours: no stack trace, and of its message only what is known to be no secret. */
export function internalError(thrown: unknown, variables: Variables): CmdletError {
  const name = thrown instanceof Error ? thrown.name : typeof thrown;
  const text = thrown instanceof Error ? thrown.message : '';
  const reason = redactPersonal(redact(text, secretVariables(variables))).slice(0, 200);
  return new CmdletError({
    id: 'InternalError',
    category: 'NotSpecified',
    outcome: 'internal',
    message: `A fault of mgshim's own (${name}): ${reason}`,
    cause: thrown,
  });
}
