// biome-ignore-all lint/suspicious/noTemplateCurlyInString: PowerShell writes ${name} too.
import { describe, expect, test } from 'vitest';
import { readPowerShell } from '../../src/literal/read-powershell.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';

const int = (value: number): PSValue => ({ kind: 'int', value });
const one = int(1);
const two = int(2);
const ordered = (...entries: [PSValue, PSValue][]): PSValue => ({
  kind: 'dictionary',
  type: 'ordered',
  entries,
});
const custom = (...properties: [string, PSValue][]): PSValue => ({ kind: 'pscustomobject', properties });

function check(text: string, value: PSValue): void {
  expect(readPowerShell(text)).toStrictEqual({ ok: true, value });
}

// Every row was asked of System.Management.Automation 7.6.9 (Parser.ParseInput and SafeGetValue).
describe('constants', () => {
  test.each<readonly [string, PSValue]>([
    ['$true', true],
    ['$FALSE', false],
    ['$Null', null],
    ['${true}', true],
    ['$local:null', null],
    ['$variable:true', true],
    ['$private:true', true],
    ['$:true', true],
    ['$using:true', true],
    ['1', one],
    ['+1', one],
    ['-1', int(-1)],
    ['–1', int(-1)],
    ['1u', { kind: 'other', type: 'System.UInt32', text: '1' }],
    ['(1)', one],
    ['((\n1\n))', one],
    ['{ a b }', { kind: 'scriptblock', text: '{ a b }' }],
    ['{"}"}', { kind: 'scriptblock', text: '{"}"}' }],
    ['{"$("}")"}', { kind: 'scriptblock', text: '{"$("}")"}' }],
    ["{'}'''}", { kind: 'scriptblock', text: "{'}'''}" }],
    ["{@'\n}\n'@}", { kind: 'scriptblock', text: "{@'\n}\n'@}" }],
    ['{@"\n}$("}")\n"@}', { kind: 'scriptblock', text: '{@"\n}$("}")\n"@}' }],
    ['{#}\n<#}#>`}}', { kind: 'scriptblock', text: '{#}\n<#}#>`}}' }],
    ['{a#}', { kind: 'scriptblock', text: '{a#}' }],
    ['{ a [b; a ] }', { kind: 'scriptblock', text: '{ a [b; a ] }' }],
  ])('%j', check);
});

describe('blanks, comments and separators', () => {
  test.each<readonly [string, PSValue]>([
    [';\n 1 ;;\n', one],
    ['1 # c', one],
    ['1#x', one],
    ['#\r1', one],
    ['<# <# #> 1', one],
    ['` 1', one],
    ['`\r\n1', one],
    ['\u00a0\u3000\u00851\f', one],
    ['1 `\n, 2', objectArray([one, two])],
    ['1<# #>,#c\n2', objectArray([one, two])],
  ])('%j', check);
});

describe('arrays', () => {
  test.each<readonly [string, PSValue]>([
    ['@()', objectArray([])],
    ['@(;)', objectArray([])],
    ['@(1)', objectArray([one])],
    ['@($null)', objectArray([null])],
    ['1,2', objectArray([one, two])],
    ['@(1,2)', objectArray([one, two])],
    ['@(1;2)', objectArray([one, two])],
    ['@(\n1\n2\n)', objectArray([one, two])],
    ['@(1,\n\n2)', objectArray([one, two])],
    ['@(1\n,2)', objectArray([one, two])],
    ['@(1,2),@(3)', objectArray([objectArray([one, two]), objectArray([int(3)])])],
    ['@(@(1,2))', objectArray([one, two])],
    ['@(,@(1,2))', objectArray([objectArray([one, two])])],
    ['@((1,2);3)', objectArray([one, two, int(3)])],
    [',1', objectArray([one])],
    [',,1', objectArray([objectArray([one])])],
    [',1,2', objectArray([objectArray([one]), two])],
    ['1,,2', objectArray([one, objectArray([two])])],
    ['(1,2),3', objectArray([objectArray([one, two]), int(3)])],
    ['@(@{a=1}\n@{b=2})', objectArray([hashtable([['a', one]]), hashtable([['b', two]])])],
    ['$(1)', objectArray([one])],
    ['$(1;2)', objectArray([one, two])],
    ['1,-2,+1', objectArray([one, int(-2), one])],
  ])('%j', check);
});

