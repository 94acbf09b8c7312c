import type { CommandDefinition } from '../../../src/definition/definition.js';
import { chooseParameters, typedName } from './arguments.js';
import type { Random } from './random.js';

/** What stands for a value in a command line, as PowerShell text. */
const VALUES = [
  'a',
  'abc',
  "'a'",
  '"a"',
  "''",
  '""',
  '5',
  '-5',
  '+5',
  '5.50',
  '.5',
  '0x10',
  '1kb',
  '1e3',
  '1l',
  '5d',
  '007',
  '5x',
  '1..2',
  '-.5',
  '1.',
  '2147483648',
  "'it''s'",
  '"x""y"',
  '"$v z"',
  '"${v}z"',
  '"$(1)z"',
  '$v',
  '$v$v',
  'a$v',
  'a$(1+2)b',
  '${v}',
  '$list',
  '"$list"',
  '$null',
  '$true',
  '$false',
  '(1+2)',
  '(7/2)',
  "('a'+1)",
  '(1,2)',
  '(-5)',
  '$(3)',
  '$()',
  '$(1;2)',
  '@(4)',
  '@()',
  '@(1,2)',
  '@(@(1,2))',
  '@{a=1}',
  "@{'a b'='c'; d=@(1)}",
  '{b}',
  '{ a {b} }',
  'a,b',
  '1,2',
  'a, b',
  'a ,b',
  "'a',5",
  '$true,$null',
  '-q',
  '-Foo:1',
  '-',
  '--',
  '–x',
  '—y',
  '%',
  '?',
  ':x',
  'a:b',
  'a`b',
  '`-x',
  '`$v',
  'a"b c"d',
  "a'b'c",
  '“q”',
  '‘q’',
  '[int]5',
  'a=b',
  'a#b',
  '*',
  'a.b',
  '.',
  '~',
  'x[0]',
  '@list',
  '@table',
  '@{}',
  '$table',
  'true',
  'Red',
  '-x=5',
  "-q'r'",
  '1,0x10',
  'a,-b',
  '(1),(2)',
  '"a"b',
] as const;

/** A splat cannot be attached to a name; which of several parse errors comes first is not looked at. */
const ATTACHED = VALUES.filter((value) => !/^@[a-z]/.test(value));

const VARIABLES = { v: 5, list: [1, 'x'], table: { $od: { Id: 'i' } }, text: 'txt' } as const;

const DASHES = ['-', '-', '-', '-', '-', '–', '—', '―'] as const;

/** A command line's text and the variables that it uses. */
export function generateCommandLine(random: Random, definition: CommandDefinition) {
  if (random.chance(1)) return { cmdline: random.pick(["a 'open", '-Id "open', "-Verbose x'open"]) };
  const parts: string[] = [];
  for (const parameter of chooseParameters(random, definition)) {
    const name = `${random.pick(DASHES)}${typedName(random, parameter)}`;
    const isSwitch = parameter.type === 'switch';
    parts.push(
      random.weighted<string>([
        [isSwitch ? 8 : 1, () => name],
        [5, () => `${name} ${random.pick(VALUES)}`],
        [2, () => `${name}:${random.pick(ATTACHED)}`],
        [1, () => `${name}: ${random.pick(ATTACHED)}`],
        [2, () => random.pick(VALUES)],
      ]),
    );
  }
  if (random.chance(12)) parts.splice(random.below(parts.length + 1), 0, '--');
  if (random.chance(12)) parts.splice(random.below(parts.length + 1), 0, random.pick(VALUES));
  if (random.chance(4))
    parts.splice(random.below(parts.length + 1), 0, random.pick(['-?', ',', '<# c #>', '`\n', '()', 'a,']));
  if (random.chance(5)) parts.push(random.pick([';', '# comment', '-Name:', '\n', ' ']));
  const text = parts.join(random.chance(5) ? '  ' : ' ');
  return { cmdline: text, ...(/[$@]/.test(text) ? { vars: VARIABLES } : {}) };
}
