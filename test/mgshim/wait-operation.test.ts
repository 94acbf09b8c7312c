import { beforeEach, describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, recordingEngine } from '../modules/module-run.js';

const PRELUDE = `Import-Module Microsoft.Graph.CloudCommunications
Import-Module MgShim
function invite { Invoke-MgInviteCommunicationCallParticipant -CallId c1 -Participants @{ identity = @{ user = @{ id = 'u1' } } } }
`;

describe.skipIf(!haveEngine)('Wait-MgShimOperation', () => {
  const { run, server } = recordingEngine();
  beforeEach(() => {
    server().requests.length = 0;
  });
  const operation = (status: string, more: object = {}) => ({
    status: 200,
    headers: { 'retry-after': '0' },
    body: JSON.stringify({ id: 'o1', status, ...more }),
  });
  const running = (script: string) => run(PRELUDE + script);
  const sent = () => server().requests.map(({ method, path }) => `${method} ${path}`);
  const POSTED = 'POST /v1.0/communications/calls/c1/participants/invite';
  const ASKED = 'GET /v1.0/communications/calls/c1/operations/o1';

  it('follows an operation of the pipeline to its end, shows progress, and returns it', async () => {
    server().answers = [operation('Running'), operation('running'), operation('completed')];
    const answer = await running(`$done = invite | Wait-MgShimOperation
      $done.Status; $done.PSObject.TypeNames[0]; $done.ToJsonString()`);
    expect(good(answer)).toEqual([
      'completed',
      'Microsoft.Graph.PowerShell.Models.MicrosoftGraphInviteParticipantsOperation',
      '{"id":"o1","status":"completed"}',
    ]);
    expect(sent()).toEqual([POSTED, ASKED, ASKED]);
    expect(answer.progress.map(({ completed }) => completed)).toContain(true);
  });

  it('asks nothing of one that is completed already', async () => {
    server().answers = [operation('completed')];
    expect(good(await running('(invite | Wait-MgShimOperation).Status'))).toEqual(['completed']);
    expect(sent()).toEqual([POSTED]);
  });

  it('makes a failure an error with code and subcode, whose target is the operation', async () => {
    const resultInfo = { code: 412, subcode: 10073, message: 'no sponsor for +61400000000' };
    server().answers = [operation('Running'), operation('failed', { resultInfo })];
    const { output, errors } =
      await running(`invite | Wait-MgShimOperation -ErrorVariable e -ErrorAction SilentlyContinue
      $e[0].TargetObject.ResultInfo.Subcode; $e[0].Exception.Data['outcome']; $e[0].FullyQualifiedErrorId; "$e" -match '61400'`);
    expect(errors).toEqual([]);
    expect(output.map(({ json }) => json)).toEqual([
      10073,
      'operationFailed',
      '412#10073,Wait-MgShimOperation',
      false,
    ]);
  });

  it('says that it still runs when the time is over', async () => {
    server().answers = [operation('Running'), { ...operation('Running'), headers: { 'retry-after': '60' } }];
    const { output, errors } = await running('invite | Wait-MgShimOperation -TimeoutSec 0.2');
    expect(output).toEqual([]);
    expect(errors.map(({ id, category }) => [id, category])).toEqual([
      ['OperationStillRunning,Wait-MgShimOperation', 'OperationTimeout'],
    ]);
  });

  it('takes an id and the call that it is of; without the call it cannot know', async () => {
    server().answers = [operation('completed')];
    const script = `(Wait-MgShimOperation o1 -CallId c2).Status; @{ Id = 'o2' } | Wait-MgShimOperation; 5 | Wait-MgShimOperation`;
    const { output, errors } = await running(script);
    expect(output.map(({ json }) => json)).toEqual(['completed']);
    expect(sent()).toEqual(['GET /v1.0/communications/calls/c2/operations/o1']);
    expect(errors.map(({ id }) => id)).toEqual([
      'CallIdRequired,Wait-MgShimOperation',
      'OperationIdMissing,Wait-MgShimOperation',
    ]);
  });
});
