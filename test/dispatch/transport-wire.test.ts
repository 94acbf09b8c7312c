import { describe, expect, test } from 'vitest';
import type { WireRequest } from '../../src/dispatch/request.js';
import { createTransport } from '../../src/dispatch/transport.js';
import { failureOf, getOf, neverStopped, postOf } from './fake-send.js';
import { httpServer, onRequest, rawServer } from './loopback-server.js';

describe('what goes on the wire', () => {
  test('is the plan: names as written, repeated values, UTF-8 body, nothing invented but gzip', async () => {
    const server = await httpServer((_hit, response) => response.end());
    const headers = [
      ['Content-Type', 'application/json'],
      ['X-Step', '1'],
      ['X-Step', '2'],
      ['ConsistencyLevel', 'eventual'],
    ] as const;
    const request = { method: 'POST', url: `${server.url}/a%2Fb?c=%20`, headers, body: '{"ü":1}' };
    await createTransport()(request, neverStopped);
    const [hit] = server.hits;
    expect([hit?.method, hit?.path, hit?.body]).toEqual(['POST', '/a%2Fb?c=%20', '{"ü":1}']);
    const sent = (hit?.rawHeaders ?? []).filter((_text, index) => index % 2 === 0);
    const planned = ['Content-Type', 'X-Step', 'X-Step', 'ConsistencyLevel'];
    const added = ['Accept-Encoding', 'Connection', 'content-length', 'Host'];
    expect([...sent].sort()).toEqual([...planned, ...added].sort());
    expect(hit?.headers['x-step']).toBe('1, 2');
    expect(hit?.headers['accept-encoding']).toBe('gzip');
  });

  test('keeps User-Agent and Accept of the plan', async () => {
    const server = await httpServer((_hit, response) => response.end());
    const headers = [
      ['User-Agent', 'me/1'],
      ['Accept', 'application/json'],
    ] as const;
    await createTransport()(getOf(server.url, headers), neverStopped);
    expect(server.hits[0]?.headers).toMatchObject({ 'user-agent': 'me/1', accept: 'application/json' });
  });
});

describe('connections', () => {
  const EMPTY = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n';

  /** How many connections two requests in a row take at a server that would keep them open. */
  async function connectionsOf(requestTo: (url: string) => WireRequest): Promise<number> {
    const server = await rawServer((socket) => {
      const answerNext = (): void =>
        onRequest(socket, () => {
          socket.removeAllListeners('data');
          answerNext();
          socket.write(EMPTY);
        });
      answerNext();
    });
    const send = createTransport();
    await send(requestTo(server.url), neverStopped);
    // Node gives a connection back to its agent only after the answer's end.
    await new Promise((resolve) => setImmediate(resolve));
    await send(requestTo(server.url), neverStopped);
    return server.connections();
  }

  test('are shared by GETs', async () => {
    expect(await connectionsOf(getOf)).toBe(1);
  });

  test('are new for each POST, so that a dropped idle one cannot swallow it', async () => {
    expect(await connectionsOf(postOf)).toBe(2);
  });
});

describe('requests that cannot be sent', () => {
  const rows = [
    { title: 'a line break in a value', header: ['X-A', 'secret\r\nX-B: 1'], named: 'X-A' },
    { title: 'a NUL in a value', header: ['X-A', 'secret\0'], named: 'X-A' },
    { title: 'a character beyond Latin-1 in a value', header: ['X-A', 'secret☎'], named: 'X-A' },
    { title: 'a space in a name', header: ['X secret', 'v'], named: '' },
    { title: 'a line break in a name', header: ['X\r\nAuthorization: secret', 'v'], named: '' },
    { title: 'an empty name', header: ['', 'v'], named: '' },
  ] as const;
  for (const { title, header, named } of rows) {
    test(`${title}: InvalidHeader, without the value, nothing sent`, async () => {
      const server = await httpServer((_hit, response) => response.end());
      const error = await failureOf(createTransport()(getOf(server.url, [header]), neverStopped));
      expect([error.outcome, error.id]).toEqual(['input', 'InvalidHeader']);
      expect(`${error.message}${String(error.cause)}`).not.toContain('secret');
      expect(error.message).toContain(named);
      expect(server.hits).toEqual([]);
    });
  }

  for (const url of ['/v1.0/me', 'ftp://127.0.0.1/', 'http://user:secret@127.0.0.1/', '']) {
    test(`the URL "${url}": InvalidUrl, not shown`, async () => {
      const error = await failureOf(createTransport()(getOf(url), neverStopped));
      expect([error.outcome, error.id]).toEqual(['input', 'InvalidUrl']);
      expect(error.message).not.toContain('secret');
    });
  }
});
