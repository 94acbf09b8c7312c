import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { turnAway } from './host-gate.js';
import { bodyLimit } from './json-body.js';
import { toResponse } from './reply.js';
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.js';

export interface SandboxServerOptions extends Omit<SandboxOptions, 'url'> {
  /** Default: a free one that the system picks. */
  readonly port?: number;
}

export interface SandboxServer {
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  /** A token with every calling permission, good for an hour of the sandbox clock. */
  readonly token: string;
  readonly sandbox: Sandbox;
  /** Stop listening and drop what is still connected. May be called again. */
  close(): Promise<void>;
}

const GARBAGE_STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
};

/** How long one request may take to come in: an endless one ends here. */
const REQUEST_TIMEOUT_MS = 30_000;

/**
 * Serve a sandbox over plain HTTP on 127.0.0.1.
 * @throws the listening error (EADDRINUSE, EACCES) where the port cannot be had, ScenarioError where the scenario is
 * not one.
 */
export async function startSandboxServer(options: SandboxServerOptions = {}): Promise<SandboxServer> {
  const { port: wantedPort = 0, ...sandboxOptions } = options;
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, requireHostHeader: false });
  const port = await listen(server, wantedPort);
  const url = `http://127.0.0.1:${port}`;
  const sandbox = createChecked(server, { ...sandboxOptions, url });
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    // Nobody is left to tell, when a client has hung up; else a fault was asked for.
    answer(request, sandbox, port)
      .then((reply) => write(reply, response))
      .catch(() => request.socket.resetAndDestroy());
  });
  server.on('clientError', refuseGarbage);
  return {
    url,
    token: sandbox.issueToken(),
    sandbox,
    close: () => {
      sandbox.close();
      return close(server);
    },
  };
}

/** A scenario that is not one must not leave the port open behind it. */
function createChecked(server: Server, options: SandboxOptions): Sandbox {
  try {
    return createSandbox(options);
  } catch (error) {
    server.close();
    throw error;
  }
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

/** What is not HTTP gets Node's own answer to it (400, 408, 431), marked as the sandbox's. */
function refuseGarbage(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = GARBAGE_STATUS[error.code ?? ''] ?? '400 Bad Request';
  socket.end(`HTTP/1.1 ${status}\r\nx-mgshim-sandbox: 1\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`);
}

async function answer(request: IncomingMessage, sandbox: Sandbox, port: number): Promise<Response> {
  const away = turnAway(request, port);
  const { bytes, size } = await collect(request);
  if (away !== undefined) return toResponse(away, { requestId: randomUUID(), at: Date.now() });

  const headers = new Headers();
  for (const [name, values] of Object.entries(request.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value);
  }
  // The sandbox refuses by the declared size, and a chunked body has declared none.
  if (bytes === undefined) headers.set('content-length', String(size));
  const method = request.method ?? 'GET';
  const takesBody = method !== 'GET' && method !== 'HEAD' && bytes !== undefined && bytes.byteLength > 0;
  const url = `http://${request.headers.host}${request.url}`;
  return sandbox.handle(new Request(url, { method, headers, ...(takesBody ? { body: bytes } : {}) }));
}

/**
 * The whole body, or its size alone where it is over the limit. What is over is read and thrown away: a client that
 * is still sending would not see the answer otherwise.
 */
async function collect(
  request: IncomingMessage,
): Promise<{ readonly bytes?: Buffer; readonly size: number }> {
  let chunks: Buffer[] = [];
  let size = 0;
  const limit = bodyLimit(request.method ?? 'GET', request.headers['content-type']);
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size <= limit) chunks.push(chunk);
    else chunks = [];
  }
  return size <= limit ? { bytes: Buffer.concat(chunks), size } : { size };
}

async function write(reply: Response, response: ServerResponse): Promise<void> {
  const headers = Object.fromEntries(reply.headers);
  const isStream = headers['content-type']?.startsWith('text/event-stream') === true;
  if (isStream || headers['content-length'] !== undefined) {
    response.writeHead(reply.status, headers);
    return pour(reply, response);
  }
  const bytes = Buffer.from(await reply.arrayBuffer());
  // A 204 may not name a length (RFC 9110 §8.6).
  const length = reply.status === 204 ? {} : { 'content-length': bytes.byteLength };
  response.writeHead(reply.status, { ...headers, ...length });
  response.end(bytes);
}

/** Writes a body piece by piece: one without an end, or one that breaks off, and then the connection does too. */
async function pour(reply: Response, response: ServerResponse): Promise<void> {
  const reader = reply.body?.getReader();
  response.once('close', () => void reader?.cancel().catch(() => undefined));
  response.flushHeaders();
  try {
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read()) {
      const { value } = next;
      await new Promise<void>((resolve) => response.write(value, () => resolve()));
    }
    response.end();
  } catch {
    response.socket?.destroySoon();
  }
}
