import { describe, expect, it } from 'vitest';
import { CALLBACK, ENCRYPTED_ID, REST_EXAMPLES } from './rest-examples.js';
import { createClient, foreignToken, people, SOMEONE, START } from './sandbox-client.js';

const PATH = (id: string): string => `/v1.0/communications/calls/${encodeURIComponent(id)}/redirect`;

describe('the workflow of call: redirect', () => {
  it.each(REST_EXAMPLES)('$title: notifications are those of the document', async (example) => {
    const { sandbox, send } = createClient();
    expect((await send('POST', '/sandbox/calls', example.call)).status).toBe(201);
    expect(sandbox.notifications.map(({ body }) => body)).toEqual([example.created]);

    const answer = await send('POST', PATH(example.callId), example.redirect);
    expect(answer).toMatchObject({ status: 202, json: undefined });

    const made = /"id":"([a-z0-9]{44})"/.exec(JSON.stringify(sandbox.notifications[1]?.body))?.[1];
    const deleted = JSON.parse(JSON.stringify(example.deleted).replace(ENCRYPTED_ID, made ?? ENCRYPTED_ID));
    expect(sandbox.notifications.map(({ body }) => body)).toEqual([example.created, deleted]);
    expect(sandbox.notifications.map(({ callbackUri }) => callbackUri)).toEqual([CALLBACK, CALLBACK]);
    expect((await send('GET', `/v1.0/communications/calls/${example.callId}`)).json?.state).toBe(
      'terminated',
    );
  });

  it('later notifications go to the new callbackUri, and the resource keeps the old', async () => {
    const { sandbox, send, makeCall } = createClient();
    const id = await makeCall();
    await send('POST', PATH(id), { targets: people(1), callbackUri: 'https://other.contoso.com/calls' });
    expect(sandbox.notifications[1]?.callbackUri).toBe('https://other.contoso.com/calls');
    expect(sandbox.calls[0]?.callbackUri).toBe(CALLBACK);
  });

  it('one of many redirects at once succeeds, with one notification', async () => {
    const { sandbox, send, makeCall } = createClient();
    const id = await makeCall();
    const answers = await Promise.all(people(20).map(() => send('POST', PATH(id), { targets: people(1) })));
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([202, ...people(19).map(() => 409)]);
    expect(sandbox.notifications.map(({ changeType }) => changeType)).toEqual(['created', 'deleted']);
  });
});

describe('where redirect is answered', () => {
  it.each([
    ['/v1.0/communications/calls/ID/redirect', 202],
    ['/v1.0/communications/calls/ID/microsoft.graph.redirect', 202],
    ['/V1.0/Communications/CALLS/ID/Redirect', 202],
    ['/beta/communications/calls/ID/redirect', 202],
    ['/beta/communications/calls/ID/Microsoft.Graph.Redirect', 202],
    ['/beta/app/calls/ID/redirect', 202],
    ['/v1.0/app/calls/ID/redirect', 404],
    ['/v2.0/communications/calls/ID/redirect', 404],
    ['/communications/calls/ID/redirect', 404],
    ['/v1.0/communications/calls/ID/redirect/', 404],
    ['/v1.0/communications/calls//redirect', 404],
  ])('%s is %i', async (path, status) => {
    const { send, makeCall } = createClient();
    const id = await makeCall();
    expect((await send('POST', path.replace('ID', id), { targets: people(1) })).status).toBe(status);
  });

  it.each(['a/b', 'a b', 'ü%2F', '%', 'a?b#c', "x'y", '__proto__', 'constructor'])(
    'the id %j is one segment',
    async (id) => {
      const { sandbox, send, makeCall } = createClient();
      expect(await makeCall({ id })).toBe(id);
      expect((await send('POST', PATH(id), { targets: people(1) })).status).toBe(202);
      expect(sandbox.calls).toMatchObject([{ id, state: 'terminated' }]);
    },
  );
});

