import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, recordingEngine, values } from './module-run.js';

/** Notes the set that PowerShell has chosen; the worker's is in the sentence that -WhatIf writes. */
const NOTING = `Import-Module Microsoft.Graph.CloudCommunications
$module = Get-Module Microsoft.Graph.CloudCommunications
$process = & $module { Import-MgShimBridge; $script:__process }
$chosen = [System.Collections.ArrayList]::new()
$noting = { param($Call, $Item) $null = $chosen.Add($Call['Cmdlet'].ParameterSetName); & $process $Call $Item }.GetNewClosure()
& $module { param($Noting) $script:__process = $Noting } $noting
`;
const SET = /_(\w+)"/;

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';

describe.skipIf(!haveEngine)('PowerShell and the worker choose the same parameter set', () => {
  const { run } = recordingEngine();

  it.each([
    [`${REDIRECT} -CallId c -Timeout 20`, 'RedirectExpanded'],
    [`${REDIRECT} -CallId c`, 'RedirectExpanded'],
    [`${REDIRECT} -CallId c -AdditionalProperties @{ a = 1 } -CallbackUri https://u`, 'RedirectExpanded'],
    [`${REDIRECT} -CallId c -BodyParameter @{}`, 'Redirect'],
    [`${REDIRECT} -CallId c -Body '{}'`, 'Redirect'],
    [`${REDIRECT} -CallId c -Body ([pscustomobject]@{})`, 'Redirect'],
    [`${REDIRECT} -InputObject @{ CallId = 1 }`, 'RedirectViaIdentityExpanded'],
    [`${REDIRECT} -Input @{ CallId = 1 } -Targets @{}`, 'RedirectViaIdentityExpanded'],
    [`${REDIRECT} -InputObject @{ CallId = 1 } -BodyParameter @{}`, 'RedirectViaIdentity'],
    [`@{ CallId = 1 } | ${REDIRECT} -Timeout 20`, 'RedirectViaIdentityExpanded'],
    [`[pscustomobject]@{ CallId = 1 } | ${REDIRECT} -Targets @{}`, 'RedirectViaIdentityExpanded'],
    [`@{ CallId = 1 } | ${REDIRECT} -BodyParameter @{}`, 'RedirectViaIdentity'],
    [`[ordered]@{ timeout = 20 } | ${REDIRECT} -InputObject @{ CallId = 1 }`, 'RedirectViaIdentity'],
    [`@{ timeout = 20 } | ${REDIRECT} -CallId c`, 'RedirectExpanded'],
    [`[pscustomobject]@{ timeout = 20 } | ${REDIRECT} -CallId c`, 'Redirect'],
    [`'{"timeout":20}' | ${REDIRECT} -CallId c`, 'Redirect'],
    [`${INVITE} -CallId c -ClientContext x`, 'InviteExpanded'],
    [`${INVITE} -CallId c -BodyParameter @{}`, 'Invite'],
    [`${INVITE} -InputObject @{ CallId = 1 } -Participants @{}`, 'InviteViaIdentityExpanded'],
    [`@{ CallId = 1 } | ${INVITE} -BodyParameter @{}`, 'InviteViaIdentity'],
  ])('%s', async (line, expected) => {
    const answer = await run(`${NOTING}${line} -WhatIf; "chosen $chosen"`);
    const sets = answer.host.map((text) => SET.exec(text)?.[1]);
    expect([sets, good(answer)]).toEqual([[expected], [`chosen ${expected}`]]);
  });

  it('for each object of a pipeline anew', async () => {
    const line = `@{ CallId = 1 }, [pscustomobject]@{ CallId = 2 }, '{"CallId":3}' | ${REDIRECT} -Timeout 20 -WhatIf`;
    const answer = await run(`${NOTING}${line}; $chosen`);
    expect([answer.host.map((text) => SET.exec(text)?.[1]), good(answer)]).toEqual([
      Array(3).fill('RedirectViaIdentityExpanded'),
      Array(3).fill('RedirectViaIdentityExpanded'),
    ]);
  });
});

describe.skipIf(!haveEngine)('what Microsoft’s typed parameters refuse is refused', () => {
  const { run, server } = recordingEngine();

  it.each([
    ['a target that is text', `${REDIRECT} -CallId c -Targets zz`, 'ParameterArgumentTransformationError'],
    [
      'a body that is a number',
      `${REDIRECT} -CallId c -BodyParameter 5`,
      'ParameterArgumentTransformationError',
    ],
    [
      'a body that is text and no JSON',
      `${REDIRECT} -CallId c -BodyParameter zz`,
      'ParameterArgumentTransformationError',
    ],
    [
      'a timeout that is no number',
      `${REDIRECT} -CallId c -Timeout x`,
      'ParameterArgumentTransformationError',
    ],
    ['two ways to say the body', `${REDIRECT} -CallId c -Timeout 1 -Body @{}`, 'AmbiguousParameterSet'],
  ])('%s: the command ends', async (_, line, id) => {
    const before = server().requests.length;
    const { output, errors } = await run(
      `try { ${line}; 'no' } catch { $_.FullyQualifiedErrorId; "$($_.Exception -is [System.Management.Automation.ParameterBindingException])" }`,
    );
    expect([output.map(({ json }) => json), errors]).toEqual([[`${id},${REDIRECT}`, 'True'], []]);
    expect(server().requests).toHaveLength(before);
  });

  it.each([
    ['text', `'zz'`, 'InputObjectNotBound'],
    ['a number', '5', 'InputObjectNotBound'],
  ])(
    'a piped object that is %s: the next has its turn, and the error has it as its target',
    async (_, object, id) => {
      const answer = await run(
        `${object}, @{ timeout = 20 } | ${REDIRECT} -CallId c -PassThru; "$($Error[0].TargetObject)"`,
      );
      expect(answer.errors.map((error) => error.id)).toEqual([`${id},${REDIRECT}`]);
      expect(values(answer)).toEqual([true, object.replaceAll("'", '')]);
    },
  );
});
