import type { TypeReference } from '../definition/type-reference.js';
import { decimalDigits } from '../literal/decimal-digits.js';
import { type PSNumber, type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted } from './conversion.js';
import { numberBehind, numericValue, readNumber } from './number.js';
import { refuse } from './refuse.js';

const NOT_FINITE: ReadonlyMap<string, number> = new Map([
  ['nan', Number.NaN],
  ['infinity', Number.POSITIVE_INFINITY],
  ['-infinity', Number.NEGATIVE_INFINITY],
]);

export function toDouble(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  if (value === null) return converted({ kind: 'double', value: 0 });
  if (typeof value === 'boolean') return converted({ kind: 'double', value: value ? 1 : 0 });
  const special = typeof value === 'string' ? NOT_FINITE.get(value.trim().toLowerCase()) : undefined;
  if (special !== undefined) return converted({ kind: 'double', value: special });
  const number = typeof value === 'string' ? readNumber(value) : numberBehind(value);
  return number ? converted({ kind: 'double', value: numericValue(number) }) : refuse(given, type);
}

/** A text is read as a number first; a double becomes a decimal of at most 15 significant digits, as in .NET. */
export function toDecimal(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  const digits = decimalOf(value);
  return digits === undefined ? refuse(given, type) : converted({ kind: 'decimal', value: digits });
}

function decimalOf(value: PSValue): string | undefined {
  if (value === null) return '0';
  if (typeof value === 'boolean') return value ? '1' : '0';
  return digitsOf(typeof value === 'string' ? readNumber(value) : numberBehind(value));
}

function digitsOf(number: PSNumber | undefined): string | undefined {
  if (number?.kind !== 'double') return number && String(number.value);
  if (!Number.isFinite(number.value)) return undefined;
  const [digits = '', exponent = '0'] = Math.abs(number.value).toExponential(14).split('e');
  return decimalDigits(number.value < 0, withoutTrailingZeros(digits), Number(exponent));
}

function withoutTrailingZeros(digits: string): string {
  return digits.replace(/\.?0+$/, '');
}
