import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, sandboxEngine } from './module-run.js';

describe.skipIf(!haveEngine)('a script for Microsoft’s modules runs against a sandbox', () => {
  const { run, sandbox, makeCall } = sandboxEngine();

  it('redirects a call', async () => {
    const id = await makeCall();
    const answer = await run(`
      Import-Module Microsoft.Graph.CloudCommunications
      Connect-MgGraph -Environment Sandbox
      $params = @{
        targets = @(
          @{
            "@odata.type" = "#microsoft.graph.invitationParticipantInfo"
            identity = @{
              "@odata.type" = "#microsoft.graph.identitySet"
              phone = @{
                "@odata.type" = "#microsoft.graph.identity"
                id = "+12345678901"
              }
            }
          }
        )
        callbackUri = "https://bot.contoso.com/api/calls/24701998-1a73-4d42-8085-bf46ed0ae039"
      }
      Invoke-MgRedirectCommunicationCall -CallId '${id}' -BodyParameter $params
      Disconnect-MgGraph | ForEach-Object { $_.Environment }
      Get-MgContext`);
    expect(good(answer)).toEqual(['Sandbox']);
    expect(answer.information).toEqual([expect.stringContaining('Welcome to Microsoft Graph!')]);
    expect(sandbox().sandbox.requests.at(-1)).toMatchObject({
      method: 'POST',
      path: `/v1.0/communications/calls/${id}/redirect`,
      status: 202,
      body: { targets: [{ identity: { phone: { id: '+12345678901' } } }] },
    });
  });

  it('invites a participant and gets the operation as Microsoft’s model shows it', async () => {
    const id = await makeCall('established');
    const answer = await run(`
      Import-Module Microsoft.Graph.CloudCommunications
      Connect-MgGraph -Environment Sandbox -NoWelcome
      Set-StrictMode -Version Latest
      $someone = @{ identity = @{ user = @{ id = '98da8a1a-1b87-452c-a713-65d3f10b1253' } } }
      $operation = Invoke-MgInviteCommunicationCallParticipant -CallId '${id}' -Participants $someone -ClientContext ctx
      $operation.PSObject.TypeNames[0]
      $operation.ClientContext
      $null -eq $operation.ResultInfo
      $operation.AdditionalProperties.GetType().Name
      $operation.ToJsonString().StartsWith('{')
      @($operation.PSObject.Properties | Where-Object Name -like '*json*').Count`);
    expect(good(answer)).toEqual([
      'Microsoft.Graph.PowerShell.Models.MicrosoftGraphInviteParticipantsOperation',
      'ctx',
      true,
      'Hashtable',
      true,
      0,
    ]);
  });

  it('takes an object that came out as a body again', async () => {
    const ids = [await makeCall('established'), await makeCall()];
    const answer = await run(`
      Connect-MgGraph -Environment Sandbox -NoWelcome
      $someone = @{ identity = @{ user = @{ id = '98da8a1a-1b87-452c-a713-65d3f10b1253' } } }
      $operation = Invoke-MgInviteCommunicationCallParticipant -CallId '${ids[0]}' -Participants $someone
      Invoke-MgRedirectCommunicationCall -CallId '${ids[1]}' -Targets $operation.Participants -PassThru`);
    expect(good(answer)).toEqual([true]);
    expect(sandbox().sandbox.requests.at(-1)?.body).toEqual({
      targets: [
        expect.objectContaining({
          identity: expect.objectContaining({ user: expect.objectContaining({ id: expect.any(String) }) }),
        }),
      ],
    });
  });
});
