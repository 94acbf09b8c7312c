import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, recordingEngine } from '../modules/module-run.js';

const PRELUDE = `Import-Module Microsoft.Graph.CloudCommunications
Import-Module MgShim
function redirect($id) { Invoke-MgRedirectCommunicationCall -CallId $id -Targets @{ identity = @{ phone = @{ id = '+12345678901' } } } -PassThru }
function invite { Invoke-MgInviteCommunicationCallParticipant -CallId c1 -Participants @{ identity = @{ user = @{ id = 'u1' } } } }
`;

describe.skipIf(!haveEngine)('Set-MgShimOption -RecordPath, -ReplayPath', () => {
  const { run, server } = recordingEngine();
  const folder = mkdtempSync(join(tmpdir(), 'mgshim-recording-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    server().requests.length = 0;
  });
  const online = (script: string) => run(PRELUDE + script, { workingDirectory: folder });
  /** Nobody could sign in, and nothing listens where the requests go. */
  const offline = (script: string) =>
    run(PRELUDE + script, {
      workingDirectory: folder,
      environment: { MGSHIM_ENDPOINT: 'http://127.0.0.1:9', MGSHIM_ACCESS_TOKEN: null },
    });

  it('replays calls, waits and other requests of a session, in order', async () => {
    const operation = (status: string) => ({
      status: 200,
      headers: { 'retry-after': '0' },
      body: JSON.stringify({ id: 'o1', status }),
    });
    const all =
      'redirect c1; (invite | Wait-MgShimOperation).Status; (Invoke-MgGraphRequest -Uri /v1.0/me).status';
    server().answers = [{ status: 202 }, operation('Running'), operation('completed'), operation('mine')];
    const recorded = good(
      await online(`Set-MgShimOption -RecordPath all; ${all}; Set-MgShimOption -RecordPath ''
      $null -eq (Get-MgShimOption).RecordPath; $null = redirect c1`),
    );
    expect(recorded).toEqual([true, 'completed', 'mine', true]);
    expect(readdirSync(join(folder, 'all'))).toHaveLength(4);

    server().requests.length = 0;
    const replayed = await offline(
      `Set-MgShimOption -ReplayPath all; ${all}; $null -eq (Get-MgShimOption).RecordPath`,
    );
    expect(good(replayed)).toEqual(recorded);
    expect(server().requests).toEqual([]);
  });

  it('fails where a request has no recording, and begins anew where it is set again', async () => {
    const script = `Set-MgShimOption -ReplayPath all; redirect c1; redirect c1; redirect c2
      Set-MgShimOption -ReplayPath all; redirect c1`;
    const { output, errors } = await offline(script);
    expect(output.map(({ json }) => json)).toEqual([true, true]);
    expect(errors.map(({ id, category }) => [id, category])).toEqual(
      Array(2).fill(['NoRecording,Invoke-MgRedirectCommunicationCall', 'ObjectNotFound']),
    );
    expect(errors[1]?.message).toContain('The nearest is');
  });

  it('sends nothing where the worker has to be started anew, nor what a recording cannot hold', async () => {
    const script = `Set-MgShimOption -ReplayPath all; redirect c1
      $process = & (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Process }
      $process.Kill(); $process.WaitForExit()
      redirect c9 3>$null
      try { Invoke-MgGraphRequest -Uri /v1.0/me -OutputFilePath x.json } catch { $_.FullyQualifiedErrorId }`;
    const { output, errors } = await online(script);
    expect(errors.map(({ id }) => id)).toEqual(['NoRecording,Invoke-MgRedirectCommunicationCall']);
    expect(output.map(({ json }) => json)).toEqual([true, 'RecordingNotSupported,Invoke-MgGraphRequest']);
    expect(server().requests).toEqual([]);
  });

  it('says where there are no recordings', async () => {
    const { errors } = await offline('Set-MgShimOption -ReplayPath nowhere; redirect c1');
    expect(errors.map(({ id }) => id)).toEqual(['RecordingNotReadable,Invoke-MgRedirectCommunicationCall']);
  });
});
