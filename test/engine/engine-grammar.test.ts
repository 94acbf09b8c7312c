import { describe, expect, test } from 'vitest';
import { haveEngine, running } from './running-engine.js';

describe.skipIf(!haveEngine)('reading scripts', () => {
  const { ask } = running('run');

  test.each<readonly [string, readonly string[]]>([
    ['$a ? 1 : 2', ['ternary operator']],
    ['a && b', ['pipeline chain']],
    ['$x ?? 1; $x ??= 2', ['null-coalescing operator', 'null-coalescing assignment']],
    ['${x}?.y; ${x}?[0]', ['null-conditional member access', 'null-conditional index']],
    ['Start-It &', ['background operator']],
    ['class A {}', ['class definition']],
    ['enum E { a }', ['enum definition']],
    ['function f { clean {} }', ['clean block']],
    ['1u; 0b1; 1kb; 0xff; 5L; 1.5d', ['number notation', 'number notation']],
    ['"`u{41} `t"', ['string escape']],
    ['Get-It |\n b', []],
    ['Get-It\n| b', ['line that begins with a pipe']],
    ['param([string] $a) if ($a -eq 1) { @{ b = $a[0] } }', []],
  ])('beyond the grammar of 5.1: %s', async (parse, expected) => {
    const answer = (await ask({ parse })) as {
      readonly violations: readonly { readonly construct: string }[];
    };
    expect(answer.violations.map((violation) => violation.construct)).toEqual(expected);
  });

  test('a script is read without being run: errors, functions, commands', async () => {
    expect(await ask({ parse: 'function f { Write-Output 1 }; f; & $c; a (' })).toEqual({
      errors: [expect.objectContaining({ id: 'ExpectedExpression' }), expect.objectContaining({ line: 1 })],
      violations: [],
      functions: ['f'],
      commands: ['Write-Output', 'f', 'a'],
      dynamicCommands: ['$c'],
    });
  });
});
