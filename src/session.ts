import type { Connection } from './connection/connection.js';
import { createTokenProvider, type TokenProvider } from './connection/credential.js';
import {
  type AddedEnvironments,
  cloudOf,
  type Environment,
  resolveEnvironment,
  type Variables,
} from './connection/environment.js';
import type { RequestContext } from './connection/request-context.js';
import { createDispatch } from './dispatch/dispatch.js';
import type { Exchange } from './dispatch/exchanges.js';
import { createNetwork, type Network } from './dispatch/network.js';
import type { Send } from './dispatch/request.js';
import type { RetryNotice } from './dispatch/retry.js';
import { createTransport } from './dispatch/transport.js';
import type { Session } from './invoke.js';
import { VERSION } from './version.js';

interface Surroundings {
  readonly streams: Session['streams'];
  readonly signal: AbortSignal;
  readonly onRetry?: (notice: RetryNotice) => void;
  /** How requests are sent and repeated. Default: dispatch's own defaults. */
  readonly requestContext?: RequestContext;
  /** How others are reached. Default: as the variables say; without variables straight there. */
  readonly network?: Network;
  /** Sign-in, tries and waits together, in seconds. Default 0: no limit. */
  readonly maxTime?: number;
  readonly upload?: Session['upload'];
  /** Shown each try when it is over. */
  readonly onExchange?: (exchange: Exchange) => void;
  /** Whether telephone numbers and links to meetings are shown. Default false. */
  readonly debugUnsafe?: boolean;
}

/** Where a session's tokens come from: environment variables (design.md), or a sign-in already made. */
export type SessionOptions = Surroundings &
  (
    | {
        readonly variables: Variables;
        /** The environments added by name; absent: the built-in ones only. */
        readonly environments?: AddedEnvironments;
      }
    | { readonly connection: Connection }
  );

/**
 * Opens a session over the environment that the variables name, or over a connection. Nothing is loaded and no
 * token is asked for before a request really goes out.
 *
 * @throws CmdletError `UnknownEnvironment`, `InvalidEndpoint`, `SandboxEndpointMissing`, `InvalidAuthorityHost`:
 * for variables only.
 */
export function openSession(options: SessionOptions): Session & { readonly environment: Environment } {
  const { environment, tokenProvider } = signInOf(options);
  const network = options.network ?? createNetwork('variables' in options ? options.variables : {});
  let dispatch: Send | undefined;
  const send: Send = (request, signal) => {
    dispatch ??= createDispatch({
      environment,
      tokenProvider,
      network,
      ...dispatchLimits(options.requestContext, network),
      ...(options.maxTime === undefined ? {} : { maxTime: options.maxTime }),
      ...(options.onRetry ? { onRetry: options.onRetry } : {}),
      ...(options.onExchange ? { onExchange: options.onExchange } : {}),
    });
    return dispatch(request, signal);
  };
  return {
    environment,
    endpoint: environment.endpoint,
    cloud: cloudOf(environment),
    userAgent: `mgshim/${VERSION}`,
    send,
    secrets: () => [...tokenProvider.secrets(), ...network.secrets],
    warnings: network.warnings,
    debugUnsafe: options.debugUnsafe,
    claims: tokenProvider.claims,
    upload: options.upload,
    streams: options.streams,
    signal: options.signal,
  };
}

function signInOf(options: SessionOptions): {
  readonly environment: Environment;
  readonly tokenProvider: TokenProvider;
} {
  if ('connection' in options) return options.connection;
  const environment = resolveEnvironment(options.variables, options.environments);
  return { environment, tokenProvider: createTokenProvider(environment, options.variables) };
}

function dispatchLimits(context: RequestContext | undefined, { routes }: Network) {
  if (context === undefined) return {};
  const { clientTimeout, maxRetry, retryDelay, retriesTimeLimit } = context;
  const transport = createTransport({ timeoutMs: clientTimeout * 1000, routes });
  return { transport, maxRetry, retryDelay, retriesTimeLimit };
}
