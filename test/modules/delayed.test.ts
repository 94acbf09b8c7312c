import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, recordingEngine, values } from './module-run.js';

const CALL = 'Invoke-MgRedirectCommunicationCall';

/** The same parameters under types for which the engine runs script blocks itself. */
const REFERENCE = `function Invoke-Reference { [CmdletBinding(DefaultParameterSetName = 'RedirectExpanded', PositionalBinding = $false)] param(
  [Parameter(ParameterSetName = 'Redirect', Mandatory)][Parameter(ParameterSetName = 'RedirectExpanded', Mandatory)][string] $CallId,
  [Parameter(ParameterSetName = 'RedirectViaIdentity', Mandatory, ValueFromPipeline)][Parameter(ParameterSetName = 'RedirectViaIdentityExpanded', Mandatory, ValueFromPipeline)][hashtable] $InputObject,
  [Parameter(ParameterSetName = 'Redirect', Mandatory, ValueFromPipeline)][Parameter(ParameterSetName = 'RedirectViaIdentity', Mandatory, ValueFromPipeline)][hashtable] $BodyParameter,
  [Parameter(ParameterSetName = 'RedirectExpanded')][Parameter(ParameterSetName = 'RedirectViaIdentityExpanded')][int] $Timeout)
  process { $PSCmdlet.ParameterSetName } }
`;

describe.skipIf(!haveEngine)('a script block for a parameter that takes pipeline input', () => {
  const { run, server } = recordingEngine();
  const sent = (count: number) =>
    server()
      .requests.slice(-count)
      .map(({ path, body }) => [path.split('/').at(-2), JSON.parse(body) as unknown]);

  it('gives the identity, for each object anew', async () => {
    const script = `[pscustomobject]@{ Id = 'a' }, [pscustomobject]@{ Id = 'b' } | ${CALL} -InputObject { @{ CallId = $_.Id } } -BodyParameter @{ timeout = 5 } -PassThru`;
    expect(good(await run(script))).toEqual([true, true]);
    expect(sent(2)).toEqual([
      ['a', { timeout: 5 }],
      ['b', { timeout: 5 }],
    ]);
  });

  it('gives the body, and sees the variables around it', async () => {
    const script = `$seconds = 20; 'a', 'b' | ${CALL} -CallId c -BodyParameter { @{ clientContext = $_; timeout = $seconds } } -PassThru`;
    expect(good(await run(script))).toEqual([true, true]);
    expect(sent(2)).toEqual([
      ['c', { clientContext: 'a', timeout: 20 }],
      ['c', { clientContext: 'b', timeout: 20 }],
    ]);
  });

  it('gives both at once, and headers beside them', async () => {
    const script = `@{ n = 1 }, @{ n = 2 } | ${CALL} -InputObject { @{ CallId = "c$($_.n)" } } -BodyParameter { @{ timeout = $_.n } } -Headers { @{ 'X-N' = "$($_.n)" } }`;
    good(await run(script));
    expect(sent(2)).toEqual([
      ['c1', { timeout: 1 }],
      ['c2', { timeout: 2 }],
    ]);
    expect(
      server()
        .requests.slice(-2)
        .map(({ headers }) => headers['x-n']),
    ).toEqual(['1', '2']);
  });

  it.each([
    [
      'a block that throws',
      `'a', 'b' | COMMAND -InputObject { if ($_ -eq 'a') { throw 'mine' }; @{ CallId = $_ } } -Timeout 1`,
    ],
    [
      'a block that gives nothing',
      `'a', 'b' | COMMAND -InputObject { if ($_ -eq 'b') { @{ CallId = $_ } } } -Timeout 1`,
    ],
    [
      'a block that gives what does not fit',
      `'a', 'b' | COMMAND -CallId c -BodyParameter { if ($_ -eq 'a') { 5 } else { @{ b = 1 } } }`,
    ],
    ['no pipeline', `COMMAND -InputObject { @{ CallId = 1 } } -Timeout 1`],
    ['a parameter that takes none', `'a' | COMMAND -CallId c -Timeout { 5 }`],
  ])('%s is the error that the engine makes of it, and the next object has its turn', async (_, line) => {
    const read = `try { $o = @(${line}) } catch { $caught = $_ }; @($o).Count
      foreach ($e in @($caught) + @($Error)) { if ($e) { "$($e.FullyQualifiedErrorId.Split(',')[0]) $($e.CategoryInfo.Category) $($e.Exception.Message)"; break } }; $Error.Count`;
    const theirs = values(await run(REFERENCE + read.replaceAll('COMMAND', 'Invoke-Reference')));
    const ours = values(await run(read.replaceAll('COMMAND', `${CALL} -PassThru`)));
    // The identity's type is a model's, whose name the conversion's message has.
    const plain = (lines: readonly unknown[]) =>
      lines.map((text) => String(text).replace(/ Cannot convert .*$/, ''));
    expect(plain(ours)).toEqual(plain(theirs));
  });

  it('has its object as the error’s target', async () => {
    const script = `'a' | ${CALL} -InputObject { throw 'mine' } -Timeout 1; "$($Error[0].TargetObject)"`;
    expect(values(await run(script))).toEqual(['a']);
  });
});
