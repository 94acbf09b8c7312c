import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RecordingServer, startRecordingServer } from './recording-server.js';
import { runCommand } from './run-command.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';
const PHONE = '@{ identity = @{ phone = @{ id = "+12345678901" } } }';

describe('--record and --replay', () => {
  let server: RecordingServer;
  const folder = mkdtempSync(join(tmpdir(), 'mgshim-recording-'));
  beforeAll(async () => {
    server = await startRecordingServer();
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  const online = (...words: readonly string[]) =>
    runCommand(words, { variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'ready' } });
  /** Nobody could sign in, and nothing listens where the requests go. */
  const offline = (...words: readonly string[]) =>
    runCommand(words, { variables: { MGSHIM_ENDPOINT: 'http://127.0.0.1:9' } });

  it('replays what was recorded, to the byte, without a network and a sign-in', async () => {
    const kept = join(folder, 'refusal');
    server.answers = [
      { status: 202 },
      {
        status: 404,
        headers: { 'request-id': 'r1' },
        body: '{"error":{"code":"8522","message":"Call not found"}}',
      },
    ];
    const words = [REDIRECT, '-CallId', 'c1', '-Targets', PHONE, '-PassThru'];
    const recorded = [await online(...words, '--record', kept), await online(...words, '--record', kept)];
    expect(recorded.map(({ exitCode }) => exitCode)).toEqual([0, 4]);
    server.requests.length = 0;
    expect(await offline(...words, '--replay', kept)).toEqual(recorded[0]);
    expect(server.requests).toEqual([]);
  });

  it('replays a wait without waiting', async () => {
    const kept = join(folder, 'wait');
    const operation = (status: string) => ({
      status: 200,
      headers: { 'retry-after': '0' },
      body: JSON.stringify({ id: 'o1', status }),
    });
    server.answers = [operation('Running'), { ...operation('running') }, operation('completed')];
    const words = [INVITE, '-CallId', 'c1', '-Participants', PHONE, '--wait'];
    const recorded = await online(...words, '--record', kept);
    expect(recorded.exitCode).toBe(0);
    expect(readdirSync(kept)).toHaveLength(3);
    expect(await offline(...words, '--replay', kept)).toEqual(recorded);
    rmSync(join(kept, '0003.json'));
    const short = await offline(...words, '--replay', kept);
    expect(short).toMatchObject({ exitCode: 2 });
    expect(short.stderr).toContain(`[NoRecording,${INVITE}]`);
  });

  it('fails where nothing was recorded for a request', async () => {
    const kept = join(folder, 'refusal');
    const { exitCode, stderr } = await offline(
      REDIRECT,
      '-CallId',
      'c2',
      '-Targets',
      PHONE,
      '--replay',
      kept,
    );
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`[NoRecording,${REDIRECT}]`);
    expect(stderr).toContain('0001.json');
    expect(stderr).not.toContain('2345678');
  });

  it('uses recordings up over a pipeline', async () => {
    const kept = join(folder, 'refusal');
    const words = [
      REDIRECT,
      '-Targets',
      PHONE,
      '-PassThru',
      '--input',
      '-',
      '--output',
      'json',
      '--replay',
      kept,
    ];
    const stdin = '[{"CallId":"c1"},{"CallId":"c1"},{"CallId":"c1"}]';
    const { exitCode, stdout, stderr } = await runCommand(words, { stdin });
    expect([exitCode, stdout.replace(/\s/g, '')]).toEqual([4, '[true]']);
    expect(stderr).toContain(`[8522,${REDIRECT}]`);
    expect(stderr).toContain(`[NoRecording,${REDIRECT}]`);
  });

  it('refuses both at once, and is in help and completion', async () => {
    const both = await offline(REDIRECT, '-CallId', 'c', '--record', folder, '--replay', folder);
    expect(both).toMatchObject({ exitCode: 2 });
    expect(both.stderr).toContain('[InvalidOptionValue,');
    expect((await offline('help', REDIRECT)).stdout).toContain('--replay DIR');
    expect((await offline('completion', '--words', REDIRECT, '--re')).stdout.split('\n').sort()).toEqual(
      expect.arrayContaining(['--record', '--replay']),
    );
  });
});
