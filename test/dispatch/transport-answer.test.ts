import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { createRoutes, type RouteFor } from '../../src/dispatch/routes.js';
import { createTransport } from '../../src/dispatch/transport.js';
import { watchedAgent } from '../../src/dispatch/watched-agent.js';
import { failureOf, getOf, neverStopped, postOf } from './fake-send.js';
import { httpServer, onRequest, rawServer } from './loopback-server.js';

const LIMIT = 1000;
const bomb = gzipSync(Buffer.alloc(5_000_000, 'a'));
const packed = gzipSync('{"a":"ü"}');

interface Row {
  readonly title: string;
  /** Without `HTTP/1.1 ` and the line breaks. */
  readonly head: readonly string[];
  readonly bytes: string | Buffer;
  /** What the server does when it has written them. */
  readonly ends: 'end' | 'reset' | 'stay';
  readonly status: number;
  readonly body: string;
}

const incomplete: readonly Row[] = [
  {
    title: 'a reset in the midst of a 202 body',
    head: ['202 Accepted', 'content-length: 50'],
    bytes: '{"id":',
    ends: 'reset',
    status: 202,
    body: '{"id":',
  },
  {
    title: 'a body shorter than announced',
    head: ['200 OK', 'content-length: 50'],
    bytes: '{"id":',
    ends: 'end',
    status: 200,
    body: '{"id":',
  },
  {
    title: 'chunks without the last one',
    head: ['200 OK', 'transfer-encoding: chunked'],
    bytes: '6\r\n{"id":\r\n',
    ends: 'end',
    status: 200,
    body: '{"id":',
  },
  {
    title: 'a body that stalls until the time is up',
    head: ['200 OK', 'content-length: 50'],
    bytes: '{"id":',
    ends: 'stay',
    status: 200,
    body: '{"id":',
  },
  {
    title: 'a gzip bomb',
    head: ['200 OK', 'content-encoding: gzip', `content-length: ${bomb.length}`],
    bytes: bomb,
    ends: 'stay',
    status: 200,
    body: '',
  },
  {
    title: 'a plain body over the limit',
    head: ['201 Created', `content-length: ${LIMIT + 1}`],
    bytes: 'b'.repeat(LIMIT + 1),
    ends: 'stay',
    status: 201,
    body: '',
  },
  {
    title: 'a body that is not the gzip it says',
    head: ['200 OK', 'content-encoding: gzip', 'content-length: 5'],
    bytes: 'hello',
    ends: 'stay',
    status: 200,
    body: '',
  },
  {
    title: 'a gzip body that breaks off',
    head: ['200 OK', 'content-encoding: gzip', 'content-length: 500'],
    bytes: packed.subarray(0, 8),
    ends: 'reset',
    status: 200,
    body: '',
  },
  {
    title: 'an encoding that was not asked for, reset before its first byte',
    head: ['200 OK', 'content-encoding: deflate', 'content-length: 5'],
    bytes: '',
    ends: 'reset',
    status: 200,
    body: '',
  },
  {
    title: 'an error answer that breaks off',
    head: ['429 Too Many Requests', 'content-length: 9'],
    bytes: '{',
    ends: 'reset',
    status: 429,
    body: '{',
  },
];

const whole: readonly Row[] = [
  {
    title: 'a plain body just at the limit',
    head: ['200 OK', `content-length: ${LIMIT}`],
    bytes: 'b'.repeat(LIMIT),
    ends: 'stay',
    status: 200,
    body: 'b'.repeat(LIMIT),
  },
  {
    title: 'a gzip body',
    head: ['200 OK', 'content-encoding: gzip', `content-length: ${packed.length}`],
    bytes: packed,
    ends: 'stay',
    status: 200,
    body: '{"a":"ü"}',
  },
  {
    title: 'a 204 that names gzip and has no body',
    head: ['204 No Content', 'content-encoding: gzip'],
    bytes: '',
    ends: 'stay',
    status: 204,
    body: '',
  },
];

