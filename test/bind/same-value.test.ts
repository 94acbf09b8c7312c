import { describe, expect, it } from 'vitest';
import { sameValue } from '../../src/bind/same-value.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';

const int = (value: number): PSValue => ({ kind: 'int', value });
const wrapped = (value: PSValue): PSValue => ({ kind: 'wrapped', value });
const list = objectArray([]);
const dictionary = hashtable([]);

/** The engine's own verdicts: two entries of $PSDefaultParameterValues for one parameter, the later one last. */
const SAME: readonly (readonly [name: string, earlier: PSValue, later: PSValue])[] = [
  ['null', null, null],
  ['a text', 'a', 'a'],
  ['an int', int(5), int(5)],
  ['a boolean and a switch after it', true, { kind: 'switch', value: true }],
  ['decimals of different scale', { kind: 'decimal', value: '1.50' }, { kind: 'decimal', value: '1.5' }],
  ['NaN', { kind: 'double', value: Number.NaN }, { kind: 'double', value: Number.NaN }],
  ['addresses, case of the host', { kind: 'uri', value: 'https://X/' }, { kind: 'uri', value: 'https://x/' }],
  [
    'dates of the same ticks',
    { kind: 'datetime', value: '2020-01-01T00:00:00.0000000Z' },
    { kind: 'datetime', value: '2020-01-01T00:00:00.0000000' },
  ],
  [
    'time spans',
    { kind: 'other', type: 'System.TimeSpan', text: '00:00:05' },
    { kind: 'other', type: 'System.TimeSpan', text: '00:00:05' },
  ],
  ['the same list', list, list],
  ['a text and a PSObject after it', 'a', wrapped('a')],
  ['a long and a PSObject of an int after it', { kind: 'long', value: 5n }, wrapped(int(5))],
  ['a char and a PSObject of a text after it', { kind: 'char', value: 'a' }, wrapped('a')],
  ['two PSObjects', wrapped('a'), wrapped('a')],
];

const DIFFERENT: readonly (readonly [name: string, earlier: PSValue, later: PSValue])[] = [
  ['null and a text', null, 'a'],
  ['texts in different case', 'a', 'A'],
  ['a PSObject of a text in another case', 'A', wrapped('a')],
  ['a switch and a boolean after it', { kind: 'switch', value: true }, true],
  ['an int and a long', int(5), { kind: 'long', value: 5n }],
  ['a PSObject and a bare text after it', wrapped('a'), 'a'],
  ['lists', objectArray([int(1)]), objectArray([int(1)])],
  ['a dictionary and another', dictionary, hashtable([])],
];

describe('two default values of a parameter', () => {
  it.each(SAME)('are the same: %s', (_, earlier, later) => {
    expect(sameValue(earlier, later)).toBe(true);
  });

  it.each(DIFFERENT)('are different: %s', (_, earlier, later) => {
    expect(sameValue(earlier, later)).toBe(false);
  });
});