describe('redirect refuses in order', () => {
  // In every row all that comes after the gate in question is wrong as well.
  it.each([
    {
      gate: 'no token',
      token: 'none',
      id: 'nobody',
      body: '{',
      status: 401,
      code: 'InvalidAuthenticationToken',
    },
    {
      gate: 'a real token',
      token: 'foreign',
      id: 'nobody',
      body: '{',
      status: 400,
      code: 'RealTokenRefused',
    },
    {
      gate: 'a delegated token',
      token: 'delegated',
      id: 'nobody',
      body: '{',
      status: 403,
      code: 'Forbidden',
    },
    { gate: 'no role', token: 'roleless', id: 'nobody', body: '{', status: 403, code: 'Forbidden' },
    { gate: 'broken JSON', token: 'good', id: 'nobody', body: '{', status: 400, code: 'BadRequest' },
    { gate: 'an unknown call', token: 'good', id: 'nobody', body: '{}', status: 404, code: '8522' },
    { gate: 'an answered call', token: 'good', id: 'answered', body: '{}', status: 409, code: 'Conflict' },
    { gate: 'a bad body', token: 'good', id: 'ringing', body: '{}', status: 400, code: 'BadRequest' },
  ] as const)('$gate is $status $code', async ({ token, id, body, status, code }) => {
    const { sandbox, send, makeCall } = createClient();
    await makeCall({ id: 'answered', state: 'established' });
    await makeCall({ id: 'ringing' });
    const tokens = {
      none: null,
      foreign: foreignToken('https://sts.windows.net/tenant/'),
      delegated: sandbox.issueToken({ delegated: true, roles: ['Calls.Initiate.All'] }),
      roleless: sandbox.issueToken({ roles: ['Calls.InitiateGroupCall.All'] }),
      good: sandbox.issueToken({ roles: ['Calls.Initiate.All'] }),
    };
    expect(await send('POST', PATH(id), body, { token: tokens[token] })).toMatchObject({ status, code });
    expect(sandbox.calls.map(({ state }) => state)).toEqual(['established', 'incoming']);
  });

  it('a second redirect is 409', async () => {
    const { send, makeCall } = createClient();
    const id = await makeCall();
    await send('POST', PATH(id), { targets: people(1) });
    expect(await send('POST', PATH(id), { targets: people(1) })).toMatchObject({
      status: 409,
      code: 'Conflict',
    });
  });

  it('the 403 of a delegated token says that delegated is not supported, the other names the role', async () => {
    const { sandbox, send } = createClient();
    const delegated = sandbox.issueToken({ delegated: true });
    const roleless = sandbox.issueToken({ roles: [] });
    expect((await send('POST', PATH('x'), {}, { token: delegated })).message).toMatch(
      /delegated.*not supported/i,
    );
    expect((await send('POST', PATH('x'), {}, { token: roleless })).message).toContain('Calls.Initiate.All');
  });
});

