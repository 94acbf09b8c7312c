import type { TypeReference } from '../definition/type-reference.js';
import { toText } from '../value/to-text.js';
import { typeName } from '../value/type-name.js';
import { type PSNumber, type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted, failed } from './conversion.js';
import { isNumber, readNumber, roundToEven } from './number.js';

interface IntegerRange {
  readonly kind: 'byte' | 'int' | 'long';
  readonly short: string;
  readonly minimum: bigint;
  readonly maximum: bigint;
}

const RANGES: Readonly<Record<'byte' | 'int' | 'long', IntegerRange>> = {
  byte: { kind: 'byte', short: 'Byte', minimum: 0n, maximum: 255n },
  int: { kind: 'int', short: 'Int32', minimum: -2147483648n, maximum: 2147483647n },
  long: { kind: 'long', short: 'Int64', minimum: -9223372036854775808n, maximum: 9223372036854775807n },
};

/** Converts to an integer type: numbers round half to even, text is read as a number, true is 1 (binding.md §7). */
export function toInteger(kind: 'byte' | 'int' | 'long', given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  const range = RANGES[kind];
  if (value === null) return converted(integer(range, 0n));
  if (typeof value === 'boolean') return converted(integer(range, value ? 1n : 0n));
  if (typeof value === 'string') {
    const number = readNumber(value);
    return number
      ? inRange(range, number, value, type)
      : failed(refusal(value, type, `The input string '${value}' was not in a correct format.`));
  }
  if (isNumber(value)) return inRange(range, value, toText(value), type);
  if (value.kind === 'char') return converted(integer(range, BigInt(value.value.charCodeAt(0))));
  if (value.kind === 'enum') return converted(integer(range, BigInt(value.value)));
  return failed(
    `Cannot convert the "${toText(value)}" value of type "${typeName(value)}" to type "${type.fullName}".`,
  );
}

function inRange(range: IntegerRange, number: PSNumber, text: string, type: TypeReference): Conversion {
  const rounded = wholeNumber(number);
  if (rounded === undefined || rounded < range.minimum || rounded > range.maximum) {
    return failed(refusal(text, type, `Value was either too large or too small for an ${range.short}.`));
  }
  return converted(integer(range, rounded));
}

function wholeNumber(number: PSNumber): bigint | undefined {
  if (typeof number.value === 'bigint') return number.value;
  if (number.kind === 'decimal') return roundDecimal(number.value);
  return Number.isFinite(number.value) ? BigInt(roundToEven(Number(number.value))) : undefined;
}

/** Rounds decimal digits half to even without going through a double. */
function roundDecimal(digits: string): bigint {
  const [whole = '0', fraction = ''] = digits.split('.');
  const base = BigInt(whole || '0');
  const negative = digits.startsWith('-');
  const step = negative ? -1n : 1n;
  const half = /^50*$/.test(fraction);
  const up = half ? base % 2n !== 0n : fraction !== '' && (fraction[0] as string) >= '5';
  return up ? base + step : base;
}

function integer(range: IntegerRange, value: bigint): PSNumber {
  return range.kind === 'long' ? { kind: 'long', value } : { kind: range.kind, value: Number(value) };
}

function refusal(text: string, type: TypeReference, reason: string): string {
  return `Cannot convert value "${text}" to type "${type.fullName}". Error: "${reason}"`;
}
