import type { PSNumber, PSObject } from '../value/value.js';

/** A number of a .NET type that `PSNumber` has no kind for (UInt32, BigInteger, …). */
export type OtherNumber = Extract<PSObject, { readonly kind: 'other' }>;

/** The integer types of .NET by their short names. */
export type IntegerType = keyof typeof ranges;

const ranges = {
  sbyte: ['System.SByte', -(2n ** 7n), 2n ** 7n - 1n],
  byte: ['System.Byte', 0n, 2n ** 8n - 1n],
  short: ['System.Int16', -(2n ** 15n), 2n ** 15n - 1n],
  ushort: ['System.UInt16', 0n, 2n ** 16n - 1n],
  int: ['System.Int32', -(2n ** 31n), 2n ** 31n - 1n],
  uint: ['System.UInt32', 0n, 2n ** 32n - 1n],
  long: ['System.Int64', -(2n ** 63n), 2n ** 63n - 1n],
  ulong: ['System.UInt64', 0n, 2n ** 64n - 1n],
  bigint: ['System.Numerics.BigInteger', undefined, undefined],
} as const;

/** An integer as a value of a type, or undefined where it does not fit. */
export function integerOf(type: IntegerType, value: bigint): PSNumber | OtherNumber | undefined {
  const [name, low, high] = ranges[type];
  if (low !== undefined && (value < low || value > high)) return undefined;
  if (type === 'byte' || type === 'int') return { kind: type, value: Number(value) };
  if (type === 'long') return { kind: 'long', value };
  return { kind: 'other', type: name, text: String(value) };
}

/** Rounds to the nearest integer, halves to even, as .NET converts; undefined for NaN and the infinities. */
export function roundToInteger(value: number): bigint | undefined {
  if (!Number.isFinite(value)) return undefined;
  const floor = Math.floor(value);
  const rest = value - floor;
  return BigInt(rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor);
}
