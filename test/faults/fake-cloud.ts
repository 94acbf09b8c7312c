import https from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { ServerIdentity } from './certificate-authority.js';

/** One request to the cloud. */
interface CloudHit {
  readonly host: string;
  readonly method: string;
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface FakeCloud {
  readonly port: number;
  readonly hits: CloudHit[];
  /** What Graph answers; default 202. */
  status: number;
  /** Called at each request before it is answered. */
  onHit: (socket: Socket) => void;
  readonly close: () => void;
}

export const GRAPH = 'graph.microsoft.com';
export const LOGIN = 'login.microsoftonline.com';
export const ISSUED = 'token-that-the-fake-cloud-issued';

/** Microsoft's Graph and its sign-in, under their own names, for whoever is led here. */
export async function startFakeCloud(identity: ServerIdentity): Promise<FakeCloud> {
  const hits: CloudHit[] = [];
  const server = https.createServer(identity, async (request, response) => {
    let body = '';
    for await (const chunk of request) body += String(chunk);
    const { method = '', url: path = '', headers } = request;
    const { host = '', authorization } = headers;
    hits.push({ host, method, path, authorization, body });
    cloud.onHit(request.socket);
    if (host === LOGIN) {
      response
        .setHeader('content-type', 'application/json')
        .end(JSON.stringify(signIn(path.split('?')[0] ?? '')));
    } else response.writeHead(cloud.status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cloud: FakeCloud = {
    port: (server.address() as AddressInfo).port,
    hits,
    status: 202,
    onHit: () => undefined,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
  return cloud;
}

function signIn(path: string): object {
  const tenant = `https://${LOGIN}/contoso`;
  if (path.startsWith('/common/discovery/instance')) {
    const metadata = [{ preferred_network: LOGIN, preferred_cache: 'login.windows.net', aliases: [LOGIN] }];
    return { tenant_discovery_endpoint: `${tenant}/v2.0/.well-known/openid-configuration`, metadata };
  }
  if (path.endsWith('/token')) return { token_type: 'Bearer', expires_in: 3600, access_token: ISSUED };
  return {
    issuer: `${tenant}/v2.0`,
    authorization_endpoint: `${tenant}/oauth2/v2.0/authorize`,
    token_endpoint: `${tenant}/oauth2/v2.0/token`,
    jwks_uri: `${tenant}/keys`,
  };
}
