import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FaultRule } from '../../src/sandbox/fault-rule.js';
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/server.js';
import { createClient, people, type SandboxClient } from './sandbox-client.js';

const PATH = '/v1.0/communications/calls/c';
const REDIRECT = `${PATH}/redirect`;
const BODY = { targets: people(1) };

const withFaults = (...faults: readonly FaultRule[]): SandboxClient =>
  createClient({ scenario: { title: 'test', calls: [{ id: 'c' }], faults } });

const asked = (fault: string): { readonly headers: Readonly<Record<string, string>> } => ({
  headers: { 'x-mgshim-fault': fault },
});

describe('a fault that the request asks for', () => {
  it.each([
    ['429', 429, 'TooManyRequests', null],
    ['429;retry-after=2', 429, 'TooManyRequests', '2'],
    ['status=503; retry-after=1', 503, 'ServiceUnavailable', '1'],
    ['500', 500, 'InternalServerError', null],
    ['418;code=Teapot', 418, 'Teapot', null],
  ])('%s', async (fault, status, code, retryAfter) => {
    const { sandbox, send, makeCall } = createClient();
    await makeCall({ id: 'c' });
    const answer = await send('POST', REDIRECT, BODY, asked(fault));
    expect(answer).toMatchObject({ status, code });
    expect(answer.headers.get('retry-after')).toBe(retryAfter);
    expect(sandbox.calls[0]?.state).toBe('incoming');
    expect(sandbox.requests.at(-1)).toMatchObject({ status, answer: { error: { code } } });
  });

  it.each([
    ['503;times=2', [503, 503, 202]],
    ['503;after=1;times=1', [200, 503, 200]],
    ['503;after=2', [200, 200, 503, 503]],
  ])('%s strikes %j, counted by what it says', async (fault, statuses) => {
    const { send, makeCall } = createClient();
    await makeCall({ id: 'c' });
    const isRead = statuses.at(-1) !== 202;
    for (const status of statuses) {
      const sent = isRead
        ? send('GET', PATH, undefined, asked(fault))
        : send('POST', REDIRECT, BODY, asked(fault));
      expect((await sent).status).toBe(status);
    }
  });

  it.each(['', 'oops', '200', '600', 'times=0', 'after=-1', 'chance=2', 'delay=x', 'reset=later', '429;;'])(
    '%j is 400, with the grammar',
    async (fault) => {
      const { send } = createClient();
      const refused = await send('GET', PATH, undefined, asked(fault));
      expect(refused).toMatchObject({ status: 400, code: 'BadFault' });
      expect(refused.message).toContain('retry-after=SECONDS');
    },
  );

  it('is asked for with a token, like everything in Graph', async () => {
    const { send } = createClient();
    const refused = await send('GET', PATH, undefined, { token: null, ...asked('429') });
    expect(refused.status).toBe(401);
  });
});

