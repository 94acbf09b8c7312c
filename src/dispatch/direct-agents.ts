import http from 'node:http';
import https from 'node:https';

/** What connections straight to a host come from: kept alive, or new for each request. */
export type DirectAgents = Readonly<
  Record<'kept' | 'fresh', { readonly http: http.Agent; readonly https: https.Agent }>
>;

/** The agents without a proxy. Certificates are verified. */
export function directAgents(connection: https.AgentOptions): DirectAgents {
  const direct = (keepAlive: boolean) => ({
    http: new http.Agent({ ...connection, keepAlive }),
    https: new https.Agent({ ...connection, keepAlive, rejectUnauthorized: true }),
  });
  return { kept: direct(true), fresh: direct(false) };
}
