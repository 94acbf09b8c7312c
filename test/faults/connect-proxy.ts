import http from 'node:http';
import https from 'node:https';
import net, { type AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import type { ServerIdentity } from './certificate-authority.js';

/** What a client asked the proxy for. */
export interface TunnelRequest {
  /** `host:port`. */
  readonly target: string;
  /** The Proxy-Authorization. */
  readonly authorization: string | undefined;
  /** The names of all headers, as they came. */
  readonly headers: readonly string[];
}

export interface ConnectProxyOptions {
  /** Where a tunnel to a target leads; undefined: to a port where nobody listens. */
  readonly leadTo: (target: string) => number | undefined;
  /** Wants these credentials, `user:password`, and answers 407 to all others. */
  readonly credentials?: string;
  /** Answers every request by itself, instead of opening a tunnel. */
  readonly answer?: (client: Duplex, count: number) => void;
  /** Speaks TLS. */
  readonly identity?: ServerIdentity;
}

export interface ConnectProxy {
  readonly port: number;
  readonly url: string;
  /** In the order in which they came. */
  readonly requests: TunnelRequest[];
  /** Called at each request, before it is answered. */
  onRequest: (request: TunnelRequest) => void;
  /** Connections that clients have open now. */
  readonly open: () => number;
  readonly close: () => void;
}

/** An HTTP proxy of this machine that opens tunnels, to its own ports only. */
export async function startConnectProxy(options: ConnectProxyOptions): Promise<ConnectProxy> {
  const requests: TunnelRequest[] = [];
  const sockets = new Set<Duplex>();
  const refuse: http.RequestListener = (_request, response) => response.writeHead(405).end();
  const server = options.identity ? https.createServer(options.identity, refuse) : http.createServer(refuse);
  const keep = (socket: Duplex): void => {
    sockets.add(socket.on('error', () => undefined).once('close', () => sockets.delete(socket)));
  };
  server.on(options.identity ? 'secureConnection' : 'connection', keep);
  server.on('connect', (request: http.IncomingMessage, client: Duplex, head: Buffer) => {
    const { url: target = '', headers } = request;
    const authorization = headers['proxy-authorization'];
    const asked = { target, authorization, headers: Object.keys(headers) };
    requests.push(asked);
    proxy.onRequest(asked);
    if (options.answer) {
      // Only who reads sees the other side leave.
      client.resume().once('end', () => client.destroy());
      options.answer(client, requests.length);
    } else if (options.credentials !== undefined && authorization !== basic(options.credentials)) {
      client.end('HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="x"\r\n\r\n');
    } else open(client, head, options.leadTo(target));
  });
  const open = (client: Duplex, head: Buffer, port: number | undefined): void => {
    if (port === undefined) {
      client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
      return;
    }
    const upstream = net.connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      upstream.write(head);
      upstream.pipe(client).pipe(upstream);
    });
    keep(upstream);
    upstream.on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const proxy: ConnectProxy = {
    port,
    url: `${options.identity ? 'https' : 'http'}://127.0.0.1:${port}`,
    requests,
    onRequest: () => undefined,
    open: () => sockets.size,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return proxy;
}

function basic(credentials: string): string {
  return `Basic ${Buffer.from(credentials).toString('base64')}`;
}
