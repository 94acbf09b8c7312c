import { describe, expect, test } from 'vitest';
import { hashtable } from '../../src/value/value.js';
import { CALLS, INVITE, literal, planned, REDIRECT, refusalOf, type Values } from './planned.js';

describe('the URL is the documented path on the environment’s origin', () => {
  const rows = [
    [REDIRECT, `${CALLS}/abc/redirect`],
    [INVITE, `${CALLS}/abc/participants/invite`],
  ] as const;
  for (const [name, url] of rows) {
    test(name, () => expect(planned(name, { CallId: 'abc' }).plan.url).toBe(url));
  }
});

describe('InputObject gives the id', () => {
  const rows = [
    ['a hashtable', "@{CallId='x'}"],
    ['an ordered dictionary', "[ordered]@{UserId='u'; CallId='x'}"],
    ['a PSCustomObject', "[pscustomobject]@{CallId='x'}"],
    ['a JSON object', '{"CallId":"x"}'],
    ['a key in any case', '{"callid":"x"}'],
    ['JSON in a text', '\'{"CallId":"x"}\''],
  ] as const;
  for (const [title, text] of rows) {
    test(`from ${title}`, () => {
      expect(planned(REDIRECT, { InputObject: literal(text) }).plan.url).toBe(`${CALLS}/x/redirect`);
    });
  }

  test('a number is its text', () => {
    expect(planned(REDIRECT, { InputObject: literal('{"CallId":12}') }).plan.url).toBe(
      `${CALLS}/12/redirect`,
    );
  });
});

describe('an identity without a usable CallId is refused', () => {
  const rows = [
    ['no CallId', '{"UserId":"x"}', 'InputObjectHasNullValue'],
    ['the OData id instead', '{"Id":"/communications/calls/zz"}', 'InputObjectHasNullValue'],
    ['an empty object', '{}', 'InputObjectHasNullValue'],
    ['null', '{"CallId":null}', 'InputObjectHasNullValue'],
    ['an empty text', '{"CallId":""}', 'InvalidPathSegment'],
    ['a dot', '{"CallId":"."}', 'InvalidPathSegment'],
    ['two dots', '{"CallId":".."}', 'InvalidPathSegment'],
    ['a line break', '{"CallId":"a\\r\\nb"}', 'InvalidPathSegment'],
    ['a list', '{"CallId":["a","b"]}', 'InvalidPathSegment'],
    ['an object', '{"CallId":{"id":"a"}}', 'InvalidPathSegment'],
    ['two spellings with one meaning each', '{"CallId":"a","callId":"b"}', 'DuplicateProperty'],
  ] as const;
  for (const [title, identity, id] of rows) {
    test(title, () => {
      const error = refusalOf(() => planned(REDIRECT, { InputObject: literal(identity) }));
      expect(error).toMatchObject({ id, outcome: 'input' });
    });
  }
});

describe('a function’s arguments', () => {
  const BETA = 'https://graph.microsoft.com/beta/communications';
  const date = (value: string) => ({ kind: 'datetime', value }) as const;
  const urlOf = (name: string, values: Values) => planned(name, values).plan.url;

  test.each([
    ["https://x/it's?a=b", "onlineMeetings(joinWebUrl='https%3A%2F%2Fx%2Fit%27%27s%3Fa%3Db')"],
    ["'", "onlineMeetings(joinWebUrl='%27%27')"],
    ['a)/x(', "onlineMeetings(joinWebUrl='a%29%2Fx%28')"],
  ])('are quoted where they are texts: %s', (JoinWebUrl, expected) => {
    const name = 'Get-MgBetaCommunicationOnlineMeetingByJoinWebUrl';
    expect(urlOf(name, { JoinWebUrl })).toBe(`${BETA}/${expected}`);
    expect(urlOf(name, { InputObject: hashtable([['JoinWebUrl', JoinWebUrl]]) })).toBe(`${BETA}/${expected}`);
  });

  test('are not quoted where they are none', () => {
    const url = urlOf('Get-MgBetaCommunicationCallRecordSmLog', {
      FromDateTime: date('2026-08-01T00:00:00.0000000Z'),
      ToDateTime: date('2026-09-01T00:00:00.0000000Z'),
    });
    expect(url).toBe(
      `${BETA}/callRecords/getSmsLog(fromDateTime=2026-08-01T00%3A00%3A00.0000000Z,toDateTime=2026-09-01T00%3A00%3A00.0000000Z)`,
    );
  });

  const RECORDINGS = 'Get-MgUserOnlineMeetingRecording';
  const USER = 'https://graph.microsoft.com/v1.0/users/u/onlineMeetings/getAllRecordings';

  test.each<readonly [string, Values, string]>([
    [
      'all',
      {
        MeetingOrganizerUserId: "o'x",
        StartDateTime: date('2026-08-01T00:00:00.0000000Z'),
        EndDateTime: date('2026-09-01T00:00:00.0000000Z'),
      },
      "(meetingOrganizerUserId='o%27%27x',startDateTime=2026-08-01T00%3A00%3A00.0000000Z,endDateTime=2026-09-01T00%3A00%3A00.0000000Z)",
    ],
    ['one', { MeetingOrganizerUserId: 'o' }, "(meetingOrganizerUserId='o')"],
    [
      'one, and an option',
      { MeetingOrganizerUserId: 'o', Filter: 'f' },
      "(meetingOrganizerUserId='o')?$filter=f",
    ],
    [
      'the last',
      { EndDateTime: date('2026-09-01T00:00:00.0000000Z') },
      '(endDateTime=2026-09-01T00%3A00%3A00.0000000Z)',
    ],
    ['none', {}, '()'],
  ])('that the description has aliases for are their values: %s', (_, values, expected) => {
    expect(urlOf(RECORDINGS, { UserId: 'u', ...values })).toBe(USER + expected);
    if (Object.keys(values).length > 0)
      expect(urlOf(RECORDINGS, { InputObject: hashtable([['UserId', 'u']]), ...values })).toBe(
        USER + expected,
      );
  });

  test('that cannot stand in a path are refused', () => {
    for (const MeetingOrganizerUserId of ['', '..', 'a\nb'])
      expect(refusalOf(() => planned(RECORDINGS, { UserId: 'u', MeetingOrganizerUserId }))).toMatchObject({
        id: 'InvalidPathSegment',
        target: 'MeetingOrganizerUserId',
      });
  });
});
