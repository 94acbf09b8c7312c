import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { CMDLETS, good, recordingEngine } from '../modules/module-run.js';

const CONNECT = `function secure($text) { $s = [securestring]::new(); foreach ($c in $text.ToCharArray()) { $s.AppendChar($c) }; $s }
function join-as($name) { Use-MgShimConnection $name { Connect-MgGraph (secure "token-of-$name") -NoWelcome } }
function redirect { param([Parameter(ValueFromPipeline)] $Id) process { Invoke-MgRedirectCommunicationCall -CallId $Id -Targets @{} -PassThru } }
Import-Module Microsoft.Graph.CloudCommunications
Import-Module MgShim
join-as one; join-as two
`;

describe.skipIf(!haveEngine)('Use-MgShimConnection', () => {
  const { run, ask, server } = recordingEngine();
  const folder = mkdtempSync(join(tmpdir(), 'mgshim-use-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeEach(() => {
    server().requests.length = 0;
    server().answers = [{ status: 202 }];
  });
  /** Which token each call went with. */
  const sent = () =>
    server().requests.map(({ path, headers }) => [path.split('/')[4], headers.authorization?.split(' ')[1]]);
  const after = (script: string) => run(CONNECT + script, { environment: { MGSHIM_CONFIG_DIR: folder } });

  it('runs each block over the connection of its name, in any case, and leaves the others', async () => {
    const script = `Use-MgShimConnection one { redirect a }
      Use-MgShimConnection -Name TWO -ScriptBlock { redirect b; Use-MgShimConnection one { redirect c }; redirect d }
      redirect e`;
    expect(good(await after(script))).toEqual(Array(5).fill(true));
    expect(sent()).toEqual([
      ['a', 'token-of-one'],
      ['b', 'token-of-two'],
      ['c', 'token-of-one'],
      ['d', 'token-of-two'],
      ['e', 'ready-token'],
    ]);
  });

  it('does not reach into commands further on in the pipeline, nor before it', async () => {
    const script = `'a', 'b' | ForEach-Object { Use-MgShimConnection one { $null = redirect "in-$_"; "out-$_" } } | redirect`;
    good(await after(script));
    expect(sent()).toEqual([
      ['in-a', 'token-of-one'],
      ['out-a', 'ready-token'],
      ['in-b', 'token-of-one'],
      ['out-b', 'ready-token'],
    ]);
  });

  it('sends other requests and shows the context over it, and signs out of it alone', async () => {
    const script = `Use-MgShimConnection one { $null = Invoke-MgGraphRequest -Uri /v1.0/me -OutputType Json; (Get-MgContext).AuthType; $null = Disconnect-MgGraph; $null -eq (Get-MgContext) }
      Use-MgShimConnection two { redirect b }`;
    server().answers = [{ status: 200, body: '{}' }];
    expect(good(await after(script))).toEqual(['UserProvidedAccessToken', true, true]);
    expect(sent().map(([, token]) => token)).toEqual(['token-of-one', 'token-of-two']);
  });

  it('ends with an error of the block, keeps what was done by then, and leaves the connection', async () => {
    const script = `try { Use-MgShimConnection one { redirect a; throw 'marker' } } catch { "$_" }; redirect b`;
    expect(good(await after(script))).toEqual([true, 'marker', true]);
    expect(sent()).toEqual([
      ['a', 'token-of-one'],
      ['b', 'ready-token'],
    ]);
  });

  it('honours the preferences of the calling script', async () => {
    const script = `$ErrorActionPreference = 'Stop'
      try { Use-MgShimConnection nobody { redirect a } } catch { $_.FullyQualifiedErrorId }
      $WhatIfPreference = $true; Use-MgShimConnection one { redirect b }`;
    expect(good(await after(script))).toEqual(['NotConnected,Invoke-MgRedirectCommunicationCall']);
    expect(sent()).toEqual([]);
  });

  it('finds what a shell has kept under the name', async () => {
    const stored = { kind: 'accessToken', token: { variable: 'KEPT_TOKEN' } };
    writeFileSync(join(folder, 'connection-kept.json'), JSON.stringify(stored));
    const environment = { MGSHIM_CONFIG_DIR: folder, KEPT_TOKEN: 'token-of-the-shell' };
    const answer = await run(`${CONNECT}Use-MgShimConnection kept { redirect a }`, { environment });
    expect(good(answer)).toEqual([true]);
    expect(sent()).toEqual([['a', 'token-of-the-shell']]);
  });

  it('keeps to its name where the worker has to be started anew', async () => {
    const script = `Use-MgShimConnection one {
        $process = & (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Process }
        $process.Kill(); $process.WaitForExit()
        redirect a
      } 3>$null`;
    const { output, errors } = await after(script);
    expect(errors.map(({ id }) => id)).toEqual(['NotConnected,Invoke-MgRedirectCommunicationCall']);
    expect(output).toEqual([]);
    expect(sent()).toEqual([]);
  });

  it('is written in the grammar of Windows PowerShell 5.1, and has help', async () => {
    expect(await ask({ parse: join(CMDLETS, 'MgShim/MgShim.psm1') })).toMatchObject({
      errors: [],
      violations: [],
    });
    const script = `$help = Get-Help Use-MgShimConnection; [bool] $help.Synopsis; @($help.examples.example).Count
      [array]::Sort(($keys = [string[]] (Get-Module -ListAvailable MgShim).ExportedCommands.Keys)); $keys`;
    expect(good(await run(script))).toEqual([
      true,
      1,
      'Get-MgShimDeltaLink',
      'Get-MgShimOption',
      'Set-MgShimOption',
      'Use-MgShimConnection',
      'Wait-MgShimOperation',
    ]);
  });
});
