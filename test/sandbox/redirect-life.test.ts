import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/sandbox/json.js';
import { createClient, type SandboxClient } from './sandbox-client.js';

const A = '98da8a1a-1b87-452c-a713-65d3f10b1253';
const B = 'bf5aae9a-d11d-47a8-93b1-782504c9c3f3';
const PHONE = '+12345678901';

const target = (kind: string, id: string): JsonObject => ({ identity: { [kind]: { id } } });
const user = (id: string): JsonObject => target('user', id);

interface Life {
  /** What people do, in the words of a scenario. */
  readonly people: readonly JsonObject[];
  readonly redirect: JsonObject;
  readonly version?: string;
}

/** A call that is redirected, in a sandbox whose clock stands still. */
async function redirected({ people, redirect, version = 'v1.0' }: Life): Promise<SandboxClient> {
  const client = createClient({ scenario: { title: 'test', people: people as never } });
  await client.makeCall({ id: 'c' });
  const { status } = await client.send('POST', `/${version}/communications/calls/c/redirect`, redirect);
  expect(status).toBe(202);
  return client;
}

const legStates = ({ sandbox }: SandboxClient): readonly string[] =>
  sandbox.legs('c').map(({ state }) => state);

describe('the first to answer gets the call', () => {
  it('rings all at once, connects one, and stops the others', async () => {
    const client = await redirected({
      people: [
        { who: { user: A }, does: 'answers', after: 6 },
        { who: { user: B }, does: 'answers', after: 4 },
      ],
      redirect: { targets: [user(A), user(B), target('phone', PHONE)].slice(0, 2) },
    });
    const { sandbox, send } = client;
    expect((await send('GET', '/v1.0/communications/calls/c')).json?.state).toBe('redirecting');
    expect(legStates(client)).toEqual(['rings', 'rings']);
    sandbox.advance(3_999);
    expect(sandbox.notifications.map(({ changeType }) => changeType)).toEqual(['created']);
    sandbox.advance(1);
    expect(legStates(client)).toEqual(['stopped', 'answered']);
    expect(sandbox.calls).toMatchObject([{ id: 'c', state: 'terminated' }]);
    expect(sandbox.calls[0]).not.toHaveProperty('answeredBy');
    sandbox.advance(100_000);
    expect(sandbox.notifications).toMatchObject([
      { changeType: 'created' },
      { changeType: 'deleted', sentDateTime: '2026-01-02T03:04:09.000Z' },
    ]);
  });

  it('with 25 targets too', async () => {
    const people = Array.from({ length: 25 }, (_, index) => ({
      who: { user: `u${index}` },
      does: 'answers',
      after: index === 17 ? 1 : 2,
    }));
    const client = await redirected({
      people,
      redirect: { targets: people.map(({ who }) => user(who.user)) },
    });
    client.sandbox.advance(1_000);
    expect(legStates(client).filter((state) => state === 'answered')).toHaveLength(1);
    expect(legStates(client)[17]).toBe('answered');
  });

  it.each([
    ['user', A, false],
    ['application', A, false],
    ['applicationInstance', A, false],
    ['phone', PHONE, true],
  ])('a target that is a(n) %s is known to the bot by an encrypted identity: %#', async (kind, id, known) => {
    const { sandbox } = await redirected({ people: [], redirect: { targets: [target(kind, id)] } });
    expect(sandbox.calls[0]?.state).toBe('terminated');
    expect(sandbox.calls[0]?.answeredBy !== undefined).toBe(known);
  });
});

describe('nobody gets the call', () => {
  it.each([
    ['one target', {}, [user(A)], 55],
    ['several targets', {}, [user(A), user(B)], 60],
    ['a timeout of 15', { timeout: 15 }, [user(A)], 15],
    ['a timeout of 90', { timeout: 90 }, [user(A), user(B)], 90],
  ])('%s: it ends after the timeout', async (_, more, targets, seconds) => {
    const { sandbox } = await redirected({
      people: [{ who: 'everyone', does: 'ignores' }],
      redirect: { targets, ...more },
    });
    sandbox.advance(seconds * 1000 - 1);
    expect(sandbox.calls[0]?.state).toBe('redirecting');
    sandbox.advance(1);
    expect(sandbox.calls[0]).toMatchObject({
      state: 'terminated',
      resultInfo: { '@odata.type': '#microsoft.graph.resultInfo', code: 408, subcode: 10057 },
    });
    expect(sandbox.notifications.at(-1)).toMatchObject({ changeType: 'deleted' });
  });

  it('ends when the last one declines, with what that one says', async () => {
    const result = { code: 486, subcode: 1, message: 'Busy.' };
    const { sandbox } = await redirected({
      people: [
        { who: { user: A }, does: 'declines', after: 1 },
        { who: { user: B }, does: 'declines', after: 2, result },
      ],
      redirect: { targets: [user(A), user(B)] },
    });
    sandbox.advance(1_000);
    expect(sandbox.calls[0]?.state).toBe('redirecting');
    sandbox.advance(1_000);
    expect(sandbox.calls[0]).toMatchObject({ state: 'terminated', resultInfo: result });
  });

  it('ends when the caller hangs up, and nobody rings on', async () => {
    const client = createClient({
      scenario: {
        title: 'test',
        calls: [{ id: 'c', hangsUpAfter: 5 }],
        people: [{ who: 'everyone', does: 'ignores' }],
      },
    });
    await client.send('POST', '/v1.0/communications/calls/c/redirect', { targets: [user(A)] });
    client.sandbox.advance(5_000);
    expect(client.sandbox.calls[0]).toMatchObject({ state: 'terminated', resultInfo: { code: 200 } });
    expect(legStates(client)).toEqual(['stopped']);
  });
});

