import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createClient, people } from './sandbox-client.js';

const UUID = /^[0-9a-f-]{36}$/;
const CALL = '/v1.0/communications/calls/c';
const REDIRECT = `${CALL}/redirect`;

describe('what every answer has', () => {
  it.each([
    ['GET', CALL, undefined, 200],
    ['POST', REDIRECT, { targets: people(1) }, 202],
    ['POST', REDIRECT, { targets: [] }, 400],
    ['POST', '/sandbox/calls', {}, 201],
    ['GET', '/nowhere', undefined, 404],
    ['GET', '/v1.0/nowhere', undefined, 404],
    ['PUT', CALL, {}, 405],
  ])("%s %s is %4$i with Graph's headers", async (method, path, body, status) => {
    const { send, makeCall } = createClient();
    await makeCall({ id: 'c' });
    const sent = await send(method, path, body, { headers: { 'client-request-id': 'mine' } });
    const silent = await send(method, path, body);
    expect(sent.status).toBe(status);
    expect(sent.headers.get('x-mgshim-sandbox')).toBe('1');
    expect(sent.headers.get('request-id')).toMatch(UUID);
    expect(sent.headers.get('client-request-id')).toBe('mine');
    expect(silent.headers.get('client-request-id')).toBe(silent.headers.get('request-id'));
    expect(sent.headers.get('date')).toBe('Fri, 02 Jan 2026 03:04:05 GMT');
    expect(JSON.parse(sent.headers.get('x-ms-ags-diagnostic') ?? '')).toHaveProperty('ServerInfo');
    expect([...sent.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it("a refusal has Graph's shape", async () => {
    const { send } = createClient();
    const { json, headers } = await send('GET', CALL, undefined, {
      headers: { 'client-request-id': 'mine' },
    });
    expect(json).toEqual({
      error: {
        code: '8522',
        message: expect.any(String),
        innerError: {
          date: '2026-01-02T03:04:05',
          'request-id': headers.get('request-id'),
          'client-request-id': 'mine',
        },
      },
    });
  });

  it.each([
    ['PUT', CALL, 'GET, DELETE'],
    ['GET', REDIRECT, 'POST'],
    ['OPTIONS', REDIRECT, 'POST'],
    ['PATCH', '/sandbox/calls', 'POST, GET'],
    ['GET', '/sandbox/clock', 'POST'],
    ['GET', '/tenant/oauth2/v2.0/token', 'POST'],
  ])('%s %s is 405 and allows %s', async (method, path, allow) => {
    const { send } = createClient();
    const answer = await send(method, path);
    expect(answer).toMatchObject({ status: 405, code: 'MethodNotAllowed' });
    expect(answer.headers.get('allow')).toBe(allow);
  });

  it('what lies under a version asks for a token before it says that it is not there', async () => {
    const { send } = createClient();
    expect((await send('GET', '/v1.0/nowhere', undefined, { token: null })).status).toBe(401);
    expect((await send('GET', '/nowhere', undefined, { token: null })).status).toBe(404);
  });
});

describe('hostile input is one clean refusal', () => {
  const bytes = (...values: readonly number[]): Uint8Array<ArrayBuffer> => Uint8Array.from(values);
  const deep = (levels: number): string => `{"targets":${'['.repeat(levels)}${']'.repeat(levels)}}`;

  it.each([
    ['a __proto__ key', '{"__proto__":{"polluted":1},"targets":[{"identity":{}}]}', 400],
    ['a __proto__ key far inside', '{"targets":[{"identity":{"user":{"__proto__":{"polluted":1}}}}]}', 400],
    [
      'a __proto__ key that is escaped',
      '{"\\u005f_proto__":{"polluted":1},"targets":[{"identity":{}}]}',
      400,
    ],
    ['101 levels', deep(100), 400],
    ['2 million levels', deep(2_000_000), 400],
    ['2 million open brackets', '['.repeat(2_000_000), 400],
    ['broken UTF-8', bytes(0x7b, 0x22, 0xc3, 0x28, 0x22, 0x7d), 400],
    ['UTF-16', Buffer.from('{}', 'utf16le'), 400],
    ['an empty body', '', 400],
    ['an array', '[]', 400],
    ['null', 'null', 400],
    ['JSON with comments', '{} // {}', 400],
    ['a byte over 4 MB', 'x'.repeat(4 * 1024 * 1024 + 1), 413],
  ])('%s', async (_, body, status) => {
    const { sandbox, send, makeCall } = createClient();
    await makeCall({ id: 'c' });
    const answer = await send('POST', REDIRECT, body);
    expect(answer.status).toBe(status);
    expect(answer.json).toHaveProperty('error.code');
    expect(sandbox.calls[0]?.state).toBe('incoming');
    expect(({} as { readonly polluted?: unknown }).polluted).toBeUndefined();
    expect((await send('GET', '/sandbox/requests')).status).toBe(200);
  });

  it('a body of 4 MB is read', async () => {
    const { send, makeCall } = createClient();
    await makeCall({ id: 'c' });
    const body = JSON.stringify({ targets: people(1), padding: '' });
    const padded = body.replace('"padding":""', `"padding":"${'x'.repeat(4 * 1024 * 1024 - body.length)}"`);
    expect((await send('POST', REDIRECT, padded)).status).toBe(202);
  });

  it.each([
    '/v1.0/communications/calls/%zz/redirect',
    '/v1.0/communications/calls/%C3/redirect',
    '/sandbox/calls/%',
  ])('broken percent-encoding: %s', async (path) => {
    const { send } = createClient();
    expect(await send('POST', path, {})).toMatchObject({ status: 400, code: 'BadRequest' });
  });

  it('any JSON at any door is answered below 500', async () => {
    const { sandbox, send, makeCall } = createClient();
    await makeCall({ id: 'c', state: 'established' });
    await makeCall({ id: 'd' });
    const doors = [
      '/v1.0/communications/calls/d/redirect',
      '/beta/communications/calls/d/redirect',
      '/v1.0/communications/calls/c/participants/invite',
      '/sandbox/calls',
      '/sandbox/tokens',
      '/sandbox/clock',
      '/tenant/oauth2/v2.0/token',
    ];
    const names = fc.constantFrom(
      'targets',
      'participants',
      'identity',
      'timeout',
      'id',
      'now',
      'roles',
      'callbackUri',
    );
    const body = fc.oneof(fc.jsonValue(), fc.dictionary(names, fc.jsonValue()), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...doors), body, async (door, value) => {
        expect((await send('POST', door, value)).status).toBeLessThan(500);
        expect((await send('GET', '/sandbox/notifications')).status).toBe(200);
      }),
      { numRuns: 300 },
    );
    expect(sandbox.calls.length).toBeGreaterThanOrEqual(2);
  });

  it('any id stays in its segment', async () => {
    const { sandbox, send } = createClient();
    const ids = fc
      .string({ minLength: 1, maxLength: 40, unit: 'grapheme' })
      .filter((id) => !/^\.{1,2}$|\p{Cc}/u.test(id));
    await fc.assert(
      fc.asyncProperty(ids, async (id) => {
        await send('POST', '/sandbox/calls', { id });
        const path = `/v1.0/communications/calls/${encodeURIComponent(id)}`;
        expect((await send('GET', path)).json?.id).toBe(id);
        expect(sandbox.requests.at(-1)?.path.split('/')).toHaveLength(5);
      }),
    );
  });
});
