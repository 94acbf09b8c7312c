import type { TokenProvider } from '../connection/credential.js';
import type { Environment } from '../connection/environment.js';
import { claimsChallenge } from './claims-challenge.js';
import { operationStopped } from './failure.js';
import { withHeader, withoutHeaders } from './headers.js';
import type { Step } from './request.js';
import { tellSandbox } from './tell-sandbox.js';

/**
 * Adds the token to requests that go to the environment's own origin, and to no others; an Authorization
 * header that came along is dropped either way. A 401 that asks for claims is sent once more with a token that
 * has them: it was not executed.
 */
export function authenticate(
  environment: Pick<Environment, 'endpoint'>,
  provider: Pick<TokenProvider, 'getToken'>,
): Step {
  const home = new URL(environment.endpoint).origin;
  return (next) => async (request, signal) => {
    const bare = withoutHeaders(request.headers, ['authorization']);
    const url = new URL(request.url);
    if (url.origin !== home || url.username !== '' || url.password !== '') {
      return next({ ...request, headers: bare }, signal);
    }
    const withToken = (token: string) => {
      const told = tellSandbox({ ...request, headers: bare }, home, token);
      return next({ ...request, headers: withHeader(told, 'Authorization', `Bearer ${token}`) }, signal);
    };

    const { token } = await orStopped(provider.getToken(), signal);
    const response = await withToken(token);
    const claims = claimsChallenge(response);
    if (claims === undefined) return response;
    const fresh = await orStopped(provider.getToken({ claims }), signal);
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
