import type { TypeReference } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted, failed } from './conversion.js';
import { numberBehind } from './number.js';
import { refuse } from './refuse.js';

const ISO =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d\d)(?::(\d\d)(\.\d{1,7})?)?\s*(Z|[+-]\d\d:\d\d)?)?$/i;
const INVARIANT = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d\d)(?::(\d\d)(\.\d{1,7})?)?)?$/;

const MAXIMUM_TICKS = 3_155_378_975_999_999_999n;
const TICKS_PER_MILLISECOND = 10_000n;
const MILLISECONDS_OF_YEAR_ONE = Date.parse('0001-01-01T00:00:00Z');

/**
 * Reads a date: ISO 8601 or the invariant culture's `MM/dd/yyyy HH:mm:ss`. The offset is kept as it was given,
 * never moved to local time or UTC.
 */
export function toDateTime(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  if (typeof value === 'string') {
    const text = value.trim();
    const iso = ISO.exec(text);
    if (iso) return build(iso[1], iso[2], iso[3], iso.slice(4), value, type);
    const invariant = INVARIANT.exec(text);
    if (invariant) return build(invariant[3], invariant[1], invariant[2], invariant.slice(4), value, type);
    return failed(refusal(value, type, `String '${value}' was not recognized as a valid DateTime.`));
  }
  const number = numberBehind(value);
  const isCount = number && number.kind !== 'double' && number.kind !== 'decimal';
  const ticks = isCount ? BigInt(number.value) : -1n;
  return ticks < 0n || ticks > MAXIMUM_TICKS ? refuse(given, type) : converted(fromTicks(ticks));
}

/** An integer counts units of 100 nanoseconds since the first day of year 1. */
function fromTicks(ticks: bigint): PSValue {
  const milliseconds = Number(ticks / TICKS_PER_MILLISECOND) + MILLISECONDS_OF_YEAR_ONE;
  const rest = String(ticks % TICKS_PER_MILLISECOND).padStart(4, '0');
  return { kind: 'datetime', value: new Date(milliseconds).toISOString().replace('Z', rest) };
}

function build(
  year = '',
  month = '',
  day = '',
  time: readonly (string | undefined)[],
  text: string,
  type: TypeReference,
): Conversion {
  const [hour = '0', minute = '00', second = '00', fraction = '', offset = ''] = time;
  const isReal =
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() &&
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60;
  if (!isReal) return failed(refusal(text, type, `String '${text}' was not recognized as a valid DateTime.`));
  const two = (part: string) => part.padStart(2, '0');
  const digits = fraction.slice(1).padEnd(7, '0');
  return converted({
    kind: 'datetime',
    value: `${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}:${second}.${digits}${offset.toUpperCase()}`,
  });
}

function refusal(text: string, type: TypeReference, reason: string): string {
  return `Cannot convert value "${text}" to type "${type.fullName}". Error: "${reason}"`;
}
