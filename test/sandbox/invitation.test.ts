import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/sandbox/json.js';
import { createClient, type SandboxClient } from './sandbox-client.js';

const CALL = '/v1.0/communications/calls/c';
const USER = '278405a3-f568-4b3e-b684-009193463064';
const CONTEXT = 'f2fa86af-3c51-4bc2-8fc0-475452d9764f';

const invited = (kind: string, id: string, more: JsonObject = {}): JsonObject => ({
  '@odata.type': '#microsoft.graph.invitationParticipantInfo',
  ...more,
  identity: {
    '@odata.type': '#microsoft.graph.identitySet',
    [kind]: { '@odata.type': '#microsoft.graph.identity', id },
  },
});

interface Invitation {
  readonly client: SandboxClient;
  readonly operationId: string;
  readonly operation: () => Promise<JsonObject>;
}

async function invite(
  people: readonly JsonObject[],
  participants: readonly JsonObject[],
): Promise<Invitation> {
  const client = createClient({
    scenario: {
      title: 'test',
      calls: [
        { id: 'c', state: 'established' },
        { id: 'old', state: 'established' },
      ],
      people: people as never,
    },
  });
  const body = { participants, clientContext: CONTEXT };
  const { json } = await client.send('POST', `${CALL}/participants/invite`, body);
  const operationId = String(json?.id);
  const operation = async (): Promise<JsonObject> =>
    (await client.send('GET', `${CALL}/operations/${operationId}`)).json ?? {};
  return { client, operationId, operation };
}

describe('an operation runs, and then it has ended', () => {
  it('is completed when all have joined, and told with the roster as the document shows', async () => {
    const { client, operationId, operation } = await invite(
      [{ who: { user: USER }, does: 'answers', after: 2 }],
      [invited('user', USER)],
    );
    client.sandbox.advance(1_999);
    expect(await operation()).toMatchObject({ status: 'Running', resultInfo: null });
    client.sandbox.advance(1);
    expect(await operation()).toMatchObject({ id: operationId, status: 'completed', resultInfo: null });
    expect(client.sandbox.notifications.map(({ body }) => body)).toEqual([
      {
        '@odata.type': '#microsoft.graph.commsNotifications',
        value: [
          {
            '@odata.type': '#microsoft.graph.commsNotification',
            changeType: 'deleted',
            resource: `/app/calls/c/operations/${operationId}`,
            resourceUrl: `/communications/calls/c/operations/${operationId}`,
            resourceData: {
              '@odata.type': '#microsoft.graph.inviteParticipantsOperation',
              participants: [invited('user', USER)],
              status: 'completed',
              clientContext: CONTEXT,
              id: operationId,
            },
          },
        ],
      },
      {
        '@odata.type': '#microsoft.graph.commsNotifications',
        value: [
          {
            '@odata.type': '#microsoft.graph.commsNotification',
            changeType: 'updated',
            resource: '/app/calls/c/participants',
            resourceUrl: '/communications/calls/c/participants',
            resourceData: [
              {
                '@odata.type': '#microsoft.graph.participant',
                info: {
                  ...invited('user', USER),
                  '@odata.type': '#microsoft.graph.participantInfo',
                  endpointType: 'default',
                },
                mediaStreams: [
                  {
                    '@odata.type': '#microsoft.graph.mediaStream',
                    mediaType: 'audio',
                    sourceId: '3',
                    direction: 'sendReceive',
                    serverMuted: false,
                  },
                ],
                isMuted: false,
                isInLobby: false,
                id: expect.stringMatching(/^[0-9a-f-]{36}$/),
              },
            ],
          },
        ],
      },
    ]);
  });

  it('has failed when one has not joined, and the others have', async () => {
    const result = { code: 412, subcode: 9999, message: 'DiagCode: 412#10073' };
    const { client, operation } = await invite(
      [
        { who: { phone: '+1' }, does: 'fails', after: 3, result },
        { who: { user: USER }, does: 'answers', after: 1 },
      ],
      [invited('user', USER), invited('phone', '+1')],
    );
    client.sandbox.advance(3_000);
    expect(await operation()).toMatchObject({
      status: 'failed',
      resultInfo: { '@odata.type': '#microsoft.graph.resultInfo', ...result },
    });
    const [failed, roster] = client.sandbox.notifications.map(
      ({ body }) => (body.value as readonly JsonObject[])[0],
    );
    expect(failed).toMatchObject({
      changeType: 'deleted',
      resourceData: { status: 'failed', resultInfo: result },
    });
    expect(roster?.resourceData).toHaveLength(1);
  });

  it.each([
    ['declines', { does: 'declines', after: 1 }, 1, 480],
    ['does nothing', { does: 'ignores' }, 60, 408],
  ])('has failed when the only one %s', async (_, behaviour, seconds, code) => {
    const { client, operation } = await invite([{ who: 'everyone', ...behaviour }], [invited('user', USER)]);
    client.sandbox.advance(seconds * 1000);
    expect(await operation()).toMatchObject({ status: 'failed', resultInfo: { code } });
    expect(client.sandbox.notifications).toHaveLength(1);
  });

  it('has failed when the call ended before', async () => {
    const { client, operation } = await invite([], [invited('user', USER)]);
    await client.send('DELETE', CALL);
    client.sandbox.advance(1_000);
    expect(await operation()).toMatchObject({ status: 'failed', resultInfo: { code: 200, subcode: 5001 } });
  });

  it('ends the call of two that the participant comes from', async () => {
    const { client } = await invite([], [invited('user', USER, { replacesCallId: 'old' })]);
    client.sandbox.advance(1_000);
    expect(client.sandbox.calls).toMatchObject([
      { id: 'c', state: 'established' },
      { id: 'old', state: 'terminated' },
    ]);
    expect(client.sandbox.notifications.map(({ callId, changeType }) => [callId, changeType])).toEqual([
      ['c', 'deleted'],
      ['c', 'updated'],
      ['old', 'updated'],
      ['old', 'deleted'],
    ]);
  });
});

describe('participants', () => {
  it('are the caller, the bot and whoever joined', async () => {
    const { client } = await invite([], [invited('phone', '+12345678901')]);
    const list = async (): Promise<readonly JsonObject[]> => {
      const { json } = await client.send('GET', `${CALL}/participants`);
      expect(json?.['@odata.context']).toContain("$metadata#communications/calls('c')/participants");
      return json?.value as readonly JsonObject[];
    };
    expect(await list()).toMatchObject([
      { info: { identity: { user: { id: '8d1e6ab6-26c5-4e22-a1bc-06ea7343958e' } } } },
      { id: client.sandbox.calls[0]?.myParticipantId, info: { identity: { application: {} } } },
    ]);
    client.sandbox.advance(1_000);
    const joined = (await list())[2];
    expect(joined).toMatchObject({ info: { identity: { phone: { id: '+12345678901' } } } });
    const path = `${CALL}/participants/${String(joined?.id)}`;
    expect((await client.send('GET', path)).json).toEqual(joined);
    expect((await client.send('GET', `${CALL}/participants/nobody`)).status).toBe(404);
  });
});
