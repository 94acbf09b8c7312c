import { createTokenProvider } from './connection/credential.js';
import { type Environment, resolveEnvironment, type Variables } from './connection/environment.js';
import { createDispatch } from './dispatch/dispatch.js';
import type { Send } from './dispatch/request.js';
import type { RetryNotice } from './dispatch/retry.js';
import type { Session } from './invoke.js';
import { VERSION } from './version.js';

export interface SessionOptions {
  /** Environment variables: design.md, "Environment variables". */
  readonly variables: Variables;
  readonly streams: Session['streams'];
  readonly signal: AbortSignal;
  readonly onRetry?: (notice: RetryNotice) => void;
}

/**
 * Opens a session over the environment that the variables name. Nothing is loaded and no token is asked for
 * before a request really goes out.
 *
 * @throws CmdletError `UnknownEnvironment`, `InvalidEndpoint`, `SandboxEndpointMissing`, `InvalidAuthorityHost`.
 */
export function openSession(options: SessionOptions): Session & { readonly environment: Environment } {
  const environment = resolveEnvironment(options.variables);
  const tokenProvider = createTokenProvider(environment, options.variables);
  let dispatch: Send | undefined;
  const send: Send = (request, signal) => {
    dispatch ??= createDispatch({
      environment,
      tokenProvider,
      ...(options.onRetry ? { onRetry: options.onRetry } : {}),
    });
    return dispatch(request, signal);
  };
  return {
    environment,
    endpoint: environment.endpoint,
    userAgent: `mgshim/${VERSION}`,
    send,
    secrets: tokenProvider.secrets,
    streams: options.streams,
    signal: options.signal,
  };
}
