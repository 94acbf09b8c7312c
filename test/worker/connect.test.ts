import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/server.js';
import { hashtable } from '../../src/value/value.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { type RecordingServer, startRecordingServer } from '../cli/recording-server.js';
import { startWorker, type WorkerClient } from './worker-client.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';

/** Opens and runs one call over a connection. */
async function redirect(worker: WorkerClient, connection?: string): Promise<unknown> {
  const parameters = writeClixml(
    hashtable([
      ['CallId', 'a'],
      ['BodyParameter', hashtable([])],
    ]),
  );
  const named = connection === undefined ? {} : { connection };
  const opened = await worker.request('open', { cmdlet: REDIRECT, parameters, ...named });
  const { call } = opened.result as { readonly call: string };
  return worker.request('run', { call });
}

describe('signing in, to a sandbox', () => {
  let sandbox: SandboxServer;
  let worker: WorkerClient;
  beforeAll(async () => {
    sandbox = await startSandboxServer();
    worker = startWorker({ MGSHIM_ENDPOINT: sandbox.url });
    worker.answerWith(() => true);
  });
  afterAll(async () => {
    expect(await worker.end()).toEqual({ exitCode: 0, stderr: '' });
    await sandbox.close();
  });

  it('nobody is signed in at first, and there is nothing to sign out from', async () => {
    expect(await worker.request('context')).toMatchObject({ result: null });
    expect(await worker.request('disconnect')).toMatchObject({ error: { data: { id: 'NotConnected' } } });
  });

  it('connect answers with the context, context shows it, disconnect ends it', async () => {
    const { result } = await worker.request('connect', {
      options: { kind: 'sandbox', psHostVersion: '7.6' },
    });
    expect(result).toMatchObject({
      AuthType: 'AppOnly',
      Environment: 'Sandbox',
      ContextScope: 'Process',
      PSHostVersion: '7.6',
      ClientSecret: null,
    });
    expect(await worker.request('context')).toMatchObject({ result });
    expect(await redirect(worker)).toMatchObject({ error: { data: { http: { status: 404 } } } });
    expect(await worker.request('disconnect')).toMatchObject({ result });
    expect(await worker.request('context')).toMatchObject({ result: null });
  });

  it('after signing out a call says that someone must sign in, and its plan is still shown', async () => {
    const before = sandbox.sandbox.requests.length;
    expect(await redirect(worker)).toMatchObject({
      error: { data: { id: 'AuthenticationRequired', outcome: 'signIn' } },
    });
    expect(sandbox.sandbox.requests).toHaveLength(before);
    worker.answerWith(() => false);
    expect(await redirect(worker)).toMatchObject({ result: { called: false } });
    worker.answerWith(() => true);
  });

  it('takes its options as CLIXML, keys in any beginning', async () => {
    const options = writeClixml(
      hashtable([
        ['Kind', 'clientSecret'],
        ['ClientId', 'c'],
        ['TenantId', 't'],
        ['Secret', 'do-not-show-1'],
      ]),
    );
    expect(await worker.request('connect', { options })).toMatchObject({
      result: { TokenCredentialType: 'ClientSecret' },
    });
    expect(worker.lines.join('')).not.toContain('do-not-show-1');
  });

  it.each<readonly [string, object, string]>([
    ['an unknown kind', { kind: 'magic' }, 'InvalidConnectOption'],
    ['no kind', {}, 'MissingConnectOption'],
    ['an unknown option', { kind: 'sandbox', secret: 'do-not-show-2' }, 'UnknownConnectOption'],
    ['an unknown environment', { kind: 'environmentVariable', environment: 'Mars' }, 'UnknownEnvironment'],
    ['a user without an application', { kind: 'user' }, 'ClientIdRequired'],
    ['a client timeout that is too long', { kind: 'sandbox', clientTimeout: 1e9 }, 'InvalidRequestContext'],
  ])('%s is an error that shows no secret, and changes nothing', async (_, options, id) => {
    const before = (await worker.request('context')).result;
    expect(await worker.request('connect', { options })).toMatchObject({ error: { data: { id } } });
    expect((await worker.request('context')).result).toEqual(before);
    expect(worker.lines.join('')).not.toContain('do-not-show-2');
  });
});

