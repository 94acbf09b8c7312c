// biome-ignore-all lint/suspicious/noTemplateCurlyInString: PowerShell writes ${name} too.
import fc from 'fast-check';

const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 31 });
const number = fc
  .tuple(
    fc.constantFrom('', '', '-', '+', '–'),
    fc.oneof(
      digits,
      fc.tuple(digits, digits).map(([whole, fraction]) => `${whole}.${fraction}`),
      fc
        .tuple(digits, fc.constantFrom('e', 'e-', 'E+'), fc.nat(40))
        .map(([whole, exponent, power]) => `${whole}${exponent}${power}`),
      fc
        .string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), maxLength: 17 })
        .map((hex) => `0x${hex}`),
      fc.string({ unit: fc.constantFrom('0', '1'), maxLength: 66 }).map((binary) => `0b${binary}`),
    ),
    fc.constantFrom('', '', '', 'l', 'D', 'u', 'uy', 'y', 's', 'us', 'ul', 'n'),
    fc.constantFrom('', '', '', '', 'kb', 'MB', 'pb'),
  )
  .map((parts) => parts.join(''));

const atom = fc.oneof(
  { weight: 3, arbitrary: number },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      ...[
        '$true',
        '$False',
        '$null',
        '${null}',
        "''",
        "'a''b'",
        '"b`n`$x"',
        '"$true"',
        "@'\nh\n'@",
        '@"\nh$null\n"@',
      ],
      ...[
        '‘q’',
        '“q”',
        '@()',
        '@{}',
        '1',
        '2',
        '(1,2)[0]',
        '{ a }',
        '[ordered]@{a=1}',
        '[pscustomobject]@{z=1}',
        '"$(1,2)"',
      ],
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      ...[
        '$x',
        '"$x"',
        '$env:A',
        'word',
        '1x',
        '-(1)',
        '!1',
        '[int]5',
        '[string]1',
        '$(rm)',
        '1+1',
        '()',
        "'a",
        '@{a}',
      ],
      ...[
        '(1).a',
        '$true.b',
        '& a',
        'a | b',
        '@{a=1;A=2}',
        '[ordered]1',
        '[hashtable]@{}',
        '1..2',
        '@(',
        ')',
        '- 1',
      ],
    ),
  },
);
const blank = fc.constantFrom('', '', '', ' ', '\n', '\t', ' `\n', ' #c\n', '<#c#>', '\r\n');
const separator = fc.constantFrom(';', '\n', ',', ' ,', ';\n', '\r\n', ' ');
const key = fc.constantFrom(
  'a',
  'b',
  'A',
  'd1',
  '_e',
  'if',
  'é',
  '"k"',
  "'l m'",
  '1',
  '-1',
  '1.5',
  '$true',
  '(1)',
  'a-b',
  '$x',
  '"@odata.type"',
);

/** Texts of which many are PowerShell literals, many nearly so, and some would execute. */
export const literalText: fc.Arbitrary<string> = fc.letrec<{ text: string }>((tie) => {
  const joined = (...parts: fc.Arbitrary<string>[]) => fc.tuple(...parts).map((texts) => texts.join(''));
  const entry = joined(key, fc.constantFrom('=', ' = ', '=\n'), tie('text'));
  const several = (one: fc.Arbitrary<string>) =>
    fc.oneof(
      fc.constant(''),
      one,
      joined(one, blank, separator, blank, one),
      joined(one, separator, one, separator, one),
    );
  return {
    text: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'literal' },
      atom,
      joined(fc.constant('@('), blank, several(tie('text')), blank, fc.constant(')')),
      joined(
        fc.constantFrom('@{', '@{', '[pscustomobject]@{'),
        blank,
        several(entry),
        blank,
        fc.constant('}'),
      ),
      joined(tie('text'), blank, fc.constant(','), blank, tie('text')),
      joined(fc.constant('('), blank, tie('text'), blank, fc.constant(')')),
      joined(fc.constant(','), blank, tie('text')),
    ),
  };
}).text;
