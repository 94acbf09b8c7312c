import type { ConnectOptions } from '../connection/connect-options.js';
import { type ConnectDeps, type Connection, connect, openConnection } from '../connection/connection.js';
import type { AddedEnvironments, Environment, Variables } from '../connection/environment.js';
import { type EnvironmentStore, openEnvironmentStore } from '../connection/environments.js';
import type { GraphContext } from '../connection/graph-context.js';
import {
  DEFAULT_REQUEST_CONTEXT,
  type RequestContext,
  withRequestContext,
} from '../connection/request-context.js';
import { openConnectionStore } from '../connection/stored-connections.js';
import { clearTokenCache } from '../connection/token-cache.js';
import { createNetwork, type Network } from '../dispatch/network.js';
import type { Send } from '../dispatch/request.js';
import { signInOver } from '../dispatch/sign-in.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { Session } from '../invoke.js';
import { collectStreams } from '../output/streams.js';
import { openSession } from '../session.js';
import type { Beside } from './beside.js';
import { type RetryListener, tellingSend } from './retry-notices.js';
import { DEFAULT_CONNECTION, signedOut, variablesConnection } from './variables-connection.js';

/** Where and how requests of a connection go out. */
export interface OpenSession extends Session {
  readonly environment: Environment;
  /** Sends for one call, which is told when it waits. */
  readonly sending: (listener: RetryListener, beside?: Beside) => Send;
}

/** Who is signed in where, and how requests are sent: what lasts from one request to the next. */
export interface Connections {
  /** The connection of whoever names none: MGSHIM_CONNECTION, else `default`. */
  readonly current: string;
  /**
   * The session of a connection, with its tokens; opened by the first that needs it. Where nobody has connected
   * under its name, it is the one that was kept under it (`mgshim connect`); under the default name, the environment
   * variables say where it leads.
   *
   * @throws CmdletError `NotConnected`; what the variables have wrong.
   */
  readonly session: (name?: string) => OpenSession;
  /** @throws CmdletError as {@link session}. */
  readonly connection: (name?: string) => Connection;
  /** @throws CmdletError as connect of src/connection; `InvalidRequestContext`. */
  readonly connect: (
    options: ConnectOptions,
    deps: Pick<ConnectDeps, 'onMessage' | 'signal'>,
  ) => Promise<GraphContext>;
  /** Also removes every token that shells have cached. @throws CmdletError `NotConnected`. */
  readonly disconnect: (name?: string) => GraphContext;
  /** Null where nobody has connected. */
  readonly context: (name?: string) => GraphContext | null;
  /** The request context, changed first where there are changes; @throws CmdletError `InvalidRequestContext`. */
  readonly requestContext: (changes?: Parameters<typeof withRequestContext>[1]) => RequestContext;
  readonly environments: () => EnvironmentStore;
  /** How others are reached, whoever is signed in. */
  readonly network: Network;
  /** The folder of what outlives the process. */
  readonly configFolder: () => string;
}

export interface ConnectionsOptions {
  readonly variables: Variables;
  /** The folder of what outlives the process; asked for only when it is needed. */
  readonly configFolder: () => string;
  /** Ends every session. */
  readonly signal: AbortSignal;
}

export function createConnections({ variables, configFolder, signal }: ConnectionsOptions): Connections {
  const connected = new Map<string, Connection>();
  const left = new Set<string>();
  const sessions = new Map<string, { readonly of: Connection; readonly session: OpenSession }>();
  let requestContext = DEFAULT_REQUEST_CONTEXT;
  let unnamed: Connection | undefined;
  const network = createNetwork(variables);
  const environments = (): EnvironmentStore => openEnvironmentStore(configFolder());

  const added: AddedEnvironments = {
    // Where no folder for settings is known, nothing can have been added.
    find: (name) => (hasFolder(configFolder) ? environments().find(name) : undefined),
  };
  const fromVariables = (): Connection => {
    unnamed ??= variablesConnection(variables, added);
    return unnamed;
  };
  const current = variables.MGSHIM_CONNECTION || DEFAULT_CONNECTION;
  const kept = (name: string): Connection | undefined => {
    if (left.has(keyOf(name)) || !hasFolder(configFolder)) return undefined;
    const options = openConnectionStore(configFolder()).options(name, variables);
    return options && openConnection(options, { variables, environments: added });
  };
  const connection = (name = current): Connection => {
    const found = connected.get(keyOf(name));
    if (found) return found;
    if (keyOf(name) !== DEFAULT_CONNECTION) {
      const stored = kept(name);
      if (!stored) throw notConnected('There is no connection of that name.');
      connected.set(keyOf(name), stored);
      return stored;
    }
    return left.has(DEFAULT_CONNECTION) ? signedOut(fromVariables()) : fromVariables();
  };

  return {
    current,
    connection,
    environments,
    network,
    configFolder,
    session: (name = current) => {
      const of = connection(name);
      const known = sessions.get(keyOf(name));
      if (known?.of === of) return known.session;
      const streams = () => collectStreams().streams;
      const session = {
        ...openSession({ connection: of, network, requestContext, streams, signal }),
        sending: tellingSend(of, requestContext, network),
      };
      sessions.set(keyOf(name), { of, session });
      return session;
    },
    connect: async (options, deps) => {
      const { clientTimeout } = options;
      const changed = clientTimeout === undefined ? undefined : { clientTimeout };
      if (changed) withRequestContext(requestContext, changed);
      const made = await signInOver(network.routes, undefined, () =>
        connect(options, { ...deps, variables, environments: added }),
      );
      connected.set(keyOf(options.name), made);
      left.delete(keyOf(options.name));
      if (changed) requestContext = withRequestContext(requestContext, changed);
      sessions.clear();
      return made.context;
    },
    disconnect: (name = current) => {
      const found = connected.get(keyOf(name));
      if (found) {
        connected.delete(keyOf(name));
        left.add(keyOf(name));
        sessions.delete(keyOf(name));
      }
      // Last: a folder that cannot be written leaves nobody signed in here.
      if (hasFolder(configFolder)) clearTokenCache(configFolder());
      if (!found) throw notConnected('No application to sign out from.');
      return found.context;
    },
    context: (name = current) => connected.get(keyOf(name))?.context ?? null,
    requestContext: (changes) => {
      if (changes) {
        requestContext = withRequestContext(requestContext, changes);
        sessions.clear();
      }
      return requestContext;
    },
  };
}

function hasFolder(configFolder: () => string): boolean {
  try {
    return configFolder() !== '';
  } catch {
    return false;
  }
}

function keyOf(name: string): string {
  return name.toLowerCase();
}

function notConnected(message: string): CmdletError {
  return new CmdletError({
    id: 'NotConnected',
    category: 'AuthenticationError',
    outcome: 'signIn',
    message,
    recommendedAction: 'Call Connect-MgGraph.',
  });
}
