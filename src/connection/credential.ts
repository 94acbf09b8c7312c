import type { TokenCredential } from '@azure/identity';
import { CmdletError } from '../errors/cmdlet-error.js';
import { type LoadCredential, loadAzureCredential } from './azure-credential.js';
import { type CredentialSource, chooseCredential, type SignInChoice } from './credential-choice.js';
import type { Environment, Variables } from './environment.js';
import { type IssuedToken, requestSandboxToken } from './sandbox-token.js';
import { authenticationFailed, authenticationRequired } from './sign-in-errors.js';
import { tokenClaims } from './token-claims.js';
import { userIssuer } from './user-issuer.js';

export interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970; Infinity where the token does not say. */
  readonly expiresAt: number;
}

export interface TokenProvider {
  /** The kind of credential; `none` where getToken can only say what is missing. */
  readonly source: CredentialSource;
  /**
   * A token for the environment's Graph, from memory until five minutes before it ends.
   * @param options.claims asks the issuer anew, with these claims (JSON text); a ready token stays as it is.
   * @throws CmdletError `AuthenticationRequired` or `AuthenticationFailed` (signIn), `InvalidAccessToken` (input).
   */
  getToken(options?: { readonly claims?: string }): Promise<AccessToken>;
  /** Every secret that is in use now, for redaction: tokens, client secret, password. */
  secrets(): readonly string[];
}

const EARLY_MS = 5 * 60 * 1000;

type Issue = (claims: string | undefined) => Promise<IssuedToken>;

/** What getting tokens needs from around it; each has a default. */
export interface TokenSurroundings {
  /** Milliseconds since 1970. Default Date.now. */
  readonly now?: () => number;
  /** Default {@link loadAzureCredential}. */
  readonly loadCredential?: LoadCredential;
  /** Told at once what a person has to do. */
  readonly onMessage?: (message: string) => void;
  /** Stops waiting for a sign-in. */
  readonly signal?: AbortSignal;
}

/**
 * The way to tokens that the variables describe ({@link chooseCredential}). Making one costs nothing and never
 * fails: what is wrong or missing shows when a token is needed.
 * @param now milliseconds since 1970.
 */
export function createTokenProvider(
  environment: Environment,
  variables: Variables,
  now: () => number = Date.now,
): TokenProvider {
  return provideTokens(chooseCredential(environment, variables), environment, { now });
}

/** The way to tokens for a choice already made. Costs nothing and never fails, as {@link createTokenProvider}. */
export function provideTokens(
  choice: SignInChoice,
  environment: Environment,
  around: TokenSurroundings = {},
): TokenProvider {
  const { now = Date.now } = around;
  const fixed = fixedSecrets(choice);
  if (choice.source === 'none') {
    const getToken = async () => {
      throw authenticationRequired(choice.reason);
    };
    return { source: 'none', getToken, secrets: () => fixed };
  }
  if (choice.source === 'accessToken') {
    return { source: choice.source, getToken: async () => readyToken(choice.token), secrets: () => fixed };
  }
  return { source: choice.source, ...remembering(issuerFor(choice, environment, around), fixed, now) };
}

function issuerFor(
  choice: Exclude<SignInChoice, { readonly source: 'none' | 'accessToken' }>,
  environment: Environment,
  around: TokenSurroundings,
): Issue {
  const { now = Date.now, loadCredential = loadAzureCredential, onMessage, signal } = around;
  switch (choice.source) {
    case 'sandbox':
      return () => requestSandboxToken(choice, environment, now);
    case 'interactiveBrowser':
    case 'deviceCode':
      return userIssuer(choice, environment, () => loadCredential(choice, environment, onMessage), signal);
    default:
      return azureIssuer(environment, () => loadCredential(choice, environment));
  }
}

/** @throws CmdletError `InvalidAccessToken`: what a header cannot carry is no token. The value is not shown. */
function readyToken(token: string): AccessToken {
  if (!/^[\x21-\x7e]+$/.test(token)) {
    throw new CmdletError({
      id: 'InvalidAccessToken',
      category: 'InvalidArgument',
      outcome: 'input',
      message: 'MGSHIM_ACCESS_TOKEN must be a token alone: printable ASCII, without spaces or line breaks.',
    });
  }
  return { token, expiresAt: tokenClaims(token)?.expiresAt ?? Number.POSITIVE_INFINITY };
}

function azureIssuer(environment: Environment, load: () => Promise<TokenCredential>): Issue {
  let credential: Promise<TokenCredential> | undefined;
  return async (claims) => {
    credential ??= load();
    const scope = `${environment.endpoint}/.default`;
    const issued = await (await credential).getToken(scope, claims === undefined ? {} : { claims });
    if (issued === null) throw new Error('the credential gave no token');
    return { token: issued.token, expiresAt: issued.expiresOnTimestamp };
  };
}

/** Keeps the token, and lets callers who ask at the same time share one request. */
function remembering(
  issue: Issue,
  fixed: readonly string[],
  now: () => number,
): Pick<TokenProvider, 'getToken' | 'secrets'> {
  let kept: AccessToken | undefined;
  let pending: Promise<AccessToken> | undefined;

  const renew = async (claims: string | undefined): Promise<AccessToken> => {
    try {
      kept = await issue(claims);
      return kept;
    } catch (cause) {
      if (cause instanceof CmdletError) throw cause;
      throw authenticationFailed(cause, fixed);
    }
  };
  const getToken: TokenProvider['getToken'] = ({ claims } = {}) => {
    if (claims !== undefined) return renew(claims);
    if (kept !== undefined && now() < kept.expiresAt - EARLY_MS) return Promise.resolve(kept);
    pending ??= renew(undefined).finally(() => {
      pending = undefined;
    });
    return pending;
  };
  return { getToken, secrets: () => (kept === undefined ? fixed : [...fixed, kept.token]) };
}

function fixedSecrets(choice: SignInChoice): readonly string[] {
  switch (choice.source) {
    case 'accessToken':
      return [choice.token];
    case 'clientSecret':
      return [choice.clientSecret];
    case 'sandbox':
      return choice.clientSecret === 'sandbox' ? [] : [choice.clientSecret];
    case 'clientCertificate':
      if ('pem' in choice) return [choice.pem];
      return choice.password === undefined ? [] : [choice.password];
    default:
      return [];
  }
}
