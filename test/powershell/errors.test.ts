import { chmodSync, copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerClixml } from '../../src/worker/answer-clixml.js';
import { haveEngine } from '../engine/running-engine.js';
import { temporaryFolder } from '../temporary-folder.js';
import { startHoldingServer } from '../worker/holding-server.js';
import { SCRIPT, scriptHost } from './script-run.js';

describe.skipIf(!haveEngine)('a call that fails', () => {
  const { run, sandbox, makeCall } = scriptHost();

  it('is a non-terminating error with all that Graph said', async () => {
    const { errors, terminating, output } = await run(
      `& $redirect -CallId nope -Targets $someone; 'goes on'`,
    );
    expect(terminating).toBeNull();
    expect(output.map(({ json }) => json)).toEqual(['goes on']);
    expect(errors).toEqual([
      expect.objectContaining({
        id: '8522,Invoke-MgRedirect.ps1',
        category: 'InvalidOperation',
        target: 'nope',
        details: expect.stringMatching(/^Call not found\.\nStatus: 404 \(NotFound\)\nErrorCode: 8522\n/),
        recommendedAction: 'See service error codes: https://learn.microsoft.com/graph/errors',
        exception: 'System.Exception',
        inner: expect.stringContaining('HTTP 404, request-id '),
      }),
    ]);
  });

  it('for lack of permission says so', async () => {
    const environment = { MGSHIM_ACCESS_TOKEN: sandbox().sandbox.issueToken({ roles: [] }) };
    const { errors } = await run(`& $redirect -CallId '${await makeCall()}' -Targets $someone`, {
      environment,
    });
    expect(errors).toMatchObject([
      { category: 'InvalidOperation', details: expect.stringContaining('Status: 403 (Forbidden)') },
    ]);
  });

  it.each<readonly [string, string, unknown]>([
    [
      '-ErrorVariable',
      '& $redirect -CallId nope -Targets $someone -ErrorVariable e -ErrorAction SilentlyContinue; $e[0].Exception.Message',
      '[8522] : Call not found.',
    ],
    [
      '-ErrorAction Stop',
      'try { & $redirect -CallId nope -Targets $someone -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }',
      '8522,Invoke-MgRedirect.ps1',
    ],
    [
      "the caller's $ErrorActionPreference",
      `$ErrorActionPreference = 'Stop'; try { & $redirect -CallId nope -Targets $someone } catch { $_.FullyQualifiedErrorId }`,
      '8522,Invoke-MgRedirect.ps1',
    ],
    [
      'its exception’s data',
      'try { & $redirect -CallId nope -Targets $someone -ErrorAction Stop } catch { "$($_.Exception.Data["status"]) $($_.Exception.Data["outcome"])" }',
      '404 refused',
    ],
  ])('is seen through %s', async (_, script, expected) => {
    const { output, terminating } = await run(script);
    expect({ output: output.map(({ json }) => json), terminating }).toEqual({
      output: [expected],
      terminating: null,
    });
  });

  it('does not keep the next object of the pipeline from its turn', async () => {
    const { output, errors } = await run(
      `@{ CallId = 'nope' }, 'text', @{ CallId = '${await makeCall()}' } | & $redirect -Targets $someone -PassThru`,
    );
    expect(output.map(({ json }) => json)).toEqual([true]);
    expect(errors.map(({ id }) => id)).toEqual([
      '8522,Invoke-MgRedirect.ps1',
      'InputObjectHasNullValue,Invoke-MgRedirect.ps1',
    ]);
  });

  it.each<readonly [string, string, string]>([
    ['a path that would change', `& $redirect -CallId '..' -Targets $someone`, 'InvalidPathSegment'],
    [
      'a property given twice',
      '& $redirect -CallId c -Timeout 1 -AdditionalProperties @{ timeout = 2 }',
      'DuplicateProperty',
    ],
    [
      'a value that cannot be the property’s',
      '& $redirect -CallId c -BodyParameter @{ timeout = "abc" }',
      'InvalidPropertyValue',
    ],
    ['a body that is no object', '5 | & $redirect -CallId c', 'InvalidPropertyValue'],
    ['-Break', '& $redirect -CallId c -Break', 'ParameterNotSupported'],
    [
      '-HttpPipelineAppend',
      '& $redirect -CallId c -HttpPipelineAppend { param($r, $c, $n) }',
      'ParameterNotSupported',
    ],
    ['a -Proxy with credentials', '& $redirect -CallId c -Proxy http://u:p@proxy.example', 'InvalidProxy'],
    [
      'a character that XML cannot hold',
      '& $redirect -CallId "c$([char]0xffff)" -Targets $someone',
      'ValueNotSerializable',
    ],
    [
      'values nested deeper than the engine passes on',
      '$v = 1; foreach ($i in 1..60) { $v = @{ v = $v } }; & $redirect -CallId c -BodyParameter $v',
      'ValueTooDeep',
    ],
  ])('because of %s sends nothing', async (_, script, id) => {
    const before = sandbox().sandbox.requests.length;
    const { errors, terminating } = await run(script);
    expect(errors.map((error) => error.id)).toEqual([`${id},Invoke-MgRedirect.ps1`]);
    expect(terminating).toBeNull();
    expect(sandbox().sandbox.requests).toHaveLength(before);
  });
});

