import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/sandbox/json.js';
import { createClient, people, START } from './sandbox-client.js';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('making calls', () => {
  it('an empty request makes an incoming call with ids of its own, and says where it is', async () => {
    const { sandbox, send } = createClient();
    const answer = await send('POST', '/sandbox/calls', undefined, { token: null });
    expect(answer).toMatchObject({
      status: 201,
      json: { state: 'incoming', id: expect.stringMatching(UUID) },
    });
    expect(answer.json?.myParticipantId).toMatch(UUID);
    expect(answer.json).not.toHaveProperty('tenantId');
    expect(sandbox.notifications).toMatchObject([
      { changeType: 'created', sentDateTime: '2026-01-02T03:04:05.000Z' },
    ]);
    const location = answer.headers.get('location') ?? '';
    expect((await send('GET', location, undefined, { token: null })).json).toEqual(answer.json);
  });

  it('an established call sends no notification and never rings out', async () => {
    const { sandbox, send, makeCall } = createClient();
    await makeCall({ state: 'established' });
    await send('POST', '/sandbox/clock', { advanceMs: 60_000 });
    expect(sandbox.calls).toMatchObject([{ state: 'established' }]);
    expect(sandbox.notifications).toEqual([]);
  });

  it('an id can be had once', async () => {
    const { send } = createClient();
    expect((await send('POST', '/sandbox/calls', { id: 'a' })).status).toBe(201);
    expect(await send('POST', '/sandbox/calls', { id: 'a' })).toMatchObject({
      status: 409,
      code: 'Conflict',
    });
    expect((await send('GET', '/sandbox/calls')).json?.value).toHaveLength(1);
  });

  it.each([
    ['id', ''],
    ['id', '..'],
    ['id', 'a\nb'],
    ['id', '\ud800'],
    ['id', 'x'.repeat(257)],
    ['id', 5],
    ['state', 'ringing'],
    ['source', 'me'],
    ['targets', {}],
    ['targets', [1]],
    ['callbackUri', 'http://bot.contoso.com'],
    ['tenantId', 7],
  ])('%s as %j is 400', async (property, value) => {
    const { sandbox, send } = createClient();
    const answer = await send('POST', '/sandbox/calls', { [property]: value });
    expect(answer).toMatchObject({ status: 400, code: 'BadRequest' });
    expect(answer.message).toContain(`'${property}'`);
    expect(sandbox.calls).toEqual([]);
  });

  it('GET call shows the call, in both versions, with any application token', async () => {
    const { sandbox, send, makeCall } = createClient();
    const id = await makeCall({ tenantId: 't' });
    const token = sandbox.issueToken({ roles: [] });
    for (const version of ['v1.0', 'beta']) {
      const { status, json } = await send('GET', `/${version}/communications/calls/${id}`, undefined, {
        token,
      });
      expect(status).toBe(200);
      expect(json).toEqual({
        '@odata.context': `${sandbox.url}/${version}/$metadata#communications/calls/$entity`,
        ...sandbox.calls[0],
      });
    }
  });
});

describe('the clock', () => {
  it.each([
    [{ advanceMs: 0 }, '2026-01-02T03:04:05.000Z'],
    [{ advanceMs: 90_000 }, '2026-01-02T03:05:35.000Z'],
    [{ now: '2030-06-01T00:00:00Z' }, '2030-06-01T00:00:00.000Z'],
    [{ now: START - 1000 }, '2026-01-02T03:04:04.000Z'],
  ])('%j leads to %s', async (body, now) => {
    const { send } = createClient();
    expect(await send('POST', '/sandbox/clock', body)).toMatchObject({ status: 200, json: { now } });
  });

  it.each([
    [{}],
    [{ advanceMs: -1 }],
    [{ advanceMs: '5' }],
    [{ advanceMs: 1e300 }],
    [{ now: 'tomorrow' }],
    [{ now: 8.64e15 }],
    [{ now: null }],
    [{ advanceMs: 1, now: START }],
  ])('%j is 400 and moves nothing', async (body) => {
    const { send } = createClient();
    expect(await send('POST', '/sandbox/clock', body)).toMatchObject({ status: 400, code: 'BadRequest' });
    expect((await send('POST', '/sandbox/clock', { advanceMs: 0 })).json?.now).toBe(
      '2026-01-02T03:04:05.000Z',
    );
  });

  it('a real clock underneath goes on after a move', async () => {
    let now = START;
    const { send } = createClient({ clock: () => now });
    await send('POST', '/sandbox/clock', { now: 0 });
    now += 1_500;
    expect((await send('POST', '/sandbox/clock', { advanceMs: 0 })).json?.now).toBe(
      '1970-01-01T00:00:01.500Z',
    );
  });
});

