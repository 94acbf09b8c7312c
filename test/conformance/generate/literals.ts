import type { Random } from './random.js';

const ATOMS = [
  '5',
  '-5',
  '+5',
  '0',
  '007',
  '0x1F',
  '0xFFFFFFFF',
  '0b101',
  '1kb',
  '1.5',
  '.5',
  '1.',
  '1e3',
  '1.5e-3',
  '5L',
  '5d',
  '5uy',
  '5n',
  '2147483648',
  '99999999999999999999',
  '1e400',
  '--5',
  '- 5',
  "'a'",
  "''",
  "'it''s'",
  '"a"',
  '""',
  '"x""y"',
  '"a`tb"',
  '"`u{41}"',
  '"$true"',
  '"$(1)"',
  '"$(1;2)"',
  '‘q’',
  '“q”',
  '$true',
  '$false',
  '$null',
  '$TRUE',
  '${true}',
  "@'\nx\n'@",
  '@"\n$(1)\ny\n"@',
  '{ a }',
  '{}',
  '()',
  '@()',
  '@{}',
  '$()',
] as const;

/** What PowerShell would have to run, and what it cannot read at all. */
const REFUSED = [
  '$x',
  '$env:PATH',
  '1+1',
  "'a'+'b'",
  'Get-Date',
  'a',
  '"$x"',
  '"$(Get-Date)"',
  '[int]5',
  "[datetime]'2020-01-02'",
  '$(Get-Date)',
  '& {1}',
  '1;2',
  "'a'.Length",
  '@{a=Get-Date}',
  '@{a=1;A=2}',
  '(',
  '@{',
  "'",
  '"',
  '1,',
  ',',
  '1 2',
  '5x',
  '$',
  '@',
  '1..3',
  '-not $true',
  '!$true',
  '1 | 2',
  '#',
] as const;

const KEYS = [
  'a',
  'b1',
  'Name',
  "'a b'",
  '"c"',
  '1',
  '-1',
  '$true',
  "'it''s'",
  '(1)',
  '1.5',
  'a-b',
  '$x',
] as const;

const SEPARATORS = [';', ';', '; ', '\n', ' ;\n '] as const;

const BLANKS = ['', '', '', ' ', '\t', '\n', '<# c #>', ' # c\n', '`\n'] as const;

/** The characters that mean something, for texts that are almost right. */
const MARKS = '\'"`$@{}()[];,=#<>-+. 1a\n';

/** A PowerShell literal, or what is almost one. */
export function generateLiteral(random: Random): string {
  const text = `${random.pick(BLANKS)}${value(random, 3)}${random.pick(BLANKS)}`;
  return random.chance(25) ? spoiled(random, text) : text;
}

function value(random: Random, depth: number): string {
  if (depth === 0) return random.pick(ATOMS);
  const inner = (): string => value(random, depth - 1);
  return random.weighted<string>([
    [8, () => random.pick(ATOMS)],
    [1, () => random.pick(REFUSED)],
    [3, () => `@(${joined(random, inner, [',', ', ', ';', '\n'])})`],
    [2, () => joined(random, inner, [',', ', ', ' ,', ',\n'])],
    [1, () => `(${random.pick(BLANKS)}${inner()}${random.pick(BLANKS)})`],
    [1, () => `$(${joined(random, inner, [';', '\n'])})`],
    [1, () => `,${inner()}`],
    [3, () => table(random, inner)],
    [1, () => `[ordered]${table(random, inner)}`],
    [1, () => `[pscustomobject]${table(random, inner)}`],
    [1, () => `${inner()}[${random.pick(['0', '-1', "'a'", '5', '0,1'])}]`],
  ]);
}

function table(random: Random, inner: () => string): string {
  const entry = (): string => `${random.pick(KEYS)}${random.pick(['=', ' = ', '= \n'])}${inner()}`;
  return `@{${random.pick(BLANKS)}${joined(random, entry, SEPARATORS)}${random.pick(['', ';', '\n'])}}`;
}

function joined(random: Random, item: () => string, separators: readonly string[]): string {
  const separator = random.pick(separators);
  return Array.from({ length: 1 + random.below(3) }, item).join(separator);
}

/** One character more, less, or another. */
function spoiled(random: Random, text: string): string {
  const at = random.below(text.length + 1);
  const mark = random.chance(60) ? (MARKS[random.below(MARKS.length)] ?? '') : '';
  return text.slice(0, at) + mark + text.slice(at + random.below(2));
}
