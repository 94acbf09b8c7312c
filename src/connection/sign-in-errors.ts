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

/** A user sign-in without an application of one's own; exit code 3. Nobody else's is borrowed (users.md row 11). */
export function clientIdRequired(): CmdletError {
  return new CmdletError({
    id: 'ClientIdRequired',
    category: 'AuthenticationError',
    outcome: 'signIn',
    message:
      'A user sign-in needs -ClientId, the id of an application of your organization. To register one: ' +
      'entra.microsoft.com, App registrations, New registration, the platform "Mobile and desktop applications" ' +
      'with the redirect URI http://localhost; for a device code also "Allow public client flows".',
    recommendedAction: 'Register an application and pass its Application (client) ID as -ClientId.',
    target: 'clientId',
  });
}

/** Only a person could go on, and nobody is there; exit code 3. Raised at once, before anything is asked. */
export function interactionRequired(reason: string): CmdletError {
  return new CmdletError({
    id: 'InteractionRequired',
    category: 'AuthenticationError',
    outcome: 'signIn',
    message: `${reason} Nothing was asked, because nobody is there to answer.`,
    recommendedAction:
      'Connect in an interactive session, or with a certificate, a managed identity, a client secret or a token.',
  });
}

/** A person was asked and did not answer in time; exit code 3. */
export function signInTimedOut(seconds: number): CmdletError {
  return new CmdletError({
    id: 'SignInTimedOut',
    category: 'OperationTimeout',
    outcome: 'signIn',
    message: `Authentication timed out after ${seconds} seconds.`,
  });
}

/** A sign-in was stopped from outside; exit code 130. */
export function signInStopped(): CmdletError {
  return new CmdletError({
    id: 'OperationStopped',
    category: 'OperationStopped',
    outcome: 'interrupted',
    message: 'The sign-in was stopped.',
  });
}
