import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { temporaryFolder } from '../temporary-folder.js';
import { scriptHost } from './script-run.js';

const TARGET = { identity: { user: { id: '98da8a1a-1b87-452c-a713-65d3f10b1253' } } };

describe.skipIf(!haveEngine)('a redirected call', () => {
  const { run, sandbox, makeCall } = scriptHost();
  const folder = temporaryFolder();

  it.each<readonly [string, string, object]>([
    [
      'RedirectExpanded',
      '& $redirect -CallId $id -Targets $someone -Timeout 30 -AdditionalProperties @{ note = $null }',
      { targets: [TARGET], timeout: 30, note: null },
    ],
    [
      'Redirect with a hashtable',
      '& $redirect -CallId $id -BodyParameter @{ Targets = @($someone); TIMEOUT = 30 }',
      { targets: [TARGET], timeout: 30 },
    ],
    [
      'Redirect with an object',
      '& $redirect -CallId $id -BodyParameter ([pscustomobject]@{ targets = , [pscustomobject]$someone })',
      { targets: [TARGET] },
    ],
    [
      'Redirect with JSON text',
      `& $redirect -CallId $id -BodyParameter '${JSON.stringify({ targets: [TARGET] })}'`,
      { targets: [TARGET] },
    ],
    [
      'RedirectViaIdentityExpanded',
      '& $redirect -InputObject @{ CallId = $id } -Targets $someone',
      { targets: [TARGET] },
    ],
    [
      'RedirectViaIdentity',
      '& $redirect -InputObject ([pscustomobject]@{ callid = $id }) -BodyParameter ([ordered]@{ targets = @($someone) })',
      { targets: [TARGET] },
    ],
    ['a piped identity', '@{ CallId = $id } | & $redirect -Targets $someone', { targets: [TARGET] }],
    [
      'a piped identity object',
      '[pscustomobject]@{ CallId = $id } | & $redirect -Targets $someone',
      { targets: [TARGET] },
    ],
    [
      'a piped identity beside a body',
      '@{ CallId = $id } | & $redirect -BodyParameter @{ targets = @($someone) }',
      { targets: [TARGET] },
    ],
    [
      'a piped body, that PowerShell takes for headers',
      '@{ targets = @($someone) } | & $redirect -CallId $id',
      { targets: [TARGET] },
    ],
    [
      'a piped body object',
      '[pscustomobject]@{ targets = @($someone) } | & $redirect -CallId $id',
      { targets: [TARGET] },
    ],
    [
      'a piped body beside an identity',
      '@{ targets = @($someone) } | & $redirect -InputObject @{ CallId = $id }',
      { targets: [TARGET] },
    ],
  ])('by %s', async (_, script, body) => {
    const id = await makeCall();
    const { output, errors, terminating } = await run(`$id = '${id}'; ${script}`);
    expect({ output, errors, terminating }).toEqual({ output: [], errors: [], terminating: null });
    const sent = sandbox().sandbox.requests.at(-1);
    expect(sent).toMatchObject({ path: `/v1.0/communications/calls/${id}/redirect`, status: 202 });
    expect(sent?.body).toEqual(body);
    expect(Object.keys(sent?.headers ?? {})).not.toEqual(expect.arrayContaining(['callid']));
  });

  it('keeps the type of every value and carries headers', async () => {
    const id = await makeCall();
    const { errors } =
      await run(`& $redirect -CallId '${id}' -Headers @{ 'X-Step' = 1 } -BodyParameter ([ordered]@{
      targets = @($someone); decimal = 1.10d; text = "ä€\u{1F600}\\\`"\`n"; flag = [switch]$true; one = , 'a'; none = @()
      date = [DateTimeOffset]::new(2020, 1, 2, 3, 4, 5, [timespan]::FromHours(2)); deep = @{ Case = [pscustomobject]@{ MiXed = $null } }
    })`);
    expect(errors).toEqual([]);
    const sent = sandbox().sandbox.requests.at(-1);
    expect(sent?.headers).toMatchObject({ 'x-step': '1' });
    expect(sent?.body).toMatchObject({
      decimal: 1.1,
      text: 'ä€\u{1F600}\\"\n',
      flag: true,
      one: ['a'],
      none: [],
      date: '2020-01-02T03:04:05+02:00',
      deep: { Case: { MiXed: null } },
    });
  });

  it('forgets what an earlier pipeline object bound', async () => {
    const ids = [await makeCall(), await makeCall()];
    const { errors } = await run(
      `[pscustomobject]@{ CallId = '${ids[0]}' }, @{ CallId = '${ids[1]}' } | & $redirect -Targets $someone`,
    );
    expect(errors).toEqual([]);
    expect(sandbox().sandbox.requests.slice(-2)).toMatchObject(
      ids.map((id) => ({ path: expect.stringContaining(id), status: 202 })),
    );
  });

  it('shares one worker with the others of its pipeline', async () => {
    const log = join(folder, 'starts');
    const node = join(folder, 'node');
    writeFileSync(node, `#!/bin/sh\necho started >> '${log}'\nexec '${process.execPath}' "$@"\n`);
    chmodSync(node, 0o755);
    const ids = [await makeCall(), await makeCall(), await makeCall()];
    const { output } = await run(
      `'${ids.join("','")}' | & { process { @{ CallId = $_ } } } | & $redirect -Targets $someone -PassThru`,
      {
        environment: { PATH: folder },
      },
    );
    expect(output.map(({ json }) => json)).toEqual([true, true, true]);
    expect(readFileSync(log, 'utf8')).toBe('started\n');
  });

  it.each<readonly [string, readonly unknown[]]>([
    ['-PassThru', [true]],
    ['-PassThru:$false', []],
    ['', []],
  ])('returns what it should with %s', async (passThru, expected) => {
    const { output } = await run(`& $redirect -CallId '${await makeCall()}' -Targets $someone ${passThru}`);
    expect(output.map(({ json }) => json)).toEqual(expected);
  });

  it('writes what it does to the verbose and debug streams, without the token', async () => {
    const { verbose, debug } = await run(
      `& $redirect -CallId '${await makeCall()}' -Targets $someone -Verbose -Debug`,
    );
    expect(verbose).toContain(
      `Performing the operation "Invoke-MgRedirectCommunicationCall_RedirectExpanded" on target "Call remote 'POST /communications/calls/{call-id}/microsoft.graph.redirect' operation".`,
    );
    expect(debug).toEqual([
      expect.stringContaining('HTTP REQUEST'),
      expect.stringContaining('HTTP RESPONSE'),
    ]);
    expect(debug.join()).not.toContain(sandbox().token);
  });

  it('warns of what it leaves out', async () => {
    const { warnings } = await run(
      `& $redirect -CallId '${await makeCall()}' -Targets $someone -Headers @{ Authorization = 'x' }`,
    );
    expect(warnings).toEqual([expect.stringContaining('Authorization')]);
  });
});