describe('hashtables', () => {
  test.each<readonly [string, PSValue]>([
    ['@{}', hashtable([])],
    ['@{\n}', hashtable([])],
    [
      '@{b=1;a=2;}',
      hashtable([
        ['b', one],
        ['a', two],
      ]),
    ],
    [
      '@{a=1\nb=2}',
      hashtable([
        ['a', one],
        ['b', two],
      ]),
    ],
    [
      '@{a=1\r\n\r\n;;b=2\r\n}',
      hashtable([
        ['a', one],
        ['b', two],
      ]),
    ],
    [
      '@{ a = \n\n 1 # c\n b = 2 <# c #> }',
      hashtable([
        ['a', one],
        ['b', two],
      ]),
    ],
    ['@{a `\n = 1}', hashtable([['a', one]])],
    [
      '@{a=1,2\nb=,1}',
      hashtable([
        ['a', objectArray([one, two])],
        ['b', objectArray([one])],
      ]),
    ],
    [
      '@{\'b c\'=1;"@odata.type"=2}',
      hashtable([
        ['b c', one],
        ['@odata.type', two],
      ]),
    ],
    [
      '@{7="seven";-1=1;1.5=2}',
      hashtable([
        [int(7), 'seven'],
        [int(-1), one],
        [{ kind: 'double', value: 1.5 }, two],
      ]),
    ],
    [
      '@{$true=1;"True"=2}',
      hashtable([
        [true, one],
        ['True', two],
      ]),
    ],
    [
      '@{(1)=1;"1"=2}',
      hashtable([
        [one, one],
        ['1', two],
      ]),
    ],
    [
      '@{@(1)=1;@{}=2}',
      hashtable([
        [objectArray([one]), one],
        [hashtable([]), two],
      ]),
    ],
    [
      '@{if=1;true=2;_a=1;é=2;class=1}',
      hashtable([
        ['if', one],
        ['true', two],
        ['_a', one],
        ['é', two],
        ['class', one],
      ]),
    ],
    [
      '@{ß=1;SS=2;ı=1;I=2;ſ=1;S=2}',
      hashtable([
        ['ß', one],
        ['SS', two],
        ['ı', one],
        ['I', two],
        ['ſ', one],
        ['S', two],
      ]),
    ],
    [
      '@{__proto__=1;constructor=2}',
      hashtable([
        ['__proto__', one],
        ['constructor', two],
      ]),
    ],
    ['@{a={1}}', hashtable([['a', { kind: 'scriptblock', text: '{1}' }]])],
    ['@{a=@{b=@{}}}', hashtable([['a', hashtable([['b', hashtable([])]])]])],
    ['[ordered]@{b=1;a=2}', ordered(['b', one], ['a', two])],
    ['[ Ordered ] `\n@{}', ordered()],
    ['[\nordered <#c#>]@{}', ordered()],
    ['[PSCustomObject]@{a=1;1=2;$true=1}', custom(['a', one], ['1', two], ['True', one])],
    ['@{a=[ordered]@{b=[pscustomobject]@{}}}', hashtable([['a', ordered(['b', custom()])]])],
    ['@([pscustomobject]@{a=1};[ordered]@{})', objectArray([custom(['a', one]), ordered()])],
    [',[ordered]@{a=1},2', objectArray([objectArray([ordered(['a', one])]), two])],
  ])('%j', check);
});

describe('indexes into constants', () => {
  test.each<readonly [string, PSValue]>([
    ['(1,2)[0]', one],
    ['(1,2)[-1]', two],
    ['(1,2)[-2]', null],
    ['(1,2)[5]', null],
    ['(1,2)[1,0]', objectArray([two, one])],
    ['(1,2)?[0]', one],
    ['((1,2),3)[0][1]', two],
    ['@(1)[\n0\n]', one],
    ['"abc"[0]', { kind: 'char', value: 'a' }],
    ['@{a=1}["A"]', one],
    ['@{a=1}["b"]', null],
    ['@{1l=1}[1]', null],
  ])('%j', check);
});

test('a literal of many nodes is read, though SafeGetValue stops at 5,000', () => {
  const items = Array.from({ length: 20_000 }, (_, at) => at % 2);
  const read = readPowerShell(`@(${items.join(',')})`);
  expect(read).toStrictEqual({ ok: true, value: objectArray(items.map(int)) });
});
