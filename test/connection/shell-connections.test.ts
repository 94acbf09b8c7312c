import { createHash, X509Certificate } from 'node:crypto';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpServer } from '../dispatch/loopback-server.js';
import { fakeAuthority, issued } from './fake-authority.js';
import { jwt } from './jwt.js';
import { CLIENT, openShell, type Shell, TENANT } from './shell.js';
import { hasOpenssl, makeCertificates, type ThrowAway } from './throw-away-certificate.js';

const SECRET = 'marker~secret+Q8/w==';
const APP = ['--tenant-id', TENANT, '--client-id', CLIENT, '--environment', 'Local'];
const TOKEN = jwt({ roles: ['Calls.Initiate.All'], tid: TENANT, appid: CLIENT });

/** Everything that a shell's configuration folder holds, as one text. */
function kept(shell: Shell): string {
  return readdirSync(shell.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

describe.runIf(hasOpenssl)('in a shell', () => {
  let files: ThrowAway;
  beforeAll(() => {
    files = makeCertificates();
    const pair = ['-inkey', 'key.pem', '-in', 'cert.pem', '-certfile', 'ca.pem', '-passout', 'pass:marker-p'];
    files.run('pkcs12', '-export', ...pair, '-out', 'a.pfx');
    writeFileSync(files.path('a.pem'), files.text('key.pem') + files.text('cert.pem') + files.text('ca.pem'));
  });
  afterAll(() => files.remove());

  test('a connection by name signs in with a secret that stays in its variable', async () => {
    const authority = await fakeAuthority(files, () => issued(TOKEN));
    const shell = await openShell(authority.url, files);
    const secret = { CONTOSO: SECRET };
    const made = await shell.run(['connect', 'Contoso', ...APP, '--secret-variable', 'CONTOSO'], secret);
    expect(made).toMatchObject({ exitCode: 0, stderr: '' });
    expect(JSON.parse(made.stdout)).toMatchObject({
      ClientId: CLIENT,
      TenantId: TENANT,
      Environment: 'Local',
    });

    const ways = [
      await shell.redirect(['--connection', 'contoso', '--expect-tenant', TENANT], secret),
      await shell.redirect([], { ...secret, MGSHIM_CONNECTION: 'CONTOSO' }),
      // What is named goes before the variables, also for the cloud.
      await shell.redirect(['--connection', 'contoso'], { ...secret, MGSHIM_ENVIRONMENT: 'China' }),
    ];
    expect(ways.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(Array(3).fill([0, '']));
    expect(shell.tokens()).toEqual(Array(3).fill(`Bearer ${TOKEN}`));
    expect(authority.posts.map(({ form }) => form.get('client_secret'))).toEqual(Array(4).fill(SECRET));
    expect(kept(shell)).not.toContain('marker');

    const listed = await shell.run(['connections']);
    const row = {
      name: 'contoso',
      kind: 'clientSecret',
      secret: { variable: 'CONTOSO' },
      environment: 'Local',
    };
    expect(JSON.parse(listed.stdout)).toMatchObject([row]);
    expect((await shell.run(['disconnect', 'contoso'])).exitCode).toBe(0);
    expect(await shell.redirect(['--connection', 'contoso'], secret)).toMatchObject({
      exitCode: 3,
      stderr: expect.stringContaining('[ConnectionNotFound,'),
    });
  });

  test('a secret whose variable is not set is missed when a token is needed, not before', async () => {
    const authority = await fakeAuthority(files, () => issued(TOKEN));
    const shell = await openShell(authority.url, files);
    await shell.run(['connect', 'a', ...APP, '--secret-variable', 'CONTOSO'], { CONTOSO: SECRET });
    expect((await shell.redirect(['--connection', 'a', '-WhatIf'])).exitCode).toBe(0);
    const called = await shell.redirect(['--connection', 'a']);
    expect(called).toMatchObject({ exitCode: 3, stderr: expect.stringContaining('CONTOSO') });
    expect(called.stderr).toContain('[AuthenticationRequired,');
    expect(shell.graph.hits).toEqual([]);
  });

  test('a connection that cannot sign in is not kept, and leaves an earlier one of its name', async () => {
    const refused = { status: 401, body: { error: 'invalid_client', error_description: 'AADSTS7000215' } };
    const authority = await fakeAuthority(files, (form) =>
      form.get('client_secret') === SECRET ? issued(TOKEN) : refused,
    );
    const shell = await openShell(authority.url, files);
    const connect = (value: string) =>
      shell.run(['connect', 'a', ...APP, '--secret-variable', 'S'], { S: value });
    await connect(SECRET);
    const failed = await connect('marker-wrong');
    expect(failed).toMatchObject({ exitCode: 3, stdout: '' });
    expect(failed.stderr).toContain('AADSTS7000215');
    expect(failed.stderr).not.toContain('marker');
    expect((await shell.redirect(['--connection', 'a'], { S: SECRET })).exitCode).toBe(0);
  });

  const certificates: readonly (readonly [
    string,
    (files: ThrowAway) => readonly string[],
    (files: ThrowAway) => Readonly<Record<string, string>>,
  ])[] = [
    ['a .pem file', (made) => ['--certificate', made.path('a.pem')], () => ({})],
    [
      'a .pfx file with a password',
      (made) => ['--certificate', made.path('a.pfx'), '--password-variable', 'P'],
      () => ({ P: 'marker-p' }),
    ],
    [
      'base64 of a .pfx in a variable',
      () => ['--certificate-variable', 'C', '--password-variable', 'P'],
      (made) => ({ C: made.base64('a.pfx'), P: 'marker-p' }),
    ],
    [
      'base64 of a .pem in a variable',
      () => ['--certificate-variable', 'C'],
      (made) => ({ C: made.base64('a.pem') }),
    ],
    ['PEM in a variable', () => ['--certificate-variable', 'C'], (made) => ({ C: made.text('a.pem') })],
  ];
  for (const [index, [title, options, variables]] of certificates.entries()) {
    const chain = index % 2 === 0;
    test(`a certificate from ${title} signs in ${chain ? 'with' : 'without'} its chain`, async () => {
      const authority = await fakeAuthority(files, () => issued(TOKEN));
      const shell = await openShell(authority.url, files);
      const asked = [...APP, ...options(files), ...(chain ? ['--send-certificate-chain'] : [])];
      expect(await shell.run(['connect', 'a', ...asked], variables(files))).toMatchObject({ exitCode: 0 });
      expect((await shell.redirect(['--connection', 'a'], variables(files))).exitCode).toBe(0);
      for (const { form } of authority.posts) {
        const [head = ''] = (form.get('client_assertion') ?? '').split('.');
        const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as Record<string, unknown>;
        const { raw } = new X509Certificate(files.text('cert.pem'));
        expect(header['x5t#S256']).toBe(createHash('sha256').update(raw).digest('base64url'));
        expect(Array.isArray(header.x5c) && header.x5c.length === 2).toBe(chain);
      }
      expect(authority.posts).toHaveLength(2);
      expect(kept(shell)).not.toMatch(/marker|PRIVATE/);
    });
  }

  describe("a pipeline's job signs in with its own token", () => {
    const issuers: readonly (readonly [
      string,
      (issuer: string) => Readonly<Record<string, string>>,
      readonly [string, string] | undefined,
    ])[] = [
      [
        'GitHub Actions',
        (issuer) => ({
          ACTIONS_ID_TOKEN_REQUEST_URL: `${issuer}/token?api-version=2`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'marker-request',
        }),
        ['GET', '/token?api-version=2&audience=api%3A%2F%2FAzureADTokenExchange'],
      ],
      [
        'Azure DevOps',
        (issuer) => ({
          SYSTEM_OIDCREQUESTURI: `${issuer}/oidc`,
          SYSTEM_ACCESSTOKEN: 'marker-request',
          AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: 'service-1',
        }),
        ['POST', '/oidc?api-version=7.1&serviceConnectionId=service-1'],
      ],
      ['GitLab', () => ({ GITLAB_CI: 'true', GITLAB_OIDC_TOKEN: 'marker-job-token' }), undefined],
    ];
    for (const [title, variables, asked] of issuers) {
      test(`of ${title}, fetched anew each time and shown nowhere`, async () => {
        const issuer = await httpServer((_hit, response, count) => {
          const token = `marker-job-token-${count}`;
          response.end(JSON.stringify({ value: token, oidcToken: token }));
        });
        const authority = await fakeAuthority(files, () => issued(TOKEN));
        const shell = await openShell(authority.url, files);
        const job = variables(issuer.url);
        const results = [
          await shell.run(['connect', 'job', ...APP, '--federated'], job),
          await shell.redirect(['--connection', 'job', '-Debug', '-Verbose'], job),
        ];
        expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
        expect(shell.tokens()).toEqual([`Bearer ${TOKEN}`]);
        const assertions = authority.posts.map(({ form }) => form.get('client_assertion'));
        if (asked === undefined) expect(assertions).toEqual(['marker-job-token', 'marker-job-token']);
        else {
          const given = issuer.hits.map((_hit, index) => `marker-job-token-${index + 1}`);
          expect(given).toEqual(expect.arrayContaining(assertions));
          expect(new Set(assertions).size).toBe(2);
          for (const { method, path, headers } of issuer.hits) {
            expect([method, path, headers.authorization]).toEqual([...asked, 'Bearer marker-request']);
          }
        }
        for (const { stdout, stderr } of results) expect(stdout + stderr).not.toContain('marker');
        expect(kept(shell)).not.toContain('marker');
      });
    }

    test('that the issuer refuses: AuthenticationFailed, which shows no token of the job', async () => {
      const issuer = await httpServer((hit, response) =>
        response.writeHead(403).end(JSON.stringify({ message: hit.headers.authorization })),
      );
      const authority = await fakeAuthority(files, () => issued(TOKEN));
      const shell = await openShell(authority.url, files);
      const job = {
        ACTIONS_ID_TOKEN_REQUEST_URL: issuer.url,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'marker-request',
      };
      const { exitCode, stderr } = await shell.run(['connect', 'job', ...APP, '--federated'], job);
      expect([exitCode, stderr.includes('[AuthenticationFailed,'), authority.posts]).toEqual([3, true, []]);
      expect(stderr).not.toContain('marker');
    });

    test('never over a connection in the open', async () => {
      const shell = await openShell('https://127.0.0.1:9');
      const job = {
        ACTIONS_ID_TOKEN_REQUEST_URL: 'http://issuer.example/token',
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'marker-request',
      };
      const { exitCode, stderr } = await shell.run(['connect', 'job', ...APP, '--federated'], job);
      expect([exitCode, stderr.includes('ACTIONS_ID_TOKEN_REQUEST_URL')]).toEqual([3, true]);
      expect(stderr).not.toContain('marker');
    });
  });

  test('the Azure CLI is asked for the token, with no secret among its arguments', async () => {
    const shell = await openShell('https://127.0.0.1:9');
    const bin = join(shell.folder, 'bin');
    mkdirSync(bin);
    const answer = JSON.stringify({ accessToken: TOKEN, expires_on: Math.floor(Date.now() / 1000) + 3600 });
    writeFileSync(join(bin, 'az'), `#!/bin/sh\necho "$@" >> ${join(bin, 'asked')}\necho '${answer}'\n`);
    chmodSync(join(bin, 'az'), 0o755);
    const path = { PATH: `${bin}:${process.env.PATH ?? ''}` };
    const options = ['--azure-cli', '--tenant-id', TENANT, '--environment', 'Local'];
    const made = await shell.run(['connect', 'cli', ...options], path);
    expect(JSON.parse(made.stdout)).toMatchObject({ TokenCredentialType: 'AzureCli', AuthType: 'AppOnly' });
    expect((await shell.redirect(['--connection', 'cli'], path)).exitCode).toBe(0);
    expect(shell.tokens()).toEqual([`Bearer ${TOKEN}`]);
    const asked = `account get-access-token --output json --resource ${shell.graph.url} --tenant ${TENANT}\n`;
    expect(readFileSync(join(bin, 'asked'), 'utf8')).toBe(asked.repeat(2));
  });

  for (const way of ['--device-code', '--browser']) {
    test(`off a terminal ${way} waits for nobody: exit 3, and nothing is asked`, async () => {
      const authority = await fakeAuthority(files, () => issued(TOKEN));
      const shell = await openShell(authority.url, files);
      const made = await shell.run(['connect', 'me', ...APP, way]);
      expect([made.exitCode, made.stderr.includes('[InteractionRequired,')]).toEqual([3, true]);
      expect(authority.posts).toEqual([]);
    });

    test(`${way} without an application of one's own: exit 3, and how to get one`, async () => {
      const shell = await openShell('https://127.0.0.1:9');
      const made = await shell.run(['connect', 'me', way]);
      expect([made.exitCode, made.stderr.includes('[ClientIdRequired,')]).toEqual([3, true]);
      expect(made.stderr).toContain('App registrations');
    });
  }

  test('a 401 that asks for claims is answered once, with a token that was asked for with them', async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
    const challenge = `Bearer error="insufficient_claims", claims="${Buffer.from(claims).toString('base64')}"`;
    const authority = await fakeAuthority(files, (_form, count) => issued(`token-${count}`));
    const shell = await openShell(authority.url, files, (hit, response) => {
      const isNew = hit.headers.authorization === 'Bearer token-3';
      response.writeHead(isNew ? 202 : 401, isNew ? {} : { 'www-authenticate': challenge }).end();
    });
    await shell.run(['connect', 'a', ...APP, '--secret-variable', 'S'], { S: SECRET });
    expect(await shell.redirect(['--connection', 'a'], { S: SECRET })).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
    expect(shell.tokens()).toEqual(['Bearer token-2', 'Bearer token-3']);
    expect(authority.posts.map(({ form }) => form.get('claims')?.includes('nbf') ?? false)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test('a token of another tenant than expected: exit 3, and nothing is sent', async () => {
    const authority = await fakeAuthority(files, () => issued(TOKEN));
    const shell = await openShell(authority.url, files);
    const other = '33333333-3333-3333-3333-333333333333';
    await shell.run(['connect', 'a', ...APP, '--secret-variable', 'S'], { S: SECRET });
    const called = await shell.redirect(['--connection', 'a', '--expect-tenant', other], { S: SECRET });
    expect([called.exitCode, called.stderr.includes('[TenantMismatch,')]).toEqual([3, true]);
    expect(shell.graph.hits).toEqual([]);
  });
});

describe('what is wrong with a connection', () => {
  const shown = async (argv: readonly string[]) => {
    const { exitCode, stderr } = await (await openShell('https://127.0.0.1:9')).run(argv);
    return [exitCode, /\[(\w+),/.exec(stderr)?.[1]];
  };
  const rows: readonly (readonly [string, readonly string[], number, string])[] = [
    ['no name', ['connect', '--federated'], 2, 'MissingArgument'],
    ['no way to sign in', ['connect', 'a'], 2, 'InvalidOptionValue'],
    ['two ways', ['connect', 'a', '--federated', '--azure-cli'], 2, 'InvalidOptionValue'],
    ['an unknown option', ['connect', 'a', '--secret', 'x'], 2, 'UnknownOption'],
    ['no application', ['connect', 'a', '--secret-variable', 'PATH'], 2, 'MissingConnectOption'],
    ['an unknown name', ['disconnect', 'a'], 2, 'ConnectionNotFound'],
  ];
  for (const [title, argv, code, id] of rows) {
    test(`${title}: ${id}`, async () => expect(await shown(argv)).toEqual([code, id]));
  }

  test('a file that holds a secret itself is refused, and the secret not shown', async () => {
    const shell = await openShell('https://127.0.0.1:9');
    const own = { kind: 'clientSecret', tenantId: 't', clientId: 'c', secret: 'marker' };
    writeFileSync(join(shell.folder, 'connection-a.json'), JSON.stringify(own));
    const { exitCode, stderr } = await shell.redirect(['--connection', 'a']);
    expect([exitCode, stderr.includes('[SecretInSettings,')]).toEqual([2, true]);
    expect(stderr).not.toContain('marker');
  });
});
