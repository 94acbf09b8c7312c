import type { TokenCredential } from '@azure/identity';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { LoadCredential } from './azure-credential.js';
import { type CredentialSource, chooseCredential, type SignInChoice } from './credential-choice.js';
import type { Environment, Variables } from './environment.js';
import { fixedSecrets } from './fixed-secrets.js';
import { type AccessToken, rememberedToken, type SignInWay, type TokenRequest } from './remembered-token.js';
import { type IssuedToken, requestSandboxToken } from './sandbox-token.js';
import { authenticationFailed, authenticationRequired, interactionRequired } from './sign-in-errors.js';
import type { TokenCache, TokenCacheOptions } from './token-cache.js';
import { type TokenClaims, tokenClaims } from './token-claims.js';
import { userIssuer } from './user-issuer.js';

export interface TokenProvider {
  /** The kind of credential; `none` where getToken can only say what is missing. */
  readonly source: CredentialSource;
  /**
   * A token for the environment's Graph, from memory until five minutes before it ends. A ready token stays as it is,
   * whatever is asked for.
   *
   * @param way how a sign-in's requests go, where there has to be one. Default: straight.
   *
   * @throws CmdletError `AuthenticationRequired`, `AuthenticationFailed`, `InteractionRequired` (signIn),
   * `InvalidAccessToken` (input).
   */
  getToken(request?: TokenRequest, way?: SignInWay): Promise<AccessToken>;
  /** What the token in use says of itself; null where there is none yet, or it says nothing. */
  claims(): TokenClaims | null;
  /** Every secret that is in use now, for redaction: tokens, client secret, password. */
  secrets(): readonly string[];
}

type Issue = (claims: string | undefined) => Promise<IssuedToken>;

/** What getting tokens needs from around it; each has a default. */
export interface TokenSurroundings {
  /** Milliseconds since 1970. Default Date.now. */
  readonly now?: () => number;
  /** Default: that of @azure/identity. */
  readonly loadCredential?: LoadCredential;
  /** Told at once what a person has to do, or should know. */
  readonly onMessage?: (message: string) => void;
  /** Stops waiting for a sign-in. */
  readonly signal?: AbortSignal;
  /** Whether somebody is there to answer. Default false: nothing ever waits for a person. */
  readonly interactive?: boolean;
  /** The configuration folder, where tokens are to outlive the process. Default: they do not. */
  readonly cacheFolder?: string;
}

/**
 * The way to tokens that the variables describe ({@link chooseCredential}). Making one costs nothing and never
 * fails: what is wrong or missing shows when a token is needed.
 * @param now milliseconds since 1970.
 */
export function createTokenProvider(
  environment: Environment,
  variables: Variables,
  around: TokenSurroundings = {},
): TokenProvider {
  return provideTokens(chooseCredential(environment, variables), environment, around);
}

/** The way to tokens for a choice already made. Costs nothing and never fails, as {@link createTokenProvider}. */
export function provideTokens(
  choice: SignInChoice,
  environment: Environment,
  around: TokenSurroundings = {},
): TokenProvider {
  const { now = Date.now, onMessage, cacheFolder } = around;
  const fixed = fixedSecrets(choice);
  if (choice.source === 'none') {
    const getToken = async () => {
      throw authenticationRequired(choice.reason);
    };
    return { source: 'none', getToken, claims: () => null, secrets: () => fixed };
  }
  if (choice.source === 'accessToken') {
    const { token } = choice;
    const getToken = async () => readyToken(token);
    return { source: choice.source, getToken, claims: () => tokenClaims(token), secrets: () => fixed };
  }
  const passing = lastFew();
  const secrets = () => [...fixed, ...passing.all()];
  const remembered = rememberedToken({
    issue: issuerFor(choice, environment, around, passing.add),
    now,
    cache:
      cacheFolder === undefined
        ? undefined
        : tokenCache({ folder: cacheFolder, choice, environment, ...(onMessage && { warn: onMessage }) }),
    failure: (cause) => authenticationFailed(cause, secrets()),
  });
  return {
    source: choice.source,
    getToken: remembered.get,
    claims: () => {
      const [token] = remembered.inUse();
      return token === undefined ? null : tokenClaims(token);
    },
    secrets: () => [...secrets(), ...remembered.inUse()],
  };
}

function issuerFor(
  choice: Exclude<SignInChoice, { readonly source: 'none' | 'accessToken' }>,
  environment: Environment,
  around: TokenSurroundings,
  secret: (value: string) => void,
): Issue {
  const { now = Date.now, loadCredential = loadAzure, onMessage, signal, interactive } = around;
  switch (choice.source) {
    case 'sandbox':
      return () => requestSandboxToken(choice, environment, now);
    case 'interactiveBrowser':
    case 'deviceCode': {
      const notices = onMessage === undefined ? { secret } : { secret, prompt: onMessage };
      if (interactive) {
        return userIssuer(choice, environment, () => loadCredential(choice, environment, notices), signal);
      }
      return async () => {
        throw interactionRequired('This sign-in needs a person, in a browser or with a device code.');
      };
    }
    default:
      return azureIssuer(environment, () => loadCredential(choice, environment, { secret }));
  }
}

/** Loaded like the cache only when a token is needed: both bring Node's cryptography with them. */
const loadAzure: LoadCredential = async (...choice) =>
  (await import('./azure-credential.js')).loadAzureCredential(...choice);

function tokenCache(options: TokenCacheOptions): TokenCache {
  const opened = async () => (await import('./token-cache.js')).openTokenCache(options);
  return {
    read: async () => (await opened())?.read(),
    write: async (token) => (await opened())?.write(token),
  };
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
    // What could not be loaded is tried again: a certificate's file may be there the next time.
    const loaded = await credential.catch((cause: unknown) => {
      credential = undefined;
      throw cause;
    });
    const scope = `${environment.endpoint}/.default`;
    const issued = await loaded.getToken(scope, claims === undefined ? {} : { claims });
    if (issued === null) throw new Error('the credential gave no token');
    return { token: issued.token, expiresAt: issued.expiresOnTimestamp };
  };
}

/** The last secrets that came up; older ones are no longer in any text. */
function lastFew() {
  const kept: string[] = [];
  return {
    all: (): readonly string[] => kept,
    add: (value: string): void => {
      if (!kept.includes(value)) kept.push(value);
      if (kept.length > 4) kept.shift();
    },
  };
}