describe('connections by name', () => {
  let server: RecordingServer;
  let worker: WorkerClient;
  beforeAll(async () => {
    server = await startRecordingServer();
    worker = startWorker({ MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'of-the-variables' });
    worker.answerWith(() => true);
  });
  afterAll(async () => {
    await worker.end();
    await server.close();
  });
  const tokens = (): readonly (string | undefined)[] =>
    server.requests.map(({ headers }) => headers.authorization);

  it('without one the variables sign in', async () => {
    expect(await redirect(worker)).toMatchObject({ result: { called: true } });
    expect(tokens()).toEqual(['Bearer of-the-variables']);
  });

  it('each has its own token, also where calls overlap; an unknown one is an error', async () => {
    for (const name of ['one', 'two', 'default']) {
      const options = { kind: 'accessToken', token: `token-${name}` };
      await worker.request('connect', { options, connection: name });
    }
    server.requests.length = 0;
    const names = Array.from({ length: 24 }, (_, index) => ['one', 'TWO', undefined][index % 3]);
    await Promise.all(names.map((name) => redirect(worker, name)));
    const count = (token: string): number => tokens().filter((sent) => sent === `Bearer ${token}`).length;
    expect([count('token-one'), count('token-two'), count('token-default')]).toEqual([8, 8, 8]);
    expect(await redirect(worker, 'three')).toMatchObject({ error: { data: { id: 'NotConnected' } } });
    expect(worker.lines.join('')).not.toContain('token-one');
  });

  it('signing out of one leaves the others', async () => {
    await worker.request('disconnect', { connection: 'one' });
    expect(await redirect(worker, 'one')).toMatchObject({ error: { data: { id: 'NotConnected' } } });
    expect(await redirect(worker, 'two')).toMatchObject({ result: { called: true } });
  });
});

describe('settings', () => {
  let folder: string;
  let worker: WorkerClient;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'mgshim-worker-'));
    worker = startWorker({ MGSHIM_CONFIG_DIR: folder });
  });
  afterAll(async () => {
    await worker.end();
    rmSync(folder, { recursive: true });
  });
  const names = async (): Promise<readonly string[]> => {
    const { result } = await worker.request('environments');
    return (result as readonly { readonly Name: string }[]).map(({ Name }) => Name);
  };

  it('environments are listed, added, changed and removed', async () => {
    const builtIn = ['Global', 'USGov', 'USGovDoD', 'China'];
    expect(await names()).toEqual(builtIn);
    const own = { name: 'Own', azureADEndpoint: 'https://login.own', graphEndpoint: 'https://graph.own' };
    const row = { Name: 'Own', AzureADEndpoint: 'https://login.own', GraphEndpoint: 'https://graph.own' };
    expect(await worker.request('addEnvironment', own)).toMatchObject({ result: row });
    expect(await worker.request('addEnvironment', own)).toMatchObject({
      error: { data: { id: 'EnvironmentExists' } },
    });
    const changed = { ...row, GraphEndpoint: 'https://graph.other', Type: 'User-defined' };
    expect(
      await worker.request('setEnvironment', { name: 'own', graphEndpoint: 'https://graph.other' }),
    ).toMatchObject({ result: changed });
    expect(await worker.request('environments', { name: 'OWN' })).toMatchObject({ result: [changed] });
    expect(await worker.request('environments', { name: 'Nowhere' })).toMatchObject({ result: [] });
    expect(await worker.request('removeEnvironment', { name: 'Own' })).toMatchObject({ result: changed });
    expect(await worker.request('removeEnvironment', { name: 'Global' })).toMatchObject({
      error: { data: { id: 'EnvironmentBuiltIn' } },
    });
    expect(await names()).toEqual(builtIn);
  });

  it('the request context has its defaults, is changed and refuses what is out of range', async () => {
    const defaults = { ClientTimeout: 300, MaxRetry: 3, RetryDelay: 3, RetriesTimeLimit: 0 };
    expect(await worker.request('requestContext')).toMatchObject({ result: defaults });
    const changes = { maxRetry: 5 };
    expect(await worker.request('requestContext', { changes })).toMatchObject({
      result: { ...defaults, MaxRetry: 5 },
    });
    expect(await worker.request('requestContext', { changes: { maxRetry: 11 } })).toMatchObject({
      error: { data: { id: 'InvalidRequestContext' } },
    });
    expect(await worker.request('requestContext')).toMatchObject({ result: { MaxRetry: 5 } });
  });

  it('the option is kept', async () => {
    expect(await worker.request('option')).toMatchObject({ result: { DisableLoginByWAM: false } });
    const changes = writeClixml(hashtable([['DisableLoginByWAM', true]]));
    expect(await worker.request('option', { changes })).toMatchObject({
      result: { DisableLoginByWAM: true },
    });
    expect(await worker.request('option')).toMatchObject({ result: { DisableLoginByWAM: true } });
    expect(await worker.request('option', { changes: { disableLoginByWAM: 1 } })).toMatchObject({
      error: { code: -32602 },
    });
  });
});
