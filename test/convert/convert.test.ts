import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/convert/convert.js';
import { timeSpanText } from '../../src/convert/time-span-text.js';
import type { TypeDefinition } from '../../src/definition/definition.js';
import { lookupIn, resolveType } from '../../src/definition/type-reference.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';

const DEFINED: Readonly<Record<string, TypeDefinition>> = {
  Colour: { kind: 'enum', values: ['None', 'Red', 'Reddish', 'Green', 'Blue'] },
  Point: { kind: 'poco', props: { X: 'int', Label: 'string', Next: 'Point', On: 'bool' } },
  IThing: { kind: 'graph', open: true, props: { Name: 'string' } },
  IKey: { kind: 'graph', anyString: true, props: { Id: 'string' } },
};

const TYPES = lookupIn(DEFINED);
const to = (type: string, value: PSValue) => convert(value, resolveType(type, TYPES));

const int = (value: number): PSValue => ({ kind: 'int', value });
const long = (value: bigint): PSValue => ({ kind: 'long', value });
const double = (value: number): PSValue => ({ kind: 'double', value });
const decimal = (value: string): PSValue => ({ kind: 'decimal', value });
const char = (value: string): PSValue => ({ kind: 'char', value });
const date = (value: string): PSValue => ({ kind: 'datetime', value });
const custom = (...properties: readonly (readonly [string, PSValue])[]): PSValue => ({
  kind: 'pscustomobject',
  properties,
});
const other = (type: string, text: string): PSValue => ({ kind: 'other', type, text });
const colour = (name: string, value: number): PSValue => ({
  kind: 'enum',
  type: 'Microsoft.Graph.PowerShell.Models.Colour',
  name,
  value,
});

describe('a value becomes', () => {
  it.each<readonly [string, PSValue, PSValue]>([
    ['string', true, 'True'],
    ['string', null, ''],
    ['string', double(1e15), '1E+15'],
    ['string', double(0.1 + 0.2), '0.3'],
    ['string', { kind: 'double', value: 5.5, text: '5.50' }, '5.50'],
    ['string', date('2020-01-02T03:04:05.0000000'), '01/02/2020 03:04:05'],
    [
      'string',
      custom(['a', int(1)], ['b', custom(['c', int(2)])], ['d', objectArray([int(1)])]),
      '@{a=1; b=; d=System.Object[]}',
    ],
    ['string', hashtable([]), 'System.Collections.Hashtable'],
    ['int', '', int(0)],
    ['int', ' 7 ', int(7)],
    ['int', '5.5', int(6)],
    ['int', '6.5', int(6)],
    ['int', '0x1F', int(31)],
    ['int', '5,000', int(5000)],
    ['int', '1kb', int(1024)],
    ['int', true, int(1)],
    ['int', char('a'), int(97)],
    ['int', decimal('2.5'), int(2)],
    ['long', '2147483648', long(2147483648n)],
    ['double', 'NaN', double(Number.NaN)],
    ['double', '1e400', double(Number.POSITIVE_INFINITY)],
    ['decimal', '5.50', decimal('5.5')],
    ['decimal', double(0.1), decimal('0.1')],
    ['decimal', custom(), decimal('0')],
    ['bool', int(0), false],
    ['bool', objectArray([]), false],
    ['bool', objectArray([int(0)]), false],
    ['bool', objectArray([int(0), int(0)]), true],
    ['char', 'a', char('a')],
    ['char', int(65), char('A')],
    ['datetime', '2020-01-02', date('2020-01-02T00:00:00.0000000')],
    ['datetime', '01/02/2020 03:04:05', date('2020-01-02T03:04:05.0000000')],
    ['datetime', '2020-01-02T03:04:05+02:00', date('2020-01-02T03:04:05.0000000+02:00')],
    ['datetime', int(5), date('0001-01-01T00:00:00.0000005')],
    ['timespan', '5', other('System.TimeSpan', 'P5D')],
    ['timespan', '1.02:03:04.5', other('System.TimeSpan', 'P1DT2H3M4.5S')],
    ['timespan', '-00:00:05', other('System.TimeSpan', '-PT5S')],
    ['timespan', int(0), other('System.TimeSpan', 'PT0S')],
    [
      'guid',
      '{57DAB8B1-894C-409A-B240-BD8BEAE78896}',
      other('System.Guid', '57dab8b1-894c-409a-b240-bd8beae78896'),
    ],
    ['uri', '', { kind: 'uri', value: '' }],
    ['uri', 'relative/x', { kind: 'uri', value: 'relative/x' }],
    ['uri', int(5), { kind: 'uri', value: '5' }],
    [
      'hashtable',
      { kind: 'dictionary', type: 'ordered', entries: [['a', int(1)]] },
      hashtable([['a', int(1)]]),
    ],
    ['Colour', 'red', colour('Red', 1)],
    ['Colour', 'b', colour('Blue', 4)],
    ['Colour', 'Red,Reddish', colour('Green', 3)],
    ['Colour', int(2), colour('Reddish', 2)],
    ['Colour', objectArray([int(1), 'Reddish']), colour('Green', 3)],
    ['Colour?', null, null],
    ['int?', null, null],
    ['int?', '', int(0)],
    ['string[]', 'a', { kind: 'array', of: 'System.String', items: ['a'] }],
    ['string[]', objectArray([int(1), null]), { kind: 'array', of: 'System.String', items: ['1', ''] }],
    ['string[]', null, null],
    ['char[]', 'ab', { kind: 'array', of: 'System.Char', items: [char('a'), char('b')] }],
    ['IKey', 'plain text', null],
    ['IThing', null, null],
  ])('%s, from %j', (type, value, expected) => {
    expect(to(type, value)).toEqual({ ok: true, value: expected });
  });
});

