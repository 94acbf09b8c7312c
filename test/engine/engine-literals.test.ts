import { describe, expect, test } from 'vitest';
import { haveEngine, running } from './running-engine.js';

describe.skipIf(!haveEngine)('literals', () => {
  const { ask } = running('literals');

  test.each<readonly [string, unknown]>([
    ['5', 5],
    ['-5', -5],
    ['0x10', 16],
    ['1kb', 1024],
    ['5L', { $long: 5 }],
    ['99999999999', { $long: 99999999999 }],
    ['1.50d', { $decimal: '1.50' }],
    ['1e20', { $double: '1E+20' }],
    ["'a''b'", "a'b"],
    ['"a`tb"', 'a\tb'],
    ["@'\nx\n'@", 'x'],
    ['$null', null],
    ['$true', true],
    ['1,2', [1, 2]],
    ['@(1,@(2))', [1, [2]]],
    ["@{a=1;b=@{c='x'}}", { $ht: { a: 1, b: { $ht: { c: 'x' } } } }],
    ['@{1=2}', { $ht: [[1, 2]] }],
    ['[ordered]@{b=1;a=2}', { $od: { b: 1, a: 2 } }],
    [
      '[Ordered]@{b=1;"1"=2}',
      {
        $od: [
          ['b', 1],
          ['1', 2],
        ],
      },
    ],
    ['@{a=[pscustomobject]@{x=@([ordered]@{})}}', { $ht: { a: { $pso: { x: [{ $od: {} }] } } } }],
    ['# why\n5', 5],
  ])('%s is a value', async (text, value) => {
    expect(await ask({ id: 1, text })).toEqual({ id: 1, ok: true, value });
  });

  test.each([
    '',
    '1;2',
    '1 | Out-Null',
    'Get-Thing',
    '@{a=Get-Thing}',
    '"$x"',
    '$x',
    '1+1',
    '[xml]"<a/>"',
    '@{a=1;A=2}',
    '(',
    'end{5}',
    '[ordered]@{a=$x}',
    '([ordered]@{a=1}).a',
  ])('%s is none', async (text) => {
    expect(await ask({ id: 1, text })).toEqual({ id: 1, ok: false });
  });
});
