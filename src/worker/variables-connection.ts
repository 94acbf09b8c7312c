import type { Connection } from '../connection/connection.js';
import { provideTokens, type TokenProvider } from '../connection/credential.js';
import { chooseCredential } from '../connection/credential-choice.js';
import { type AddedEnvironments, resolveEnvironment, type Variables } from '../connection/environment.js';
import { graphContext } from '../connection/graph-context.js';
import { CmdletError } from '../errors/cmdlet-error.js';

/** The connection that has no name of its own. */
export const DEFAULT_CONNECTION = 'default';

/**
 * The connection that the environment variables describe (design: "Environment variables"). Nobody is signed in
 * before a request really goes out.
 *
 * @throws CmdletError as {@link resolveEnvironment}.
 */
export function variablesConnection(variables: Variables, added: AddedEnvironments): Connection {
  const environment = resolveEnvironment(variables, added);
  const choice = chooseCredential(environment, variables);
  const options = {
    kind: 'environmentVariable',
    name: DEFAULT_CONNECTION,
    contextScope: 'Process',
  } as const;
  return {
    name: DEFAULT_CONNECTION,
    environment,
    tokenProvider: provideTokens(choice, environment),
    context: graphContext({ options, choice, environment, claims: null }),
  };
}

/** The same place with nobody signed in: requests can be planned there, not sent. */
export function signedOut(connection: Connection): Connection {
  return { ...connection, tokenProvider: NOBODY };
}

const NOBODY: TokenProvider = {
  source: 'none',
  claims: () => null,
  secrets: () => [],
  getToken: async () => {
    throw new CmdletError({
      id: 'AuthenticationRequired',
      category: 'AuthenticationError',
      outcome: 'signIn',
      message: 'Authentication needed. Please call Connect-MgGraph.',
      recommendedAction: 'Call Connect-MgGraph.',
    });
  },
};
