import { describe, expect, test } from 'vitest';
import { jsonDepthLimit } from '../../src/value/read-json.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';
import { stringForm, writeJson } from '../../src/value/write-json.js';

const double = (value: number, text?: string): PSValue =>
  text === undefined ? { kind: 'double', value } : { kind: 'double', value, text };

describe('PowerShell values are written as JSON', () => {
  const rows: ReadonlyArray<readonly [PSValue, string]> = [
    [null, 'null'],
    [true, 'true'],
    ['a"\n\u2028', '"a\\"\\n\u2028"'],
    ['\ud800', '"\\ud800"'],
    [{ kind: 'int', value: 5 }, '5'],
    [{ kind: 'int', value: 16, text: '0x10' }, '16'],
    [{ kind: 'int', value: 5, text: '5' }, '5'],
    [{ kind: 'byte', value: 255 }, '255'],
    [{ kind: 'long', value: 2n ** 63n - 1n }, '9223372036854775807'],
    [{ kind: 'decimal', value: '1.50' }, '1.50'],
    [double(0.1), '0.1'],
    [double(5.5, '5.50'), '5.50'],
    [double(5, '5.'), '5'],
    [double(1e21), '1e+21'],
    [double(-0), '-0'],
    [double(Number.POSITIVE_INFINITY, '1e400'), '1e400'],
    [{ kind: 'char', value: 'x' }, '"x"'],
    [{ kind: 'uri', value: 'https://a/?b' }, '"https://a/?b"'],
    [{ kind: 'datetime', value: '2026-01-02T03:04:05.0000000Z' }, '"2026-01-02T03:04:05Z"'],
    [{ kind: 'datetime', value: '2026-01-02T03:04:05.1230000+02:00' }, '"2026-01-02T03:04:05.123+02:00"'],
    [{ kind: 'datetime', value: '2026-01-02T03:04:05.1234567' }, '"2026-01-02T03:04:05.1234567"'],
    [{ kind: 'datetime', value: '2026-01-02T03:04:00.0000000' }, '"2026-01-02T03:04:00"'],
    [{ kind: 'switch', value: true }, 'true'],
    [{ kind: 'enum', type: 'E', name: 'busy', value: 2 }, '"busy"'],
    [{ kind: 'wrapped', value: { kind: 'wrapped', value: { kind: 'int', value: 1 } } }, '1'],
    [{ kind: 'automationnull' }, 'null'],
    [{ kind: 'scriptblock', text: ' a ' }, '" a "'],
    [{ kind: 'other', type: 'System.Version', text: '1.2' }, '"1.2"'],
    [{ kind: 'other', type: 'System.UInt32', text: '7' }, '7'],
    [{ kind: 'other', type: 'System.Single', text: '1E+10' }, '1E+10'],
    [objectArray([]), '[]'],
    [{ kind: 'array', of: 'System.String', items: ['a', null] }, '["a",null]'],
    [{ kind: 'arraylist', items: [true] }, '[true]'],
    [hashtable([]), '{}'],
    [
      hashtable([
        ['a', null],
        ['A', false],
      ]),
      '{"a":null,"A":false}',
    ],
    [
      hashtable([
        [{ kind: 'int', value: 1 }, 'x'],
        [true, 'y'],
        [double(1.5), 'z'],
      ]),
      '{"1":"x","True":"y","1.5":"z"}',
    ],
    [
      {
        kind: 'pscustomobject',
        properties: [
          ['__proto__', 'x'],
          ['toJSON', 'y'],
        ],
      },
      '{"__proto__":"x","toJSON":"y"}',
    ],
    [
      { kind: 'model', type: 'M', properties: [['a', 'x']], additional: [['@odata.type', '#m']] },
      '{"a":"x","@odata.type":"#m"}',
    ],
    [{ kind: 'model', type: 'M', properties: [] }, '{}'],
  ];

  test.each(rows.map(([value, json]) => [json, value] as const))('%s', (json, value) => {
    expect(writeJson(value)).toBe(json);
  });

  test('with an indent it is laid out as JSON.stringify lays it out', () => {
    const value = hashtable([
      ['a', objectArray([{ kind: 'int', value: 1 }, hashtable([]), objectArray([])])],
      ['b', null],
    ]);
    expect(writeJson(value, 2)).toBe(JSON.stringify({ a: [1, {}, []], b: null }, null, 2));
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '%d is a RangeError',
    (value) => {
      expect(() => writeJson(double(value))).toThrow(RangeError);
    },
  );

  test('nesting beyond the limit is a RangeError, nesting at the limit is written', () => {
    let value: PSValue = null;
    for (let depth = 0; depth < jsonDepthLimit; depth++) value = objectArray([value]);
    expect(writeJson(value)).toHaveLength(2 * jsonDepthLimit + 4);
    for (let depth = 0; depth < 100_000; depth++) value = hashtable([['a', value]]);
    expect(() => writeJson(value)).toThrow(/1024 levels/);
  });
});

describe('the string form of a value is .NET’s', () => {
  test.each<readonly [PSValue, string]>([
    [null, ''],
    [false, 'False'],
    [double(1e16), '10000000000000000'],
    [double(1e17), '1E+17'],
    [double(-12345.678), '-12345.678'],
    [double(0.0001), '0.0001'],
    [double(1.5e-5), '1.5E-05'],
    [double(1e300), '1E+300'],
    [double(-0), '-0'],
    [double(Number.NaN), 'NaN'],
    [{ kind: 'decimal', value: '1.50' }, '1.50'],
    [objectArray([]), 'System.Object[]'],
    [hashtable([]), 'System.Collections.Hashtable'],
    [{ kind: 'enum', type: 'E', name: 'a', value: 0 }, 'a'],
  ])('%j', (value, text) => {
    expect(stringForm(value)).toBe(text);
  });
});
