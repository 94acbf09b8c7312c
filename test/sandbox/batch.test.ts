import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/sandbox/json.js';
import { createClient, people, type SandboxClient } from './sandbox-client.js';

const CALLS = '/communications/calls';
const get = (id: string, call: string, more: JsonObject = {}): JsonObject => ({
  id,
  method: 'GET',
  url: `${CALLS}/${call}`,
  ...more,
});
const redirect = (id: string, call: string, more: JsonObject = {}): JsonObject => ({
  id,
  method: 'POST',
  url: `${CALLS}/${call}/redirect`,
  headers: { 'Content-Type': 'application/json' },
  body: { targets: people(1) },
  ...more,
});

async function batched(client: SandboxClient, requests: unknown, api = 'v1.0') {
  const answer = await client.send('POST', `/${api}/$batch`, { requests });
  const responses = (answer.json?.responses ?? []) as unknown as readonly {
    readonly id: string;
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: JsonObject;
  }[];
  return { ...answer, responses };
}

describe.each(['v1.0', 'beta'])('a batch of %s', (api) => {
  it('answers each request as if it had come alone', async () => {
    const client = createClient();
    await client.makeCall({ id: 'c' });
    const { status, responses } = await batched(
      client,
      [get('a', 'c'), redirect('b', 'c'), get('x', 'none')],
      api,
    );
    expect(status).toBe(200);
    expect(responses).toMatchObject([
      { id: 'a', status: 200, body: { id: 'c', state: 'incoming' } },
      { id: 'b', status: 202 },
      { id: 'x', status: 404, body: { error: { code: '8522' } } },
    ]);
    expect(responses[1]).not.toHaveProperty('body');
    expect(responses.map(({ headers }) => headers['request-id']).filter(Boolean)).toHaveLength(3);
    expect(client.sandbox.requests.map(({ method, path }) => `${method} ${path}`).toSorted()).toEqual([
      `GET /${api}${CALLS}/c`,
      `GET /${api}${CALLS}/none`,
      `POST /${api}/$batch`,
      `POST /${api}${CALLS}/c/redirect`,
    ]);
  });
});

describe('dependsOn', () => {
  it('is 424 where a request that it names failed, and so on from there', async () => {
    const client = createClient();
    await client.makeCall({ id: 'c' });
    const { responses } = await batched(client, [
      get('1', 'none'),
      redirect('2', 'c', { dependsOn: ['1'] }),
      get('3', 'c', { dependsOn: ['2'] }),
      get('4', 'c'),
    ]);
    expect(responses.map(({ id, status }) => [id, status])).toEqual([
      ['1', 404],
      ['2', 424],
      ['3', 424],
      ['4', 200],
    ]);
    expect(client.sandbox.calls[0]?.state).toBe('incoming');
  });

  it('keeps the order', async () => {
    const client = createClient();
    await client.makeCall({ id: 'c' });
    const { responses } = await batched(client, [
      redirect('1', 'c'),
      redirect('2', 'c', { dependsOn: ['1'] }),
    ]);
    expect(responses.map(({ status }) => status)).toEqual([202, 409]);
  });
});

describe('is 400 as a whole', () => {
  it.each<readonly [string, unknown]>([
    ['no list', {}],
    ['none', []],
    ['more than twenty', Array.from({ length: 21 }, (_, index) => get(`${index}`, 'c'))],
    ['no object', [1]],
    ['no id', [{ method: 'GET', url: '/x' }]],
    ['an id of another type', [get('1', 'c', { id: 1 })]],
    ['an id twice', [get('a', 'c'), get('A', 'c')]],
    ['no method', [{ id: '1', url: '/x' }]],
    ['another method', [get('1', 'c', { method: 'TRACE' })]],
    ['an absolute URL', [get('1', 'c', { url: 'https://graph.microsoft.com/v1.0/me' })]],
    ['headers of another type', [get('1', 'c', { headers: { a: 1 } })]],
    ['a body without its type', [redirect('1', 'c', { headers: {} })]],
    ['a dependency on a later one', [get('1', 'c', { dependsOn: ['2'] }), get('2', 'c')]],
  ])('%s', async (_, requests) => {
    const { status, code } = await batched(createClient(), requests);
    expect([status, code]).toEqual([400, 'BadRequest']);
  });
});

it('leads nowhere but to its own version of the API', async () => {
  const urls = [
    '/../sandbox/calls',
    '/../beta/communications/calls/c',
    '/$batch',
    '//other/x',
    '/%2e%2e/sandbox/calls',
  ];
  const client = createClient();
  const { responses } = await batched(
    client,
    urls.map((url, index) => ({ id: `${index}`, method: 'GET', url })),
  );
  expect(responses.map(({ status }) => status >= 400)).toEqual(urls.map(() => true));
  expect(client.sandbox.requests.every(({ path }) => path.startsWith('/v1.0/'))).toBe(true);
});

it('takes no request without a token', async () => {
  const client = createClient();
  const { status } = await client.send(
    'POST',
    '/v1.0/$batch',
    { requests: [get('1', 'c')] },
    { token: null },
  );
  expect([status, client.sandbox.requests.length]).toEqual([401, 1]);
});

describe('a fault', () => {
  it('strikes the request that asks for it, or the batch', async () => {
    const client = createClient();
    await client.makeCall({ id: 'c' });
    const throttled = { 'x-mgshim-fault': '429;retry-after=2' };
    const { responses } = await batched(client, [get('1', 'c'), get('2', 'c', { headers: throttled })]);
    expect(responses).toMatchObject([{ status: 200 }, { status: 429, headers: { 'retry-after': '2' } }]);
    const { status } = await client.send(
      'POST',
      '/v1.0/$batch',
      { requests: [get('1', 'c')] },
      { headers: throttled },
    );
    expect(status).toBe(429);
  });

  it('that breaks the connection of one leaves no answer to any', async () => {
    const client = createClient();
    await client.makeCall({ id: 'c' });
    const headers = { 'Content-Type': 'application/json', 'x-mgshim-fault': 'reset=after' };
    await expect(batched(client, [redirect('1', 'c', { headers })])).rejects.toThrow('fetch failed');
    expect(client.sandbox.calls[0]?.state).not.toBe('incoming');
  });
});