describe('what can be looked up', () => {
  it('notifications, all or of one call', async () => {
    const { send, makeCall } = createClient();
    await makeCall({ id: 'one' });
    await makeCall({ id: 'two' });
    const ids = async (query: string) => {
      const { json } = await send('GET', `/sandbox/notifications${query}`);
      return ((json?.value ?? []) as readonly JsonObject[]).map(({ callId }) => callId);
    };
    expect(await ids('')).toEqual(['one', 'two']);
    expect(await ids('?callId=two')).toEqual(['two']);
    expect(await ids('?callId=three')).toEqual([]);
  });

  it('Graph requests with what they sent and got, but no credentials', async () => {
    const { sandbox, send, makeCall } = createClient();
    await makeCall({ id: 'c' });
    const headers = { 'X-Mine': '1', cookie: 'secret', 'content-type': 'application/json' };
    const path = '/v1.0/communications/calls/c/Redirect';
    const answer = await send('POST', `${path}?x=%20y`, { targets: people(1) }, { headers });
    await send('GET', '/v1.0/me');
    const { json } = await send('GET', '/sandbox/requests');
    expect(json?.value).toEqual([
      {
        method: 'POST',
        path,
        query: '?x=%20y',
        headers: { 'x-mine': '1', 'content-type': 'application/json' },
        body: { targets: people(1) },
        status: 202,
        requestId: answer.headers.get('request-id'),
      },
      expect.objectContaining({ method: 'GET', path: '/v1.0/me', status: 404 }),
    ]);
    expect(sandbox.requests).toEqual(json?.value);
  });

  it.each([
    [undefined, 202],
    [{ roles: ['Calls.Initiate.All'] }, 202],
    [{ roles: [] }, 403],
    [{ delegated: true }, 403],
    [{ delegated: false, roles: null }, 202],
  ])('a token asked for with %j gives %i at redirect', async (options, status) => {
    const { send, makeCall } = createClient();
    const id = await makeCall();
    const { json } = await send('POST', '/sandbox/tokens', options, { token: null });
    const token = String(json?.access_token);
    const path = `/v1.0/communications/calls/${id}/redirect`;
    expect((await send('POST', path, { targets: people(1) }, { token })).status).toBe(status);
  });

  it.each([[{ roles: 'all' }], [{ roles: [1] }], [{ delegated: 'yes' }], [[]]])(
    'a token for %j is 400',
    async (body) => {
      const { send } = createClient();
      expect(await send('POST', '/sandbox/tokens', body)).toMatchObject({ status: 400, code: 'BadRequest' });
    },
  );
});

describe('repeating a run', () => {
  async function run({ send }: ReturnType<typeof createClient>): Promise<unknown> {
    const call = await send('POST', '/sandbox/calls', {});
    const path = `/v1.0/communications/calls/${String(call.json?.id)}/redirect`;
    const redirect = await send('POST', path, { targets: [{ identity: { phone: { id: '+1' } } }] });
    const { json } = await send('GET', '/sandbox/notifications');
    return [call.json, json, redirect.headers.get('request-id')];
  }

  it('the same seed gives the same ids, another seed others', async () => {
    const one = await run(createClient({ seed: 7 }));
    expect(await run(createClient({ seed: 7 }))).toEqual(one);
    expect(await run(createClient({ seed: 'seven' }))).not.toEqual(one);
  });

  it('requests in between do not shift the ids of calls', async () => {
    const quiet = createClient();
    const busy = createClient();
    for (let count = 0; count < 5; count += 1) await busy.send('GET', '/v1.0/me');
    expect(await busy.makeCall()).toBe(await quiet.makeCall());
  });

  it('reset is a new beginning for everything but tokens', async () => {
    const client = createClient({ seed: 7 });
    const first = await run(client);
    await client.send('POST', '/sandbox/clock', { advanceMs: 60_000 });
    expect((await client.send('POST', '/sandbox/reset')).status).toBe(204);
    expect([client.sandbox.calls, client.sandbox.notifications, client.sandbox.requests]).toEqual([
      [],
      [],
      [],
    ]);
    expect(await run(client)).toEqual(first);
  });
});
