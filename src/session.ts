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
import { VERSION } from './definition/version.js';
import type { GatherOptions } from './dispatch/batch/gather.js';
import type { Exchange } from './dispatch/exchanges.js';
import { createNetwork, type Network } from './dispatch/network.js';
import type { Send, Step } from './dispatch/request.js';
import type { RetryNotice } from './dispatch/retry.js';
import type { SharedPause } from './dispatch/shared-pause.js';
import type { Session } from './invoke.js';
import type { WaitOptions } from './operation/follow-operation.js';
import type { Way } from './recording/way.js';

/** How requests are put together. */
export interface BatchOptions extends Omit<GatherOptions, 'endpoint'> {
  /** Where one request is told to wait, no batch begins. */
  readonly pause: SharedPause;
}

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
  /** Requests of calls beside each other go in Graph's JSON batches. Default: each alone. */
  readonly batches?: BatchOptions | undefined;
  /** Stands before the way to Graph, or in its place. */
  readonly way?: Way | undefined;
  /** Whether a value beyond a known limit of Graph is an error. Default: a warning. */
  readonly strict?: boolean | undefined;
  /** The operation of each answer is followed to its end. Absent: the answer is the end. */
  readonly wait?: WaitOptions | undefined;
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
  let dispatch: Promise<Send> | undefined;
  const send: Send = async (request, signal) => {
    dispatch ??= openDispatch(options, environment, tokenProvider, network);
    return (await dispatch)(request, signal);
  };
  const secrets = () => [...tokenProvider.secrets(), ...network.secrets];
  return {
    environment,
    endpoint: environment.endpoint,
    cloud: cloudOf(environment),
    userAgent: `mgshim/${VERSION}`,
    send: options.way ? options.way(send, secrets) : send,
    secrets,
    warnings: network.warnings,
    debugUnsafe: options.debugUnsafe,
    wait: options.wait,
    strict: options.strict,
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

/** Loads the wire, with the first request. */
async function openDispatch(
  options: SessionOptions,
  environment: Environment,
  tokenProvider: TokenProvider,
  network: Network,
): Promise<Send> {
  const [{ createDispatch }, { createTransport }] = await Promise.all([
    import('./dispatch/dispatch.js'),
    import('./dispatch/transport.js'),
  ]);
  const { requestContext, maxTime, batches, onRetry, onExchange } = options;
  const gathering = batches && (await gatheringSteps(batches, environment));
  return createDispatch({
    environment,
    tokenProvider,
    network,
    ...(requestContext && {
      transport: createTransport({
        timeoutMs: requestContext.clientTimeout * 1000,
        routes: network.routes,
      }),
      maxRetry: requestContext.maxRetry,
      retryDelay: requestContext.retryDelay,
      retriesTimeLimit: requestContext.retriesTimeLimit,
    }),
    ...(maxTime === undefined ? {} : { maxTime }),
    ...(gathering ? { gathering } : {}),
    ...(onRetry ? { onRetry } : {}),
    ...(onExchange ? { onExchange } : {}),
  });
}

async function gatheringSteps(
  { pause, ...options }: BatchOptions,
  { endpoint }: Environment,
): Promise<readonly Step[]> {
  const { gather } = await import('./dispatch/batch/gather.js');
  return [gather({ ...options, endpoint }), pause.waiting];
}
