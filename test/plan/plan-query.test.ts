import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CmdletParameter } from '../../src/definition/cmdlet.js';
import { planQuery } from '../../src/plan/plan-query.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';
import { literal, planned, refusalOf } from './planned.js';

const option = (name: string, wire: string, type = 'string'): CmdletParameter => ({
  name,
  type,
  in: 'query',
  wire,
});

const PARAMETERS: readonly CmdletParameter[] = [
  option('Filter', '$filter'),
  option('Property', '$select', 'string[]'),
  option('Search', '$search'),
  option('Top', '$top', 'int'),
  option('Count', '$count', 'switch'),
  option('Start', 'startDateTime', 'datetime'),
  { name: 'CallId', type: 'string', in: 'path', wire: 'call-id' },
  { name: 'ConsistencyLevel', type: 'string', in: 'header', wire: 'ConsistencyLevel' },
];

function queryOf(
  values: Readonly<Record<string, PSValue>>,
  paging: readonly (readonly [string, string])[] = [],
): string {
  return planQuery(PARAMETERS, { parameters: new Map(Object.entries(values)) }, paging);
}

const on = { kind: 'switch', value: true } as const;
const off = { kind: 'switch', value: false } as const;

describe('an option', () => {
  test.each<readonly [string, PSValue, string]>([
    ['Filter', "displayName eq 'a b'", '?$filter=displayName%20eq%20%27a%20b%27'],
    ['Filter', "a eq '%C3%BC%20%25'", '?$filter=a%20eq%20%27%C3%BC%20%25%27'],
    ['Filter', "a eq '100%'", '?$filter=a%20eq%20%27100%25%27'],
    ['Filter', "a eq 'b+c'", '?$filter=a%20eq%20%27b%2Bc%27'],
    ['Filter', '%2541', '?$filter=%2541'],
    ['Filter', '', '?$filter='],
    ['Search', 'a b', '?$search=%22a%20b%22'],
    ['Search', '"displayName:x"', '?$search=%22displayName%3Ax%22'],
    ['Search', '"a" OR "b"', '?$search=%22a%22%20OR%20%22b%22'],
    ['Search', '50%25', '?$search=%2250%2525%22'],
    ['Property', objectArray(['id', 'displayName']), '?$select=id%2CdisplayName'],
    ['Property', objectArray(['id']), '?$select=id'],
    ['Property', objectArray([]), '?$select='],
    ['Top', { kind: 'int', value: 5 }, '?$top=5'],
    ['Count', on, '?$count=true'],
    ['Count', off, '?$count=false'],
    [
      'Start',
      { kind: 'datetime', value: '2026-08-01T10:20:30.0000000Z' },
      '?startDateTime=2026-08-01T10%3A20%3A30.0000000Z',
    ],
    ['Filter', "!*()'-._~ü&#?/", '?$filter=%21%2A%28%29%27-._~%C3%BC%26%23%3F%2F'],
  ])('%s %j', (name, value, query) => expect(queryOf({ [name]: value })).toBe(query));

  test('that is not bound is not there, nor is what goes elsewhere', () => {
    expect(queryOf({})).toBe('');
    expect(queryOf({ CallId: 'c', ConsistencyLevel: 'eventual' })).toBe('');
  });

  test('stands in the order of the definition, not of the command line', () => {
    expect(queryOf({ Top: literal('1'), Search: 's', Filter: 'f' })).toBe(
      '?$filter=f&$search=%22s%22&$top=1',
    );
  });

  test('gives way to one of the same name that paging sets', () => {
    const paging = [
      ['$top', '999'],
      ['$count', 'true'],
    ] as const;
    expect(queryOf({ Top: literal('5000'), Count: off, Filter: 'f' }, paging)).toBe(
      '?$top=999&$count=true&$filter=f',
    );
  });

  test('has the text that it was given, whatever that is', () => {
    const text = fc.string({ unit: 'binary' }).filter((given) => !/\p{Surrogate}/u.test(given));
    fc.assert(
      fc.property(text, (given) => {
        const query = queryOf({ Property: objectArray([given]), Search: `"${given}` });
        const [, select = '', search = ''] = /^\?\$select=([^&]*)&\$search=([^&]*)$/.exec(query) ?? [];
        expect([select, search].map(decodeURIComponent)).toEqual([given, `"${given}`]);
        expect(query).toMatch(/^\?[\w$=&%.~-]*$/);
      }),
    );
  });
});

describe('what has no text for an address is refused', () => {
  test.each<readonly [string, PSValue]>([
    ['an object', hashtable([['a', 'my-secret']])],
    ['an object in a list', objectArray([hashtable([])])],
    ['a list in a list', objectArray([objectArray(['my-secret'])])],
    ['half a surrogate pair', 'my-secret\ud800'],
    ['half a surrogate pair in a list', objectArray(['a', '\udc00'])],
  ])('%s', (_, value) => {
    const error = refusalOf(() => queryOf({ Property: value }));
    expect(error).toMatchObject({ id: 'InvalidQueryValue', outcome: 'input', target: 'Property' });
    expect(error.message).not.toContain('my-secret');
  });
});

describe('a list command asks with its options', () => {
  const LIST = 'Get-MgCommunicationOnlineMeeting';
  const urlOf = (values: Readonly<Record<string, PSValue>>) => planned(LIST, values).plan.url;

  test('as they were bound', () => {
    const url = urlOf({
      Filter: "joinWebUrl eq 'https://x/y?z'",
      Property: literal('["id","subject"]'),
      ExpandProperty: 'attendees',
      Sort: 'subject desc',
      Skip: literal('3'),
    });
    const { pathname, searchParams } = new URL(url);
    expect(pathname).toBe('/v1.0/communications/onlineMeetings');
    expect(Object.fromEntries(searchParams)).toEqual({
      $filter: "joinWebUrl eq 'https://x/y?z'",
      $select: 'id,subject',
      $expand: 'attendees',
      $orderby: 'subject desc',
      $skip: '3',
    });
  });

  test('by their aliases too', () => {
    const url = urlOf({ Select: 'id', Expand: 'x', OrderBy: 'y', Limit: literal('2') });
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({
      $select: 'id',
      $expand: 'x',
      $orderby: 'y',
      $top: '2',
    });
  });
});
