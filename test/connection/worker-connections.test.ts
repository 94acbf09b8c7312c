import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { hashtable } from '../../src/value/value.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { httpServer } from '../dispatch/loopback-server.js';
import { startWorker, type WorkerClient } from '../worker/worker-client.js';
import { openShell, type Shell } from './shell.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';

/** An issuer that writes into each token whom it is for. */
function issuer() {
  return httpServer((hit, response) => {
    const client = new URLSearchParams(hit.body).get('client_id');
    response.end(JSON.stringify({ access_token: `token-of-${client}`, expires_in: 3600 }));
  });
}

function start(shell: Shell, variables: Readonly<Record<string, string>> = {}): WorkerClient {
  const worker = startWorker({ ...shell.variables, ...variables });
  worker.answerWith(() => true);
  onTestFinished(async () => void (await worker.end()));
  return worker;
}

async function redirect(worker: WorkerClient, id: string, connection?: string): Promise<unknown> {
  const parameters = writeClixml(hashtable([['CallId', id]]));
  const named = connection === undefined ? {} : { connection };
  const opened = await worker.request('open', { cmdlet: REDIRECT, parameters, ...named });
  const { call } = opened.result as { readonly call: string };
  return worker.request('run', { call });
}

function keep(shell: Shell, name: string): void {
  const signIn = { kind: 'clientSecret', tenantId: 't', clientId: name, environment: 'Local' };
  const stored = { ...signIn, secret: { variable: `SECRET_${name}` } };
  writeFileSync(join(shell.folder, `connection-${name}.json`), JSON.stringify(stored));
}

/** Which token each call id was sent with. */
function sent(shell: Shell): ReadonlyMap<string, string | undefined> {
  return new Map(
    shell.graph.hits.map(({ path, headers }) => [path.split('/')[4] ?? '', headers.authorization]),
  );
}

describe('connections in one worker', () => {
  test('fifty overlapping calls over three: each goes with the token of its own', async () => {
    const authority = await issuer();
    const shell = await openShell(authority.url);
    const worker = start(shell, { SECRET_stored: 's3' });
    keep(shell, 'stored');
    for (const clientId of ['one', 'two']) {
      const secret = { kind: 'clientSecret', tenantId: 't', clientId, secret: 's', environment: 'Local' };
      expect(await worker.request('connect', { options: secret, connection: clientId })).toHaveProperty(
        'result',
      );
    }
    const names = ['one', 'two', 'stored'];
    await Promise.all(
      Array.from({ length: 50 }, (_, index) =>
        redirect(worker, `${names[index % 3]}-${index}`, names[index % 3]),
      ),
    );
    expect(shell.graph.hits).toHaveLength(50);
    for (const [id, token] of sent(shell)) expect(token).toBe(`Bearer token-of-${id.split('-')[0]}`);
    expect(authority.hits).toHaveLength(3);
  });

  test('MGSHIM_CONNECTION names the one of calls that name none, and of Connect-MgGraph', async () => {
    const shell = await openShell((await issuer()).url);
    keep(shell, 'stored');
    const worker = start(shell, { MGSHIM_CONNECTION: 'stored', SECRET_stored: 's' });
    await redirect(worker, 'before');
    const options = {
      kind: 'clientSecret',
      tenantId: 't',
      clientId: 'own',
      secret: 's',
      environment: 'Local',
    };
    await worker.request('connect', { options });
    await redirect(worker, 'after');
    expect([...sent(shell)]).toEqual([
      ['before', 'Bearer token-of-stored'],
      ['after', 'Bearer token-of-own'],
    ]);
    expect(await worker.request('context')).toMatchObject({ result: { ClientId: 'own' } });
  });

  test('one that has been signed out of stays so, though it is kept for others', async () => {
    const shell = await openShell((await issuer()).url);
    keep(shell, 'stored');
    const worker = start(shell, { SECRET_stored: 's' });
    await redirect(worker, 'a', 'stored');
    expect(await worker.request('disconnect', { connection: 'STORED' })).toHaveProperty('result');
    expect(await redirect(worker, 'b', 'stored')).toMatchObject({ error: { data: { id: 'NotConnected' } } });
    expect(shell.graph.hits).toHaveLength(1);
  });

  test('one of another tenant than expected is never made', async () => {
    const shell = await openShell((await issuer()).url);
    const worker = start(shell);
    const options = { kind: 'accessToken', token: 'opaque', environment: 'Local', expectTenant: 't' };
    expect(await worker.request('connect', { options })).toMatchObject({
      error: { data: { id: 'TenantMismatch', outcome: 'signIn' } },
    });
    expect(await worker.request('context')).toMatchObject({ result: null });
  });
});
