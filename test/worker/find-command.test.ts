import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker, type WorkerClient } from './worker-client.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';

describe('findCommand', () => {
  let worker: WorkerClient;
  beforeAll(() => {
    worker = startWorker();
  });
  afterAll(() => worker.end());
  const found = async (params: object): Promise<readonly string[]> => {
    const { result } = await worker.request('findCommand', params);
    return (result as readonly { readonly Command: string }[]).map(({ Command }) => Command);
  };

  it.each<readonly [string, object, readonly string[]]>([
    ['a name in any case', { command: REDIRECT.toLowerCase() }, [REDIRECT]],
    ['a wildcard', { command: '*CommunicationCall' }, [REDIRECT]],
    ["a pattern as Microsoft's examples write it", { command: '.*InviteCommunication.*' }, [INVITE]],
    ['a name that nobody has', { command: 'Get-Nothing' }, []],
    ['the documented path', { uri: '/communications/calls/{call-id}/redirect' }, [REDIRECT]],
    ['the action path', { uri: '/communications/calls/{id}/microsoft.graph.redirect' }, [REDIRECT]],
    [
      'a real URL',
      { uri: 'https://graph.microsoft.com/v1.0/communications/calls/57dab8b1-894c/redirect?x=1' },
      [REDIRECT],
    ],
    ['a pattern of a path', { uri: '.*participants.*', method: 'post' }, [INVITE]],
    ['another method', { uri: '/communications/calls/{id}/redirect', method: 'GET' }, []],
    ['another version', { command: REDIRECT, apiVersion: 'beta' }, []],
    ['its own version', { command: REDIRECT, apiVersion: 'V1.0' }, [REDIRECT]],
    ['a path that goes on', { uri: '/communications/calls/a/redirect/more' }, []],
    [
      'characters that an expression would trip over',
      { uri: '/communications/calls/(/redirect' },
      [REDIRECT],
    ],
  ])('by %s', async (_, params, expected) => {
    expect(await found(params)).toEqual(expected);
  });

  it('without conditions lists all, by name', async () => {
    const all = await found({});
    expect(all).toEqual([...all].sort());
    expect(all).toEqual(expect.arrayContaining([INVITE, REDIRECT]));
  });

  it('tells what Find-MgGraphCommand shows', async () => {
    const { result } = await worker.request('findCommand', { command: INVITE });
    expect(result).toEqual([
      {
        Command: INVITE,
        Module: 'CloudCommunications',
        APIVersion: 'v1.0',
        Method: 'POST',
        URI: '/communications/calls/{call-id}/participants/invite',
        OutputType: 'IMicrosoftGraphInviteParticipantsOperation',
        Permissions: [
          { Name: 'Calls.InitiateGroupCall.All', PermissionType: 'Application', IsLeastPrivilege: true },
        ],
        Variants: ['InviteExpanded', 'Invite', 'InviteViaIdentityExpanded', 'InviteViaIdentity'],
      },
    ]);
  });
});
