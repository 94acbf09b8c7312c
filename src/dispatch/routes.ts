import type http from 'node:http';
import type https from 'node:https';
import type { AskedProxy } from '../plan/asked-proxy.js';
import type { DirectAgents } from './direct-agents.js';
import type { ProxyFor, ProxyServer } from './proxies.js';

/** The way to a URL. */
export interface Route {
  readonly agent: http.Agent;
  /** `host:port` of the proxy in between; absent where there is none. */
  readonly proxyHost?: string;
}

export interface RouteNeeds {
  /** A connection that no earlier request has used. */
  readonly fresh: boolean;
  /** The proxy that the call itself names. */
  readonly proxy?: AskedProxy | undefined;
  /** Gives up a tunnel that does not come about. */
  readonly signal: AbortSignal;
}

/** Finds the way to a URL. @throws CmdletError as {@link ProxyFor}. */
export type RouteFor = (url: URL, needs: RouteNeeds) => Promise<Route>;

/** What agents take from Node's connections; tests bring name look-ups and authorities of their own. */
export type ConnectionOptions = Pick<https.AgentOptions, 'ca' | 'lookup'>;

/**
 * Safe methods share kept-alive connections. All others get a new connection each: a peer may drop an idle one just
 * as the request is written on it, and then nobody can say whether the request was executed. On a new connection,
 * refusal and reset tell the two apart. What goes through a proxy has a tunnel of its own, so that a stop also ends
 * the wait for one.
 */
export function createRoutes(
  proxyFor: ProxyFor = () => undefined,
  connection: ConnectionOptions = {},
): RouteFor {
  let agents: Promise<DirectAgents> | undefined;
  return async (url, { fresh, proxy: asked, signal }) => {
    const proxy = proxyFor(url, asked);
    if (proxy) return { agent: await tunnel(proxy, connection, signal), proxyHost: proxy.host };
    agents ??= openAgents(connection);
    const { [fresh ? 'fresh' : 'kept']: either } = await agents;
    return { agent: url.protocol === 'https:' ? either.https : either.http };
  };
}

/** Node's HTTP is loaded with the first request: most of what a command does without one would be loading it. */
async function openAgents(connection: ConnectionOptions): Promise<DirectAgents> {
  const { directAgents } = await import('./direct-agents.js');
  return directAgents(connection);
}

/**
 * Loaded only where there is a proxy. Credentials are a header, and one that is made when it is needed: debug output
 * of the libraries shows a proxy's URL, and whatever else an agent holds.
 */
async function tunnel(
  { url, authorization }: ProxyServer,
  connection: ConnectionOptions,
  signal: AbortSignal,
): Promise<http.Agent> {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  const headers = () => (authorization === undefined ? {} : { 'Proxy-Authorization': authorization });
  const agent = new HttpsProxyAgent(url, { ...connection, headers, signal, rejectUnauthorized: true });
  // What was given is for the way to the proxy; this is for what is reached through it.
  agent.options = { ...agent.options, ...connection, rejectUnauthorized: true };
  return agent;
}
