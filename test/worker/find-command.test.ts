import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startWorker, type WorkerClient } from './worker-client.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';
/** The same paths are in beta. */
const REDIRECTS = ['Invoke-MgBetaRedirectCommunicationCall', REDIRECT];
const INVITES = ['Invoke-MgBetaInviteCommunicationCallParticipant', INVITE];

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
    ['a wildcard', { command: '*Redirect*' }, REDIRECTS],
    ["a pattern as Microsoft's examples write it", { command: '.*InviteCommunication.*' }, INVITES],
    ['a name that nobody has', { command: 'Get-Nothing' }, []],
    ['the documented path', { uri: '/communications/calls/{call-id}/redirect' }, REDIRECTS],
    ['the action path', { uri: '/communications/calls/{id}/microsoft.graph.redirect' }, REDIRECTS],
    [
      'a real URL',
      { uri: 'https://graph.microsoft.com/v1.0/communications/calls/57dab8b1-894c/redirect?x=1' },
      REDIRECTS,
    ],
    ['a pattern of a path', { uri: '.*participants/inv.*', method: 'post' }, INVITES],
    ['another method', { uri: '/communications/calls/{id}/redirect', method: 'GET' }, []],
    ['another version', { command: REDIRECT, apiVersion: 'beta' }, []],
    ['its own version', { command: REDIRECT, apiVersion: 'V1.0' }, [REDIRECT]],
    [
      'a path of both methods',
      { uri: '/communications/presences/{id}', apiVersion: 'v1.0' },
      ['Get-MgCommunicationPresence', 'Remove-MgCommunicationPresence', 'Update-MgCommunicationPresence'],
    ],
    ['a path that goes on', { uri: '/communications/calls/a/redirect/more' }, []],
    ['characters that an expression would trip over', { uri: '/communications/calls/(/redirect' }, REDIRECTS],
  ])('by %s', async (_, params, expected) => {
    expect(await found(params)).toEqual(expected);
  });

  it('without conditions lists all, by name', async () => {
    const all = await found({});
    expect(all).toEqual([...all].sort());
    expect(all).toEqual(expect.arrayContaining([INVITE, REDIRECT]));
  });

  it('tells of each request of a command the sets that send it', async () => {
    const { result } = await worker.request('findCommand', { command: 'Get-MgCommunicationPresence' });
    const rows = result as readonly { readonly URI: string; readonly Variants: readonly string[] }[];
    expect(rows.map(({ URI, Variants }) => [URI, Variants])).toEqual([
      ['/communications/presences', ['List']],
      ['/communications/presences/{presence-id}', ['Get', 'GetViaIdentity']],
    ]);
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
