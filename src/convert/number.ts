import { parseNumberToken } from '../literal/parse-number.js';
import type { PSNumber, PSValue } from '../value/value.js';

const NUMBER_KINDS: ReadonlySet<string> = new Set(['byte', 'int', 'long', 'double', 'decimal']);

export function isNumber(value: PSValue): value is PSNumber {
  return value !== null && typeof value === 'object' && NUMBER_KINDS.has(value.kind);
}

/** The number that a value is or stands for: a character's code, an enumeration's constant. */
export function numberBehind(value: PSValue): PSNumber | undefined {
  if (isNumber(value)) return value;
  if (value === null || typeof value !== 'object') return undefined;
  if (value.kind === 'char') return { kind: 'int', value: value.value.charCodeAt(0) };
  return value.kind === 'enum' ? { kind: 'int', value: value.value } : undefined;
}

/** What widens to an int without being a number; where it does, constructors take it for a length. */
export function widensToLength(value: PSValue): number | undefined {
  return isNumber(value) ? undefined : (numberBehind(value)?.value as number | undefined);
}

/** The value as a double, for comparisons and truth. */
export function numericValue(value: PSNumber): number {
  return Number(value.value);
}

/** Compares exactly where the value is an integer beyond a double's reach. */
export function compareNumbers(value: PSNumber, other: number): number {
  if (typeof value.value === 'bigint')
    return value.value < BigInt(other) ? -1 : value.value > BigInt(other) ? 1 : 0;
  return numericValue(value) - other;
}

/**
 * A text as a number, as the engine's integer conversion reads it: blanks trimmed, '' is 0, `#1F`, `0x1F` and
 * `&h1F` hexadecimal, PowerShell's own number tokens (exponents, `1kb`), and thousands commas (binding.md §7,
 * "int").
 */
export function readNumber(text: string): PSNumber | undefined {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'int', value: 0 };
  const hexadecimal = /^(?:#|&h)([0-9a-f]+)$/i.exec(trimmed);
  const token = hexadecimal ? `0x${hexadecimal[1]}` : trimmed;
  const number = parseNumberToken(token);
  if (number) return number;
  return /^[+-]?\d[\d,]*(?:\.\d*)?$/.test(token) ? parseNumberToken(token.replaceAll(',', '')) : undefined;
}

/** Rounds half to even, as .NET's Convert does. */
export function roundToEven(value: number): number {
  const floor = Math.floor(value);
  const fraction = value - floor;
  if (fraction !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