describe.skipIf(!haveEngine)('asking first', () => {
  const { run, sandbox, makeCall } = scriptHost();
  const sentence = (set: string): string =>
    `What if: Performing the operation "Invoke-MgRedirectCommunicationCall_${set}" on target "Call remote 'POST /communications/calls/{call-id}/microsoft.graph.redirect' operation".`;

  it.each<readonly [string, string, string]>([
    ['-WhatIf', 'RedirectExpanded', '& $redirect -CallId c -Targets $someone -WhatIf'],
    [
      '-WhatIf for a piped body',
      'RedirectViaIdentity',
      '@{ a = 1 } | & $redirect -InputObject @{ CallId = 1 } -WhatIf',
    ],
    [
      "the caller's $WhatIfPreference",
      'Redirect',
      '$WhatIfPreference = $true; & $redirect -CallId c -BodyParameter @{}',
    ],
  ])('%s says what would happen, without Node', async (_, set, script) => {
    const before = sandbox().sandbox.requests.length;
    const { host, errors, terminating } = await run(script, { environment: { PATH: '' } });
    expect({ host, errors, terminating }).toEqual({ host: [sentence(set)], errors: [], terminating: null });
    expect(sandbox().sandbox.requests).toHaveLength(before);
  });

  it.each<readonly [string, string, number, number]>([
    ['yes', '-Confirm', 0, 1],
    ['no', '-Confirm', 2, 0],
    ['no to the preference', '', 2, 0],
  ])('a question answered with %s', async (_, confirm, choice, sent) => {
    const id = await makeCall();
    const before = sandbox().sandbox.requests.length;
    const preference = confirm === '' ? `$ConfirmPreference = 'Low'; ` : '';
    const { errors } = await run(`${preference}& $redirect -CallId '${id}' -Targets $someone ${confirm}`, {
      choices: [choice],
    });
    expect(errors).toEqual([]);
    expect(sandbox().sandbox.requests).toHaveLength(before + sent);
  });
});
