import { describe, expect, test } from 'vitest';
import { jsonDepthLimit, readJson } from '../../src/value/read-json.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';

const int = (value: number, text = String(value)): PSValue => ({ kind: 'int', value, text });

describe('JSON is read into PowerShell values', () => {
  test.each<readonly [string, PSValue]>([
    ['null', null],
    [' \t\r\n true ', true],
    ['\ufefffalse', false],
    ['""', ''],
    ['"\\u0041\\n\\/\\"\\\\"', 'A\n/"\\'],
    ['"\\ud83d"', '\ud83d'],
    ['"\\uDE00x"', '\ude00x'],
    ['"\u007f\u2028"', '\u007f\u2028'],
    ['0', int(0)],
    ['-0', int(0, '-0')],
    ['2147483647', int(2147483647)],
    ['-2147483648', int(-2147483648)],
    ['2147483648', { kind: 'long', value: 2147483648n, text: '2147483648' }],
    ['-9223372036854775808', { kind: 'long', value: -(2n ** 63n), text: '-9223372036854775808' }],
    ['9223372036854775807', { kind: 'long', value: 2n ** 63n - 1n, text: '9223372036854775807' }],
    ['9223372036854775808', { kind: 'double', value: 2 ** 63, text: '9223372036854775808' }],
    ['1.50', { kind: 'double', value: 1.5, text: '1.50' }],
    ['1e2', { kind: 'double', value: 100, text: '1e2' }],
    ['0e-1', { kind: 'double', value: 0, text: '0e-1' }],
    ['1E400', { kind: 'double', value: Number.POSITIVE_INFINITY, text: '1E400' }],
    ['[]', objectArray([])],
    ['{}', hashtable([])],
    ['[1,[],{}]', objectArray([int(1), objectArray([]), hashtable([])])],
    [
      '{"b":1 , "a" :2}',
      hashtable([
        ['b', int(1)],
        ['a', int(2)],
      ]),
    ],
    [
      '{"a":1,"A":2}',
      hashtable([
        ['a', int(1)],
        ['A', int(2)],
      ]),
    ],
    [
      '{"a":1,"b":2,"a":3}',
      hashtable([
        ['a', int(3)],
        ['b', int(2)],
      ]),
    ],
    [
      '{"__proto__":1,"constructor":2}',
      hashtable([
        ['__proto__', int(1)],
        ['constructor', int(2)],
      ]),
    ],
  ])('%j', (text, value) => {
    expect(readJson(text)).toEqual({ ok: true, value });
  });

  test('of equal keys among many the last value takes the place of the first', () => {
    const keys = Array.from({ length: 50 }, (_, at) => `"k${at}":${at}`);
    const read = readJson(`{${[...keys, '"k7":"x"', '"k49":"y"'].join(',')}}`);
    const entries = keys.map((_, at) => [`k${at}`, at === 7 ? 'x' : at === 49 ? 'y' : int(at)]);
    expect(read).toEqual({ ok: true, value: { kind: 'dictionary', type: 'hashtable', entries } });
  });
});

describe('what RFC 8259 does not allow is refused where it stands', () => {
  test.each([
    ['', 0],
    ['  ', 2],
    ['tru', 0],
    ['nul', 0],
    ['True', 0],
    ['01', 1],
    ['-', 1],
    ['+1', 0],
    ['.5', 0],
    ['5.', 1],
    ['1e', 1],
    ['-x', 1],
    ['0x10', 1],
    ['NaN', 0],
    ['1 2', 2],
    ['[1,]', 3],
    ['[1 2]', 3],
    ['[1', 2],
    ['{', 1],
    ['{a:1}', 1],
    ['{"a"}', 4],
    ['{"a":1,}', 7],
    ['{"a":1]', 6],
    ['{"a":}', 5],
    ["'a'", 0],
    ['"a', 2],
    ['"a\nb"', 2],
    ['"\\x"', 2],
    ['"\\', 2],
    ['"\\u12g4"', 3],
    ['[1]]', 3],
    ['\u00a01', 0],
    ['/**/1', 0],
  ])('%j at %i', (text, offset) => {
    expect(readJson(text)).toMatchObject({ ok: false, offset });
  });

  test('the message has one line, names the place and shows one character at most', () => {
    const secret = 'hunter2-'.repeat(20);
    const read = readJson(`{"a": "${secret}",\n "b": ?${secret}}`);
    expect(read).toMatchObject({ ok: false, message: "expected a value, got '?' at 2:7" });
  });
});

describe('hostile JSON', () => {
  test.each(['[', '{"a":', '[[],'])('a million of %j give an error at the depth limit', (opening) => {
    const read = readJson(opening.repeat(1_000_000));
    expect(read).toMatchObject({ ok: false, message: expect.stringContaining(`${jsonDepthLimit} levels`) });
  });

  test('the depth limit is inclusive, and a parameter', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    expect(readJson(nested(jsonDepthLimit)).ok).toBe(true);
    expect(readJson(nested(jsonDepthLimit + 1)).ok).toBe(false);
    expect(readJson('[[]]', 1)).toMatchObject({ ok: false, offset: 1 });
  });

  test.each([
    ['a string of ten million characters', `"${'x'.repeat(1e7)}"`, true],
    ['a string of escapes', `"${'\\n'.repeat(5e6)}"`, true],
    ['a number of ten million digits', '9'.repeat(1e7), true],
    [
      'an object of a hundred thousand keys',
      `{${Array.from({ length: 1e5 }, (_, at) => `"${at}":0`).join()}}`,
      true,
    ],
    ['ten million quotes', '"'.repeat(1e7), false],
    ['ten million backslashes in a string', `"${'\\'.repeat(1e7)}`, false],
  ])('%s is read in one pass', (_, text, ok) => {
    expect(readJson(text).ok).toBe(ok);
  });

  test('no key reaches a prototype', () => {
    readJson('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
