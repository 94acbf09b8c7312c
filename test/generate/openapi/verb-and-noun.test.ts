import { describe, expect, it } from 'vitest';
import { commandNames } from '../../../src/generate/openapi/verb-and-noun.js';

const verbs = {
  map: { Create: 'New', Get: 'Get', List: 'Get', Mute: 'Mute', Check: 'Test', PowerOn: 'Start' },
  words: new Set(['create', 'get', 'mute', 'check', 'redirect', 'record', 'play', 'sign']),
};

function named(group: string, phrase: string): string {
  return commandNames(group, phrase, verbs)
    .map(({ action, verb, subject }) => `${verb}-${subject} (${action})`)
    .join(', ');
}

describe('what an operation is called', () => {
  it.each([
    // A key of the verb map, as it stands.
    ['communication', 'List', 'Get-Communication (List)'],
    ['vm', 'PowerOn', 'Start-VM (PowerOn)'],
    // One word.
    ['communication.call', 'redirect', 'Invoke-RedirectCommunicationCall (Redirect)'],
    ['communication.call', 'post', 'Invoke-CommunicationCall (Post)'],
    // Two words: the verb among them, the first one first; none: the first.
    ['communication.call', 'recordResponses', 'Invoke-RecordCommunicationCallResponse (Record)'],
    ['communication', 'promptPlay', 'Invoke-PlayCommunicationPrompt (Play)'],
    ['communication', 'teleDevice', 'Invoke-TeleCommunicationDevice (Tele)'],
    // `all` says nothing.
    ['communication.call.participant', 'muteAll', 'Mute-CommunicationCallParticipant (Mute)'],
    // Either, or.
    ['meeting', 'createOrGet', 'New-Meeting (Create), Get-Meeting (Get)'],
    // Up to a preposition, unless it belongs to the verb.
    ['communication', 'GetPresenceByUserId', 'Get-CommunicationPresence (Get)'],
    ['audit', 'checkSignInRisk', 'Test-AuditSignInRisk (Check)'],
    // Around a verb: first, last, in the middle; none.
    ['communication', 'GetOnlineMeetingCount', 'Get-CommunicationOnlineMeetingCount (Get)'],
    ['room', 'redSensorCheck', 'Test-RoomRedSensor (Check)'],
    ['room', 'redCheckSensor', 'Test-Room (Check)'],
    ['room', 'redBlueGreen', 'Invoke-RedRoomBlueGreen (Red)'],
    // Repeats fall out of the whole name.
    ['user.user', 'GetUser', 'Get-User (Get)'],
    ['solution.backupRestore', 'GetRestorePoint', 'Get-SolutionBackupRestorePoint (Get)'],
  ])('%s_%s: %s', (group, phrase, expected) => {
    expect(named(group, phrase)).toBe(expected);
  });

  it('must say something', () => {
    expect(() => commandNames('room', 'All', verbs)).toThrow(/says nothing/);
  });
});
