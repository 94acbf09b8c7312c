import { describe, expect, it } from 'vitest';
import { singularise } from '../../../src/generate/openapi/singularise.js';
import { dropRepeats, pascal, wordsOf } from '../../../src/generate/openapi/words.js';

describe('a name’s words', () => {
  it.each([
    ['call-id', 'call id'],
    ['onlineMeeting', 'online meeting'],
    ['microsoft.graph.redirect', 'microsoft graph redirect'],
    ['@odata.id', 'odata id'],
    ['participants_v2', 'participants v2'],
    ['event-id1', 'event id1'],
    ['183gi8u', '183 gi8 u'],
    ['iCalUId', 'i cal u id'],
    ['', ''],
  ])('%s: %s', (name, words) => {
    expect(wordsOf(name).join(' ')).toBe(words);
  });
});

describe('a name in Pascal case', () => {
  it.each([
    ['call-id', 'CallId'],
    ['delayBetweenTonesMs', 'DelayBetweenTonesMS'],
    ['osVersion', 'OSVersion'],
    ['user.user', 'User'],
    ['participants_v2', 'ParticipantsV2'],
  ])('%s: %s', (name, expected) => {
    expect(pascal(name)).toBe(expected);
  });
});

describe('repeats', () => {
  it.each([
    ['a a b', 'a b'],
    ['a b a b c', 'a b c'],
    ['a A', 'a'],
    ['a b c a b c', 'a b c a b c'],
    ['', ''],
  ])('%s: %s', (words, expected) => {
    expect(dropRepeats(words === '' ? [] : words.split(' ')).join(' ')).toBe(expected);
  });
});

describe('the singular, as the Entity Framework has it', () => {
  it.each([
    ['calls', 'Call'],
    ['sms', 'Sm'],
    ['terms', 'Term'],
    ['windows', 'Window'],
    ['keys', 'Key'],
    ['status', 'Status'],
    ['data', 'Data'],
    ['delta', 'Delta'],
    ['activities', 'Activity'],
    ['people', 'Person'],
    ['databases', 'Database'],
    ['premises', 'Premise'],
    ['children', 'Child'],
    ['has', 'Has'],
    ['rights', 'Rights'],
    ['canvas', 'Canva'],
    ['callRecords', 'CallRecord'],
    ['settingsValue', 'SettingsValue'],
  ])('%s: %s', (plural, singular) => {
    expect(singularise(plural)).toBe(singular);
  });
});
