import { describe, expect, it } from 'vitest';
import { createClient, people } from './sandbox-client.js';

const CALL = '/v1.0/communications/calls/c';
const MEDIA = {
  acceptedModalities: ['audio'],
  mediaConfig: { '@odata.type': '#microsoft.graph.serviceHostedMediaConfig' },
};
const link = (id: string): string => `/communications/calls/${id}`;

/** The notifications' changeType and resourceData, after the `created` of the incoming call. */
const told = ({ sandbox }: ReturnType<typeof createClient>): readonly unknown[] =>
  sandbox.notifications.slice(1).map(({ body }) => {
    const [{ changeType, resourceData, resourceUrl }] = body.value as unknown as [Record<string, unknown>];
    return { changeType, resourceUrl, resourceData };
  });

describe('call: answer', () => {
  it('establishes the call, and tells both steps in order as Example 1 shows them', async () => {
    const client = createClient();
    await client.makeCall({ id: 'c' });
    const callbackUri = 'https://later.contoso.com/calls';
    expect(await client.send('POST', `${CALL}/answer`, { ...MEDIA, callbackUri })).toMatchObject({
      status: 202,
      json: undefined,
    });
    const step = (state: string): object => ({
      changeType: 'updated',
      resourceUrl: link('c'),
      resourceData: {
        '@odata.type': '#microsoft.graph.call',
        '@odata.id': link('c'),
        '@odata.etag': 'W/"5445"',
        state,
      },
    });
    expect(told(client)).toEqual([step('establishing'), step('established')]);
    expect(client.sandbox.notifications.at(-1)?.callbackUri).toBe(callbackUri);
    client.sandbox.advance(60_000);
    expect(client.sandbox.calls).toMatchObject([{ state: 'established' }]);
    expect((await client.send('POST', `${CALL}/redirect`, { targets: people(1) })).status).toBe(409);
  });

  it.each([
    ['acceptedModalities', { mediaConfig: {} }],
    ['acceptedModalities', { mediaConfig: {}, acceptedModalities: [] }],
    ['mediaConfig', { acceptedModalities: ['audio'] }],
    ['callbackUri', { ...MEDIA, callbackUri: 'http://bot' }],
  ])('without a good %s it is 400', async (property, body) => {
    const { send, makeCall } = createClient();
    await makeCall({ id: 'c' });
    const refused = await send('POST', `${CALL}/answer`, body);
    expect(refused.status).toBe(400);
    expect(refused.message).toContain(`'${property}'`);
  });
});

describe('call: reject', () => {
  it.each([[{ reason: 'busy' }], [{ reason: 'None' }], [{}], [undefined]])(
    'with %j ends the call, and tells its link alone',
    async (body) => {
      const client = createClient();
      await client.makeCall({ id: 'c' });
      expect((await client.send('POST', `${CALL}/reject`, body)).status).toBe(202);
      expect(client.sandbox.calls).toMatchObject([{ state: 'terminated' }]);
      expect(told(client)).toEqual([
        {
          changeType: 'deleted',
          resourceUrl: link('c'),
          resourceData: { '@odata.type': '#microsoft.graph.call', '@odata.id': link('c') },
        },
      ]);
      expect((await client.send('POST', `${CALL}/reject`, body)).status).toBe(409);
    },
  );

  it('knows three reasons', async () => {
    const { send, makeCall } = createClient();
    await makeCall({ id: 'c' });
    expect(await send('POST', `${CALL}/reject`, { reason: 'tired' })).toMatchObject({
      status: 400,
      code: 'BadRequest',
    });
  });
});

describe('Delete call', () => {
  it.each(['incoming', 'established'])('ends an %s call in two told steps', async (state) => {
    const client = createClient();
    await client.makeCall({ id: 'other' });
    await client.makeCall({ id: 'c', state });
    client.sandbox.advance(0);
    const before = client.sandbox.notifications.length - 1;
    expect((await client.send('DELETE', CALL)).status).toBe(204);
    expect(told(client).slice(before)).toEqual([
      {
        changeType: 'updated',
        resourceUrl: link('c'),
        resourceData: { '@odata.type': '#microsoft.graph.call', state: 'terminating' },
      },
      {
        changeType: 'deleted',
        resourceUrl: link('c'),
        resourceData: {
          '@odata.type': '#microsoft.graph.call',
          state: 'terminated',
          resultInfo: {
            '@odata.type': '#microsoft.graph.resultInfo',
            code: 200,
            subcode: 5001,
            message: 'The conversation has ended.',
          },
        },
      },
    ]);
    expect((await client.send('DELETE', CALL)).code).toBe('8522');
  });
});

describe('nothing can be done to a call that is over or unknown', () => {
  it.each([
    ['POST', `${CALL}/answer`, MEDIA],
    ['POST', `${CALL}/reject`, {}],
    ['POST', `${CALL}/redirect`, { targets: people(1) }],
    ['DELETE', CALL, undefined],
  ])('%s %s is 404 8522 after 15 seconds, and where there is no call', async (method, path, body) => {
    const { sandbox, send, makeCall } = createClient();
    expect((await send(method, path, body)).code).toBe('8522');
    await makeCall({ id: 'c' });
    sandbox.advance(15_000);
    expect(await send(method, path, body)).toMatchObject({ status: 404, code: '8522' });
  });
});

describe('a call from code', () => {
  it('is made, moved on and looked at without a request', () => {
    const { sandbox } = createClient();
    expect(sandbox.makeCall({ id: 'c' })).toMatchObject({ id: 'c', state: 'incoming' });
    expect(() => sandbox.makeCall({ id: 'c' })).toThrow(TypeError);
    expect(() => sandbox.makeCall({ callbackUri: 'nowhere' })).toThrow(/callbackUri/);
    expect(() => sandbox.advance(-1)).toThrow(RangeError);
    sandbox.advance(15_000);
    expect(sandbox.calls).toMatchObject([{ state: 'terminated' }]);
    expect(sandbox.events.map(({ kind }) => kind)).toEqual([
      'reset',
      'call',
      'notification',
      'call',
      'notification',
    ]);
  });
});
