import { describe, expect, test } from 'vitest';
import { readLiteral } from '../../src/literal/read-literal.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';

const int = (value: number, text?: string): PSValue =>
  text === undefined ? { kind: 'int', value } : { kind: 'int', value, text };

describe('a typed value is JSON, else JSON5, else PowerShell', () => {
  const rows: ReadonlyArray<readonly [string, PSValue]> = [
    ['5', int(5, '5')],
    ['0x10', int(16)],
    ['1kb', int(1024)],
    ['"a`nb"', 'a`nb'],
    ["'a`nb'", 'a`nb'],
    ["'it''s'", "it's"],
    ['{"a":1}', hashtable([['a', int(1, '1')]])],
    ['{a:1}', hashtable([['a', int(1)]])],
    ['@{a=1}', hashtable([['a', int(1)]])],
    ['{}', hashtable([])],
    ['[]', objectArray([])],
    ['[1,]', objectArray([int(1)])],
    ['1,2', objectArray([int(1), int(2)])],
    ['null', null],
    ['$null', null],
    [
      "@{\n\ttargets = @(\n\t\t@{\n\t\t\t'@odata.type' = '#x'\n\t\t\tid = 'y'\n\t\t}\n\t)\n\ttimeout = 99\n}",
      hashtable([
        [
          'targets',
          objectArray([
            hashtable([
              ['@odata.type', '#x'],
              ['id', 'y'],
            ]),
          ]),
        ],
        ['timeout', int(99)],
      ]),
    ],
  ];
  test.each(rows)('%j', (text, value) => {
    expect(readLiteral(text)).toStrictEqual({ ok: true, value });
  });
});

describe('when nothing fits, the error is the one that helps', () => {
  test.each([
    ['{"a":1 "b":2}', 'JSON5', 7],
    ['[1, 2', 'JSON5', 5],
    ['{ a = 1 }', 'JSON5', 4],
    ['{"a": [1, {b: ?}]}', 'JSON5', 14],
    ['@{a=1', 'PowerShell', 5],
    ['@(1,)', 'PowerShell', 4],
    ["'a", 'PowerShell', 2],
    ['[ordered]@{a=1;a=2}', 'PowerShell', 15],
    ['[int]5', 'PowerShell', 0],
    ['', 'PowerShell', 0],
  ])('%j: %s at %i', (text, format, offset) => {
    const read = readLiteral(text);
    expect(read).toMatchObject({ ok: false, offset });
    expect(read).toMatchObject({
      message: expect.stringMatching(new RegExp(`^not readable \\(tried JSON,.*as ${format}: `)),
    });
  });

  test.each(['$(rm x)', '@{a=$(rm x)}', '$env:SECRET', 'rm x', '1+1', '(Get-Date)', '@{a="$x"}', "'$x' + 1"])(
    '%j is reported to execute',
    (text) => {
      expect(readLiteral(text)).toMatchObject({ ok: false, executes: true });
    },
  );

  test('a text in braces is never a script block', () => {
    expect(readLiteral('{ Get-Process }').ok).toBe(false);
    expect(readLiteral(' \n{a}').ok).toBe(false);
  });

  test('no message shows more of the text than one character', () => {
    const secret = 'hunter2-hunter2';
    for (const around of ['?{}', '@{a=?;}', '[?]', "'x' ?", '$?', '@{? ?}', '{"a": "?" ?}']) {
      expect(JSON.stringify(readLiteral(around.replaceAll('?', secret)))).not.toContain('hunter2');
    }
  });
});

describe('hostile texts are answered', () => {
  const pieces = [
    '[',
    '{',
    '{"a":',
    '@(',
    '@{a=',
    '(',
    '$(',
    '"$(',
    "'",
    '"',
    ',',
    '-',
    '#',
    '<#',
    '`\n',
    ' ',
    'a',
    '9',
    '/*',
    "@'\n",
    '1,',
    '\0',
    '\\',
    '${',
    '[a',
  ];

  test.each(pieces)('ten megabytes of %j', (piece) => {
    const read = readLiteral(piece.repeat(Math.ceil(1e7 / piece.length)));
    expect(read.ok).toBe(piece === '9');
  });

  test.each(pieces)('a hundred thousand of %j', (piece) => {
    const read = readLiteral(piece.repeat(100_000));
    expect(read.ok).toBe(['9', "'", '"'].includes(piece));
  });
});
