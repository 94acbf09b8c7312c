import { describe, expect, test } from 'vitest';
import { CALLS, INVITE, literal, planned, REDIRECT, refusalOf } from './planned.js';

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
