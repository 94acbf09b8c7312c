import { CmdletError } from '../errors/cmdlet-error.js';
import { redact } from '../errors/redact.js';

/** Nothing to sign in with. `reason` says which variables are missing; exit code 3. */
export function authenticationRequired(reason: string): CmdletError {
  return new CmdletError({
    id: 'AuthenticationRequired',
    category: 'AuthenticationError',
    outcome: 'signIn',
    message: `Authentication needed. ${reason} A ready token in MGSHIM_ACCESS_TOKEN does as well.`,
    recommendedAction: 'Set the variables named, or MGSHIM_ACCESS_TOKEN.',
  });
}

/**
 * The sign-in itself failed; exit code 3. The cause's text is kept as far as it holds no secret, the cause
 * itself is not: it may hold the request with everything in it.
 */
export function authenticationFailed(cause: unknown, secrets: readonly string[]): CmdletError {
  const raw = cause instanceof Error ? cause.message : 'no reason given';
  const code = /\bAADSTS\d+\b/.exec(raw)?.[0];
  const text = redact(raw, secrets).replace(/\s+/g, ' ').trim();
  return new CmdletError({
    id: 'AuthenticationFailed',
    category: 'AuthenticationError',
    outcome: 'signIn',
    message: `Sign-in failed${code === undefined ? '' : ` (${code})`}: ${text}`,
  });
}
