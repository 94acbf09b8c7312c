import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { httpServer } from '../dispatch/loopback-server.js';
import { startWorker } from '../worker/worker-client.js';
import { jwt } from './jwt.js';
import { CLIENT, openShell, type Shell, TENANT } from './shell.js';

const SECRET = 'marker-secret-of-the-cache';
const CACHED = ['--connection', 'a', '--token-cache'];

/** A shell with a connection whose issuer numbers its tokens, each good for an hour. */
async function cachingShell(answer?: Parameters<typeof openShell>[2]) {
  const issuer = await httpServer((_hit, response, count) => {
    const token = jwt({ tid: TENANT, roles: ['Calls.Initiate.All'], count });
    response.end(JSON.stringify({ access_token: token, expires_in: 3600 }));
  });
  const shell = await openShell(issuer.url, undefined, answer);
  const options = ['--tenant-id', TENANT, '--client-id', CLIENT, '--environment', 'Local'];
  await shell.run(['connect', 'a', ...options, '--secret-variable', 'S'], { S: SECRET });
  issuer.hits.length = 0;
  return {
    issuer,
    shell,
    call: (options: readonly string[] = CACHED) => shell.redirect(options, { S: SECRET }),
  };
}

const tokensFolder = (shell: Shell) => join(shell.folder, 'tokens');

describe('the token cache of a shell', () => {
  test('is not there unless asked for', async () => {
    const { issuer, shell, call } = await cachingShell();
    await call(['--connection', 'a']);
    await call(['--connection', 'a']);
    expect([issuer.hits.length, existsSync(tokensFolder(shell))]).toEqual([2, false]);
  });

  test('spares the second process its token request, also by MGSHIM_TOKEN_CACHE', async () => {
    const { issuer, shell, call } = await cachingShell();
    await call();
    await call();
    await shell.redirect(['--connection', 'a'], { S: SECRET, MGSHIM_TOKEN_CACHE: '1' });
    expect(issuer.hits).toHaveLength(1);
    expect(new Set(shell.tokens()).size).toBe(1);
  });

  test('is of no use with another secret, and replaced by one that signs in', async () => {
    const { issuer, shell, call } = await cachingShell();
    await call();
    expect((await shell.redirect(CACHED, { S: 'marker-other' })).exitCode).toBe(0);
    expect(issuer.hits.map(({ body }) => new URLSearchParams(body).get('client_secret'))).toEqual([
      SECRET,
      'marker-other',
    ]);
  });

  test('whose token Graph refuses is passed over once, and the call is done', async () => {
    const refusedFirst = new Set<string>();
    const { issuer, shell, call } = await cachingShell((hit, response) => {
      const token = hit.headers.authorization ?? '';
      response.writeHead(refusedFirst.has(token) ? 401 : 202).end();
    });
    await call();
    refusedFirst.add(shell.tokens()[0] ?? '');
    expect(await call()).toMatchObject({ exitCode: 0, stderr: '' });
    expect([issuer.hits.length, shell.graph.hits.length]).toEqual([2, 3]);
    await call();
    expect(issuer.hits).toHaveLength(2);
  });

  test('survives twenty processes at the same time: all are done, and the file is whole', async () => {
    const { issuer, shell, call } = await cachingShell();
    const results = await Promise.all(Array.from({ length: 20 }, () => call()));
    expect(results.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(Array(20).fill([0, '']));
    expect(readdirSync(tokensFolder(shell))).toHaveLength(1);
    const before = issuer.hits.length;
    await call();
    expect(issuer.hits).toHaveLength(before);
    expect(shell.tokens()).toHaveLength(21);
  }, 120_000);

  const leave: readonly (readonly [string, (shell: Shell) => Promise<void>])[] = [
    ['mgshim disconnect', async (shell) => void (await shell.run(['disconnect']))],
    [
      'Disconnect-MgGraph, whoever is signed in',
      async (shell) => {
        const worker = startWorker(shell.variables);
        expect(await worker.request('disconnect')).toMatchObject({ error: { data: { id: 'NotConnected' } } });
        await worker.end();
      },
    ],
  ];
  for (const [title, work] of leave) {
    test(`leaves no byte of a token behind after ${title}`, async () => {
      const { issuer, shell, call } = await cachingShell();
      await call();
      expect(existsSync(tokensFolder(shell))).toBe(true);
      await work(shell);
      expect(existsSync(tokensFolder(shell))).toBe(false);
      const left = readdirSync(shell.folder).map((file) => readFileSync(join(shell.folder, file), 'utf8'));
      expect(left.join('')).not.toMatch(/eyJ|sealed|marker/);
      await call();
      expect(issuer.hits).toHaveLength(2);
    });
  }
});
