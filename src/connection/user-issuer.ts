import type { TokenCredential } from '@azure/identity';
import type { UserChoice } from './credential-choice.js';
import type { Environment } from './environment.js';
import type { IssuedToken } from './sandbox-token.js';
import { interactionRequired } from './sign-in-errors.js';
import { waitForSignIn } from './wait-for-sign-in.js';

/** A credential that asks a person when told to, and only then. */
interface AskingCredential extends TokenCredential {
  authenticate(scopes: string[], options: { readonly abortSignal: AbortSignal }): Promise<unknown>;
}

/** As long as Connect-MgGraph waits for a person (ecosystem.md §1.1). */
const PATIENCE_SECONDS = 120;

/** What Connect-MgGraph asks for where -Scopes is absent. */
const DEFAULT_SCOPES: readonly string[] = ['User.Read'];

/** What the platform takes as it is, whatever the resource. */
const OPENID = new Set(['openid', 'profile', 'email', 'offline_access']);

/**
 * Tokens of a person: asks once, for the first token, and refreshes later ones without asking. Where refreshing
 * fails the error says to connect again, since a call that hangs on a prompt helps nobody.
 * @throws CmdletError, outcome signIn: `SignInTimedOut`, `InteractionRequired`; `OperationStopped` (interrupted).
 */
export function userIssuer(
  choice: UserChoice,
  environment: Environment,
  load: () => Promise<TokenCredential>,
  signal?: AbortSignal,
): (claims: string | undefined) => Promise<IssuedToken> {
  const scopes = qualifiedScopes(choice.scopes, environment);
  let credential: Promise<AskingCredential> | undefined;
  let isSignedIn = false;
  return async (claims) => {
    credential ??= load() as Promise<AskingCredential>;
    const asking = await credential;
    if (!isSignedIn) await ask(asking, scopes, signal);
    isSignedIn = true;
    const issued = await asking.getToken(scopes, claims === undefined ? {} : { claims }).catch(askAgain);
    if (issued === null) throw new Error('the credential gave no token');
    return { token: issued.token, expiresAt: issued.expiresOnTimestamp };
  };
}

async function ask(asking: AskingCredential, scopes: string[], stop: AbortSignal | undefined): Promise<void> {
  const waiting = new AbortController();
  try {
    const asked = asking.authenticate(scopes, { abortSignal: waiting.signal });
    await waitForSignIn(asked, stop, PATIENCE_SECONDS);
  } finally {
    waiting.abort();
  }
}

/** Short names belong to the environment's Graph: without its origin the platform means the global one. */
function qualifiedScopes(scopes: readonly string[], environment: Environment): string[] {
  const asked = scopes.length === 0 ? DEFAULT_SCOPES : scopes;
  return asked.map((scope) => {
    return scope.includes('://') || OPENID.has(scope) ? scope : `${environment.endpoint}/${scope}`;
  });
}

function askAgain(cause: unknown): never {
  if (cause instanceof Error && cause.name === 'AuthenticationRequiredError') {
    throw interactionRequired('The sign-in has ended; Connect-MgGraph makes a new one.');
  }
  throw cause;
}