describe('a value is refused as', () => {
  it.each<readonly [string, PSValue]>([
    ['int', 'abc'],
    ['int', '2147483648'],
    ['int', objectArray([int(1)])],
    ['int', custom()],
    ['byte', int(256)],
    ['decimal', double(Number.NaN)],
    ['char', 'ab'],
    ['char', double(5)],
    ['char', int(-1)],
    ['switch', 'true'],
    ['datetime', 'tomorrow'],
    ['datetime', '2020-13-02'],
    ['datetime', null],
    ['timespan', '5.5'],
    ['timespan', 'PT5S'],
    ['timespan', '24:00:00'],
    ['guid', 'x'],
    ['uri', 'http://'],
    ['uri', true],
    ['hashtable', custom(['a', int(1)])],
    ['IDictionary', custom()],
    ['Colour', 're'],
    ['Colour', ''],
    ['Colour', 'Red,Re'],
    ['Colour', 'Red,Blue'],
    ['Colour', int(9)],
    ['Colour', null],
    ['Point', hashtable([['Z', int(1)]])],
    ['Point', hashtable([['X', 'abc']])],
    ['IThing', 'plain text'],
    ['IThing', objectArray([hashtable([])])],
  ])('%s, from %j', (type, value) => {
    expect(to(type, value)).toEqual({ ok: false, message: expect.stringMatching(/^Cannot /) });
  });
});

describe('a conversion', () => {
  const simple = fc.oneof(
    fc.string(),
    fc.boolean(),
    fc.constant(null),
    fc.integer().map((value) => int(value | 0)),
    fc.double().map(double),
    fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n).map(long),
  );
  const names = [
    'string',
    'int',
    'long',
    'double',
    'decimal',
    'bool',
    'switch',
    'char',
    'uri',
    'timespan',
    'Colour',
    'int?',
    'string[]',
  ];

  it('of what it made changes nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), simple, (type, value) => {
        const first = to(type, value);
        if (first.ok) expect(to(type, first.value)).toEqual(first);
      }),
    );
  });

  it('sees through a PSObject', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), simple, (type, value) => {
        expect(to(type, { kind: 'wrapped', value })).toEqual(to(type, value));
      }),
    );
  });

  it('of a whole number to a text and back gives the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2147483648, max: 2147483647 }), (value) => {
        const text = to('string', int(value));
        expect(text.ok && to('int', text.value)).toEqual({ ok: true, value: int(value) });
      }),
    );
  });

  it('of a duration to .NET’s text and back gives the duration', () => {
    fc.assert(
      fc.property(fc.bigInt(-(2n ** 62n), 2n ** 62n), (ticks) => {
        const span = to('timespan', long(ticks));
        const text =
          span.ok && span.value !== null && typeof span.value === 'object' && span.value.kind === 'other';
        expect(text && to('timespan', timeSpanText(span.value.text))).toEqual(span);
      }),
    );
  });
});
