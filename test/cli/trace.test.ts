import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RecordingServer, startRecordingServer } from './recording-server.js';
import { MAIN, runCommand } from './run-command.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const TOKEN = 'marker-token-of-a-test';
const PHONE = '+12345678901';
const LINK = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc/0?context=x';
const TARGETS = `[{identity:{phone:{id:"${PHONE}"}}}]`;

let server: RecordingServer;
let folder: string;
let har: string;

beforeAll(async () => {
  server = await startRecordingServer();
  folder = mkdtempSync(join(tmpdir(), 'mgshim-trace-'));
  har = join(folder, 'trace.har');
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  rmSync(har, { force: true });
  server.requests.length = 0;
  server.answers = [{ status: 202 }];
});

function run(...more: readonly string[]) {
  const variables = { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: TOKEN };
  return runCommand([REDIRECT, '-CallId', 'c', '-Targets', TARGETS, ...more], { variables });
}

interface Entry {
  readonly startedDateTime: string;
  readonly request: { readonly method: string; readonly url: string; readonly headers: readonly object[] };
  readonly response: { readonly status: number };
}

function entries(): readonly Entry[] {
  const { log } = JSON.parse(readFileSync(har, 'utf8')) as {
    readonly log: { readonly version: string; readonly entries: readonly Entry[] };
  };
  expect(log.version).toBe('1.2');
  return log.entries;
}

describe('--har', () => {
  it('has an entry for each try, and nobody but its owner reads it', async () => {
    server.answers = [{ status: 429, headers: { 'retry-after': '0' } }, { status: 202 }];
    const { exitCode } = await run('--har', har);
    expect(exitCode).toBe(0);
    expect(entries().map(({ request, response }) => [request.method, request.url, response.status])).toEqual([
      ['POST', `${server.url}/v1.0/communications/calls/c/redirect`, 429],
      ['POST', `${server.url}/v1.0/communications/calls/c/redirect`, 202],
    ]);
    if (process.platform !== 'win32') expect(statSync(har).mode & 0o777).toBe(0o600);
  });

  it('shows no token, no telephone number and no link to a meeting', async () => {
    const body = JSON.stringify({ error: { code: 'x', message: `${TOKEN} ${LINK} ${PHONE}` } });
    server.answers = [{ status: 400, headers: { 'x-echo': `Bearer ${TOKEN}`, 'x-link': LINK }, body }];
    const { stderr } = await run('--har', har, '-Debug');
    for (const text of [readFileSync(har, 'utf8'), stderr]) {
      expect(text).not.toMatch(/marker|12345678901|meetup-join/);
    }
  });

  it('and -Debug show numbers and links with --debug-unsafe, but never the token', async () => {
    const body = JSON.stringify({ error: { code: 'x', message: `${TOKEN} ${LINK}` } });
    server.answers = [{ status: 400, body }];
    const { stderr } = await run('--har', har, '-Debug', '--debug-unsafe');
    for (const text of [readFileSync(har, 'utf8'), stderr]) {
      expect(text).toMatch(/12345678901[\s\S]*meetup-join/);
      expect(text).not.toContain('marker');
    }
  });

  it('takes a file that others could read, and it is no longer so', async () => {
    writeFileSync(har, 'old');
    chmodSync(har, 0o644);
    await run('--har', har);
    if (process.platform !== 'win32') expect(statSync(har).mode & 0o777).toBe(0o600);
    expect(entries()).toHaveLength(1);
  });

  it('is written where the call fails, with what is known', async () => {
    const variables = { MGSHIM_ENDPOINT: 'http://127.0.0.1:9', MGSHIM_ACCESS_TOKEN: TOKEN };
    const argv = [REDIRECT, '-CallId', 'c', '--har', har, '--max-time', '0.2'];
    const { exitCode } = await runCommand(argv, { variables });
    expect([exitCode, entries()[0]?.response.status]).toEqual([5, 0]);
  });

  it('that cannot be written is found out before anything is sent', async () => {
    const { exitCode, stderr } = await run('--har', join(folder, 'no', 'such', 'file'));
    expect([exitCode, server.requests]).toEqual([2, []]);
    expect(stderr).toContain('[FileNotWritable,');
  });
});

describe('--max-time', () => {
  it('does not begin a wait that goes past it: throttled, 6', async () => {
    server.answers = [{ status: 429, headers: { 'retry-after': '3600' } }];
    const { exitCode } = await run('--max-time', '15');
    expect([exitCode, server.requests.length]).toEqual([6, 1]);
  });

  for (const value of ['0', '-1', 'x', '1e9', '99999999', '']) {
    it(`"${value}" is no time: 2`, async () => {
      const { exitCode } = await run(`--max-time=${value}`);
      expect([exitCode, server.requests]).toEqual([2, []]);
    });
  }
});

describe('an unknown outcome', () => {
  it('is 7, and says the client-request-id and how to find out', async () => {
    server.answers = [{ status: 504 }];
    const { exitCode, stderr } = await run();
    const sent = String(server.requests[0]?.headers['client-request-id']);
    expect([exitCode, server.requests.length]).toEqual([7, 1]);
    expect(stderr).toContain(sent);
    expect(stderr).toMatch(/activity logs/);
  });
});

describe('Ctrl-C', () => {
  it('ends a wait of 180 s: 130, and nothing more is sent', async () => {
    server.answers = [{ status: 429, headers: { 'retry-after': '180' } }];
    const child = spawn(process.execPath, [MAIN, REDIRECT, '-CallId', 'c'], {
      env: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: TOKEN },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (!stderr.includes('Waiting') && text.includes('Waiting')) child.kill('SIGINT');
      stderr += text;
    });
    const exitCode = await new Promise((resolve) => child.once('close', resolve));
    expect([exitCode, server.requests.length]).toEqual([130, 1]);
    expect(stderr).toContain('Waiting 180 s before the next try (429).');
  });
});
