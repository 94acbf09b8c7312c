import { describe, expect, it } from 'vitest';
import type { Argument } from '../../src/bind/argument.js';
import { readCommandLine } from '../../src/conformance/command-line.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import { objectArray, type PSValue } from '../../src/value/value.js';

const int = (value: number, text?: string): PSValue => ({
  kind: 'int',
  value,
  ...(text === undefined ? {} : { text }),
});
const double = (value: number, text?: string): PSValue => ({
  kind: 'double',
  value,
  ...(text === undefined ? {} : { text }),
});
const list = (...items: readonly PSValue[]): PSValue => objectArray(items);
const name = (text: string): Argument => ({ name: text.slice(1), text });
const attached = (text: string, value: PSValue): Argument => ({ name: text.slice(1, -1), text, value });
const values = (...items: readonly PSValue[]): readonly Argument[] => items.map((value) => ({ value }));

const VARIABLES = new Map<string, PSValue>([
  ['v', int(5)],
  ['s', 'txt'],
  ['list', list(int(1), double(2.5), 'x')],
  ['table', { kind: 'dictionary', type: 'ordered', entries: [['-Id', 'i']] }],
  ['nothing', { kind: 'automationnull' }],
  ['none', null],
]);

const read = (text: string) => readCommandLine(text, VARIABLES);

