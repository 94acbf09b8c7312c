import { X509Certificate } from 'node:crypto';
import { afterEach, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/sandbox/json.js';
import { makeLoopbackCertificate } from '../../src/sandbox/loopback-certificate.js';
import { type LoopbackBot, startBot } from './loopback-bot.js';
import { createClient, people } from './sandbox-client.js';

const OURS = makeLoopbackCertificate();

let bot: LoopbackBot | undefined;
afterEach(async () => {
  await bot?.close();
  bot = undefined;
});

/** changeType and id of each notification that a bot got. */
const seen = (bodies: readonly JsonObject[]): readonly string[] =>
  bodies.map((body) => {
    const [{ changeType, resourceData }] = body.value as unknown as [JsonObject];
    return `${String(changeType)} ${String((resourceData as JsonObject).id)}`;
  });

describe('notifications are posted to a bot on this machine', () => {
  it('in order, as they are kept', async () => {
    const { sandbox, send } = createClient({ certificate: OURS });
    bot = await startBot(sandbox.certificate());
    sandbox.makeCall({ id: 'c', callbackUri: bot.url });
    await send('POST', '/v1.0/communications/calls/c/redirect', { targets: people(1) });
    await sandbox.settled();
    expect(bot.received).toEqual(sandbox.notifications.map(({ body }) => body));
    expect(seen(bot.received)).toEqual(['created c', 'deleted c']);
    expect(sandbox.notifications.map(({ delivery }) => delivery)).toEqual([
      { state: 'delivered', attempts: ['202'] },
      { state: 'delivered', attempts: ['202'] },
    ]);
  });

  it.each([
    ['a fault of the bot', [500, 503], ['500', '503', '202'], 'delivered'],
    ['not now', [429, 408], ['429', '408', '202'], 'delivered'],
    ['nothing', ['hangUp'], [expect.stringMatching(/hang up|closed|ECONNRESET/i), '202'], 'delivered'],
    ['faults without end', [500, 500, 500, 500], ['500', '500', '500', '500'], 'failed'],
    ['a refusal', [404], ['404'], 'failed'],
    ['a redirect', [302], ['302'], 'failed'],
  ] as const)('%s is what the bot answers: tried %j', async (_, answers, attempts, state) => {
    const { sandbox } = createClient({ certificate: OURS });
    bot = await startBot(sandbox.certificate(), answers);
    sandbox.makeCall({ id: 'c', callbackUri: bot.url });
    for (const seconds of [0, 1, 2, 4, 60]) {
      sandbox.advance(seconds * 1000);
      await sandbox.settled();
    }
    expect(sandbox.notifications[0]?.delivery).toEqual({ state, attempts });
  });

  it('a later one waits for the one before it', async () => {
    const { sandbox, send } = createClient({ certificate: OURS });
    bot = await startBot(sandbox.certificate(), [503]);
    sandbox.makeCall({ id: 'c', callbackUri: bot.url });
    await send('POST', '/v1.0/communications/calls/c/redirect', { targets: people(1) });
    await sandbox.settled();
    expect(sandbox.notifications.map(({ delivery }) => delivery?.state)).toEqual(['waiting', 'waiting']);
    sandbox.advance(1_000);
    await sandbox.settled();
    expect(seen(bot.received)).toEqual(['created c', 'created c', 'deleted c']);
  });

  it('goes on with the next when one has failed for good', async () => {
    const { sandbox, send } = createClient({ certificate: OURS });
    bot = await startBot(sandbox.certificate(), [400]);
    sandbox.makeCall({ id: 'c', callbackUri: bot.url });
    await send('DELETE', '/v1.0/communications/calls/c');
    await sandbox.settled();
    expect(sandbox.notifications.map(({ delivery }) => delivery?.state)).toEqual([
      'failed',
      'delivered',
      'delivered',
    ]);
  });

  it('forgets what is under way at a reset', async () => {
    const { sandbox } = createClient({ certificate: OURS });
    bot = await startBot(sandbox.certificate(), [503]);
    sandbox.makeCall({ id: 'c', callbackUri: bot.url });
    sandbox.reset();
    await sandbox.settled();
    sandbox.advance(60_000);
    await sandbox.settled();
    expect(sandbox.notifications).toEqual([]);
    expect(bot.received.length).toBeLessThanOrEqual(1);
  });
});

describe('notifications that are only kept', () => {
  it.each(['https://bot.contoso.com/api', 'https://127.0.0.1.evil.example/', 'https://10.0.0.1/'])(
    '%s is never connected to',
    async (callbackUri) => {
      const { sandbox } = createClient({ certificate: OURS });
      sandbox.makeCall({ callbackUri });
      await sandbox.settled();
      expect(sandbox.notifications).toHaveLength(1);
      expect(sandbox.notifications[0]).not.toHaveProperty('delivery');
    },
  );
});

describe("the bot's certificate", () => {
  it('must be trusted: that of somebody else is not', async () => {
    const { sandbox } = createClient({ certificate: OURS });
    bot = await startBot(makeLoopbackCertificate());
    sandbox.makeCall({ callbackUri: bot.url });
    await sandbox.settled();
    expect(sandbox.notifications[0]?.delivery).toMatchObject({ state: 'waiting' });
    expect(sandbox.notifications[0]?.delivery?.attempts[0]).toContain('not trusted');
    expect(bot.received).toEqual([]);
  });

  it('is good for loopback alone, and signs no other', () => {
    const made = new X509Certificate(OURS.certificate);
    expect(made.ca).toBe(false);
    expect(made.subjectAltName).toBe('DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1');
    expect(made.checkHost('bot.contoso.com')).toBeUndefined();
  });

  it('is given by the sandbox, the same each time, whole or in parts', async () => {
    const { sandbox, send } = createClient();
    const { certificate, key } = sandbox.certificate();
    const get = (query: string): Promise<Response> =>
      sandbox.handle(new Request(`${sandbox.url}/sandbox/certificate${query}`));
    expect((await send('GET', '/sandbox/certificate', undefined, { token: null })).json).toEqual({
      certificate,
      key,
    });
    expect(await (await get('?part=certificate')).text()).toBe(certificate);
    expect(await (await get('?part=key')).text()).toBe(key);
    expect((await get('?part=key')).headers.get('cache-control')).toBe('no-store');
    expect((await get('?part=all')).status).toBe(400);
  });
});
