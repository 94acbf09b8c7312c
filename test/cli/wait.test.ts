import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/server.js';
import { type Answer, type RecordingServer, startRecordingServer } from './recording-server.js';
import { MAIN, runCommand } from './run-command.js';

const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';
const SOMEONE = '@{ identity = @{ user = @{ id = "u1" } } }';

describe('--wait', () => {
  let server: RecordingServer;
  beforeAll(async () => {
    server = await startRecordingServer();
  });
  const folder = mkdtempSync(join(tmpdir(), 'mgshim-wait-'));
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    server.requests.length = 0;
  });

  /** An answer that may be asked for again at once. */
  const operation = (status: string, more: object = {}, location?: string): Answer => ({
    status: 200,
    headers: { 'retry-after': '0', ...(location === undefined ? {} : { location }) },
    body: JSON.stringify({ id: 'o1', status, ...more }),
  });
  const run = (words: readonly string[]) =>
    runCommand(words, {
      variables: { MGSHIM_ENVIRONMENT: 'Global', MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'ready' },
    });
  const invite = (...words: readonly string[]) =>
    run([INVITE, '-CallId', 'c1', '-Participants', SOMEONE, ...words]);
  const sent = () => server.requests.map(({ method, path }) => `${method} ${path}`);
  const POSTED = 'POST /v1.0/communications/calls/c1/participants/invite';

  it.each([
    ['where Location says', '/v1.0/communications/calls/c1/operations/o7', 'o7'],
    ['by its id', undefined, 'o1'],
  ])('follows the operation to its end, %s, and puts out what it is then', async (_, location, id) => {
    server.answers = [operation('Running', {}, location), operation('running'), operation('completed')];
    const done = await invite('--wait');
    expect(done.exitCode).toBe(0);
    expect(JSON.parse(done.stdout)).toEqual({ id: 'o1', status: 'completed' });
    const asked = `GET /v1.0/communications/calls/c1/operations/${id}`;
    expect(sent()).toEqual([POSTED, asked, asked]);
    expect(server.requests[1]?.headers.authorization).toBe('Bearer ready');
    expect(done.stderr).toContain(id);
  });

  it('has an exit code of its own where the operation fails; the operation is put out all the same', async () => {
    const resultInfo = { code: 412, subcode: 10073, message: 'no sponsor for +61400000000' };
    server.answers = [operation('Running'), operation('failed', { resultInfo })];
    const { exitCode, stdout, stderr } = await invite('--wait', '30');
    expect(exitCode).toBe(8);
    expect(JSON.parse(stdout)).toEqual({ id: 'o1', status: 'failed', resultInfo });
    expect(stderr).toContain(`[412#10073,${INVITE}]`);
    expect(stderr).not.toContain('61400000000');
  });

  it('has another where it still runs, or cannot be followed: the action was accepted', async () => {
    server.answers = [
      operation('Running', {}),
      { ...operation('Running'), headers: { 'retry-after': '60' } },
    ];
    const running = await invite('--wait=0.2');
    expect(running).toMatchObject({ exitCode: 9 });
    expect(JSON.parse(running.stdout)).toMatchObject({ id: 'o1', status: 'Running' });
    expect(running.stderr).toContain(`[OperationStillRunning,${INVITE}]`);
    server.answers = [operation('Running'), { status: 404, body: '{"error":{"code":"8522","message":"x"}}' }];
    const gone = await invite('--wait');
    expect(gone).toMatchObject({ exitCode: 9 });
    expect(gone.stderr).toContain(`[OperationNotFollowed,${INVITE}]`);
  });

  it('that is interrupted says that the action was accepted, and puts out its operation', async () => {
    server.answers = [{ ...operation('Running'), headers: { 'retry-after': '60' } }];
    const words = [INVITE, '-CallId', 'c1', '-Participants', SOMEONE, '--wait'];
    const child = spawn(process.execPath, [MAIN, ...words], {
      env: { PATH: process.env.PATH ?? '', MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'ready' },
    });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (data) => {
      stdout += data;
    });
    child.stderr.on('data', (data) => {
      stderr += data;
      if (String(data).includes('Waiting')) child.kill('SIGINT');
    });
    const [exitCode] = await once(child, 'close');
    expect(exitCode).toBe(130);
    expect(stderr).toContain(`[OperationStopped,${INVITE}]`);
    expect(stderr).toContain('The request was accepted');
    expect(JSON.parse(stdout)).toMatchObject({ id: 'o1', status: 'Running' });
    expect(sent()).toEqual([POSTED]);
  });

  it('never sends the action again, and leaves an error of its own as it is', async () => {
    server.answers = [{ status: 403, body: '{"error":{"code":"10151","message":"x"}}' }];
    expect(await invite('--wait')).toMatchObject({ exitCode: 4, stdout: '' });
    expect(sent()).toEqual([POSTED]);
  });

  it('keeps the headers of the action', async () => {
    server.answers = [
      operation('Running', {}, '/v1.0/communications/calls/c1/operations/o7'),
      operation('completed'),
    ];
    const file = join(folder, 'headers.json');
    expect(await invite('--wait', '--response-headers-file', file)).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      location: [expect.stringMatching(/o7$/)],
    });
  });

  it('is refused before anything is sent where no operation is answered, or the time is none', async () => {
    const redirect = await run([
      'Invoke-MgRedirectCommunicationCall',
      '-CallId',
      'c1',
      '-Targets',
      SOMEONE,
      '--wait',
    ]);
    expect(redirect).toMatchObject({ exitCode: 2, stdout: '' });
    expect(redirect.stderr).toContain('[NoOperation,');
    for (const word of ['--wait=0', '--wait=soon']) {
      const wrong = await invite(word);
      expect(wrong).toMatchObject({ exitCode: 2, stdout: '' });
      expect(wrong.stderr).toContain('[InvalidOptionValue,');
    }
    expect(sent()).toEqual([]);
  });

  it('is in the help of cmdlets that answer with an operation, and in completion', async () => {
    expect((await run(['help', INVITE])).stdout).toContain('--wait');
    expect((await run(['help', 'Invoke-MgRedirectCommunicationCall'])).stdout).not.toContain('--wait');
    expect((await run(['completion', '--words', INVITE, '--wa'])).stdout).toBe('--wait\n');
  });
});

describe('--wait in the sandbox', () => {
  let server: SandboxServer;
  beforeAll(async () => {
    server = await startSandboxServer({ scenario: 'invite-phone-no-sponsor' });
  });
  afterAll(() => server.close());

  it('sees what becomes of an invitation that was accepted', async () => {
    const words = [
      '-CallId',
      'ab6233a5-20b7-4c5e-bea2-ce56c9776429',
      '-Participants',
      '@{ identity = @{ phone = @{ id = "+61400000000" } } }',
    ];
    const { exitCode, stderr } = await runCommand([INVITE, ...words, '--wait'], {
      variables: { MGSHIM_ENVIRONMENT: 'Sandbox', MGSHIM_ENDPOINT: server.url },
    });
    expect(exitCode).toBe(8);
    expect(stderr).toContain('DiagCode: 412#10073');
    expect(stderr).toContain(`[412#9999,${INVITE}]`);
  });
});
