import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPowerShell } from '../../src/literal/read-powershell.js';
import { writePowerShell } from '../../src/literal/write-powershell.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';
import { literalValue } from './value-arbitrary.js';

test('whatever is written reads back equal', () => {
  fc.assert(
    fc.property(literalValue, (value) => {
      expect(readPowerShell(writePowerShell(value))).toStrictEqual({ ok: true, value });
    }),
    { numRuns: 3000 },
  );
});

describe('the literal of a value', () => {
  const rows: ReadonlyArray<readonly [string, PSValue]> = [
    ['$null', null],
    ['$true', true],
    ["'it''s'", "it's"],
    ["'a‘‘b'", 'a‘b'],
    ['"a`n`"`$x`u{7f}"', 'a\n"$x\u007f'],
    ['5', { kind: 'int', value: 5, text: '0x5' }],
    ['5l', { kind: 'long', value: 5n }],
    ['5uy', { kind: 'byte', value: 5 }],
    ['5.0', { kind: 'double', value: 5 }],
    ['-0.0', { kind: 'double', value: -0 }],
    ['1e+21', { kind: 'double', value: 1e21 }],
    ['-1e999', { kind: 'double', value: Number.NEGATIVE_INFINITY }],
    ['1.50d', { kind: 'decimal', value: '1.50' }],
    ['7u', { kind: 'other', type: 'System.UInt32', text: '7' }],
    ['@()', objectArray([])],
    ["@('a', $null)", objectArray(['a', null])],
    ['@(,@())', objectArray([objectArray([])])],
    [
      "@{a = 1; '@b' = @{}}",
      hashtable([
        ['a', { kind: 'int', value: 1 }],
        ['@b', hashtable([])],
      ]),
    ],
    [
      "@{(1) = 'x'; '1' = 'y'}",
      hashtable([
        [{ kind: 'int', value: 1 }, 'x'],
        ['1', 'y'],
      ]),
    ],
    ['[ordered]@{a = $true}', { kind: 'dictionary', type: 'ordered', entries: [['a', true]] }],
    ['[pscustomobject]@{a = $true}', { kind: 'pscustomobject', properties: [['a', true]] }],
    ['{ x }', { kind: 'scriptblock', text: '{ x }' }],
  ];
  test.each(rows)('%s', (text, value) => {
    expect(writePowerShell(value)).toBe(text);
  });
});

describe('what has no literal is a TypeError', () => {
  const rows: ReadonlyArray<readonly [string, PSValue]> = [
    ['NaN', { kind: 'double', value: Number.NaN }],
    ['a character', { kind: 'char', value: 'x' }],
    ['a date', { kind: 'datetime', value: '2026-01-02T03:04:05.0000000Z' }],
    ['a URI', { kind: 'uri', value: 'https://x' }],
    ['a switch', { kind: 'switch', value: true }],
    ['an enum member', { kind: 'enum', type: 'E', name: 'a', value: 0 }],
    ['a model', { kind: 'model', type: 'M', properties: [] }],
    ['a wrapped value', { kind: 'wrapped', value: 1 as never }],
    ['an array list', { kind: 'arraylist', items: [] }],
    ['an array of strings', { kind: 'array', of: 'System.String', items: [] }],
    ['AutomationNull', { kind: 'automationnull' }],
    ['another object', { kind: 'other', type: 'System.Version', text: '1.2' }],
    ['a bare script', { kind: 'scriptblock', text: 'rm x' }],
    ['a script with an unpaired brace', { kind: 'scriptblock', text: '{ } }' }],
    [
      'keys that differ in case alone',
      hashtable([
        ['a', null],
        ['A', null],
      ]),
    ],
    ['a null key', hashtable([[null, null]])],
    ['a property without a name', { kind: 'pscustomobject', properties: [['', null]] }],
  ];
  test.each(rows)('%s', (_, value) => {
    expect(() => writePowerShell(objectArray([value]))).toThrow(TypeError);
  });

  test('nesting that could not be read back', () => {
    let value: PSValue = objectArray([]);
    for (let depth = 0; depth < 100_000; depth++) value = objectArray([value]);
    expect(() => writePowerShell(value)).toThrow(TypeError);
  });
});