describe.skipIf(!haveEngine)('-ResponseHeadersVariable', () => {
  const { run, makeCall } = scriptHost();
  const shown = `"$($h['X-MGSHIM-Sandbox']) $($h['date'].GetType().Name) $($null -eq $global:h)"`;

  it.each<readonly [string, (id: string) => string, string]>([
    [
      'in the function that called',
      (id) => `function f { & $redirect -CallId '${id}' -Targets $someone -RHV h; ${shown} }; f`,
      '1 String[] True',
    ],
    [
      'on an error',
      () =>
        `function f { & $redirect -CallId nope -Targets $someone -ResponseHeadersVariable h -ErrorAction Ignore; ${shown} }; f`,
      '1 String[] True',
    ],
    [
      'before an error stops the caller',
      () =>
        `function f { try { & $redirect -CallId nope -Targets $someone -RHV h -ErrorAction Stop } catch { ${shown} } }; f`,
      '1 String[] True',
    ],
    [
      'in a pipeline',
      (id) => `function f { @{ CallId = '${id}' } | & $redirect -Targets $someone -RHV h; ${shown} }; f`,
      '1 String[] True',
    ],
    [
      'where the script is dot-sourced',
      (id) => `function f { . $redirect -CallId '${id}' -Targets $someone -RHV h; ${shown} }; f`,
      '1 String[] True',
    ],
    [
      'in a scope that it names',
      (id) =>
        `function f { & $redirect -CallId '${id}' -Targets $someone -RHV global:h }; f; "$($global:h.ContainsKey('DATE'))"`,
      'True',
    ],
    [
      'without those of an earlier call',
      () =>
        `$h = 1; & $redirect -CallId '..' -Targets $someone -RHV h -ErrorAction Ignore; "$($null -eq $h)"`,
      'True',
    ],
    [
      'to nothing under -WhatIf, which keeps what it held',
      () => `$h = 1; & $redirect -CallId c -Targets $someone -RHV h -WhatIf; "$h"`,
      '1',
    ],
  ])('is set %s', async (_, script, expected) => {
    const { output, terminating } = await run(script(await makeCall()));
    expect({ output: output.map(({ json }) => json), terminating }).toEqual({
      output: [expected],
      terminating: null,
    });
  });
});