/** Sends a POST to a server that answers with the row's bytes and then does what the row says. */
async function answerTo(row: Row) {
  let reset = (): void => undefined;
  const server = await rawServer((socket) =>
    onRequest(socket, () => {
      if (row.ends === 'reset') reset = () => socket.resetAndDestroy();
      const head = Buffer.from(`HTTP/1.1 ${row.head.join('\r\n')}\r\n\r\n`);
      socket.write(Buffer.concat([head, Buffer.from(row.bytes as string)]), () => {
        if (row.ends === 'end') socket.end();
      });
    }),
  );
  const direct = createRoutes();
  // A reset must not overtake the bytes before it, so the status line's arrival sets it off.
  const routes: RouteFor = async (url, needs) => {
    const { agent } = await direct(url, needs);
    const watch = watchedAgent(agent, (outgoing) => {
      outgoing.once('response', () => setImmediate(() => reset()));
    });
    return { agent: watch };
  };
  const timeoutMs = row.ends === 'stay' ? 300 : 10_000;
  const answer = await createTransport({ sizeLimit: LIMIT, timeoutMs, routes })(
    postOf(server.url),
    neverStopped,
  );
  return { answer, connections: server.connections() };
}

describe('a failure after the status line is no error', () => {
  for (const row of incomplete) {
    test(`${row.title}: the answer with what could be read, marked incomplete`, async () => {
      const { answer, connections } = await answerTo(row);
      expect([answer.status, answer.body, connections]).toEqual([row.status, row.body, 1]);
      expect(answer.bodyIncomplete).toBeDefined();
    });
  }
});

describe('of a GET, which only wants the body, a failure after the status line is one', () => {
  const server = (head: Readonly<Record<string, string>>, body: Buffer, cut = false) =>
    httpServer((_hit, response) => {
      response.writeHead(200, head);
      if (!cut) response.end(body);
      else response.write(body, () => response.destroy());
    });
  const gzip = { 'content-encoding': 'gzip' };
  const rows = [
    ['a 200 MB gzip bomb', () => server(gzip, gzipSync(Buffer.alloc(200_000_000))), 'AnswerTooLarge'],
    [
      'a body that is cut',
      () => server({ 'content-length': '50' }, Buffer.from('{"id":'), true),
      'ConnectionLost',
    ],
    ['a gzip body that is cut', () => server(gzip, packed.subarray(0, 8), true), 'ConnectionLost'],
    ['a body that is not the gzip it says', () => server(gzip, Buffer.from('hello')), 'InvalidResponse'],
    ['another encoding', () => server({ 'content-encoding': 'br' }, packed), 'InvalidResponse'],
  ] as const;
  for (const [title, start, id] of rows) {
    test(`${title}: ${id}, failed`, async () => {
      const { url } = await start();
      const error = await failureOf(createTransport()(getOf(url), neverStopped));
      expect([error.outcome, error.id]).toEqual(['failed', id]);
    });
  }
});

describe('an answer', () => {
  for (const row of whole) {
    test(`with ${row.title} is whole`, async () => {
      const { answer } = await answerTo(row);
      expect([answer.status, answer.body]).toEqual([row.status, row.body]);
      expect(answer).not.toHaveProperty('bodyIncomplete');
    });
  }

  test('keeps the order of its headers and their repetitions, names in lower case', async () => {
    const server = await httpServer((_hit, response) => {
      response.sendDate = false;
      response.writeHead(200, [
        'Zeta',
        '1',
        'Set-Cookie',
        'a',
        'Alpha',
        '2',
        'Set-Cookie',
        'b',
        'Content-Length',
        '0',
      ]);
      response.end();
    });
    const answer = await createTransport()(postOf(server.url), neverStopped);
    expect(answer.headers.slice(0, 5)).toEqual([
      ['zeta', '1'],
      ['set-cookie', 'a'],
      ['alpha', '2'],
      ['set-cookie', 'b'],
      ['content-length', '0'],
    ]);
  });

  test('may be a redirect, which is not followed here', async () => {
    const server = await httpServer((_hit, response) => response.writeHead(302, { location: '/else' }).end());
    expect((await createTransport()(getOf(server.url), neverStopped)).status).toBe(302);
    expect(server.hits).toHaveLength(1);
  });
});
