import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';
import { haveEngine, running } from './running-engine.js';

const talkative = `
function Test-Talk {
  [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')] param([string] $Name)
  if (-not $PSCmdlet.ShouldProcess($Name, 'Talk')) { return }
  $PSCmdlet.WriteVerbose('v'); $PSCmdlet.WriteDebug('d'); $PSCmdlet.WriteWarning('w')
  $PSCmdlet.WriteInformation('i', @('tag'))
  $PSCmdlet.WriteProgress([System.Management.Automation.ProgressRecord]::new(1, 'activity', 'status'))
  $record = [System.Management.Automation.ErrorRecord]::new([System.FormatException]::new('m'), 'Eid', 'InvalidData', @{ a = 1 })
  $record.ErrorDetails = [System.Management.Automation.ErrorDetails]::new('details')
  $record.ErrorDetails.RecommendedAction = 'action'
  $PSCmdlet.WriteError($record)
  [pscustomobject]@{ PSTypeName = 'My.Type'; x = 1 }; $true; , @(1, 2)
}
`;

describe.skipIf(!haveEngine)('scripts', () => {
  const { ask } = running('run');
  const folder = temporaryFolder();

  test('every stream is told apart', async () => {
    const script = `${talkative}; $Host.UI.WriteLine('hello'); $kept = 5; $DebugPreference = 'Continue'; Test-Talk n -Verbose`;
    expect(await ask({ id: 1, script, readVariables: ['kept'] })).toMatchObject({
      output: [
        {
          type: 'System.Management.Automation.PSCustomObject',
          typeName: 'My.Type',
          json: { $pso: { x: 1 } },
        },
        { type: 'System.Boolean', text: 'True', json: true },
        { type: 'System.Object[]', json: [1, 2] },
      ],
      errors: [
        {
          id: 'Eid,Test-Talk',
          category: 'InvalidData',
          target: { $ht: { a: 1 } },
          details: 'details',
          recommendedAction: 'action',
          exception: 'System.FormatException',
        },
      ],
      warnings: ['w'],
      verbose: expect.arrayContaining(['v']),
      debug: ['d'],
      information: ['i'],
      progress: [{ activity: 'activity', status: 'status' }],
      host: expect.arrayContaining(['hello']),
      terminating: null,
      variables: { kept: 5 },
    });
  });

  test('WhatIf writes its sentence to the host and does nothing', async () => {
    expect(await ask({ script: `${talkative}; Test-Talk target -WhatIf` })).toMatchObject({
      output: [],
      errors: [],
      host: ['What if: Performing the operation "Talk" on target "target".'],
    });
  });

  test.each<readonly [string, object, object]>([
    [
      'is refused by a host that cannot ask',
      {},
      { errors: expect.arrayContaining([expect.objectContaining({ id: 'PSInvalidOperationException' })]) },
    ],
    ['is answered by the next choice', { choices: [0] }, { output: [{}, {}, {}], warnings: ['w'] }],
    ['is answered no', { choices: [2] }, { output: [], errors: [] }],
    ['takes its default where somebody presses Enter', { interactive: true }, { warnings: ['w'] }],
  ])('a confirmation %s', async (_, answers, expected) => {
    expect(await ask({ script: `${talkative}; Test-Talk n -Confirm`, ...answers })).toMatchObject(expected);
  });

  test('a thrown error is the terminating one', async () => {
    expect(await ask({ script: "1; throw 'x'" })).toMatchObject({
      output: [{ json: 1 }],
      terminating: { id: 'x' },
    });
  });

  test('a file gets parameters, arguments, directory and module path, and leaves its exit code', async () => {
    mkdirSync(join(folder, 'modules', 'Talk'), { recursive: true });
    writeFileSync(join(folder, 'modules', 'Talk', 'Talk.psm1'), talkative);
    const file = join(folder, 'script.ps1');
    writeFileSync(
      file,
      'param($A, $B) Import-Module Talk; Test-Talk n -WhatIf; "$A-$B-$PWD-$env:MINE"; exit 3',
    );
    const place = { workingDirectory: folder, environment: { MINE: 'm' }, readVariables: ['LASTEXITCODE'] };
    const request = { file, parameters: { B: 2 }, arguments: ['a'], ...place };
    expect(await ask({ ...request, modulePath: join(folder, 'modules') })).toMatchObject({
      errors: [],
      output: [{ text: `a-2-${folder}-m` }],
      host: ['What if: Performing the operation "Talk" on target "n".'],
      variables: { LASTEXITCODE: 3 },
    });
    expect(await ask({ ...request, modulePath: join(folder, 'none') })).toMatchObject({
      errors: [{ id: expect.stringMatching(/^Modules_ModuleNotFound/) }, { id: 'CommandNotFoundException' }],
    });
  });

  test('a script that exits says so to its host', async () => {
    expect(await ask({ script: '1; exit 4; 2' })).toMatchObject({
      output: [{ json: 1 }],
      exitCode: 4,
      terminating: null,
    });
  });

  test('neither variables nor environment outlive a request', async () => {
    await ask({ script: "$left = 1; $env:LEFT = 'x'", environment: { MINE: 'm' } });
    expect(await ask({ script: '"[$left$env:LEFT$env:MINE]"' })).toMatchObject({ output: [{ text: '[]' }] });
  });

  test('a child process neither reads requests nor writes among answers', async () => {
    const program = 'process.stdin.resume(); console.log(1)';
    const script = `
      $start = [System.Diagnostics.ProcessStartInfo]::new($node)
      $start.ArgumentList.Add('-e'); $start.ArgumentList.Add($program)
      [System.Diagnostics.Process]::Start($start).WaitForExit()
      $start.RedirectStandardOutput = $true
      [System.Diagnostics.Process]::Start($start).StandardOutput.ReadToEnd().Trim()`;
    const variables = { node: process.execPath, program };
    const answers = [ask({ id: 1, script, variables }), ask({ id: 2, script: '2' })];
    expect(await Promise.all(answers)).toMatchObject([
      { id: 1, output: [{ text: '1' }] },
      { id: 2, output: [{ json: 2 }] },
    ]);
  });

  test('an interrupted script stops, its finally blocks done', async () => {
    const script = 'try { while ($true) {} } finally { $global:cleaned = $true }';
    expect(await ask({ script, interruptAfterMs: 200, readVariables: ['cleaned'] })).toMatchObject({
      stopped: true,
      terminating: null,
      variables: { cleaned: true },
    });
  });
});
