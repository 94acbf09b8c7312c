import type { PSNumber } from '../value/value.js';
import { decimalDigits } from './decimal-digits.js';
import { type IntegerType, integerOf, type OtherNumber, roundToInteger } from './typed-number.js';

const suffixes = '(ul|uy|us|u|l|y|s|n|d)?(kb|mb|gb|tb|pb)?';
const hexToken = new RegExp(`^([+\\-–—―]?)0x([0-9a-f]*)${suffixes}$`, 'i');
const binaryToken = new RegExp(`^([+\\-–—―]?)0b([01]*)${suffixes}$`, 'i');
const decimalToken = new RegExp(`^([+\\-–—―]?)(\\d+(?:\\.\\d*)?|\\.\\d+)(e[+\\-–—―]?\\d+)?${suffixes}$`, 'i');

const suffixTypes: Readonly<Record<string, IntegerType>> = {
  y: 'sbyte',
  uy: 'byte',
  s: 'short',
  us: 'ushort',
  l: 'long',
  ul: 'ulong',
  n: 'bigint',
};
const factors: Readonly<Record<string, bigint>> = { kb: 10n, mb: 20n, gb: 30n, tb: 40n, pb: 50n };

/** Reading digits into a big integer costs more than linear time: longer ones, which only `n` could hold, are refused. */
const longestInteger = 10_000;

/**
 * A PowerShell number token as one of the number kinds, without `text`: sign, 0x, 0b, fraction, exponent, type
 * suffix, multiplier. Undefined where the text is no number, overflows its suffix, or has one of the types that
 * only `readNumberToken` gives.
 */
export function parseNumberToken(text: string): PSNumber | undefined {
  const number = readNumberToken(text);
  return number?.kind === 'other' ? undefined : number;
}

/** The same for every type: SByte, Int16, UInt16, UInt32, UInt64 and BigInteger come as `other`. */
export function readNumberToken(text: string): PSNumber | OtherNumber | undefined {
  const hex = hexToken.exec(text);
  if (hex) {
    const digits = hex[2] || '0';
    return typed(hex, signedPattern(BigInt(`0x${digits}`), digits, 4, hexSignLengths(hex[3] ?? '')));
  }
  const binary = binaryToken.exec(text);
  if (binary) {
    const digits = binary[2] ?? '';
    const unsigned = /^u/i.test(binary[3] ?? '');
    // Without digits the engine reads a signed and unsigned-typed +0bul as 0, and nothing else.
    if (digits === '' && !(unsigned && binary[1] !== '')) return undefined;
    return typed(
      binary,
      signedPattern(BigInt(`0b${digits || '0'}`), digits, 1, unsigned ? [] : binarySignLengths(digits)),
    );
  }
  const decimal = decimalToken.exec(text);
  if (!decimal) return undefined;
  const [, sign = '', digits = '', exponent, suffix = '', multiplier = ''] = decimal;
  if (exponent === undefined && !digits.includes('.')) {
    const significant = digits.replace(/^0+(?=\d)/, '');
    return significant.length > longestInteger ? undefined : typed(decimal, BigInt(significant), digits);
  }
  const power = exponent === undefined ? 0 : Number(exponent.slice(1).replace(/[–—―]/, '-'));
  return real(isDash(sign), digits, power, suffix.toLowerCase(), factorOf(multiplier));
}

function isDash(sign: string): boolean {
  return sign !== '' && sign !== '+';
}

function factorOf(multiplier: string): bigint {
  return 1n << (factors[multiplier.toLowerCase()] ?? 0n);
}

// Which widths are read as two's complement was asked of the engine, token by token (7.6).
function hexSignLengths(suffix: string): readonly number[] {
  const widths: Readonly<Record<string, readonly number[]>> = {
    y: [2],
    s: [4],
    l: [16],
    '': [8, 16],
    n: [8, 16],
  };
  return widths[suffix.toLowerCase()] ?? [];
}

function binarySignLengths({ length }: string): readonly number[] {
  return [8, 16, 32, 64, 96].includes(length) || (length >= 128 && length % 8 === 0) ? [length] : [];
}

function signedPattern(value: bigint, digits: string, bitsEach: number, lengths: readonly number[]): bigint {
  return lengths.includes(digits.length) ? BigInt.asIntN(digits.length * bitsEach, value) : value;
}

/** An integer token; `digits` is given for a decimal one, which alone grows beyond Int64. */
function typed(token: RegExpExecArray, pattern: bigint, digits?: string): PSNumber | OtherNumber | undefined {
  const suffix = (token.at(-2) ?? '').toLowerCase();
  const factor = factorOf(token.at(-1) ?? '');
  const negative = isDash(token[1] ?? '');
  const value = (negative ? -pattern : pattern) * factor;
  if (suffix === 'd') return decimalOf(value);
  if (suffix === 'u') return integerOf('uint', value) ?? integerOf('ulong', value);
  const type = suffixTypes[suffix];
  if (type !== undefined) return integerOf(type, value);
  // All 64 bits written out make a long, even where the value would fit an int.
  const wide = /^[+\-–—―]?0(?:x[0-9a-f]{16}|b[01]{64})(?![0-9a-f])/i.test(token[0]);
  const narrow = (wide ? undefined : integerOf('int', value)) ?? integerOf('long', value);
  if (narrow !== undefined || digits === undefined) return narrow;
  return decimalOf(value) ?? doubleOf(value);
}

function decimalOf(value: bigint): PSNumber | undefined {
  const text = decimalDigits(value < 0n, String(value < 0n ? -value : value), 0);
  return text === undefined ? undefined : { kind: 'decimal', value: text };
}

/** BigInteger's conversion to double cuts off what does not fit instead of rounding. */
function doubleOf(value: bigint): PSNumber | undefined {
  const magnitude = value < 0n ? -value : value;
  const excess = BigInt(Math.max(0, magnitude.toString(2).length - 53));
  const cut = Number((magnitude >> excess) << excess);
  return Number.isFinite(cut) ? { kind: 'double', value: value < 0n ? -cut : cut } : undefined;
}

function real(
  negative: boolean,
  digits: string,
  power: number,
  suffix: string,
  factor: bigint,
): PSNumber | OtherNumber | undefined {
  if (suffix === 'd') {
    const text = decimalDigits(negative, digits, power, factor);
    return text === undefined ? undefined : { kind: 'decimal', value: text };
  }
  const value = Number(`${negative ? '-' : ''}${digits}e${power}`) * Number(factor);
  if (suffix === '') return { kind: 'double', value };
  const rounded = roundToInteger(value);
  if (rounded === undefined) return undefined;
  if (suffix === 'u') return integerOf('uint', rounded) ?? integerOf('ulong', rounded);
  const type = suffixTypes[suffix];
  return type === undefined ? undefined : integerOf(type, rounded);
}
