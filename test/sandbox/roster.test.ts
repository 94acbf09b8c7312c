import { describe, expect, it } from 'vitest';
import { createClient, type SandboxClient } from './sandbox-client.js';

const CALL = '/v1.0/communications/calls/c';
const MINUTE = 60_000;

const withCall = (state: 'established' | 'incoming' = 'established'): SandboxClient =>
  createClient({ scenario: { title: 'test', calls: [{ id: 'c', state, myParticipantId: 'bot' }] } });

interface Participant {
  readonly id: string;
  readonly isMuted: boolean;
}

const roster = async (client: SandboxClient) =>
  (await client.send('GET', `${CALL}/participants`)).json?.value as unknown as readonly Participant[];

describe('muting', () => {
  it.each([
    ['the bot', `${CALL}/mute`, 'mute', true],
    ['the bot, by the full name', `${CALL}/microsoft.graph.mute`, 'mute', true],
    ['the bot no longer', `${CALL}/unmute`, 'unmute', false],
    ['a participant', `${CALL}/participants/bot/mute`, 'mute', true],
  ])('%s is an operation that is completed, and updates the roster', async (_, path, kind, isMuted) => {
    const client = withCall();
    const answer = await client.send('POST', path, { clientContext: 'context' });
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({
      '@odata.type': `#microsoft.graph.${kind}ParticipantOperation`,
      status: 'completed',
      clientContext: 'context',
    });
    const operation = await client.send('GET', `${CALL}/operations/${String(answer.json?.id)}`);
    expect(operation.json).toEqual(answer.json);
    expect((await roster(client)).find(({ id }) => id === 'bot')).toMatchObject({ isMuted });
    expect(client.sandbox.notifications.at(-1)?.body).toMatchObject({
      value: [
        {
          changeType: 'updated',
          resourceUrl: '/communications/calls/c/participants',
          resourceData: [{ id: 'bot', isMuted }],
        },
      ],
    });
  });

  it.each([
    ['a call that rings', 'incoming', `${CALL}/mute`, {}, 409],
    ['no such participant', 'established', `${CALL}/participants/nobody/mute`, {}, 404],
    ['no such call', 'established', '/v1.0/communications/calls/x/mute', {}, 404],
    ['a context that is too long', 'established', `${CALL}/mute`, { clientContext: 'x'.repeat(257) }, 400],
  ] as const)('is refused: %s', async (_, state, path, body, status) => {
    const client = withCall(state);
    const before = client.sandbox.notifications.length;
    expect((await client.send('POST', path, body)).status).toBe(status);
    expect(client.sandbox.notifications).toHaveLength(before);
  });
});

describe('removing a participant', () => {
  it('takes them off the roster at once, and tells nobody', async () => {
    const client = withCall();
    const [first] = await roster(client);
    expect((await client.send('DELETE', `${CALL}/participants/${first?.id}`)).status).toBe(204);
    expect((await roster(client)).map(({ id }) => id)).toEqual(['bot']);
    expect(client.sandbox.notifications).toEqual([]);
    expect((await client.send('DELETE', `${CALL}/participants/${first?.id}`)).status).toBe(404);
  });
});

describe('an established call', () => {
  const stateOf = (client: SandboxClient) => client.sandbox.calls.map(({ state }) => state);
  const keepAlive = (client: SandboxClient) => client.send('POST', `${CALL}/keepAlive`);

  it('ends after 45 minutes in which it is not kept alive', async () => {
    const client = withCall();
    client.sandbox.advance(45 * MINUTE - 1);
    expect(stateOf(client)).toEqual(['established']);
    client.sandbox.advance(1);
    expect(stateOf(client)).toEqual(['terminated']);
    expect((await keepAlive(client)).status).toBe(404);
    expect(client.sandbox.notifications.map(({ changeType }) => changeType)).toEqual(['updated', 'deleted']);
  });

  it('goes on for 45 minutes more each time', async () => {
    const client = withCall();
    client.sandbox.advance(44 * MINUTE);
    expect((await keepAlive(client)).status).toBe(200);
    client.sandbox.advance(45 * MINUTE - 1);
    expect(stateOf(client)).toEqual(['established']);
    client.sandbox.advance(1);
    expect(stateOf(client)).toEqual(['terminated']);
  });
});
