import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { WireRequest, WireResponse } from '../../src/dispatch/request.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import { recordingWay, replayWay } from '../../src/recording/way.js';
import { answerOf, failureOf, getOf, neverStopped, scripted } from '../dispatch/fake-send.js';

const root = mkdtempSync(join(tmpdir(), 'mgshim-recording-'));
afterAll(() => rmSync(root, { recursive: true }));
let folder = root;
let count = 0;
beforeEach(() => {
  folder = join(root, String(++count));
});

const GRAPH = 'https://graph.microsoft.com';
const post = (path: string, body: unknown): WireRequest => ({
  method: 'POST',
  url: GRAPH + path,
  headers: [['Authorization', 'Bearer live-token']],
  body: JSON.stringify(body),
});
const answer = (body: string, headers: Record<string, string> = {}): WireResponse => ({
  ...answerOf(200, headers),
  body,
});
const noSecrets = () => [];
const untold = () => {
  throw new Error('nothing is to be told');
};

/** Records what the requests are answered. */
async function record(
  requests: readonly WireRequest[],
  answers: readonly (WireResponse | CmdletError)[],
  secrets: readonly string[] = [],
) {
  const send = recordingWay(folder, untold)(scripted(answers), () => secrets);
  for (const request of requests) await send(request, neverStopped).catch(() => undefined);
}

/** Sends nothing; whatever is asked for comes out of the recordings. */
const replay = () => {
  const send = replayWay(folder)(untold, noSecrets);
  return (request: WireRequest) => send(request, neverStopped);
};
const files = () => readdirSync(folder).sort();
const texts = () => files().map((file) => readFileSync(join(folder, file), 'utf8'));

describe('a recording', () => {
  it('is a file for each exchange, in order, that only its owner reads, added to those there are', async () => {
    await record([getOf(`${GRAPH}/a`), getOf(`${GRAPH}/b`)], [answer('{}')]);
    await record([getOf(`${GRAPH}/c`)], [answer('{}')]);
    expect(files()).toEqual(['0001.json', '0002.json', '0003.json']);
    const paths = texts().map((text) => (JSON.parse(text) as { request: { path: string } }).request.path);
    expect(paths).toEqual(['/a', '/b', '/c']);
    expect(statSync(join(folder, '0001.json')).mode & 0o077).toBe(0);
    expect(statSync(folder).mode & 0o077).toBe(0);
  });

  it('has no token, secret, number or link to a meeting, and is JSON all the same', async () => {
    const secrets = {
      phone: { id: '+12345678901' },
      joinUrl: 'https://teams.microsoft.com/l/meetup-join/19%3ameeting',
      client_secret: 'by-its-name',
      nested: [{ access_token: 'eyJhbGciOiJub25l.eyJzdWIiOiJ4In0.sig' }],
      tel: 'tel:+4912345678',
    };
    const path = '/v1.0/users/%2B12345678901?token=of-a-query';
    const echoed = answer(JSON.stringify({ ...secrets, note: 'has live-token in it' }), {
      'set-cookie': 'of-a-cookie',
      location: `${GRAPH}/x`,
    });
    await record([post(path, secrets)], [echoed], ['live-token']);
    const [text = ''] = texts();
    expect(text).not.toMatch(/2345678|meetup|by-its-name|eyJ|live-token|of-a-query|of-a-cookie/);
    expect(JSON.parse(text)).toMatchObject({
      request: { body: { nested: [{}] } },
      response: { status: 200 },
    });
    expect((await replay()(post(path, secrets))).status).toBe(200);
  });

  it('that cannot be written is found out before anything is sent; later it is a warning', async () => {
    writeFileSync(folder, '');
    expect(() => recordingWay(join(folder, 'below'), untold)).toThrow(
      expect.objectContaining({ id: 'FileNotWritable', outcome: 'input' }),
    );
    rmSync(folder);
    const told: string[] = [];
    const send = recordingWay(folder, (text) => void told.push(text))(scripted([answer('{}')]), noSecrets);
    rmSync(folder, { recursive: true });
    expect((await send(getOf(`${GRAPH}/a`), neverStopped)).status).toBe(200);
    expect(told).toHaveLength(1);
  });
});

