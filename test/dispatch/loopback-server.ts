import http from 'node:http';
import net, { type AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** One request as a test server saw it. */
interface Hit {
  readonly method: string;
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly rawHeaders: readonly string[];
  readonly body: string;
}

export interface TestServer {
  readonly port: number;
  readonly url: string;
  readonly hits: Hit[];
}

type Answer = (hit: Hit, response: http.ServerResponse, count: number) => void;

/** A real HTTP server on loopback that records its requests; gone when the test is. */
export async function httpServer(answer: Answer, host = '127.0.0.1'): Promise<TestServer> {
  const hits: Hit[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url: path = '', headers, rawHeaders } = request;
      const hit = { method, path, headers, rawHeaders, body: Buffer.concat(chunks).toString('utf8') };
      hits.push(hit);
      answer(hit, response, hits.length);
    });
  });
  const port = await listen(server, host);
  onTestFinished(() => server.closeAllConnections());
  return { port, url: `http://${host}:${port}`, hits };
}

/** A TCP server that shows each connection to `onConnection`; `connections` counts them. */
export async function rawServer(
  onConnection: (socket: net.Socket, count: number) => void,
): Promise<{ readonly url: string; readonly port: number; connections(): number }> {
  let count = 0;
  const open = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    count += 1;
    open.add(socket.on('error', () => undefined));
    onConnection(socket, count);
  });
  const port = await listen(server, '127.0.0.1');
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
  });
  return { url: `http://127.0.0.1:${port}`, port, connections: () => count };
}

/** Calls back when a whole request (head, and a body of the announced length) has arrived. */
export function onRequest(socket: net.Socket, then: (text: string) => void): void {
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    const head = text.indexOf('\r\n\r\n');
    const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
    if (head >= 0 && text.length >= head + 4 + length) then(text);
  });
}

/** A port of 127.0.0.1 where nobody listens. */
export async function closedPort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function listen(server: net.Server, host: string): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  onTestFinished(() => {
    server.close();
  });
  return (server.address() as AddressInfo).port;
}
