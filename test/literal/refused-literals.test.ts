// biome-ignore-all lint/suspicious/noTemplateCurlyInString: PowerShell writes ${name} too.
import { describe, expect, test } from 'vitest';
import { literalDepthLimit } from '../../src/literal/powershell-cursor.js';
import { powershellLengthLimit, readPowerShell } from '../../src/literal/read-powershell.js';

describe('what would execute is refused as such', () => {
  test.each([
    'Get-Process',
    'abc',
    'if(1){2}',
    '& "a"',
    '. "a"',
    '%{}',
    '@(rm x)',
    '@{a=$(rm)}',
    '@{a=rm}',
    '@{a=b c}',
    '@{a==1}',
    '@{a=if(1){2}}',
    '(a)',
    '$x',
    '$env:PATH',
    '$PSScriptRoot',
    '$PWD',
    '$_',
    '$args',
    '$global:true',
    '$script:true',
    '$using:x',
    '${true }',
    '$true = 1',
    '$true::x',
    '$true.x',
    '$true ? 1 : 2',
    '1+1',
    '1 - 1',
    '-1-1',
    '1..3',
    '1 -eq 1',
    '"a" -f 1',
    '1 | b',
    '1 > x',
    '1 && 2',
    '- 1',
    '-(1)',
    '-not $true',
    '!$true',
    '+"5"',
    '@{+1=1}',
    "[int]'5'",
    '[string]1',
    '[hashtable]@{}',
    '[int]::MaxValue',
    '[xml]"<a/>"',
    '[int[]](1,2)',
    '"a".Length',
    '@(1).Count',
    '@{a=1}.a',
    '@{a=1}?.a',
    '[ordered]@{}.a',
    '$null[0]',
    '(1)[0]',
    '(1,2)["0"]',
    '@(1)[1+1]',
    '1kb5',
    '1x',
    '1.5.2',
    '@{$null=1}',
    'function f{}',
    'end{1}',
  ])('%j', (text) => {
    const read = readPowerShell(text);
    expect(read).toMatchObject({ ok: false, executes: true });
    expect(read).toMatchObject({ message: expect.stringContaining('only constants are read') });
  });
});

describe('what is malformed is refused where it stands', () => {
  test.each([
    ['', 0],
    ['# c', 3],
    ['1 2', 2],
    ['1;2', 2],
    ['1\n,2', 2],
    ['1,', 2],
    ['@(1,)', 4],
    ['@(1,;2)', 4],
    ['@(1', 3],
    ['@(1))', 4],
    ['()', 1],
    ['(1;2)', 2],
    ['(1', 2],
    ['--1', 1],
    ['++1', 1],
    ['256uy', 0],
    ['@{;}', 2],
    ['@{a}', 3],
    ['@{a=}', 4],
    ['@{a\n=1}', 3],
    ['@{a=1 b=2}', 6],
    ['@{a=1', 5],
    ['@{a-b=1}', 3],
    ['@{a.b=1}', 3],
    ['@{a:b=1}', 3],
    ['@{a=1;A=2}', 6],
    ["@{'é'=1;É=2}", 8],
    ['@{1=1;"1"=2}', 6],
    ['@{1=1;1l=2}', 6],
    ['@{a=1;("A")=2}', 6],
    ['@{$true=1;$true=2}', 10],
    ['@{\u{1d400}=1}', 2],
    ['@true', 1],
    ['@ {a=1}', 1],
    ['[]', 1],
    ['[1]', 1],
    ['[ordered]1', 9],
    ['[ordered](@{})', 9],
    ['[pscustomobject]@{""=1}', 23],
    ['@(1) [0]', 5],
    ['@(1)[]', 5],
    ['{', 1],
    ['{(}', 2],
    ['1 <#', 4],
    ['\ufeff1', 0],
  ])('%j at %i', (text, offset) => {
    expect(readPowerShell(text)).toMatchObject({ ok: false, offset });
  });

  test('the message has one line, names line and column and shows one character at most', () => {
    const secret = 'hunter2-'.repeat(20);
    expect(readPowerShell(`@{\n  a = '${secret}' ${secret}\n}`)).toMatchObject({
      message: "expected the end of the value, got 'h' at 2:170",
    });
  });
});

describe('hostile PowerShell', () => {
  const openings = [
    '@(',
    '@{a=',
    '(',
    '$(',
    '"$(',
    ',',
    '@(,',
    '@{a=@(',
    '[ordered]@{a=',
    '@(1)[',
    '- ',
    '!',
    '{',
    '<#',
    "@'\n",
    "''",
    '`\n',
    '$a:',
  ];

  test.each(openings)('a hundred thousand of %j are answered with an error or a string', (opening) => {
    const read = readPowerShell(opening.repeat(100_000));
    expect(read.ok).toBe(opening === "''");
  });

  test.each(['@(', '@{a=', '(', ','])('%j nests to the limit and no deeper', (opening) => {
    const closing: Readonly<Record<string, string>> = { '@(': ')', '@{a=': '}', '(': ')' };
    const nested = (depth: number) => opening.repeat(depth) + 1 + (closing[opening] ?? '').repeat(depth);
    expect(readPowerShell(nested(literalDepthLimit)).ok).toBe(true);
    expect(readPowerShell(nested(literalDepthLimit + 1)).ok).toBe(false);
  });

  test('a text beyond the length limit is refused unread', () => {
    expect(readPowerShell(`'${'x'.repeat(powershellLengthLimit)}'`)).toMatchObject({ ok: false, offset: 0 });
  });

  test('a large hashtable is read', () => {
    const text = `@{${Array.from({ length: 50_000 }, (_, at) => `k${at} = @(1, 'two', @{ x = ${at} })`).join('\n')}}`;
    expect(readPowerShell(text).ok).toBe(true);
  });
});
