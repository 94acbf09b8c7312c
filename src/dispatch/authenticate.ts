import type { TokenProvider } from '../connection/credential.js';
import type { Environment } from '../connection/environment.js';
import { type NeededPermissions, refuseDelegated } from '../connection/permission-help.js';
import type { TokenRequest } from '../connection/remembered-token.js';
import { tokenClaims } from '../connection/token-claims.js';
import { claimsChallenge } from './claims-challenge.js';
import { operationStopped } from './failure.js';
import { withHeader, withoutHeaders } from './headers.js';
import type { Step, WireRequest } from './request.js';
import { createRoutes, type RouteFor } from './routes.js';
import { signInOver } from './sign-in.js';
import { tellSandbox } from './tell-sandbox.js';

/** A request that says what it needs; steps before this one carry it along, it never goes on the wire. */
export interface PermissionedRequest extends WireRequest {
  readonly needs?: NeededPermissions | undefined;
}

/**
 * Adds the token to requests that go to the environment's own origin, and to no others; an Authorization
 * header that came along is dropped either way. A 401 that asks for claims is sent once more with a token that
 * has them, and one that refuses a token from the cache file with a new one: it was not executed. A sign-in goes the
 * way of the request that needs it, through its proxy.
 *
 * @throws CmdletError `DelegatedTokenNotSupported` where the token can surely not do what the request needs.
 */
export function authenticate(
  environment: Pick<Environment, 'endpoint'>,
  provider: Pick<TokenProvider, 'getToken'>,
  routes: RouteFor = createRoutes(),
): Step {
  const getToken = (request: WireRequest, better?: TokenRequest) =>
    provider.getToken(better, (signIn) => signInOver(routes, request.proxy, signIn));
  const home = new URL(environment.endpoint).origin;
  return (next) => async (asked, signal) => {
    const { needs, ...request } = asked as PermissionedRequest;
    const bare = withoutHeaders(request.headers, ['authorization']);
    const url = new URL(request.url);
    if (url.origin !== home || url.username !== '' || url.password !== '') {
      return next({ ...request, headers: bare }, signal);
    }
    const withToken = (token: string) => {
      const told = tellSandbox({ ...request, headers: bare }, home, token);
      return next({ ...request, headers: withHeader(told, 'Authorization', `Bearer ${token}`) }, signal);
    };

    const { token } = await orStopped(getToken(request), signal);
    if (needs !== undefined) refuseDelegated(needs, tokenClaims(token));
    const response = await withToken(token);
    if (response.status !== 401 || request.upload?.canOpen() === false) return response;
    const claims = claimsChallenge(response);
    const better = claims === undefined ? { refused: token } : { claims };
    const fresh = await orStopped(getToken(request, better), signal);
    return fresh.token === token ? response : withToken(fresh.token);
  };
}

/** Signing in may take long; a stop does not wait for it. */
async function orStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  if (signal.aborted) {
    work.catch(() => undefined);
    throw operationStopped();
  }
  let stop: () => void = () => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    stop = () => reject(operationStopped());
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    return await Promise.race([work, stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