describe('redirect checks its body', () => {
  const withTimeout = (timeout: unknown): object => ({ targets: people(1), timeout });
  const withCallback = (callbackUri: unknown): object => ({ targets: people(1), callbackUri });
  const withBeta = (extra: object): object => ({ targets: people(1), ...extra });

  it.each([
    ['1 target', { targets: people(1) }],
    ['25 targets', { targets: people(25) }],
    ['timeout 15', withTimeout(15)],
    ['timeout 90', withTimeout(90)],
    ['timeout null', withTimeout(null)],
    ['an https callbackUri', withCallback('https://bot.contoso.com/api')],
    ['an https callbackUri in capitals', withCallback('HTTPS://bot.contoso.com')],
    ['callbackUri null', withCallback(null)],
    ['unknown properties', withBeta({ routingPolicies: ['disableForwarding'], anything: { at: ['all'] } })],
    ['beta properties that v1.0 does not know', withBeta({ maskCallee: 'yes', targetDisposition: 1 })],
  ])('v1.0 accepts %s', async (_, body) => {
    const { send, makeCall } = createClient();
    expect((await send('POST', PATH(await makeCall()), body)).status).toBe(202);
  });

  it.each([
    ['targets', 'missing', {}],
    ['targets', 'null', { targets: null }],
    ['targets', 'an object', { targets: SOMEONE }],
    ['targets', 'an array of 0', { targets: [] }],
    ['targets', 'an array of 26', { targets: people(26) }],
    ['targets', 'missing', { Targets: people(1) }],
    ['targets[1]', 'null', { targets: [SOMEONE, null] }],
    ['targets[1]', '"text"', { targets: [SOMEONE, 'text'] }],
    ['targets[0].identity', 'missing', { targets: [{}] }],
    ['targets[0].identity', 'an array of 0', { targets: [{ identity: [] }] }],
    ['timeout', '14', withTimeout(14)],
    ['timeout', '91', withTimeout(91)],
    ['timeout', '30.5', withTimeout(30.5)],
    ['timeout', '"30"', withTimeout('30')],
    ['timeout', 'true', withTimeout(true)],
    ['callbackUri', '"http://bot.contoso.com"', withCallback('http://bot.contoso.com')],
    ['callbackUri', '"/api/calls"', withCallback('/api/calls')],
    ['callbackUri', '"https:bot.contoso.com"', withCallback('https:bot.contoso.com')],
    ['callbackUri', '"https://"', withCallback('https://')],
    ['callbackUri', '"https://bot contoso"', withCallback('https://bot contoso')],
    ['callbackUri', '""', withCallback('')],
    ['callbackUri', '5', withCallback(5)],
  ])('%s as %s is 400, and the message names both', async (property, came, body) => {
    const { sandbox, send, makeCall } = createClient();
    const answer = await send('POST', PATH(await makeCall()), body);
    expect(answer).toMatchObject({ status: 400, code: 'BadRequest' });
    expect(answer.message).toContain(`'${property}'`);
    expect(answer.message).toContain(came);
    expect(sandbox.calls[0]?.state).toBe('incoming');
  });

  it.each([
    [{ maskCallee: true, maskCaller: false }, 202, undefined],
    [{ maskCallee: null, maskCaller: null, targetDisposition: null }, 202, undefined],
    [{ targetDisposition: 'default' }, 202, undefined],
    [{ targetDisposition: 'simultaneousRing' }, 202, undefined],
    [{ targetDisposition: 'forward' }, 202, undefined],
    [{ maskCallee: 'true' }, 400, 'maskCallee'],
    [{ maskCaller: 1 }, 400, 'maskCaller'],
    [{ targetDisposition: 'ring' }, 400, 'targetDisposition'],
  ])('beta: %j is %i', async (extra, status, property) => {
    const { send, makeCall } = createClient();
    const answer = await send('POST', PATH(await makeCall()).replace('v1.0', 'beta'), withBeta(extra));
    expect(answer.status).toBe(status);
    expect(answer.message).toContain(property ?? '');
  });
});

describe('an incoming call rings for 15 seconds', () => {
  it.each([
    [14_999, 202, undefined],
    [15_000, 404, '8522'],
    [3_000_000, 404, '8522'],
  ])('a redirect after %i ms is %i', async (advanceMs, status, code) => {
    const { send, makeCall } = createClient();
    const id = await makeCall();
    await send('POST', '/sandbox/clock', { advanceMs });
    expect(await send('POST', PATH(id), { targets: people(1) })).toMatchObject({ status, code });
  });

  it('then it is terminated, with one notification of the moment when it ended', async () => {
    const { sandbox, send, makeCall } = createClient();
    const first = await makeCall();
    await send('POST', '/sandbox/clock', { advanceMs: 5_000 });
    const second = await makeCall();
    await send('POST', '/sandbox/clock', { advanceMs: 60_000 });
    expect(sandbox.calls.map(({ state }) => state)).toEqual(['terminated', 'terminated']);
    const ended = sandbox.notifications.filter(({ changeType }) => changeType === 'deleted');
    expect(ended).toMatchObject([
      { callId: first, sentDateTime: '2026-01-02T03:04:20.000Z', callbackUri: CALLBACK },
      { callId: second, sentDateTime: '2026-01-02T03:04:25.000Z', callbackUri: CALLBACK },
    ]);
  });

  it('calls end in the order in which their time ran out, not in which they were made', async () => {
    const { sandbox, send, makeCall } = createClient();
    const later = await makeCall();
    await send('POST', '/sandbox/clock', { now: START - 5_000 });
    const earlier = await makeCall();
    await send('POST', '/sandbox/clock', { advanceMs: 60_000 });
    const ended = sandbox.notifications.filter(({ changeType }) => changeType === 'deleted');
    expect(ended.map(({ callId }) => callId)).toEqual([earlier, later]);
  });

  it('ringTimeoutMs changes that', async () => {
    const { send, makeCall } = createClient({ ringTimeoutMs: 1_000 });
    const id = await makeCall();
    await send('POST', '/sandbox/clock', { advanceMs: 1_000 });
    expect((await send('POST', PATH(id), { targets: people(1) })).code).toBe('8522');
  });
});
