import type { SigningCertificate } from './certificate.js';
import type { ConnectOptions } from './connect-options.js';
import { provideTokens, type TokenProvider, type TokenSurroundings } from './credential.js';
import type { SignInChoice } from './credential-choice.js';
import {
  type AddedEnvironments,
  type Environment,
  resolveEnvironment,
  SANDBOX,
  type Variables,
} from './environment.js';
import { expectTenant } from './expected-tenant.js';
import { type GraphContext, graphContext } from './graph-context.js';
import { chooseSignIn } from './sign-in-choice.js';
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
 * `interactive` was not given, `AuthenticationRequired`, `AuthenticationFailed`, `SignInTimedOut`, `TenantMismatch`,
 * what reading a certificate throws; outcome input: what {@link resolveEnvironment} throws; `OperationStopped`
 * (interrupted) where `signal` is aborted.
 */
export async function connect(options: ConnectOptions, deps: ConnectDeps): Promise<Connection> {
  const environment = environmentOf(options, deps);
  const asked = chooseSignIn(options, environment, deps.variables);
  const { choice, certificate } = await opened(asked);
  const tokenProvider = tokensOf(choice, environment, options, deps);
  const { token } = await waitForSignIn(tokenProvider.getToken(), deps.signal);
  const claims = tokenClaims(token);
  const signedIn = { options, choice, environment, claims, ...(certificate && { certificate }) };
  return Object.freeze({ name: options.name, context: graphContext(signedIn), environment, tokenProvider });
}

/**
 * The same connection before anybody has signed in: the first request that really goes out does it.
 * @throws CmdletError, outcome input: what {@link resolveEnvironment} throws.
 */
export function openConnection(options: ConnectOptions, deps: ConnectDeps): Connection {
  const environment = environmentOf(options, deps);
  const choice = chooseSignIn(options, environment, deps.variables);
  const context = graphContext({ options, choice, environment, claims: null });
  const tokenProvider = tokensOf(choice, environment, options, deps);
  return Object.freeze({ name: options.name, context, environment, tokenProvider });
}

function tokensOf(
  choice: SignInChoice,
  environment: Environment,
  options: ConnectOptions,
  deps: ConnectDeps,
): TokenProvider {
  const interactive = options.kind === 'user' && options.interactive;
  const provider = provideTokens(choice, environment, { ...deps, interactive });
  return options.expectTenant === undefined ? provider : expectTenant(provider, options.expectTenant);
}

/** Reads a certificate now, for what the context shows of it, so that it need not be read again. */
async function opened(
  choice: SignInChoice,
): Promise<{ readonly choice: SignInChoice; readonly certificate?: SigningCertificate }> {
  if (choice.source !== 'clientCertificate') return { choice };
  const { readCertificate } = await import('./certificate.js');
  const certificate = await readCertificate(choice.certificate);
  return { certificate, choice: { ...choice, certificate: { pem: certificate.pem } } };
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