describe('a fault of the scenario', () => {
  it('strikes the request that it names', async () => {
    const { send } = withFaults({ on: 'redirect', status: 429, retryAfter: 1, times: 2 });
    expect((await send('GET', PATH)).status).toBe(200);
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await send('POST', REDIRECT, BODY)).status);
    expect(statuses).toEqual([429, 429, 202]);
  });

  it('strikes every Graph request where it names none, and begins again at a reset', async () => {
    const { sandbox, send } = withFaults({ status: 503, times: 1 });
    expect((await send('GET', '/v1.0/me')).status).toBe(503);
    expect((await send('GET', PATH)).status).toBe(200);
    sandbox.reset();
    expect((await send('GET', PATH)).status).toBe(503);
  });

  it('says what it is told to', async () => {
    const { send } = withFaults({ on: 'redirect', status: 403, code: '7503', message: 'Not registered.' });
    expect(await send('POST', REDIRECT, BODY)).toMatchObject({
      status: 403,
      code: '7503',
      message: 'Not registered.',
    });
  });

  it('of a chance strikes at the same places each time, for the same seed', async () => {
    const run = async (seed: number): Promise<readonly number[]> => {
      const { send } = createClient({
        seed,
        scenario: { title: 't', faults: [{ status: 500, chance: 0.5 }] },
      });
      const statuses = [];
      for (let count = 0; count < 40; count += 1) statuses.push((await send('GET', PATH)).status);
      return statuses;
    };
    const one = await run(1);
    expect(await run(1)).toEqual(one);
    expect(await run(2)).not.toEqual(one);
    expect(new Set(one)).toEqual(new Set([404, 500]));
  });

  it('of a delay lets the clock decide', async () => {
    const { sandbox, send } = withFaults({ on: 'redirect', delay: 15, times: 1 });
    let isAnswered = false;
    const answer = send('POST', REDIRECT, BODY).finally(() => {
      isAnswered = true;
    });
    // Whenever the request begins to wait, fifteen seconds of this clock are needed, and its call is over by then.
    let seconds = 0;
    for (; !isAnswered; seconds += 1) {
      sandbox.advance(1_000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await answer).toMatchObject({ status: 404, code: '8522' });
    expect(seconds).toBeGreaterThanOrEqual(15);
  });
});

describe('a fault of the connection', () => {
  it.each([
    ['before', 'incoming'],
    ['after', 'terminated'],
  ] as const)('reset %s: fetch fails, and the call is %s', async (reset, state) => {
    const { sandbox, send } = withFaults({ on: 'redirect', reset });
    await expect(send('POST', REDIRECT, BODY)).rejects.toMatchObject({
      name: 'TypeError',
      cause: { code: 'ECONNRESET' },
    });
    expect(sandbox.calls[0]?.state).toBe(state);
    expect(sandbox.requests.at(-1)?.status).toBe(0);
  });

  it('a truncated answer breaks off, and the request was executed', async () => {
    const { sandbox } = withFaults({ truncate: true });
    const headers = { authorization: `Bearer ${sandbox.issueToken()}` };
    const whole = await sandbox.handle(new Request(`${sandbox.url}${PATH}`, { headers }));
    expect(Number(whole.headers.get('content-length'))).toBeGreaterThan(100);
    await expect(whole.text()).rejects.toThrow('terminated');
  });
});

describe('a fault of the connection over the wire', () => {
  let server: SandboxServer;
  beforeAll(async () => {
    server = await startSandboxServer();
  });
  afterAll(() => server.close());

  const raw = (method: string, path: string, fault: string, body = ''): Promise<string> =>
    new Promise((resolve) => {
      const { host, port } = new URL(server.url);
      const lines = [
        `${method} ${path} HTTP/1.1`,
        `Host: ${host}`,
        `Authorization: Bearer ${server.token}`,
        `x-mgshim-fault: ${fault}`,
        `Content-Length: ${body.length}`,
      ];
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.write(`${lines.join('\r\n')}\r\n\r\n${body}`),
      );
      let received = '';
      socket.on('data', (chunk) => {
        received += chunk.toString('latin1');
      });
      socket.on('error', (error: NodeJS.ErrnoException) => resolve(`${received}${error.code}`));
      socket.on('close', () => resolve(received));
    });

  it('reset gives nothing but a reset', async () => {
    expect(await raw('GET', PATH, 'reset')).toBe('ECONNRESET');
  });

  it('truncate gives a part of what was announced', async () => {
    server.sandbox.makeCall({ id: 'c' });
    const [head = '', body = ''] = (await raw('GET', PATH, 'truncate')).split('\r\n\r\n');
    expect(head).toMatch(/^HTTP\/1.1 200 /);
    const announced = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    expect(body.length).toBe(Math.floor(announced / 2));
    const redirect = await raw('POST', REDIRECT, 'truncate', JSON.stringify(BODY));
    expect(redirect).toMatch(/^HTTP\/1.1 202 .*content-length: 1\r\n.*\r\n\r\n$/is);
    expect(server.sandbox.calls.at(-1)?.state).toBe('terminated');
  });
});
