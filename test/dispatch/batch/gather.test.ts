import { setMaxListeners } from 'node:events';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createAttendance } from '../../../src/dispatch/attendance.js';
import { gather } from '../../../src/dispatch/batch/gather.js';
import { createDispatch } from '../../../src/dispatch/dispatch.js';
import type { Send, WireRequest, WireResponse } from '../../../src/dispatch/request.js';
import { createTransport } from '../../../src/dispatch/transport.js';
import { CmdletError } from '../../../src/errors/cmdlet-error.js';
import { type BatchServerOptions, batchServer, callOf } from '../../batch-server.js';
import { failureOf, neverStopped } from '../fake-send.js';

// As the command does for its own.
setMaxListeners(0, neverStopped);

const ENDPOINT = 'http://127.0.0.1:9';

interface Sent {
  readonly url: string;
  readonly items: readonly { readonly id: string; readonly url: string }[];
}

/** A gatherer over something that answers every item with its URL once it is let go. */
function gathered(atOnce = 1) {
  const attendance = createAttendance();
  const sent: Sent[] = [];
  const held: (() => void)[] = [];
  const next: Send = (request) => {
    const { requests } = request.url.endsWith('/$batch')
      ? (JSON.parse(request.body ?? '') as { requests: Sent['items'] })
      : { requests: [] };
    sent.push({ url: request.url, items: requests });
    const responses = requests.map(({ id, url }) => ({ id, status: 200, body: { url } }));
    const response: WireResponse = {
      status: 200,
      statusText: 'OK',
      headers: [],
      body: JSON.stringify({ responses }),
    };
    return new Promise((resolve) => held.push(() => resolve(response)));
  };
  const send = gather({ endpoint: ENDPOINT, atOnce, attendance })(next);
  /** A call that comes, sends, and goes. */
  const call = async (request: string | WireRequest, signal = neverStopped): Promise<string> => {
    attendance.enter();
    try {
      return (await send(typeof request === 'string' ? get(request) : request, signal)).body;
    } finally {
      attendance.leave();
    }
  };
  /** Lets those answer that are under way; what they bring about has happened when it is over. */
  const letGo = async (): Promise<void> => {
    for (const go of held.splice(0)) go();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { attendance, sent, send, call, letGo };
}

const get = (path: string): WireRequest => ({ method: 'GET', url: `${ENDPOINT}${path}`, headers: [] });
const counts = (sent: readonly Sent[]) => sent.map(({ items }) => items.length);
const times = (count: number) => Array.from({ length: count }, (_, index) => index);

describe('a batch goes', () => {
  it('when it is full, while others are at work', () => {
    const { attendance, sent, call } = gathered();
    attendance.enter();
    for (const index of times(19)) void call(`/v1.0/${index}`);
    expect(counts(sent)).toEqual([]);
    void call('/v1.0/19');
    expect(counts(sent)).toEqual([20]);
  });

  it('when nobody is at work who could bring another', () => {
    const { attendance, sent, call } = gathered();
    attendance.enter();
    for (const index of times(3)) void call(`/v1.0/${index}`);
    expect(counts(sent)).toEqual([]);
    attendance.leave();
    expect(counts(sent)).toEqual([3]);
  });

  it('when there is room for it: others gather meanwhile', async () => {
    const { attendance, sent, call, letGo } = gathered(2);
    attendance.enter();
    for (const index of times(50)) void call(`/v1.0/${index}`);
    expect(counts(sent)).toEqual([20, 20]);
    attendance.leave();
    expect(counts(sent)).toEqual([20, 20]);
    await letGo();
    expect(counts(sent)).toEqual([20, 20, 10]);
  });

  it('to the version of its items', async () => {
    const { attendance, sent, call, letGo } = gathered();
    attendance.enter();
    void call('/v1.0/a');
    void call('/beta/b');
    void call('/v1.0/c?$top=1');
    attendance.leave();
    await letGo();
    expect(sent).toMatchObject([
      { url: `${ENDPOINT}/v1.0/$batch`, items: [{ url: '/a' }, { url: '/c?$top=1' }] },
      { url: `${ENDPOINT}/beta/$batch`, items: [{ url: '/b' }] },
    ]);
  });
});

describe('an item', () => {
  it('has its own answer, whatever the order of calls, versions and turns', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom('v1.0', 'beta', 'other'), { maxLength: 70 }),
        fc.integer({ min: 1, max: 4 }),
        async (versions, atOnce) => {
          const { attendance, sent, call, letGo } = gathered(atOnce);
          attendance.enter();
          const bodies = versions.map((version, index) => call(`/${version}/${index}`));
          attendance.leave();
          const all = Promise.all(bodies);
          for (const _ of versions) await letGo();
          expect((await all).map((body) => (JSON.parse(body) as { url?: string }).url)).toEqual(
            versions.map((version, index) => (version === 'other' ? undefined : `/${index}`)),
          );
          expect(Math.max(0, ...counts(sent))).toBeLessThanOrEqual(20);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('shares a batch with those of the same proxy and the same permissions', async () => {
    const requests: WireRequest[] = [];
    const attendance = createAttendance();
    const send = gather({ endpoint: ENDPOINT, atOnce: 9, attendance })(async (request) => {
      requests.push(request);
      return { status: 429, statusText: '', headers: [], body: '' };
    });
    const needs = { application: ['Calls.Initiate.All'], delegated: [] };
    const proxy = { url: 'http://proxy:8080' };
    const all: readonly WireRequest[] = [{}, { proxy }, { needs }, { proxy }, { proxy, needs }, {}].map(
      (more) => ({
        ...get('/v1.0/x'),
        ...more,
      }),
    );
    for (const _ of all) attendance.enter();
    await Promise.all(all.map((request) => send(request, neverStopped)));
    const shapes = requests.map((request) => [
      'proxy' in request,
      'needs' in request,
      (JSON.parse(request.body ?? '') as { requests: unknown[] }).requests.length,
    ]);
    expect(shapes).toEqual([
      [false, false, 2],
      [true, false, 2],
      [false, true, 1],
      [true, true, 1],
    ]);
  });

  it('whose caller stops while it waits is in no batch', async () => {
    const { attendance, sent, call } = gathered();
    const stop = new AbortController();
    attendance.enter();
    const stopped = failureOf(call('/v1.0/stopped', stop.signal));
    void call('/v1.0/other');
    stop.abort();
    expect((await stopped).id).toBe('OperationStopped');
    attendance.leave();
    expect(sent.flatMap(({ items }) => items.map(({ url }) => url))).toEqual(['/other']);
  });

  it.each(['POST', 'GET'])('whose %s caller alone stops on its way has an end at once', async (method) => {
    const { attendance, call, letGo } = gathered();
    const stop = new AbortController();
    attendance.enter();
    const stopped = failureOf(call({ ...get('/v1.0/stopped'), method }, stop.signal));
    const other = call('/v1.0/other');
    attendance.leave();
    stop.abort();
    expect((await stopped).outcome).toBe(method === 'POST' ? 'unknown' : 'interrupted');
    await letGo();
    expect(await other).toContain('/other');
  });

  const MEGABYTES_3 = `"${'x'.repeat(3 * 1024 * 1024)}"`;
  const post = (body: string, type = 'application/json'): WireRequest => ({
    ...get('/v1.0/large'),
    method: 'POST',
    headers: [['Content-Type', type]],
    body,
  });

  it.each<readonly [string, WireRequest, WireRequest, readonly number[]]>([
    ['large ones do not share a batch', post(MEGABYTES_3), post(MEGABYTES_3), [1, 1]],
    [
      'what is too large for any goes alone',
      post(`"${'x'.repeat(4 * 1024 * 1024 - 2)}"`),
      post('{}'),
      [0, 1],
    ],
    ['a text goes alone', post('{}', 'text/plain'), post('{}'), [0, 1]],
    ['what is no JSON goes alone', post('{}},{"id":"x"'), post('{}'), [0, 1]],
  ])('%s', async (_, first, second, expected) => {
    const { attendance, sent, call, letGo } = gathered();
    attendance.enter();
    void call(first);
    void call(second);
    attendance.leave();
    for (const __ of times(2)) await letGo();
    expect(counts(sent).toSorted()).toEqual(expected);
  });
});

describe('within dispatch', () => {
  /** Calls over a real server; waits take no time and are kept. */
  async function dispatched(options: BatchServerOptions) {
    const server = await batchServer(options);
    const attendance = createAttendance();
    const waits: number[] = [];
    const transport = createTransport();
    let failure: CmdletError | undefined;
    let failures = 0;
    const send = createDispatch({
      environment: { name: 'Test', endpoint: server.url, authority: server.url, isSandbox: true },
      tokenProvider: {
        getToken: async () => ({ token: 't', expiresAt: Number.POSITIVE_INFINITY }),
        source: 'accessToken',
        secrets: () => [],
        claims: () => null,
      },
      transport: async (request, signal) => {
        if (failures-- > 0) throw failure;
        return transport(request, signal);
      },
      sleep: async (milliseconds) => void waits.push(milliseconds),
      random: () => 0,
      gathering: [gather({ endpoint: server.url, atOnce: 1, attendance })],
    });
    const calls = (method: string, paths: readonly string[]) => {
      for (const _ of paths) attendance.enter();
      return Promise.allSettled(
        paths.map(async (path) => {
          try {
            return await send({ method, url: `${server.url}/v1.0${path}`, headers: [] }, neverStopped);
          } finally {
            attendance.leave();
          }
        }),
      );
    };
    const fail = (error: CmdletError, count: number) => {
      failure = error;
      failures = count;
    };
    return { server, waits, calls, fail };
  }
  const paths = (count: number) => times(count).map((call) => `/communications/calls/${call}`);

  it('a GET is sent again where its batch was lost, with the others', async () => {
    const { server, calls } = await dispatched({
      batch: (response, _, count) => count === 1 && Boolean(response.socket?.destroy()),
    });
    const ends = await calls('GET', paths(3));
    expect(ends.map((end) => end.status === 'fulfilled' && end.value.status)).toEqual([200, 200, 200]);
    expect(server.hits.map(({ items }) => items.length)).toEqual([3, 3]);
  });

  it('each item waits as it was told, and none is sent more often than the policy says', async () => {
    const { server, waits, calls } = await dispatched({
      item: ({ url }) => ({
        status: 429,
        headers: { 'Retry-After': callOf(url) },
      }),
    });
    const ends = await calls('POST', paths(3));
    expect(ends.map((end) => end.status === 'fulfilled' && end.value.status)).toEqual([429, 429, 429]);
    expect(server.hits.map(({ items }) => items.length)).toEqual([3, 3, 3, 3]);
    expect(waits.toSorted()).toEqual([0, 0, 0, 1000, 1000, 1000, 2000, 2000, 2000]);
  });

  it('a redirect of an item is followed: within the origin in a batch again', async () => {
    const { server, calls } = await dispatched({
      item: ({ url }) =>
        url.endsWith('/0')
          ? { status: 307, headers: { Location: '/v1.0/moved' } }
          : { status: 200, body: { url } },
    });
    const ends = await calls('POST', paths(2));
    expect(ends.map((end) => end.status === 'fulfilled' && end.value.body)).toEqual([
      '{"url":"/moved"}',
      '{"url":"/communications/calls/1"}',
    ]);
    expect(server.hits.map(({ items }) => items.length)).toEqual([2, 1]);
  });

  it('a batch without a connection is sent again, whatever it holds', async () => {
    const lost = new CmdletError({
      ...{ id: 'ConnectionFailed', category: 'ConnectionError', outcome: 'failed', message: 'x' },
      http: { method: 'POST', url: 'http://x/v1.0/$batch' },
    } as const);
    const { server, calls, fail } = await dispatched({});
    fail(lost, 2);
    expect((await calls('POST', paths(2))).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    expect(server.hits.map(({ items }) => items.length)).toEqual([2]);
    fail(lost, 9);
    const [end] = await calls('POST', paths(1));
    expect(end).toMatchObject({
      status: 'rejected',
      reason: { id: 'ConnectionFailed', http: { url: `${server.url}/v1.0/communications/calls/0` } },
    });
  });
});
