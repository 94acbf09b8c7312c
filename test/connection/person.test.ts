import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { fakeAuthority, issued } from './fake-authority.js';
import { CLIENT, openShell, type Shell, TENANT } from './shell.js';
import { hasOpenssl, makeCertificates, type ThrowAway } from './throw-away-certificate.js';

const APP = ['--tenant-id', TENANT, '--client-id', CLIENT, '--environment', 'Local'];
const USER = { oid: 'u', tid: TENANT, preferred_username: 'megan@contoso.com', aud: CLIENT, sub: 's' };

/** The command in this process, at a terminal of which every word is kept. */
function terminal(shell: Shell, more: Readonly<Record<string, string>> = {}) {
  const tty = () => Object.assign(new PassThrough(), { isTTY: true });
  const [stdin, stdout, stderr] = [tty(), tty(), tty()];
  let said = '';
  let output = '';
  stderr.on('data', (chunk) => {
    said += String(chunk);
  });
  stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  const io = {
    stdin,
    stdout,
    stderr,
    variables: { ...shell.variables, ...more },
    signal: new AbortController().signal,
  };
  return { run: (argv: readonly string[]) => run(argv, io), said: () => said, output: () => output };
}

describe.runIf(hasOpenssl)('a person at a terminal', () => {
  let files: ThrowAway;
  beforeAll(() => {
    files = makeCertificates();
  });
  afterAll(() => files.remove());
  // The library's own connections take no certificate from a test.
  beforeEach(() => vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0'));
  afterEach(() => vi.unstubAllEnvs());

  test('reads the device code on stderr at once, before anybody has answered', async () => {
    const pending = { status: 400, body: { error: 'authorization_pending', error_description: 'wait' } };
    let seen = () => false;
    // Nobody is let in who has not been told: a message that came later would end in no token.
    const authority = await fakeAuthority(files, (form) =>
      seen() ? issued('opaque-token', { claims: USER, form }) : pending,
    );
    const shell = await openShell(authority.url, files);
    const { run: command, said, output } = terminal(shell);
    seen = () => said().includes('Enter ABC');
    expect(await command(['connect', 'me', ...APP, '--device-code', '--token-cache'])).toBe(0);
    expect(JSON.parse(output())).toMatchObject({ TokenCredentialType: 'DeviceCode', AuthType: 'Delegated' });
    const stored = readFileSync(join(shell.folder, 'connection-me.json'), 'utf8');
    expect(stored).not.toContain('opaque-token');

    // Off the terminal the cached token serves; without it nobody is waited for.
    const posts = authority.posts.length;
    const cached = await shell.redirect(['--connection', 'me', '--token-cache']);
    expect([cached.exitCode, shell.tokens()]).toEqual([0, ['Bearer opaque-token']]);
    await shell.run(['disconnect']);
    const alone = await shell.redirect(['--connection', 'me', '--token-cache']);
    expect([alone.exitCode, alone.stderr.includes('[InteractionRequired,')]).toEqual([3, true]);
    expect([shell.graph.hits.length, authority.posts.length]).toEqual([1, posts]);
  });

  test('of a pipeline is nobody: CI says so', async () => {
    const authority = await fakeAuthority(files, () => issued('x'));
    const shell = await openShell(authority.url, files);
    const { run: command, said } = terminal(shell, { CI: 'true' });
    expect(await command(['connect', 'me', ...APP, '--device-code'])).toBe(3);
    expect(said()).toContain('[InteractionRequired,');
    expect(authority.posts).toEqual([]);
  });

  test.runIf(process.platform === 'linux')('signs in in a browser, with a code and its proof', async () => {
    const authority = await fakeAuthority(files, (form) => issued('opaque-token', { claims: USER, form }));
    const shell = await openShell(authority.url, files);
    // Follows what the page would: back to where the sign-in listens, with a code.
    const browser = join(shell.folder, 'browser');
    writeFileSync(
      browser,
      `#!${process.execPath}
const asked = new URL(process.argv.at(-1));
require('node:fs').writeFileSync(${JSON.stringify(`${browser}.asked`)}, asked.href);
const back = new URL(asked.searchParams.get('redirect_uri'));
back.search = new URLSearchParams({ code: 'the-code', state: asked.searchParams.get('state') ?? '' }).toString();
fetch(back);
`,
    );
    chmodSync(browser, 0o755);
    vi.stubEnv('BROWSER', browser);
    const { run: command, output, said } = terminal(shell);
    expect([await command(['connect', 'me', ...APP, '--browser', '--scopes', 'Calls.Read']), said()]).toEqual(
      [0, ''],
    );
    expect(JSON.parse(output())).toMatchObject({ TokenCredentialType: 'InteractiveBrowser' });
    const asked = new URL(readFileSync(`${browser}.asked`, 'utf8'));
    expect(asked.origin).toBe(authority.url);
    expect(asked.searchParams.get('code_challenge_method')).toBe('S256');
    expect(asked.searchParams.get('scope')).toContain(`${shell.graph.url}/Calls.Read`);
    const form = authority.posts.at(-1)?.form;
    expect([form?.get('code'), (form?.get('code_verifier') ?? '').length > 40]).toEqual(['the-code', true]);
    expect(asked.href).not.toContain(form?.get('code_verifier'));
  });
});
