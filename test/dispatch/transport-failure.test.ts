import { describe, expect, test } from 'vitest';
import { createTransport } from '../../src/dispatch/transport.js';
import { failureOf, getOf, neverStopped, postOf } from './fake-send.js';
import { closedPort, onRequest, rawServer } from './loopback-server.js';

interface Row {
  readonly title: string;
  /** Outcome and id for each method. */
  readonly post: readonly [string, string];
  readonly get: readonly [string, string];
  /** A server that fails in this way, and how often it was connected to. */
  start(): Promise<{ readonly url: string; connections?(): number }>;
  readonly timeoutMs?: number;
}

const neverConnected = {
  post: ['failed', 'ConnectionFailed'],
  get: ['failed', 'ConnectionFailed'],
} as const;
const lost = { post: ['unknown', 'OutcomeUnknown'], get: ['failed', 'ConnectionLost'] } as const;

const NOT_TLS = 'HTTP/1.1 400 no\r\n\r\n';

/** The same server, asked for TLS, which it does not speak. */
async function asHttps(server: ReturnType<typeof rawServer>) {
  const { url, connections } = await server;
  return { url: url.replace('http:', 'https:'), connections };
}

const rows: readonly Row[] = [
  {
    title: 'a port that nobody listens on',
    ...neverConnected,
    start: async () => ({ url: `http://127.0.0.1:${await closedPort()}` }),
  },
  {
    title: 'a host that has no address',
    ...neverConnected,
    start: async () => ({ url: 'http://no-such-host.invalid' }),
  },
  {
    title: 'a server that does not speak TLS',
    ...neverConnected,
    start: () => asHttps(rawServer((socket) => socket.once('data', () => socket.end(NOT_TLS)))),
  },
  {
    title: 'a reset in the TLS handshake',
    ...neverConnected,
    start: () => asHttps(rawServer((socket) => socket.once('data', () => socket.resetAndDestroy()))),
  },
  {
    title: 'a TLS handshake that takes too long',
    ...neverConnected,
    timeoutMs: 100,
    start: () => asHttps(rawServer(() => undefined)),
  },
  {
    title: 'a reset at the first byte',
    ...lost,
    start: () => rawServer((socket) => socket.once('data', () => socket.resetAndDestroy())),
  },
  {
    title: 'a reset after the request was read',
    ...lost,
    start: () => rawServer((socket) => onRequest(socket, () => socket.resetAndDestroy())),
  },
  {
    title: 'a hang-up before the status line',
    ...lost,
    start: () => rawServer((socket) => onRequest(socket, () => socket.end())),
  },
  {
    title: 'a hang-up within the status line',
    ...lost,
    start: () => rawServer((socket) => onRequest(socket, () => socket.end('HTTP/1.1 20'))),
  },
  {
    title: 'garbage instead of HTTP',
    post: ['unknown', 'OutcomeUnknown'],
    get: ['failed', 'InvalidResponse'],
    start: () => rawServer((socket) => onRequest(socket, () => socket.end('SSH-2.0-OpenSSH_9.2\r\n'))),
  },
  {
    title: 'no answer in time',
    post: ['unknown', 'OutcomeUnknown'],
    get: ['failed', 'RequestTimedOut'],
    timeoutMs: 100,
    start: () => rawServer(() => undefined),
  },
];

describe('a failure before the status line', () => {
  for (const row of rows) {
    for (const [method, requestTo] of [
      ['post', postOf],
      ['get', getOf],
    ] as const) {
      const [outcome, id] = row[method];
      test(`${row.title}, ${method.toUpperCase()}: ${outcome}, ${id}, one connection`, async () => {
        const server = await row.start();
        const send = createTransport(row.timeoutMs === undefined ? {} : { timeoutMs: row.timeoutMs });
        const request = requestTo(server.url);
        const error = await failureOf(send(request, neverStopped));
        expect([error.outcome, error.id]).toEqual([outcome, id]);
        expect(error.http).toEqual({ method: request.method, url: server.url });
        if (server.connections !== undefined) expect(server.connections()).toBe(1);
      });
    }
  }

  test('a reset on accept, POST: surely not sent exactly where connecting itself failed', async () => {
    const server = await rawServer((socket) => socket.resetAndDestroy());
    const error = await failureOf(createTransport()(postOf(server.url), neverStopped));
    const atConnect = (error.cause as { readonly erroredSysCall?: string }).erroredSysCall === 'connect';
    const expected = atConnect ? ['failed', 'ConnectionFailed'] : ['unknown', 'OutcomeUnknown'];
    expect([error.outcome, error.id]).toEqual(expected);
  });

  test('names the client-request-id that was sent', async () => {
    const request = postOf(`http://127.0.0.1:${await closedPort()}`, [['Client-Request-Id', 'abc']]);
    const error = await failureOf(createTransport()(request, neverStopped));
    expect(error.http?.clientRequestId).toBe('abc');
  });
});
