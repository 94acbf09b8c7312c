import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, sandboxEngine } from './module-run.js';

describe.skipIf(!haveEngine)('-ResponseHeadersVariable', () => {
  const { connected, makeCall } = sandboxEngine();
  const shown = `"$($h['X-MGSHIM-Sandbox']) $($h['date'].GetType().Name) $($h.GetType().Name -like 'Dictionary*') $($null -eq $global:h)"`;
  const expected = '1 String[] True True';
  const call = 'Invoke-MgRedirectCommunicationCall -Targets $someone';

  it.each<readonly [string, (id: string) => string, string]>([
    [
      'in the function that called',
      (id) => `function f { ${call} -CallId '${id}' -RHV h; ${shown} }; f`,
      expected,
    ],
    [
      'on an error',
      () => `function f { ${call} -CallId nope -ResponseHeadersVariable h -ErrorAction Ignore; ${shown} }; f`,
      expected,
    ],
    [
      'before an error stops the caller',
      () => `function f { try { ${call} -CallId nope -RHV h -ErrorAction Stop } catch { ${shown} } }; f`,
      expected,
    ],
    ['in a pipeline', (id) => `function f { @{ CallId = '${id}' } | ${call} -RHV h; ${shown} }; f`, expected],
    [
      'in a module that calls',
      (id) =>
        `$someone = @{ identity = @{ user = @{ id = 'u' } } }; $m = New-Module { function f($someone) { ${call} -CallId '${id}' -RHV h; ${shown} } }; & $m { param($s) f $s } $someone`,
      expected,
    ],
    [
      'in a scope that it names',
      (id) => `function f { ${call} -CallId '${id}' -RHV global:h }; f; "$($global:h.ContainsKey('DATE'))"`,
      'True',
    ],
    [
      'to null where there was no answer, not to those of an earlier call',
      () => `$h = 1; ${call} -CallId '..' -RHV h -ErrorAction Ignore; "$($null -eq $h)"`,
      'True',
    ],
    ['to nothing under -WhatIf', () => `$h = 1; ${call} -CallId c -RHV h -WhatIf; "$h"`, '1'],
  ])('is set %s', async (_, script, line) => {
    expect(good(await connected(script(await makeCall())))).toEqual([line]);
  });

  it('that cannot be set is an error beside the call’s success', async () => {
    const id = await makeCall();
    const { errors, output } = await connected(
      `$ExecutionContext.SessionState.PSVariable.Set([psvariable]::new('h', 1, 'ReadOnly')); ${call} -CallId '${id}' -RHV h -PassThru`,
    );
    expect(errors.map((error) => error.id)).toEqual([
      'VariableNotWritable,Invoke-MgRedirectCommunicationCall',
    ]);
    expect(output.map(({ json }) => json)).toEqual([true]);
  });
});
