import { describe, expect, test } from 'vitest';
import { json5LengthLimit, readJson5 } from '../../src/literal/read-json5.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';

const int = (value: number): PSValue => ({ kind: 'int', value });

describe('JSON5 is read', () => {
  const rows: ReadonlyArray<readonly [string, PSValue]> = [
    [
      "{a:1,'b c':[2,],} // end",
      hashtable([
        ['a', int(1)],
        ['b c', objectArray([int(2)])],
      ]),
    ],
    ['/* { [ */ 0x1F', int(31)],
    ['+.5', { kind: 'double', value: 0.5 }],
    ['-0', { kind: 'double', value: -0 }],
    ['-2147483649', { kind: 'long', value: -2147483649n }],
    ['9007199254740991', { kind: 'long', value: 9007199254740991n }],
    ['1e20', { kind: 'double', value: 1e20 }],
    ["'a\\\nb\\x41'", 'abA'],
    ['"a[{//"', 'a[{//'],
    [
      '{__proto__:1,constructor:2}',
      hashtable([
        ['__proto__', int(1)],
        ['constructor', int(2)],
      ]),
    ],
    ['{a12345678901234567890:1}', hashtable([['a12345678901234567890', int(1)]])],
    ["'12345678901234567890'", '12345678901234567890'],
    ['10000000000000000', { kind: 'double', value: 1e16 }],
  ];
  test.each(rows)('%j', (text, value) => {
    expect(readJson5(text)).toStrictEqual({ ok: true, value });
  });
});

describe('JSON5 is refused', () => {
  test.each([
    ['', 0],
    ['{a:1', 4],
    ['{\n a: ?}', 6],
    ['[1 2]', 3],
    ['$(rm)', 0],
    ['[NaN]', 5],
    ['-Infinity', 9],
    ['1e400', 5],
    ['[12345678901234567891]', 1],
    ['{a:0x1FFFFFFFFFFFFFFF}', 3],
  ])('%j at %i', (text, offset) => {
    expect(readJson5(text)).toMatchObject({ ok: false, offset });
  });

  test.each(['[', '{a:', "['x',", '[/*]*/'])('a hundred thousand of %j', (opening) => {
    expect(readJson5(opening.repeat(100_000))).toMatchObject({
      ok: false,
      message: expect.stringContaining('1024 levels'),
    });
  });

  test('more than a megabyte', () => {
    expect(readJson5(' '.repeat(json5LengthLimit + 1))).toMatchObject({ ok: false, offset: 0 });
  });

  test('without showing the text', () => {
    const read = readJson5("{ password: 'hunter2' hunter2 }");
    expect(read).toMatchObject({ ok: false, message: "expected valid JSON5, got 'h' at 1:23" });
  });
});

test('nesting at the limit is converted', () => {
  expect(readJson5(`${'['.repeat(1024)}'x'${']'.repeat(1024)}`).ok).toBe(true);
});
