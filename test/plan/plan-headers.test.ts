import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import { planHeaders } from '../../src/plan/plan-headers.js';
import { hashtable, type PSValue } from '../../src/value/value.js';
import { literal, planned, REDIRECT, refusalOf } from './planned.js';

const OURS = [
  ['User-Agent', 'mgshim/test'],
  ['Content-Type', 'application/json'],
] as const;

function headersWith(text: string): unknown {
  return planned(REDIRECT, { CallId: 'c', Headers: literal(text) }).plan.headers;
}

test('without -Headers our own two go out, Content-Type only with a body', () => {
  expect(planned(REDIRECT, { CallId: 'c' }).plan.headers).toEqual(OURS);
  expect(planHeaders(undefined, undefined, 'ua')).toEqual({ headers: [['User-Agent', 'ua']], warnings: [] });
});

describe('-Headers adds headers', () => {
  const [agent, type] = OURS;
  const rows = [
    ['a text', "@{'X-Foo'='bar'}", [agent, type, ['X-Foo', 'bar']]],
    ['none', '@{}', OURS],
    ['two, in order', "[ordered]@{B='1'; A='2'}", [agent, type, ['B', '1'], ['A', '2']]],
    ['a number', "@{'X-A'=5}", [agent, type, ['X-A', '5']]],
    ['a boolean', "@{'X-A'=$true}", [agent, type, ['X-A', 'True']]],
    ['an empty text', "@{'X-A'=''}", [agent, type, ['X-A', '']]],
    ['an array as several lines', "@{'X-B'=@('p','q')}", [agent, type, ['X-B', 'p'], ['X-B', 'q']]],
    ['an empty array as no line', "@{'X-B'=@()}", OURS],
    ['blanks around a value taken off', "@{'X-A'=' a b '}", [agent, type, ['X-A', 'a b']]],
    ['latin-1', "@{'X-A'='ü'}", [agent, type, ['X-A', 'ü']]],
    ['a replaced User-Agent', "@{'user-agent'='zzz/1.0'}", [type, ['user-agent', 'zzz/1.0']]],
    ['client-request-id', "@{'client-request-id'='my-id'}", [agent, type, ['client-request-id', 'my-id']]],
    [
      'names of JavaScript’s own',
      '{"__proto__":"a","constructor":"b"}',
      [agent, type, ['__proto__', 'a'], ['constructor', 'b']],
    ],
  ] as const;
  for (const [title, text, headers] of rows) test(title, () => expect(headersWith(text)).toEqual(headers));
});

describe('Authorization is left out with a warning', () => {
  for (const name of ['Authorization', 'authorization', 'AUTHORIZATION']) {
    test(name, () => {
      const headers = hashtable([[name, 'Bearer mine']]);
      const { plan, warnings } = planned(REDIRECT, { CallId: 'c', Headers: headers });
      expect(plan.headers).toEqual(OURS);
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).not.toContain('mine');
    });
  }
});

describe('a header that belongs to the request itself is refused', () => {
  const names = [
    'Host',
    'Content-Length',
    'Transfer-Encoding',
    'Proxy-Authorization',
    'Content-Type',
    'Connection',
  ];
  const framing = ['Keep-Alive', 'Proxy-Connection', 'TE', 'Trailer', 'Upgrade', 'Expect'];
  for (const name of [...names, ...framing].flatMap((name) => [
    name,
    name.toLowerCase(),
    name.toUpperCase(),
  ])) {
    test(name, () => {
      const error = refusalOf(() => planHeaders(hashtable([[name, 'my-secret']]), 'application/json', 'ua'));
      expect(error).toMatchObject({ id: 'InvalidHeader', outcome: 'input', target: 'Headers' });
      expect(error.message).not.toContain('my-secret');
    });
  }
});

describe('what HTTP cannot carry is refused, and its value is not echoed', () => {
  const secret = 'my-secret';
  const rows: ReadonlyArray<readonly [string, PSValue, PSValue]> = [
    ['an empty name', '', secret],
    ['a name with a blank', 'X A', secret],
    ['a name with a colon and a value', `Authorization: Bearer ${secret}`, ''],
    ['a name with a line break', `X-A\r\nX-Evil: ${secret}`, secret],
    ['a name beyond ASCII', 'Ü', secret],
    ['a value with CR LF', 'X-A', `${secret}\r\nX-Evil: 1`],
    ['a value with a line feed', 'X-A', `${secret}\n`],
    ['a value with a null character', 'X-A', `${secret}\0`],
    ['a value beyond latin-1', 'X-A', `${secret}😀`],
    ['a null value', 'X-A', null],
    ['a null in a list', 'X-A', literal('["my-secret",null]')],
    ['an object', 'X-A', literal('{"a":"my-secret"}')],
    ['a list in a list', 'X-A', literal('[["my-secret"]]')],
    ['a bad element of a list', 'X-A', literal('["a","my-secret\\nb"]')],
    ['a PSCustomObject', 'X-A', literal("[pscustomobject]@{a='my-secret'}")],
  ];
  for (const [title, name, value] of rows) {
    test(title, () => {
      const error = refusalOf(() => planHeaders(hashtable([[name, value]]), 'application/json', 'ua'));
      expect(error).toMatchObject({ id: 'InvalidHeader', outcome: 'input' });
      expect(error.message).not.toContain(secret);
      expect(error.message).not.toMatch(/\p{Cc}/u);
    });
  }
});

test('a property: no name or value adds a header, breaks a line, crashes or is echoed', () => {
  const known = fc.constantFrom('authorization', 'Host', 'X-A', 'user-agent', 'content-type', '__proto__');
  const breaks = fc.constantFrom('\r\n', '\n', '\r', '\0', 'X: y', '\u2028', 'ü');
  const text = fc
    .array(fc.oneof(breaks, fc.string({ unit: 'binary', maxLength: 4 })))
    .map((list) => list.join(''));
  const marked = text.map((rest) => `<<my-secret>>${rest}`);
  const names = fc.oneof(
    known,
    text,
    fc.string(),
    fc.tuple(known, text).map((list) => list.join('')),
  );
  fc.assert(
    fc.property(names, marked, fc.boolean(), (name, value, inList) => {
      const given = inList ? literal(JSON.stringify([value])) : value;
      try {
        const { headers } = planHeaders(hashtable([[name, given]]), 'application/json', 'ua');
        const own = headers.filter(([key]) => key.toLowerCase() !== name.toLowerCase());
        expect(headers.length - own.length).toBeLessThanOrEqual(1);
        for (const header of headers.flat()) expect(header).toMatch(/^[\t\x20-\x7e\x80-\xff]*$/);
        for (const [key] of headers) expect(key.toLowerCase()).not.toMatch(/^(?:authorization|host)$/);
      } catch (error) {
        if (!(error instanceof CmdletError)) throw error;
        expect(error).toMatchObject({ id: 'InvalidHeader', outcome: 'input' });
        expect(error.message).not.toContain('my-secret');
        expect(error.message).not.toMatch(/\p{Cc}/u);
      }
    }),
    { numRuns: 1000 },
  );
});
