import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/sandbox/json.js';
import { createClient, people, SOMEONE } from './sandbox-client.js';

const PATH = (id: string): string => `/v1.0/communications/calls/${id}/participants/invite`;
const CONTEXT = 'f2fa86af-3c51-4bc2-8fc0-475452d9764f';

/** Invoke-MgInviteCommunicationCallParticipant, Examples 1 (a user), 2 (several users) and 4 (a phone number). */
const user = (id: string): JsonObject => ({
  '@odata.type': '#microsoft.graph.invitationParticipantInfo',
  replacesCallId: 'a7ebfb2d-871e-419c-87af-27290b22e8db',
  identity: {
    '@odata.type': '#microsoft.graph.identitySet',
    user: { '@odata.type': '#microsoft.graph.identity', id, displayName: 'string' },
  },
});
const phone: JsonObject = {
  '@odata.type': '#microsoft.graph.invitationParticipantInfo',
  identity: {
    '@odata.type': '#microsoft.graph.identitySet',
    phone: { '@odata.type': '#microsoft.graph.identity', id: '+12345678901' },
  },
};

/** What the answer shows of a participant (participant: invite, Example 1, Response). */
const shown = ({ replacesCallId = null, identity }: JsonObject): JsonObject => {
  const { '@odata.type': _, ...kinds } = identity as JsonObject;
  return {
    endpointType: null,
    id: null,
    replacesCallId,
    identity: { user: null, application: null, device: null, phone: null, ...kinds },
  };
};

describe('participant: invite', () => {
  it.each([
    ['Example 1', [user('278405a3-f568-4b3e-b684-009193463064')]],
    [
      'Example 2',
      [user('7e1b4346-85a6-4bdd-abe3-d11c5d420efe'), user('1e126418-44a0-4a94-a6f8-0efe1ad71acb')],
    ],
    ['Example 4', [phone]],
  ])('%s starts an operation that can be asked after', async (_, participants) => {
    const { send, makeCall } = createClient();
    const id = await makeCall({ state: 'established' });
    const answer = await send('POST', PATH(id), { participants, clientContext: CONTEXT });
    const operationId = String(answer.json?.id);
    expect(answer.status).toBe(200);
    expect(answer.json).toEqual({
      '@odata.type': '#microsoft.graph.inviteParticipantsOperation',
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      status: 'Running',
      clientContext: CONTEXT,
      resultInfo: null,
      participants: participants.map(shown),
    });
    const location = new URL(answer.headers.get('location') ?? '');
    expect(location.pathname).toBe(`/v1.0/communications/calls/${id}/operations/${operationId}`);
    expect(await send('GET', location.pathname)).toMatchObject({ status: 200, json: answer.json });
  });

  it.each([
    ['/v1.0/communications/calls/c/participants/invite', 200],
    ['/v1.0/communications/calls/c/participants/microsoft.graph.invite', 200],
    ['/BETA/communications/calls/c/Participants/Microsoft.Graph.Invite', 200],
    ['/v1.0/communications/calls/c/invite', 404],
  ])('%s is %i', async (path, status) => {
    const { send, makeCall } = createClient();
    await makeCall({ id: 'c', state: 'established' });
    expect((await send('POST', path, { participants: [SOMEONE] })).status).toBe(status);
  });

  it.each([
    [['Calls.InitiateGroupCall.All'], 200],
    [['Calls.Initiate.All'], 403],
    [['Calls.JoinGroupCall.All'], 403],
    [[], 403],
  ])('a token with the roles %j is %i', async (roles, status) => {
    const { sandbox, send, makeCall } = createClient();
    const id = await makeCall({ state: 'established' });
    const token = sandbox.issueToken({ roles });
    expect((await send('POST', PATH(id), { participants: [SOMEONE] }, { token })).status).toBe(status);
  });

  it.each([
    ['1 participant', { participants: people(1) }],
    ['30 participants', { participants: people(30) }],
    ['clientContext of 256 characters', { participants: people(1), clientContext: 'x'.repeat(256) }],
    ['clientContext null', { participants: people(1), clientContext: null }],
  ])('accepts %s', async (_, body) => {
    const { send, makeCall } = createClient();
    expect((await send('POST', PATH(await makeCall({ state: 'established' })), body)).status).toBe(200);
  });

  it.each([
    ['participants', 'missing', {}],
    ['participants', 'an array of 0', { participants: [] }],
    ['participants[0].identity', '"me"', { participants: [{ identity: 'me' }] }],
    ['clientContext', '(257 characters)', { participants: people(1), clientContext: 'x'.repeat(257) }],
    ['clientContext', '7', { participants: people(1), clientContext: 7 }],
  ])('%s as %s is 400, and the message names both', async (property, came, body) => {
    const { send, makeCall } = createClient();
    const answer = await send('POST', PATH(await makeCall({ state: 'established' })), body);
    expect(answer).toMatchObject({ status: 400, code: 'BadRequest' });
    expect(answer.message).toContain(`'${property}'`);
    expect(answer.message).toContain(came);
  });

  it('a call that is still incoming is 409, an unknown one 404', async () => {
    const { send, makeCall } = createClient();
    const body = { participants: [SOMEONE] };
    expect(await send('POST', PATH(await makeCall()), body)).toMatchObject({ status: 409, code: 'Conflict' });
    expect(await send('POST', PATH('nobody'), body)).toMatchObject({ status: 404, code: '8522' });
  });

  it('an operation belongs to its call alone', async () => {
    const { send, makeCall } = createClient();
    await makeCall({ id: 'one', state: 'established' });
    await makeCall({ id: 'two', state: 'established' });
    const { json } = await send('POST', PATH('one'), { participants: [SOMEONE] });
    const operation = (call: string): string =>
      `/v1.0/communications/calls/${call}/operations/${String(json?.id)}`;
    expect((await send('GET', operation('one'))).status).toBe(200);
    expect(await send('GET', operation('two'))).toMatchObject({ status: 404, code: 'NotFound' });
    expect(await send('GET', operation('three'))).toMatchObject({ status: 404, code: '8522' });
  });
});
