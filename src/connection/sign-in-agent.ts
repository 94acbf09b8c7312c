import { AsyncLocalStorage } from 'node:async_hooks';
import type http from 'node:http';

/** Finds the agent for a URL that a sign-in asks. */
export type SignInAgents = (url: URL) => Promise<http.Agent>;

const current = new AsyncLocalStorage<SignInAgents>();

let underWay = 0;

/**
 * Runs a sign-in whose requests go out over these agents: through the proxy of the call that needs a token. Sign-ins
 * begin deep in other libraries, which hand nothing of the call down.
 */
export function withSignInAgents<Result>(
  agents: SignInAgents,
  signIn: () => Promise<Result>,
): Promise<Result> {
  underWay++;
  return current.run(agents, signIn).finally(() => {
    underWay--;
    // Up to Node 22 every promise of the process pays for a store that is in use.
    if (underWay === 0) current.disable();
  });
}

/** The agent for a URL of the sign-in under way; undefined where the HTTP client may choose. */
export async function signInAgent(url: URL): Promise<http.Agent | undefined> {
  return current.getStore()?.(url);
}
