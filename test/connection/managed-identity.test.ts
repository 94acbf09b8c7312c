import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { httpServer, type TestServer } from '../dispatch/loopback-server.js';
import { jwt } from './jwt.js';
import { openShell, TENANT } from './shell.js';

const TOKEN = jwt({ tid: TENANT, roles: ['Calls.Initiate.All'] });
const OPTIONS = ['--managed-identity', '--environment', 'Local'];

/** Where Azure Arc's agent puts the file that proves to it that a caller may read files of this machine. */
const ARC_FOLDER = '/var/opt/azcmagent/tokens';

function canMakeArcFolder(): boolean {
  if (process.platform !== 'linux' || existsSync(dirname(ARC_FOLDER))) return false;
  try {
    accessSync(dirname(dirname(ARC_FOLDER)), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function grant(response: Parameters<Parameters<typeof httpServer>[0]>[1], more: object = {}): void {
  const expires = Math.floor(Date.now() / 1000) + 86_400;
  response.setHeader('content-type', 'application/json');
  const times = { expires_on: expires, expires_in: 86_400 };
  response.end(
    JSON.stringify({ access_token: TOKEN, token_type: 'Bearer', resource: 'r', ...times, ...more }),
  );
}

/** Connects and calls, each as a process of its own: the library looks for the endpoint once in a process. */
async function callsWith(variables: Readonly<Record<string, string>>, options: readonly string[] = []) {
  const shell = await openShell('https://127.0.0.1:9');
  const made = await shell.run(['connect', 'm', ...OPTIONS, ...options], variables);
  expect(made).toMatchObject({ exitCode: 0, stderr: '' });
  expect(JSON.parse(made.stdout)).toMatchObject({
    TokenCredentialType: 'ManagedIdentity',
    AuthType: 'AppOnly',
  });
  expect((await shell.redirect(['--connection', 'm'], variables)).exitCode).toBe(0);
  expect(shell.tokens()).toEqual([`Bearer ${TOKEN}`]);
  return shell.graph.url;
}

function asked(server: TestServer, at = 0): Readonly<Record<string, string>> {
  const url = new URL(server.hits[at]?.path ?? '', server.url);
  return { path: url.pathname, ...Object.fromEntries(url.searchParams) };
}

describe('a managed identity asks', () => {
  for (const clientId of [undefined, 'user-assigned']) {
    const options = clientId === undefined ? [] : ['--client-id', clientId];
    const named = clientId === undefined ? {} : { client_id: clientId };

    test(`IMDS (${clientId ?? 'of the system'})`, async () => {
      const server = await httpServer((_hit, response) => grant(response));
      const graph = await callsWith({ AZURE_POD_IDENTITY_AUTHORITY_HOST: server.url }, options);
      expect(server.hits.map(({ headers }) => headers.metadata)).toEqual(['true', 'true']);
      expect(asked(server)).toMatchObject({
        path: expect.stringMatching(/^\/metadata\/identity\/oauth2\/token\/?$/),
        resource: graph,
        ...named,
      });
    });

    test(`App Service (${clientId ?? 'of the system'})`, async () => {
      const server = await httpServer((_hit, response) => grant(response));
      const variables = { IDENTITY_ENDPOINT: `${server.url}/msi/token`, IDENTITY_HEADER: 'marker-header' };
      const graph = await callsWith(variables, options);
      expect(server.hits.map(({ headers }) => headers['x-identity-header'])).toEqual(
        Array(2).fill('marker-header'),
      );
      expect(asked(server)).toMatchObject({ path: '/msi/token', resource: graph, ...named });
    });
  }

  describe.runIf(canMakeArcFolder())('Azure Arc', () => {
    afterEach(() => rmSync(dirname(ARC_FOLDER), { recursive: true, force: true }));

    test('with the key that only this machine can read', async () => {
      mkdirSync(ARC_FOLDER, { recursive: true });
      const file = join(ARC_FOLDER, 'mgshim-test.key');
      writeFileSync(file, 'marker-key');
      const server = await httpServer((hit, response) => {
        if (hit.headers.authorization === 'Basic marker-key') return grant(response);
        response.writeHead(401, { 'www-authenticate': `Basic realm=${file}` }).end('{}');
      });
      const endpoint = `${server.url}/metadata/identity/oauth2/token`;
      const graph = await callsWith({ IDENTITY_ENDPOINT: endpoint, IMDS_ENDPOINT: server.url });
      expect(server.hits).toHaveLength(4);
      expect(asked(server)).toMatchObject({ path: '/metadata/identity/oauth2/token', resource: graph });
    });
  });

  test('and is refused: AuthenticationFailed, without what it showed', async () => {
    const server = await httpServer((_hit, response) =>
      response
        .writeHead(400)
        .end(JSON.stringify({ error: 'invalid_request', error_description: 'no identity' })),
    );
    const shell = await openShell('https://127.0.0.1:9');
    const variables = { IDENTITY_ENDPOINT: `${server.url}/msi/token`, IDENTITY_HEADER: 'marker-header' };
    const { exitCode, stderr } = await shell.run(['connect', 'm', ...OPTIONS], variables);
    expect([exitCode, stderr.includes('[AuthenticationFailed,')]).toEqual([3, true]);
    expect(stderr).not.toContain('marker');
  });
});
