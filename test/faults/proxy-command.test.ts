import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { MAIN } from '../cli/run-command.js';
import { makeAuthority } from './certificate-authority.js';
import { type ConnectProxy, startConnectProxy } from './connect-proxy.js';
import { type FakeCloud, GRAPH, ISSUED, LOGIN, startFakeCloud } from './fake-cloud.js';

const USER = 'marker-user';
const PASSWORD = 'marker/pass@word';
const SECRET = 'marker-client-secret';
const CALL = ['Invoke-MgRedirectCommunicationCall', '-CallId', 'c', '-PassThru', '-Debug'];

let folder: string;
let cloud: FakeCloud;
let proxy: ConnectProxy;
/** The argument lists of the command's process, as everybody on the machine can read them, at each tunnel. */
const seenArguments: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mgshim-proxy-'));
  const authority = makeAuthority();
  writeFileSync(join(folder, 'ca.pem'), authority.pem);
  cloud = await startFakeCloud(authority.identity([GRAPH, LOGIN]));
  proxy = await startConnectProxy({
    credentials: `${USER}:${PASSWORD}`,
    leadTo: (target) => ([`${GRAPH}:443`, `${LOGIN}:443`].includes(target) ? cloud.port : undefined),
  });
});
afterAll(() => {
  proxy.close();
  cloud.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  cloud.hits.length = 0;
  proxy.requests.length = 0;
});

function proxyUrl(password = PASSWORD): string {
  return `http://${USER}:${encodeURIComponent(password)}@127.0.0.1:${proxy.port}`;
}

