import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, sandboxEngine } from './module-run.js';

const ID = '8522,Invoke-MgRedirectCommunicationCall';
const FAILS = 'Invoke-MgRedirectCommunicationCall -CallId nope -Targets $someone';

describe.skipIf(!haveEngine)('an error of a call', () => {
  const { connected, makeCall } = sandboxEngine();

  it('is non-terminating, with all that Graph said', async () => {
    const { errors, terminating, output } = await connected(`${FAILS}; 'goes on'`);
    expect([terminating, output.map(({ json }) => json)]).toEqual([null, ['goes on']]);
    expect(errors).toEqual([
      expect.objectContaining({
        id: ID,
        category: 'InvalidOperation',
        target: { $pso: { CallId: 'nope', Targets: expect.any(Array) } },
        details: expect.stringMatching(/^Call not found\.\nStatus: 404 \(NotFound\)\nErrorCode: 8522\n/),
        recommendedAction: 'See service error codes: https://learn.microsoft.com/graph/errors',
        exception: 'System.Exception',
        inner: expect.stringContaining('HTTP 404, request-id '),
      }),
    ]);
  });

  it.each<readonly [string, string, readonly unknown[]]>([
    [
      'its exception’s message',
      `${FAILS} -ErrorVariable e -ErrorAction SilentlyContinue; $e.Count; $e[0].Exception.Message`,
      [1, '[8522] : Call not found.'],
    ],
    ['-ErrorAction Ignore', `${FAILS} -ErrorAction Ignore; $Error.Count`, [0]],
    [
      '-ErrorAction Stop',
      `try { ${FAILS} -ErrorAction Stop; 'no' } catch { $_.FullyQualifiedErrorId }`,
      [ID],
    ],
    [
      '$ErrorActionPreference of the script',
      `$ErrorActionPreference = 'Stop'; try { ${FAILS}; 'no' } catch { $_.FullyQualifiedErrorId }`,
      [ID],
    ],
    [
      '$ErrorActionPreference of the function that calls',
      `function f { $ErrorActionPreference = 'SilentlyContinue'; ${FAILS}; 'goes on' }; f; $ErrorActionPreference`,
      ['goes on', 'Continue'],
    ],
    [
      '-ErrorAction of the function that calls',
      `function f { [CmdletBinding()] param() ${FAILS}; 'no' }; try { f -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }`,
      [ID],
    ],
    [
      '-ErrorAction before the preference',
      `$ErrorActionPreference = 'Stop'; ${FAILS} -ErrorAction SilentlyContinue; 'goes on'`,
      ['goes on'],
    ],
    [
      '$PSDefaultParameterValues',
      `$PSDefaultParameterValues = @{ 'Invoke-Mg*:ErrorAction' = 'Stop' }; try { ${FAILS}; 'no' } catch { $_.FullyQualifiedErrorId }`,
      [ID],
    ],
    ['$?', `${FAILS} -ErrorAction SilentlyContinue; $?`, [false]],
    [
      'its exception’s data',
      `try { ${FAILS} -ErrorAction Stop } catch { "$($_.Exception.Data['status']) $($_.Exception.Data['outcome'])" }`,
      ['404 refused'],
    ],
  ])('is seen through %s', async (_, script, expected) => {
    const answer = await connected(script);
    expect([answer.output.map(({ text, json }) => (typeof json === 'object' ? text : json))]).toEqual([
      expected,
    ]);
    expect([answer.errors, answer.terminating]).toEqual([[], null]);
  });

  it('does not keep the next pipeline object from its turn, and ends the pipeline with Stop', async () => {
    const objects = `@{ CallId = 'nope' }, @{ CallId = '${await makeCall()}' }`;
    const call = 'Invoke-MgRedirectCommunicationCall -Targets $someone -PassThru';
    const goesOn = await connected(`${objects} | ${call}`);
    expect(goesOn.output.map(({ json }) => json)).toEqual([true]);
    expect(goesOn.errors).toMatchObject([{ id: ID }]);
    const stops = await connected(`try { ${objects} | ${call} -ErrorAction Stop } catch { 'stopped' }`);
    expect(stops.output.map(({ json }) => json)).toEqual(['stopped']);
  });
});

