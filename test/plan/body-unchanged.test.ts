import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { literal, planned, REDIRECT } from './planned.js';

/** Keys that mean something to JavaScript, and any others. */
const key = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '@odata.type', ''),
  fc.string(),
);
const scalar = fc.oneof(
  fc.jsonValue({ maxDepth: 0 }).map((value) => JSON.stringify(value)),
  fc.string({ unit: 'binary' }).map((value) => JSON.stringify(value)),
  fc.bigInt().map(String),
  fc.constantFrom(
    '12345678901234567890',
    '-9223372036854775809',
    '1.10',
    '1e400',
    '-0',
    '0.1e-7',
    '9007199254740993',
  ),
);

function objectText(pairs: ReadonlyArray<readonly [string, string]>): string {
  return `{${pairs.map(([name, value]) => `${JSON.stringify(name)}:${value}`).join(',')}}`;
}

/** JSON as text, since a JavaScript value has neither big integers nor every key. */
const { json } = fc.letrec<{ json: string }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('json'), { maxLength: 4 }).map((items) => `[${items.join(',')}]`),
    fc.uniqueArray(fc.tuple(key, tie('json')), { selector: ([name]) => name, maxLength: 4 }).map(objectText),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  ),
}));

function sent(values: Readonly<Record<string, string>>): string | undefined {
  const bound = Object.entries(values).map(([name, text]) => [name, literal(text)] as const);
  return planned(REDIRECT, { CallId: 'c', ...Object.fromEntries(bound) }).plan.body;
}

describe('a property: any JSON in a body arrives unchanged, digit for digit', () => {
  test('under an unknown key of the body, of a target and of an identity', () => {
    fc.assert(
      fc.property(json, (value) => {
        const body = `{"x":${value},"targets":[{"x":${value},"identity":{"x":${value},"user":{"x":${value}}}}]}`;
        expect(sent({ BodyParameter: body })).toBe(body);
        expect(sent({ AdditionalProperties: `{"x":${value}}` })).toBe(`{"x":${value}}`);
        expect(sent({ Targets: `[{"x":${value}}]` })).toBe(`{"targets":[{"x":${value}}]}`);
      }),
      { numRuns: 500 },
    );
  });

  test('as the body itself, as long as its keys are the API’s own or unknown', () => {
    const names = key.filter((name) => !/^(?:callbackuri|targets|timeout)$/i.test(name));
    const pairs = fc.uniqueArray(fc.tuple(names, json), { selector: ([name]) => name, maxLength: 6 });
    fc.assert(
      fc.property(pairs, (entries) => {
        const body = objectText(entries);
        expect(sent({ BodyParameter: body })).toBe(body);
        expect(sent({ AdditionalProperties: body })).toBe(body);
      }),
      { numRuns: 500 },
    );
  });
});

describe('JavaScript’s own names are ordinary keys', () => {
  const payload =
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}}';
  const rows = [
    ['JSON', payload],
    ['JSON5', "{__proto__:{polluted:1},constructor:{prototype:{polluted:1}},'prototype':{polluted:1}}"],
    [
      'PowerShell',
      '@{__proto__=@{polluted=1}; constructor=@{prototype=@{polluted=1}}; prototype=@{polluted=1}}',
    ],
    [
      'PowerShell, ordered',
      "[ordered]@{'__proto__'=@{polluted=1}; constructor=@{prototype=@{polluted=1}}; prototype=@{polluted=1}}",
    ],
    [
      'PowerShell, an object',
      '[pscustomobject]@{__proto__=@{polluted=1}; constructor=@{prototype=@{polluted=1}}; prototype=@{polluted=1}}',
    ],
  ] as const;
  for (const [title, text] of rows) {
    test(`in ${title}`, () => {
      expect(sent({ BodyParameter: text })).toBe(payload);
      expect(sent({ Targets: text })).toBe(`{"targets":[${payload}]}`);
      expect('polluted' in {}).toBe(false);
    });
  }
});
