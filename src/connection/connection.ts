import { readCertificate, type SigningCertificate } from './certificate.js';
import type { ConnectOptions } from './connect-options.js';
import { provideTokens, type TokenProvider, type TokenSurroundings } from './credential.js';
import { chooseCredential, OWN_CLIENT, type SignInChoice } from './credential-choice.js';
import {
  type AddedEnvironments,
  type Environment,
  resolveEnvironment,
  SANDBOX,
  type Variables,
} from './environment.js';
import { type GraphContext, graphContext } from './graph-context.js';
import { interactionRequired } from './sign-in-errors.js';
import { tokenClaims } from './token-claims.js';
import { waitForSignIn } from './wait-for-sign-in.js';

/** Who is signed in where: a value. Two connections share nothing, so that calls over both cannot mix. */
export interface Connection {
  readonly name: string;
  readonly context: GraphContext;
  readonly environment: Environment;
  readonly tokenProvider: TokenProvider;
}

/** What connecting needs from around it. */
export interface ConnectDeps extends TokenSurroundings {
  /** Environment variables: design.md, "Environment variables". */
  readonly variables: Variables;
  /** The environments added by name; absent: the built-in ones only. */
  readonly environments?: AddedEnvironments;
}

/**
 * Signs in, as Connect-MgGraph does: a connection is returned once there is a token. What was asked for
 * explicitly goes before variables (ecosystem.md §4.1).
 *
 * A sandbox that issues its own tokens is signed in to with its own client, whatever was given: scripts run
 * unchanged against it, and no real credential is ever loaded for it.
 * @throws CmdletError, outcome signIn: `InteractionRequired` (at once) where only a person could go on and
 * `interactive` was not given, `AuthenticationRequired`, `AuthenticationFailed`, `SignInTimedOut`, what
 * {@link readCertificate} throws; outcome input: what {@link resolveEnvironment} throws; `OperationStopped`
 * (interrupted) where `signal` is aborted.
 */
export async function connect(options: ConnectOptions, deps: ConnectDeps): Promise<Connection> {
  const environment = environmentOf(options, deps);
  const { choice, certificate } = await chooseSignIn(options, environment, deps.variables);
  const asksPerson = choice.source === 'interactiveBrowser' || choice.source === 'deviceCode';
  if (asksPerson && !(options.kind === 'user' && options.interactive)) {
    throw interactionRequired('This sign-in needs a person, in a browser or with a device code.');
  }
  const tokenProvider = provideTokens(choice, environment, deps);
  const { token } = await waitForSignIn(tokenProvider.getToken(), deps.signal);
  const claims = tokenClaims(token);
  const signedIn = { options, choice, environment, claims, ...(certificate && { certificate }) };
  return Object.freeze({ name: options.name, context: graphContext(signedIn), environment, tokenProvider });
}

function environmentOf(options: ConnectOptions, { variables, environments }: ConnectDeps): Environment {
  if (options.kind === 'sandbox') {
    const endpoint = options.endpoint ?? variables.MGSHIM_ENDPOINT;
    return resolveEnvironment({ MGSHIM_ENVIRONMENT: SANDBOX, MGSHIM_ENDPOINT: endpoint }, environments);
  }
  if (options.environment === undefined) return resolveEnvironment(variables, environments);
  // An authority for another cloud, left over in a variable, must not get what is meant for the one named.
  const { AZURE_AUTHORITY_HOST: authority, ...others } = variables;
  const kept = variables.MGSHIM_ENDPOINT ? { ...others, AZURE_AUTHORITY_HOST: authority } : others;
  return resolveEnvironment({ ...kept, MGSHIM_ENVIRONMENT: options.environment }, environments);
}

interface Chosen {
  readonly choice: SignInChoice;
  readonly certificate?: SigningCertificate;
}

async function chooseSignIn(
  options: ConnectOptions,
  environment: Environment,
  variables: Variables,
): Promise<Chosen> {
  if (options.kind === 'accessToken') return { choice: { source: 'accessToken', token: options.token } };
  if (options.kind === 'environmentVariable') return { choice: chooseCredential(environment, variables) };
  if (issuesOwnTokens(environment)) return { choice: OWN_CLIENT };
  switch (options.kind) {
    case 'sandbox':
      return { choice: OWN_CLIENT };
    case 'identity': {
      const { clientId } = options;
      const source = 'managedIdentity';
      return { choice: clientId === undefined ? { source } : { source, clientId } };
    }
    case 'clientSecret':
      return { choice: secretChoice(options, environment) };
    case 'certificate': {
      const certificate = await readCertificate(options.source);
      const { clientId, tenantId, sendCertificateChain: sendChain } = options;
      const { pem } = certificate;
      return { certificate, choice: { source: 'clientCertificate', clientId, tenantId, pem, sendChain } };
    }
    case 'user': {
      const { clientId, tenantId, scopes } = options;
      const source = options.useDeviceCode ? 'deviceCode' : 'interactiveBrowser';
      const user = { source, clientId, scopes } as const;
      return { choice: tenantId === undefined ? user : { ...user, tenantId } };
    }
  }
}

/** @azure/identity refuses plain http, which only an authority of this machine may speak. */
function secretChoice(
  { clientId, tenantId, secret }: Extract<ConnectOptions, { readonly kind: 'clientSecret' }>,
  { authority, isSandbox }: Environment,
): SignInChoice {
  const byHand = isSandbox && authority.startsWith('http:');
  return { source: byHand ? 'sandbox' : 'clientSecret', clientId, tenantId, clientSecret: secret };
}

function issuesOwnTokens({ isSandbox, endpoint, authority }: Environment): boolean {
  return isSandbox && endpoint === authority;
}
