import fc from 'fast-check';
import type { PSValue } from '../../src/value/value.js';

/** Any UTF-16, lone surrogates, control characters and the beginnings of escapes included. */
const text = fc.oneof(
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
  fc.stringMatching(/^(?:_x00[0-9A-F]{2}_?|_|\\|"|'|&amp;| )*$/),
);

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

const dateTime = fc
  .tuple(
    fc.integer({ min: 1, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 0, max: 9_999_999 }),
    fc.constantFrom('Z', '', '+05:30', '-08:00', '+00:00'),
  )
  .map(([year, month, ticks, offset]): PSValue => {
    return {
      kind: 'datetime',
      value: `${pad(year, 4)}-${pad(month, 2)}-28T23:59:58.${pad(ticks, 7)}${offset}`,
    };
  });

const leaf: fc.Arbitrary<PSValue> = fc.oneof(
  fc.constant(null),
  fc.boolean(),
  text,
  fc.integer().map((value): PSValue => ({ kind: 'int', value })),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }).map((value): PSValue => ({ kind: 'long', value })),
  fc.double().map((value): PSValue => ({ kind: 'double', value })),
  fc.integer({ min: 0, max: 255 }).map((value): PSValue => ({ kind: 'byte', value })),
  fc.stringMatching(/^-?[1-9]\d{0,20}\.\d{1,5}$/).map((value): PSValue => ({ kind: 'decimal', value })),
  fc
    .integer({ min: 0, max: 0xffff })
    .map((unit): PSValue => ({ kind: 'char', value: String.fromCharCode(unit) })),
  dateTime,
  text.map((value): PSValue => ({ kind: 'uri', value })),
  fc.boolean().map((value): PSValue => ({ kind: 'switch', value })),
  text.map((value): PSValue => ({ kind: 'scriptblock', text: value })),
  fc.uuid().map((value): PSValue => ({ kind: 'other', type: 'System.Guid', text: value })),
  fc.uint8Array().map(
    (bytes): PSValue => ({
      kind: 'array',
      of: 'System.Byte',
      items: Array.from(bytes, (value): PSValue => ({ kind: 'byte', value })),
    }),
  ),
  fc.constant<PSValue>({ kind: 'enum', type: 'System.DayOfWeek', name: 'Friday', value: 5 }),
);

/** Names that a property bag can hold: none empty, none twice in any case. */
const names = fc.uniqueArray(
  text.filter((name) => name !== ''),
  { selector: (name) => name.toLowerCase(), maxLength: 4 },
);

/** Values as they come from PowerShell or go to it. */
export const values = fc.letrec<{ value: PSValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    leaf,
    fc
      .array(tie('value'), { maxLength: 4 })
      .map((items): PSValue => ({ kind: 'array', of: 'System.Object', items })),
    fc.array(tie('value'), { maxLength: 4 }).map((items): PSValue => ({ kind: 'arraylist', items })),
    fc
      .tuple(
        fc.constantFrom('hashtable' as const, 'ordered' as const),
        names,
        fc.array(tie('value'), { minLength: 4, maxLength: 4 }),
      )
      .map(
        ([type, keys, items]): PSValue => ({
          kind: 'dictionary',
          type,
          entries: keys.map((key, at) => [key, items[at] ?? null]),
        }),
      ),
    fc.tuple(names, fc.array(tie('value'), { minLength: 4, maxLength: 4 })).map(
      ([keys, items]): PSValue => ({
        kind: 'pscustomobject',
        properties: keys.map((key, at) => [key, items[at] ?? null]),
      }),
    ),
  ),
})).value;
