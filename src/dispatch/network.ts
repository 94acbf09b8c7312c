import type { Variables } from '../connection/environment.js';
import { isNear } from './no-proxy.js';
import { proxiesFrom, proxySecrets } from './proxies.js';
import { type ConnectionOptions, createRoutes, type RouteFor } from './routes.js';
import { tlsIsUnverified, UNVERIFIED_TLS_WARNING, unverifiedTls } from './tls-check.js';

/** How others are reached from here, by whoever sends something: Graph's requests and sign-ins alike. */
export interface Network {
  /** @throws CmdletError, outcome input: what {@link proxiesFrom} throws; `TlsVerificationOff`. */
  readonly routes: RouteFor;
  /** What no output may show. */
  readonly secrets: readonly string[];
  /** What a caller should be told. */
  readonly warnings: readonly string[];
}

/** The network as environment variables describe it: proxies and certificates. */
export function createNetwork(variables: Variables, connection: ConnectionOptions = {}): Network {
  const isUnverified = tlsIsUnverified(variables);
  const routes = createRoutes(proxiesFrom(variables), connection);
  return {
    routes: async (url, needs) => {
      if (isUnverified && !isNear(url)) throw unverifiedTls();
      return routes(url, needs);
    },
    secrets: proxySecrets(variables),
    warnings: isUnverified ? [UNVERIFIED_TLS_WARNING] : [],
  };
}