describe('a replay', () => {
  it('gives back status, headers and body, for whatever endpoint it goes to', async () => {
    const body = `{"@odata.nextLink":"${GRAPH}/v1.0/calls?$skip=1","value":[{"id":"a"}]}`;
    await record(
      [getOf(`${GRAPH}/v1.0/calls`)],
      [answer(body, { location: `${GRAPH}/v1.0/x`, 'request-id': 'r' })],
    );
    const other = 'http://127.0.0.1:9';
    const found = await replay()(getOf(`${other}/v1.0/calls`));
    expect(found).toMatchObject({
      status: 200,
      headers: [
        ['location', `${other}/v1.0/x`],
        ['request-id', 'r'],
      ],
    });
    expect(JSON.parse(found.body)).toEqual({
      '@odata.nextLink': `${other}/v1.0/calls?$skip=1`,
      value: [{ id: 'a' }],
    });
  });

  it.each(['', 'plain text', '"a text"', '12345678901234567890', '{"big":12345678901234567890}'])(
    'gives back a body that is no object that JavaScript keeps: %s',
    async (body) => {
      await record([getOf(`${GRAPH}/a`)], [answer(body)]);
      expect((await replay()(getOf(`${GRAPH}/a`))).body).toBe(body);
    },
  );

  it('takes bodies that say the same, and uses recordings up in order', async () => {
    const [one, same] = [
      post('/a', { x: 1, y: [2, { z: 3, w: 4 }] }),
      post('/a', { y: [2, { w: 4, z: 3 }], x: 1 }),
    ];
    await record([one, one], [answer('{"n":1}'), answer('{"n":2}')]);
    const send = replay();
    expect([(await send(same)).body, (await send(one)).body]).toEqual(['{"n":1}', '{"n":2}']);
    const error = await failureOf(send(one));
    expect(error).toMatchObject({ id: 'NoRecording', category: 'ObjectNotFound', outcome: 'input' });
    expect(error.message).toContain('0001.json, 0002.json did, and is used up');
  });

  it('gives back an error that came in place of an answer', async () => {
    const lost = new CmdletError({
      id: 'OutcomeUnknown',
      category: 'ConnectionError',
      outcome: 'unknown',
      message: 'x',
    });
    await record([post('/a', {})], [lost]);
    expect(await failureOf(replay()(post('/a', {})))).toMatchObject({
      id: 'OutcomeUnknown',
      outcome: 'unknown',
    });
  });

  it.each([
    [
      'a value in the body',
      post('/a/1', { t: [{ id: 'u' }], timeout: 30 }),
      '0001.json',
      ['body.timeout is 30, recorded 20'],
    ],
    [
      'a list',
      post('/a/1', { t: [], timeout: 20 }),
      '0001.json',
      ['body.t[0] is absent, recorded {"id":"u"}'],
    ],
    [
      'the path',
      post('/a/3', { t: [{ id: 'u' }], timeout: 20 }),
      '0001.json',
      ['path is "/a/3", recorded "/a/1"'],
    ],
    ['the query', getOf(`${GRAPH}/b?$top=6`), '0002.json', ['path is "/b?$top=6", recorded "/b?$top=5"']],
    ['the method', getOf(`${GRAPH}/a/1`), '0002.json', ['path is "/a/1", recorded "/b?$top=5"']],
  ])('that has none says which is nearest, and what differs: %s', async (_, request, file, parts) => {
    const recorded = [post('/a/1', { t: [{ id: 'u' }], timeout: 20 }), getOf(`${GRAPH}/b?$top=5`)];
    await record(recorded, [answer('{}')]);
    const { id, message } = await failureOf(replay()(request));
    expect(id).toBe('NoRecording');
    for (const part of [file, ...parts]) expect(message).toContain(part);
  });

  it('shows no number of the request that has none', async () => {
    await record([post('/a', { phone: 'x' })], [answer('{}')]);
    const { message } = await failureOf(replay()(post('/a', { phone: '+12345678901' })));
    expect(message).toContain('***');
    expect(message).not.toContain('2345678');
  });

  it('that cannot be read is an error before anything else', () => {
    expect(() => replayWay(folder)).toThrow(
      expect.objectContaining({ id: 'RecordingNotReadable', outcome: 'input' }),
    );
    mkdirSync(folder);
    for (const text of [
      '{',
      '[]',
      '{"request":{}}',
      '{"request":{"method":"GET","path":"/"},"response":{}}',
    ]) {
      writeFileSync(join(folder, '0001.json'), text);
      expect(() => replayWay(folder)).toThrow(
        expect.objectContaining({ id: 'InvalidRecording', outcome: 'input' }),
      );
    }
  });
});