describe.skipIf(!haveEngine)('asking first', () => {
  const { connected, run, sandbox, makeCall } = sandboxEngine();
  const sentence = (set: string): string =>
    `What if: Performing the operation "Invoke-MgRedirectCommunicationCall_${set}" on target "Call remote 'POST /communications/calls/{call-id}/microsoft.graph.redirect' operation".`;

  it.each([
    ['-WhatIf', 'RedirectExpanded', 'Invoke-MgRedirectCommunicationCall -CallId c -WhatIf'],
    [
      '$WhatIfPreference of the script',
      'Redirect',
      '$WhatIfPreference = $true; Invoke-MgRedirectCommunicationCall -CallId c -BodyParameter @{}',
    ],
    [
      '$WhatIfPreference of a function',
      'RedirectExpanded',
      'function f { $WhatIfPreference = $true; Invoke-MgRedirectCommunicationCall -CallId c }; f',
    ],
    [
      '-WhatIf for a piped identity',
      'RedirectViaIdentityExpanded',
      '@{ CallId = 1 } | Invoke-MgRedirectCommunicationCall -Timeout 20 -WhatIf',
    ],
  ])('%s says what would happen; nobody signs in and nothing is sent', async (_, set, script) => {
    const before = sandbox().sandbox.requests.length;
    const answer = await run(script);
    expect([good(answer), answer.host]).toEqual([[], [sentence(set)]]);
    expect(sandbox().sandbox.requests).toHaveLength(before);
  });

  it.each<readonly [string, string, string, readonly number[], number]>([
    ['yes', '', '-Confirm', [0], 1],
    ['no', '', '-Confirm', [2], 0],
    ['no to $ConfirmPreference', `$ConfirmPreference = 'Low'`, '', [2], 0],
    ['-Confirm:$false instead', `$ConfirmPreference = 'Low'`, '-Confirm:$false', [], 1],
    ['-WhatIf:$false instead', '$WhatIfPreference = $true', '-WhatIf:$false', [], 1],
  ])('a question answered with %s', async (_, before, parameter, choices, sent) => {
    const id = await makeCall();
    const count = sandbox().sandbox.requests.length;
    good(
      await connected(
        `${before}; Invoke-MgRedirectCommunicationCall -CallId '${id}' -Targets $someone ${parameter}`,
        {
          choices,
        },
      ),
    );
    expect(sandbox().sandbox.requests).toHaveLength(count + sent);
  });

  it('asks once for all objects of a pipeline that are answered so', async () => {
    const ids = [await makeCall(), await makeCall()];
    const script = `'${ids.join("', '")}' | ForEach-Object { @{ CallId = $_ } } | Invoke-MgRedirectCommunicationCall -Targets $someone -Confirm -PassThru`;
    expect(good(await connected(script, { choices: [1] }))).toEqual([true, true]);
  });

  it('ends the command where nobody can be asked, and sends nothing', async () => {
    const count = sandbox().sandbox.requests.length;
    const script = `try { Invoke-MgRedirectCommunicationCall -CallId '${await makeCall()}' -Targets $someone -Confirm } catch { 'ended' }
      (Get-MgContext).Environment`;
    const answer = await connected(script);
    expect(answer.output.map(({ json }) => json)).toContain('Sandbox');
    expect(sandbox().sandbox.requests).toHaveLength(count);
    expect(answer.errors.length + answer.output.length).toBe(2);
  });
});

describe.skipIf(!haveEngine)('the other streams', () => {
  const { connected, sandbox, makeCall } = sandboxEngine();

  it.each([
    ['-Verbose and -Debug', '', '-Verbose -Debug', 1, 2],
    // The engine writes its sentence for -Verbose alone.
    ['the preferences', `$VerbosePreference = 'Continue'; $DebugPreference = 'Continue'`, '', 0, 2],
    ['preferences that the parameters overrule', `$VerbosePreference = 'Continue'`, '-Verbose:$false', 0, 0],
    ['neither', '', '', 0, 0],
  ])('show what is done with %s, and never a token', async (_, before, parameters, verbose, debug) => {
    const script = `${before}; Invoke-MgRedirectCommunicationCall -CallId '${await makeCall()}' -Targets $someone ${parameters}`;
    const answer = await connected(script);
    good(answer);
    const called = answer.verbose.filter((text) => text.startsWith('Performing the operation'));
    const blocks = answer.debug.filter((text) => /HTTP (REQUEST|RESPONSE)/.test(text));
    expect([called.length, blocks.length]).toEqual([verbose, debug]);
    expect(JSON.stringify(answer)).not.toContain(sandbox().token);
    expect(JSON.stringify(answer)).not.toMatch(/Bearer [A-Za-z0-9]/);
  });

  it('show none of the secrets in the caller’s own headers', async () => {
    const script = `Invoke-MgRedirectCommunicationCall -CallId '${await makeCall()}' -Targets $someone -Debug -Verbose -Headers @{ Cookie = 'sid=secret'; 'X-Api-Key' = 'key-secret' }`;
    const { errors, ...shown } = await connected(script);
    expect([errors, shown.debug.join('').match(/\[redacted\]/g)?.length]).toEqual([[], 2]);
    expect(JSON.stringify(shown)).not.toMatch(/sid=secret|key-secret/);
  });

  it('warn of what is left out, unless the caller does not want to know', async () => {
    const call = `Invoke-MgRedirectCommunicationCall -CallId '${await makeCall()}' -Targets $someone -Headers @{ Authorization = 'x' }`;
    const warned = await connected(`${call} -WarningVariable w; $w.Count`);
    expect([warned.warnings, good(warned)]).toEqual([[expect.stringContaining('Authorization')], [1]]);
    const silent = await connected(
      `$WarningPreference = 'SilentlyContinue'; ${call} -ErrorAction SilentlyContinue`,
    );
    expect(silent.warnings).toEqual([]);
  });

  it('fill -OutVariable and -PipelineVariable', async () => {
    const script = `@{ CallId = '${await makeCall()}' } | Invoke-MgRedirectCommunicationCall -Targets $someone -PassThru -OutVariable o -PipelineVariable p | ForEach-Object { "$_ $p" }; $o.Count`;
    expect(good(await connected(script))).toEqual(['True True', 1]);
  });

  it('splat', async () => {
    const script = `$named = @{ CallId = '${await makeCall()}'; Targets = $someone; PassThru = $true }; Invoke-MgRedirectCommunicationCall @named`;
    expect(good(await connected(script))).toEqual([true]);
  });
});
