import fc from 'fast-check';
import { foldCase } from '../../src/literal/key-identity.js';
import { objectArray, type PSValue } from '../../src/value/value.js';

const bigIn = (low: bigint, high: bigint) => fc.bigInt({ min: low, max: high });
const other = (type: string, low: bigint, high: bigint): fc.Arbitrary<PSValue> =>
  bigIn(low, high).map((value) => ({ kind: 'other', type: `System.${type}`, text: String(value) }));

const decimal = fc.tuple(bigIn(-(2n ** 90n), 2n ** 90n), fc.nat(20)).map(([mantissa, scale]): PSValue => {
  const digits = String(mantissa < 0n ? -mantissa : mantissa).padStart(scale + 1, '0');
  const point = digits.length - scale;
  const text = scale === 0 ? digits : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return { kind: 'decimal', value: mantissa < 0n ? `-${text}` : text };
});

const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom("'", '‘', '"', '”', '`', '$', '(', '@', '\n', '\0', '#', '\ud800', '\udc00', 'x'))
    .map((chars) => chars.join('')),
);

const scalar: fc.Arbitrary<PSValue> = fc.oneof(
  fc.constantFrom(null, true, false),
  text,
  fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).map((value): PSValue => ({ kind: 'int', value })),
  fc.nat(255).map((value): PSValue => ({ kind: 'byte', value })),
  bigIn(-(2n ** 63n), 2n ** 63n - 1n).map((value): PSValue => ({ kind: 'long', value })),
  fc.double({ noNaN: true }).map((value): PSValue => ({ kind: 'double', value })),
  decimal,
  other('SByte', -128n, 127n),
  other('Int16', -(2n ** 15n), 2n ** 15n - 1n),
  other('UInt16', 0n, 2n ** 16n - 1n),
  other('UInt32', 0n, 2n ** 32n - 1n),
  other('UInt64', 0n, 2n ** 64n - 1n),
  other('Numerics.BigInteger', -(2n ** 200n), 2n ** 200n),
  fc.constant<PSValue>({ kind: 'scriptblock', text: '{ Get-Thing "}" }' }),
);

const key: fc.Arbitrary<PSValue> = fc.oneof(
  text,
  fc.constantFrom<PSValue>(
    '__proto__',
    'a',
    'if',
    '@odata.type',
    true,
    { kind: 'int', value: 1 },
    { kind: 'long', value: 1n },
  ),
);
const selector = (name: PSValue): string =>
  typeof name === 'string'
    ? `string ${foldCase(name)}`
    : typeof name === 'object'
      ? `${name?.kind}`
      : String(name);

/** Values that have a PowerShell literal. */
export const literalValue: fc.Arbitrary<PSValue> = fc.letrec<{ value: PSValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }).map(objectArray),
    fc
      .tuple(
        fc.constantFrom('hashtable', 'ordered'),
        fc.uniqueArray(fc.tuple(key, tie('value')), { selector: ([name]) => selector(name), maxLength: 4 }),
      )
      .map(
        ([type, entries]): PSValue => ({
          kind: 'dictionary',
          type: type === 'ordered' ? type : 'hashtable',
          entries,
        }),
      ),
    fc
      .uniqueArray(
        fc.tuple(
          text.filter((name) => name !== ''),
          tie('value'),
        ),
        { selector: ([name]) => foldCase(name), maxLength: 4 },
      )
      .map((properties): PSValue => ({ kind: 'pscustomobject', properties })),
  ),
})).value;