describe('a target that forwards', () => {
  const toPhone = [{ who: { user: A }, does: 'forwards', after: 2, to: { phone: PHONE } }];
  const toUser = [{ who: { user: A }, does: 'forwards', after: 2, to: { user: B } }];

  it.each([
    ['a phone', toPhone, [], ['forwarded', 'answered']],
    ['a user', toUser, [], ['forwarded', 'answered']],
    ['a phone', toPhone, ['disableForwarding'], ['notForwarded']],
    ['a phone', toPhone, ['DISABLEFORWARDING'], ['notForwarded']],
    ['a phone', toPhone, ['disableForwardingExceptPhone'], ['forwarded', 'answered']],
    ['a user', toUser, ['disableForwardingExceptPhone'], ['notForwarded']],
  ])('to %s under %j: %j', async (_, people, routingPolicies, states) => {
    const client = await redirected({ people, redirect: { targets: [user(A)], routingPolicies } });
    client.sandbox.advance(2_000);
    expect(legStates(client)).toEqual(states);
    expect(client.sandbox.calls[0]?.state).toBe('terminated');
  });

  it('is not waited for when forwarding is refused', async () => {
    const { sandbox } = await redirected({
      people: toPhone,
      redirect: { targets: [user(A)], routingPolicies: ['disableForwarding'] },
    });
    sandbox.advance(2_000);
    expect(sandbox.calls[0]).toMatchObject({ resultInfo: { code: 480, subcode: 10134 } });
  });

  it('comes to an end when two forward to each other', async () => {
    const client = await redirected({
      people: [
        { who: { user: A }, does: 'forwards', to: { user: B } },
        { who: { user: B }, does: 'forwards', to: { user: A } },
      ],
      redirect: { targets: [user(A)] },
    });
    expect(client.sandbox.calls[0]?.state).toBe('terminated');
    expect(legStates(client).at(-1)).toBe('notForwarded');
  });
});

describe('what beta adds', () => {
  const caller = { user: { id: '8d1e6ab6-26c5-4e22-a1bc-06ea7343958e' } };
  const bot = { application: { id: '24701998-1a73-4d42-8085-bf46ed0ae039' } };

  it.each([
    ['beta', {}, caller, { user: { id: A } }],
    ['beta', { maskCaller: true }, bot, { user: { id: A } }],
    ['beta', { maskCallee: true }, caller, bot],
    ['beta', { maskCaller: true, maskCallee: true, targetDisposition: 'forward' }, bot, bot],
    ['v1.0', { maskCaller: true, maskCallee: true }, caller, { user: { id: A } }],
  ])('%s with %j: who sees whom', async (version, masks, callerShown, calleeShown) => {
    const client = await redirected({ people: [], redirect: { targets: [user(A)], ...masks }, version });
    expect(client.sandbox.legs('c')).toMatchObject([{ callerShown, calleeShown }]);
    const { json } = await client.send('GET', '/sandbox/calls/c/legs', undefined, { token: null });
    expect(json?.value).toEqual(client.sandbox.legs('c'));
  });
});

describe('the tenant of a target', () => {
  const tenant = { id: 'T', mustBeNamed: true };
  const withTenant = (tenantId: string): JsonObject => ({ identity: { user: { id: A, tenantId } } });

  it.each([
    ['its own', tenant, withTenant('t'), 202, undefined],
    ['another', tenant, withTenant('X'), 403, '7505'],
    ['none, where one must be named', tenant, user(A), 403, '7505'],
    ['none, where it need not', { id: 'T' }, user(A), 202, undefined],
    ['none, of a phone', tenant, target('phone', PHONE), 202, undefined],
  ])('%s', async (_, known, who, status, code) => {
    const { send, makeCall } = createClient({ scenario: { title: 'test', tenant: known } });
    await makeCall({ id: 'c' });
    const answer = await send('POST', '/v1.0/communications/calls/c/redirect', { targets: [who] });
    expect(answer).toMatchObject({ status, code });
  });
});
