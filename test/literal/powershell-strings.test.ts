// biome-ignore-all lint/suspicious/noTemplateCurlyInString: PowerShell writes ${name} too.
import { describe, expect, test } from 'vitest';
import { readPowerShell } from '../../src/literal/read-powershell.js';

// Every row was asked of System.Management.Automation 7.6.9 (Parser.ParseInput and SafeGetValue).
describe('a string reads as', () => {
  test.each([
    ["''", ''],
    ["'a''b'", "a'b"],
    ["'$x`n'", '$x`n'],
    ["'a\nb'", 'a\nb'],
    ['‘a’', 'a'],
    ["‚a'", 'a'],
    ["'a‘’b'", 'a’b'],
    ['""', ''],
    ['"a""b`"\'"', 'a"b"\''],
    ['„a”', 'a'],
    ['"a“”b"', 'a”b'],
    ['"`0`a`b`e`f`n`r`t`v"', '\0\u0007\b\u001b\f\n\r\t\v'],
    ['"`u{41}`u{1F600}`u{d800}"', 'A\u{1f600}\ud800'],
    ['"`x`$`(``"', 'x$(`'],
    ['"`\r\nx"', '\r\nx'],
    ['"$ $) a$"', '$ $) a$'],
    ['"$""x"', '$"x'],
    ['"{0}$true{1}"', '{0}True{1}'],
    ['"$null"', ''],
    ['"${true}x$true.x$true[0]"', 'TruexTrue.xTrue[0]'],
    ['"$true::"', 'True::'],
    ['"`$true$`true"', '$true$\true'],
    ['"$()"', ''],
    ['"$(1)$(\'a\')"', '1a'],
    ['"$(1;2,3)"', '1 2 3'],
    ['"$((1,2),(3,4),5)"', '1 2 3 4 5'],
    ['"$(,(,(1,2)))"', 'System.Object[]'],
    ['"$($null,1)"', ' 1'],
    ['"$("$(1)")$( # c\n1)"', '11'],
    ['"$(@{a=1})$({x})"', 'System.Collections.Hashtable{x}'],
    ['"$(1e16) $(1e17) $(1.50d) $(0.00001)"', '10000000000000000 1E+17 1.50 1E-05'],
    ["@'\nx\n'@", 'x'],
    ["@' \t\r\nx\r\ny\r\n'@", 'x\r\ny'],
    ["@'\n'@", ''],
    ["@'\n\n'@", ''],
    ["@'\n '@\n'@", " '@"],
    ["@'\na''b$x`n\n'@", "a''b$x`n"],
    ['@"\na`tb "x" $true\n"@', 'a\tb "x" True'],
    ['@"\n$(1\n)\n"@', '1'],
    ['@“\nx\n„@', 'x'],
    ['@"\n``\n"@', '`'],
  ])('%j', (text, value) => {
    expect(readPowerShell(text)).toStrictEqual({ ok: true, value });
  });
});

describe('a string is refused', () => {
  test.each([
    "'a",
    "'a‘b'",
    '"a',
    '"a`',
    '"`u41"',
    '"`u{}"',
    '"`u{41"',
    '"`u{110000}"',
    '"`u{0000041}"',
    '"$(1"',
    '"${"',
    '"${}"',
    "@'x\n'@",
    "@'\nx'@",
    "@'\nx\n '@",
    "@' #c\nx\n'@",
    '@"\n`\n"@',
    '"a"b',
    "'a' 'b'",
    "'a'(1)",
  ])('%j', (text) => {
    expect(readPowerShell(text)).toMatchObject({ ok: false });
  });

  test.each([
    '"$x"',
    '"a $(rm -rf /)"',
    '"$(1+1)"',
    '"$env:x"',
    '"$truex"',
    '"$true:x"',
    '"$?"',
    '"$$"',
    '"${a b}"',
    '@"\n$x\n"@',
  ])('%j would execute', (text) => {
    expect(readPowerShell(text)).toMatchObject({ ok: false, executes: true });
  });
});