describe('values', () => {
  it.each<readonly [string, readonly PSValue[]]>([
    ['a', ['a']],
    ['a b', ['a', 'b']],
    ['5', [int(5)]],
    ['5.50', [double(5.5, '5.50')]],
    ['0x10', [int(16, '0x10')]],
    ['1kb', [int(1024, '1kb')]],
    ['.5', [double(0.5, '.5')]],
    ['-5', ['-5']],
    ['+5', ['+5']],
    ['-.5', ['-.5']],
    ['5x', ['5x']],
    ['1..3', ['1..3']],
    ['0x10,5.50', [list(int(16), double(5.5))]],
    ['a,b ,c , d', [list('a', 'b', 'c', 'd')]],
    ['\'it\'\'s\' "x""y" ‘q’ “r”', ["it's", 'x"y', 'q', 'r']],
    ['"a"b \'c\'d', ['a', 'b', 'c', 'd']],
    ['a"b c"d a\'b\'c', ['ab cd', 'abc']],
    ['a`b `-x a`tb "`$v"', ['a\b', '-x', 'a\tb', '$v']],
    ['$true $false $null', [true, false, null]],
    ['$v ${v} $V', [int(5), int(5), int(5)]],
    ['$v$v a$v $v-x ${v}x', ['55', 'a5', '5-x', '5x']],
    ['"$v z" "$list" "$none|" "${s}z" "$(1)z"', ['5 z', '1 2.5 x', '|', 'txtz', '1z']],
    ['a$(1+2)b $(3) $(1;2) $() $nothing', ['a3b', int(3), list(int(1), int(2)), null, null]],
    ['(1+2) (7/2) (8/2) (2147483647+1)', [int(3), double(3.5), int(4), double(2147483648)]],
    ["('a'+1) (1+'2') (1,2+3) (-5) (5 -3)", ['a1', int(3), list(int(1), int(2), int(3)), int(-5), int(2)]],
    ['@() @(1;2) @(@(1,2)) (,1)', [list(), list(int(1), int(2)), list(int(1), int(2)), list(int(1))]],
    ['{ a {b} }', [{ kind: 'scriptblock', text: ' a {b} ' }]],
    [
      "@{a=1+2;'b c'='x'}",
      [
        {
          kind: 'dictionary',
          type: 'hashtable',
          entries: [
            ['a', int(3)],
            ['b c', 'x'],
          ],
        },
      ],
    ],
    [
      '- % ? * a:b :x a=b a#b [int]5 x[0] ~ .x',
      ['-', '%', '?', '*', 'a:b', ':x', 'a=b', 'a#b', '[int]5', 'x[0]', '~', '.x'],
    ],
    ['a <# c #> b # rest', ['a', 'b']],
    ['a`\nb', ['a\nb']],
    ['a;', ['a']],
    ["'-Break'", ['-Break']],
    ["-q'r'", ['-qr']],
    ['--x', ['--x']],
    ['$', ['$']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(values(...expected));
  });
});

describe('names', () => {
  it.each<readonly [string, readonly Argument[]]>([
    ['-Name', [name('-Name')]],
    ['–Name —Name ―Name', [name('–Name'), name('—Name'), name('―Name')]],
    ['-Name:a', [attached('-Name:', 'a')]],
    ['-Name: 5.50', [attached('-Name:', double(5.5, '5.50'))]],
    ['-Name:-Break', [attached('-Name:', '-Break')]],
    ['-Name::x', [attached('-Name:', ':x')]],
    ['-Name :v', [name('-Name'), { value: ':v' }]],
    ['-Name:a,b', [attached('-Name:', list('a', 'b'))]],
    ["-Name:'a'b", [attached('-Name:', 'a'), { value: 'b' }]],
    ['-x.y', [name('-x'), { value: '.y' }]],
    ['-x{a}', [name('-x'), { value: { kind: 'scriptblock', text: 'a' } }]],
    ['-x=5', [name('-x=5')]],
    ['-a b,-c', [name('-a'), { value: list('b', '-c') }]],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('two dashes', () => {
  it.each<readonly [string, readonly Argument[]]>([
    ['-- -Break', values('-Break')],
    ['-a -- -b', [name('-a'), { value: '-b' }]],
    ['-- a -- b', values('a', '--', 'b')],
    ['-- -q:1', values('-q:', int(1))],
    ['-- @list', values(int(1), double(2.5), 'x')],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('splats', () => {
  it.each<readonly [string, readonly Argument[]]>([
    ['@table', [{ name: 'Id', text: '-Id:', value: 'i', fromSplat: true }]],
    ['@list', values(int(1), double(2.5), 'x')],
    ['@v', values(int(5))],
    ['@none', values(null)],
    ['@s', values({ kind: 'char', value: 't' }, { kind: 'char', value: 'x' }, { kind: 'char', value: 't' })],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
});

describe('help', () => {
  it.each(['-?', 'a -? b', '–?'])('%s', (text) => {
    expect(read(text)).toBe('help');
  });

  it.each(["'-?'", '-- -?', '-Name:-?'])('not %s', (text) => {
    expect(read(text)).not.toBe('help');
  });
});

describe('parse errors', () => {
  it.each([
    ['-Name:', 'ParameterRequiresArgument'],
    ['-Name: ', 'ParameterRequiresArgument'],
    ['-Name:--', 'ParameterRequiresArgument'],
    [',a', 'MissingArgument'],
    ['-x,y', 'MissingArgument'],
    ['-Name:,a', 'MissingArgument'],
    ['a,', 'MissingExpression'],
    ['()', 'ExpectedExpression'],
    ["'open", 'TerminatorExpectedAtEndOfString'],
    ['"open', 'TerminatorExpectedAtEndOfString'],
    ["a'open", 'TerminatorExpectedAtEndOfString'],
    ['-Name:@list', 'SplattingNotPermitted'],
    ['a,@list', 'SplattingNotPermittedInArgumentList'],
    ['@list,a', 'SplattingNotPermittedInArgumentList'],
  ])('%s: %s', (text, id) => {
    const thrown = (() => {
      try {
        return read(text);
      } catch (error) {
        return error;
      }
    })();
    expect(thrown).toBeInstanceOf(CmdletError);
    expect(thrown).toMatchObject({ id, category: 'ParserError' });
  });
});

describe('what would have to be executed is refused', () => {
  it.each([
    '$unknown',
    '$v.Length',
    '$list[0]',
    '(Get-Date)',
    '$(Get-Date)',
    'a | b',
    'a; b',
    'a\nb',
    '2>x',
    '(1,2;3)',
    '@{a=Get-Date}',
    '(1/0)',
  ])('%s', (text) => {
    expect(() => read(text)).toThrow(TypeError);
  });
});