describe.skipIf(!haveEngine)('what the script needs', () => {
  const { run } = scriptHost();
  const folder = temporaryFolder();
  const call = '& $redirect -CallId c -Targets $someone';

  it('is Node: without it one error says which and where it looked', async () => {
    const { terminating, errors } = await run(
      `@{ CallId = 1 }, @{ CallId = 2 } | & $redirect -Targets $someone`,
      {
        environment: { PATH: '/nowhere' },
      },
    );
    expect(errors.length + (terminating ? 1 : 0)).toBe(1);
    expect(terminating ?? errors[0]).toMatchObject({
      id: 'NodeNotFound,Invoke-MgRedirect.ps1',
      category: 'ResourceUnavailable',
      message: expect.stringMatching(/20\.19.*\/nowhere/),
    });
  });

  it('is a Node that is not too old', async () => {
    const node = join(folder, 'node');
    writeFileSync(
      node,
      `#!/bin/sh\n[ "$1" = --version ] && echo v18.20.4 && exit 0\necho 'SyntaxError' >&2\nexit 1\n`,
    );
    chmodSync(node, 0o755);
    const { terminating, errors } = await run(call, { environment: { PATH: folder } });
    expect(terminating ?? errors[0]).toMatchObject({
      id: 'NodeTooOld,Invoke-MgRedirect.ps1',
      message: expect.stringMatching(/20\.19.*v18\.20\.4/),
    });
  });

  it('is a build', async () => {
    const copy = join(folder, 'Invoke-MgRedirect.ps1');
    copyFileSync(SCRIPT, copy);
    const { terminating, errors } = await run(call, { variables: { redirect: copy } });
    expect(terminating ?? errors[0]).toMatchObject({
      id: 'CommandNotBuilt,Invoke-MgRedirect.ps1',
      message: expect.stringContaining('npm install && npm run build'),
    });
  });

  const versionAnswer = `{"jsonrpc":"2.0","id":1,"result":"${answerClixml({ result: { node: '20.19.0' } })}"}`;

  it.each<readonly [string, string, string, RegExp]>([
    ['dies at once', `echo 'out of luck' >&2; exit 1`, 'WorkerNotStarted', /out of luck/],
    [
      'dies over a call',
      `read a; cat '${folder}/version'; read b; echo 'out of luck' >&2; exit 1`,
      'WorkerEnded',
      /may have been executed.*out of luck/,
    ],
    ['answers something else', 'read a; echo hello; cat', 'UnexpectedAnswer', /hello/],
  ])('is a worker that works: one that %s is one error with what it said', async (_, body, id, message) => {
    const node = join(folder, 'node');
    writeFileSync(join(folder, 'version'), `${versionAnswer}\n`);
    writeFileSync(node, `#!/bin/sh\n[ "$1" = --version ] && echo v20.19.0 && exit 0\n${body}\n`);
    chmodSync(node, 0o755);
    const environment = { PATH: `${folder}:/usr/bin:/bin` };
    const { terminating, errors, output } = await run(call, { environment });
    expect(output).toEqual([]);
    expect(errors.length + (terminating ? 1 : 0)).toBe(1);
    expect(terminating ?? errors[0]).toMatchObject({
      id: `${id},Invoke-MgRedirect.ps1`,
      message: expect.stringMatching(message),
    });
  });

  it('is a Node that can be run', async () => {
    const node = join(folder, 'node');
    writeFileSync(node, 'no program');
    chmodSync(node, 0o755);
    const { terminating, errors } = await run(call, { environment: { PATH: folder } });
    expect(errors.length + (terminating ? 1 : 0)).toBe(1);
    expect(terminating ?? errors[0]).toMatchObject({ id: 'NodeNotStarted,Invoke-MgRedirect.ps1' });
  });

  it('stops when it is interrupted, though no answer comes', async () => {
    const server = await startHoldingServer();
    const environment = { MGSHIM_ENDPOINT: server.url };
    expect(await run(call, { environment, interruptAfterMs: 1500 })).toMatchObject({ stopped: true });
    await server.close();
  });
});
