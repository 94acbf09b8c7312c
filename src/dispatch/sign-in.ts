import type http from 'node:http';
import { withSignInAgents } from '../connection/sign-in-agent.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { AskedProxy } from '../plan/asked-proxy.js';
import { proxyFailure } from './failure.js';
import type { RouteFor } from './routes.js';

/** A sign-in may serve several requests: none of them stops it. */
const NEVER = new AbortController().signal;

/**
 * Signs in over the routes that requests take. The libraries of sign-ins say nothing about a proxy in between, so
 * their failure is completed here.
 * @throws CmdletError what the sign-in throws; outcome signIn where a proxy refused: `ProxyAuthenticationRequired`,
 * `ProxyRefused`, `ConnectionFailed`.
 */
export async function signInOver<Result>(
  routes: RouteFor,
  proxy: AskedProxy | undefined,
  signIn: () => Promise<Result>,
): Promise<Result> {
  let proxyHost: string | undefined;
  let refusal: CmdletError | undefined;
  const agents = async (url: URL): Promise<http.Agent> => {
    const route = await routes(url, { fresh: true, proxy, signal: NEVER });
    const { proxyHost: host } = route;
    if (host === undefined) return route.agent;
    proxyHost = host;
    route.agent.on('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
      if (statusCode !== 200) refusal = proxyFailure('signIn', url.host, statusCode, host);
    });
    return route.agent;
  };
  try {
    return await withSignInAgents(agents, signIn);
  } catch (error) {
    if (!(error instanceof CmdletError) || error.outcome !== 'signIn' || proxyHost === undefined) throw error;
    throw refusal ?? throughProxy(error, proxyHost);
  }
}

function throughProxy(error: CmdletError, proxyHost: string): CmdletError {
  const { id, category, outcome, recommendedAction } = error;
  const message = `${error.message} The sign-in goes through the proxy ${proxyHost}.`;
  return new CmdletError({ id, category, outcome, message, ...(recommendedAction && { recommendedAction }) });
}
