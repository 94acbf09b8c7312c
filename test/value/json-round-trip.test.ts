import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readJson } from '../../src/value/read-json.js';
import { writeJson } from '../../src/value/write-json.js';

function rewritten(text: string, indent = 0): string {
  const read = readJson(text);
  if (!read.ok) throw new Error(read.message);
  return writeJson(read.value, indent);
}

const anyKey = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('__proto__', 'constructor', 'toJSON', '', 'a', 'A'),
);
const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom(
      'null',
      'true',
      'false',
      '0',
      '-0',
      '1e400',
      '-1E-400',
      '5.50',
      '12345678901234567890123',
      '""',
    ),
    fc.string({ unit: 'binary' }).map((text) => JSON.stringify(text)),
    fc.bigInt().map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => JSON.stringify(value)),
    fc.array(tie('json') as fc.Arbitrary<string>).map((items) => `[${items.join(',')}]`),
    fc
      .uniqueArray(fc.tuple(anyKey, tie('json') as fc.Arbitrary<string>), { selector: ([key]) => key })
      .map((entries) => `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${value}`).join(',')}}`),
  ),
}));

test('a canonical text comes back byte for byte', () => {
  fc.assert(
    fc.property(json as fc.Arbitrary<string>, (text) => {
      expect(rewritten(text)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('any JSON value comes back equal, however it was laid out', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), fc.nat(4), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      expect(JSON.parse(rewritten(text, indent))).toEqual(JSON.parse(text));
      if (indent === 0) expect(rewritten(text)).toBe(text);
    }),
    { numRuns: 1000 },
  );
});

test('text is accepted exactly where JSON.parse accepts it', () => {
  const fragment = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '\\',
    '\\u00',
    '1',
    '-',
    '.',
    'e',
    '0',
    'null',
    'true',
    ' ',
    '\n',
    "'",
  );
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 8 }), (fragments) => {
      const text = fragments.join('');
      expect(readJson(text).ok, text).toBe(parses(text));
    }),
    { numRuns: 5000 },
  );
});

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