/** Runs the real command against Microsoft's own names, which only the proxy can lead anywhere. */
async function run(variables: Readonly<Record<string, string>>, more: readonly string[] = []) {
  const har = join(folder, 'trace.har');
  const child = spawn(process.execPath, [MAIN, ...CALL, '--har', har, ...more], {
    env: {
      PATH: process.env.PATH ?? '',
      NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'),
      AZURE_TENANT_ID: 'contoso',
      AZURE_CLIENT_ID: 'client',
      AZURE_CLIENT_SECRET: SECRET,
      DEBUG: '*',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  proxy.onRequest = () => {
    if (process.platform === 'linux') seenArguments.push(readFileSync(`/proc/${child.pid}/cmdline`, 'utf8'));
  };
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exitCode = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const shown = `${stdout}${stderr}${readFileSync(har, 'utf8')}`;
  return { exitCode, stdout, stderr, shown };
}

function hosts(): readonly string[] {
  return [...new Set(cloud.hits.map(({ host }) => host))].sort();
}

/** In no form in which a secret can be written. */
const MARKERS = [PASSWORD, encodeURIComponent(PASSWORD), SECRET, ISSUED, btoa(`${USER}:${PASSWORD}`)];

function leaks(text: string): readonly string[] {
  return MARKERS.filter((marker) => text.includes(marker));
}

describe('Graph and the sign-in go through the proxy', () => {
  const ways: readonly (readonly [string, () => Record<string, string>, readonly string[]])[] = [
    ['HTTPS_PROXY', () => ({ HTTPS_PROXY: proxyUrl() }), []],
    ['https_proxy', () => ({ https_proxy: proxyUrl() }), []],
    ['ALL_PROXY', () => ({ ALL_PROXY: proxyUrl() }), []],
    ['all_proxy', () => ({ all_proxy: proxyUrl() }), []],
    [
      '-Proxy with -ProxyUseDefaultCredentials, in spite of NO_PROXY',
      () => ({ http_proxy: proxyUrl(), NO_PROXY: '*', HTTPS_PROXY: 'http://127.0.0.1:9' }),
      ['-Proxy', 'PROXY', '-ProxyUseDefaultCredentials'],
    ],
  ];
  for (const [title, variables, more] of ways) {
    test(title, async () => {
      const argv = more.map((word) => (word === 'PROXY' ? `http://127.0.0.1:${proxy.port}` : word));
      const { exitCode, stdout, stderr, shown } = await run(variables(), argv);
      expect({ exitCode, stdout, error: exitCode === 0 ? '' : stderr }).toEqual({
        exitCode: 0,
        stdout: 'true\n',
        error: '',
      });
      expect(hosts()).toEqual([GRAPH, LOGIN]);
      expect(new Set(proxy.requests.map(({ target }) => target))).toEqual(
        new Set([`${GRAPH}:443`, `${LOGIN}:443`]),
      );
      expect(cloud.hits.filter(({ host }) => host === GRAPH).map((hit) => hit.authorization)).toEqual([
        `Bearer ${ISSUED}`,
      ]);
      expect(leaks(shown)).toEqual([]);
    });
  }
});

describe('what the proxy refuses was not sent', () => {
  test('407: the sign-in fails and names the proxy alone', async () => {
    const { exitCode, stderr, shown } = await run({ HTTPS_PROXY: proxyUrl('marker-wrong') });
    expect(exitCode).toBe(3);
    expect(stderr).not.toContain('marker');
    expect(leaks(shown)).toEqual([]);
    expect(cloud.hits).toEqual([]);
  });

  test('407 with a ready token: 5, ProxyAuthenticationRequired, asked once', async () => {
    const variables = { HTTPS_PROXY: proxyUrl('marker-wrong'), MGSHIM_ACCESS_TOKEN: 'marker-token' };
    const { exitCode, stderr, shown } = await run(variables);
    expect(exitCode).toBe(5);
    expect(stderr).toContain('[ProxyAuthenticationRequired,');
    expect(stderr).toContain(`127.0.0.1:${proxy.port}`);
    expect(shown).not.toContain('marker');
    expect([proxy.requests.length, cloud.hits]).toEqual([1, []]);
  });
});

test('a proxy is sent neither token nor body, and is not asked for this machine', async () => {
  const names = new Set(proxy.requests.flatMap(({ headers }) => headers));
  await run({ HTTPS_PROXY: proxyUrl() });
  for (const { headers } of proxy.requests) for (const name of headers) names.add(name);
  expect([...names].sort()).toEqual(['host', 'proxy-authorization', 'proxy-connection']);

  proxy.requests.length = 0;
  const variables = {
    HTTP_PROXY: proxyUrl(),
    ALL_PROXY: proxyUrl(),
    MGSHIM_ENDPOINT: `http://127.0.0.1:${cloud.port}`,
    MGSHIM_ACCESS_TOKEN: 'x',
  };
  await run(variables);
  expect(proxy.requests).toEqual([]);
});

test.runIf(process.platform === 'linux')('no argument list ever held a secret', () => {
  expect(seenArguments.length).toBeGreaterThan(5);
  expect(seenArguments.filter((text) => leaks(text).length > 0)).toEqual([]);
});

describe('an input that cannot work sends nothing', () => {
  const rows = [
    ['credentials in -Proxy', ['-Proxy', 'http://marker:marker@127.0.0.1:9'], {}, 'InvalidProxy'],
    ['a SOCKS proxy', [], { ALL_PROXY: 'socks5://marker:marker@127.0.0.1:9' }, 'InvalidProxy'],
    [
      'default credentials that nobody has',
      ['-Proxy', 'http://127.0.0.1:9', '-ProxyUseDefaultCredentials'],
      {},
      'ProxyCredentialUnavailable',
    ],
  ] as const;
  for (const [title, more, variables, id] of rows) {
    test(`${title}: 2, ${id}`, async () => {
      const { exitCode, stderr } = await run({ MGSHIM_ACCESS_TOKEN: 'x', ...variables }, more);
      expect([exitCode, proxy.requests]).toEqual([2, []]);
      expect(stderr).toContain(`[${id},`);
      expect(stderr.replaceAll('marker-user', '')).not.toContain('marker');
    });
  }
});
