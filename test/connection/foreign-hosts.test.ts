import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashtable } from '../../src/value/value.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { type RecordingServer, startRecordingServer } from '../cli/recording-server.js';
import { startWorker, type WorkerClient } from '../worker/worker-client.js';
import { type Listener, startListener } from './listener.js';

const TOKEN = 'marker-token-that-stays-at-home';
const REDIRECT = 'Invoke-MgRedirectCommunicationCall';

/** Forty URLs that lead elsewhere, or look as if they led home; `foreign` are listeners of other origins. */
function strangeUrls(home: string, foreign: readonly Listener[]): readonly string[] {
  const { host, port } = new URL(home);
  const [other, alias, v6] = foreign.map(({ url }) => new URL(url).host) as [string, string, string];
  const otherPort = new URL(`http://${other}`).port;
  return [
    `http://${other}/v1.0/me`,
    `http://${alias}/v1.0/me`,
    `http://${v6}/v1.0/me`,
    `//${other}/v1.0/me`,
    `///${other}/v1.0/me`,
    `\\\\${other}\\v1.0\\me`,
    `/\\${other}/v1.0/me`,
    `http:\\\\${other}\\v1.0`,
    `http:/${other}/v1.0`,
    `http:///${other}/v1.0`,
    `HTTP://${other}/V1.0`,
    ` http://${other}/v1.0`,
    `http://${other}/v1.0 `,
    `\thttp://${other}/v1.0`,
    `ht\ntp://${other}/v1.0`,
    `http://localhost:${otherPort}/v1.0`,
    `http://localhost:${port}/v1.0`,
    `http://LOCALHOST:${port}/v1.0`,
    `http://127.1:${otherPort}/v1.0`,
    `http://2130706433:${otherPort}/v1.0`,
    `http://0x7f.1:${otherPort}/v1.0`,
    `http://017700000001:${otherPort}/v1.0`,
    `http://127.0.0.1.:${otherPort}/v1.0`,
    `http://[::ffff:127.0.0.1]:${otherPort}/v1.0`,
    `http://[::ffff:127.0.0.1]:${port}/v1.0`,
    `http://${host}@${other}/v1.0`,
    `http://${host}%40${other}/v1.0`,
    `http://${host}:x@${other}/v1.0`,
    `http://user@${host}/v1.0`,
    `http://user:password@${host}/v1.0`,
    `http://${other}#@${host}/`,
    `http://${other}?http://${host}/`,
    `http://${other}/http://${host}/v1.0`,
    `http://${other}\\@${host}/v1.0`,
    `https://${host}/v1.0`,
    `https://${other}/v1.0`,
    `ws://${other}/v1.0`,
    `ftp://${other}/v1.0`,
    `http://${other}:80@${host}:80/v1.0`,
    `http://１２７.0.0.1:${otherPort}/v1.0`,
  ];
}

/** Other addresses of this machine: Linux has all of 127.0.0.0/8, and ::1 where IPv6 is on. */
const hasAddresses =
  process.platform === 'linux' &&
  Object.values(networkInterfaces())
    .flat()
    .some((own) => own?.address === '::1');

describe.runIf(hasAddresses)('a token stays at home', () => {
  let home: RecordingServer;
  let foreign: readonly Listener[];
  let worker: WorkerClient;
  let urls: readonly string[];
  beforeAll(async () => {
    home = await startRecordingServer();
    const { port } = new URL(home.url);
    foreign = [
      await startListener('127.0.0.1'),
      // The same port at another address: only the host tells them apart.
      await startListener('127.0.0.2', Number(port)),
      await startListener('::1'),
    ];
    urls = strangeUrls(home.url, foreign);
    worker = startWorker({ MGSHIM_ENDPOINT: home.url, MGSHIM_ACCESS_TOKEN: TOKEN });
    await worker.request('requestContext', { changes: { maxRetry: 0, clientTimeout: 5 } });
  });
  afterAll(async () => {
    await worker.end();
    for (const listener of foreign) await listener.close();
    await home.close();
  });

  const open = async (more: object = {}): Promise<string> => {
    const parameters = writeClixml(hashtable([['CallId', 'c']]));
    const { result } = await worker.request('open', { cmdlet: REDIRECT, parameters, ...more });
    return (result as { readonly call: string }).call;
  };
  const redirected = (status: number, location: string): void => {
    // A header cannot carry line breaks and the like; what is left of it is tried.
    const written = location.replace(/[^\x20-\x7e]/g, '');
    home.answers = [{ status, headers: { location: written } }, { status: 202 }];
  };

  const ways: readonly (readonly [string, (url: string) => Promise<unknown>])[] = [
    ['as the Uri of Invoke-MgGraphRequest', (uri) => worker.request('graphRequest', { uri })],
    [
      'as the target of a redirect of a GET (302)',
      (url) => {
        redirected(302, url);
        return worker.request('graphRequest', { uri: '/v1.0/me' });
      },
    ],
    ...[307, 303].map((status) => {
      const work = async (url: string): Promise<unknown> => {
        worker.answerWith(() => true);
        const call = await open();
        redirected(status, url);
        return worker.request('run', { call });
      };
      return [`as the target of a redirect of an action (${status})`, work] as const;
    }),
    [
      'as the Uri that a step of -HttpPipelinePrepend puts in its place',
      async (uri) => {
        worker.answerWith(async ({ method, params }) => {
          if (method !== 'httpSteps') return true;
          const { call, headers } = params;
          const request = { method: 'GET', uri, headers, body: null };
          const { result, error } = await worker.request('transport', { call, request });
          if (error) throw new Error(error.message);
          return result;
        });
        return worker.request('run', { call: await open({ steps: { prepend: 1, append: 0 } }) });
      },
    ],
  ];
  for (const [title, work] of ways) {
    test(`whatever URL comes ${title}`, async () => {
      expect(urls).toHaveLength(40);
      for (const url of urls) {
        home.answers = [{ status: 202 }];
        await work(url);
      }
      for (const { received } of foreign) expect(received().includes('marker')).toBe(false);
      expect(worker.lines.join('')).not.toContain(TOKEN);
    });
  }

  test('and is at home: the listeners were there and were reached', () => {
    expect(foreign.map(({ received }) => received().length > 0)).toEqual([true, true, true]);
    expect(home.requests.some(({ headers }) => headers.authorization === `Bearer ${TOKEN}`)).toBe(true);
  });
});
