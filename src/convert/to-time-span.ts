import type { TypeReference } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted } from './conversion.js';
import { numberBehind } from './number.js';
import { refuse } from './refuse.js';
import { textOf } from './to-string.js';

const SPAN =
  /^\s*(-?)(?:(\d{1,8})|(?:(\d{1,8})[.:](?=\d+:\d+:))?(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:\.(\d{1,7}))?)?)\s*$/;
const TICKS_PER_SECOND = 10_000_000n;
const LARGEST_DAYS = 10_675_199n;

/**
 * From a text of days or `[days.]hours:minutes[:seconds[.fraction]]`, or from an integer that counts ticks of 100
 * nanoseconds; kept as ISO 8601 has durations (`P1DT2H`), which is what the service reads.
 */
export function toTimeSpan(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  const number = typeof value === 'object' ? numberBehind(value) : undefined;
  const isReal = number?.kind === 'double' || number?.kind === 'decimal';
  const ticks =
    number && !isReal
      ? BigInt(number.value)
      : readSpan(number ? textOf(number) : typeof value === 'string' ? value : '');
  return ticks === undefined ? refuse(given, type) : converted(timeSpan(ticks));
}

function readSpan(text: string): bigint | undefined {
  const match = SPAN.exec(text);
  if (!match) return undefined;
  const [, sign, onlyDays, days, hours = '0', minutes = '0', seconds = '0', fraction = ''] = match;
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return undefined;
  const whole = BigInt(onlyDays ?? days ?? '0');
  if (whole > LARGEST_DAYS) return undefined;
  const inSeconds = ((whole * 24n + BigInt(hours)) * 60n + BigInt(minutes)) * 60n + BigInt(seconds);
  const ticks = inSeconds * TICKS_PER_SECOND + BigInt(fraction.padEnd(7, '0'));
  return sign === '-' ? -ticks : ticks;
}

/** A duration of so many ticks. */
export function timeSpan(ticks: bigint): PSValue {
  const magnitude = ticks < 0n ? -ticks : ticks;
  const part = (unit: bigint, limit: bigint): bigint => (magnitude / (unit * TICKS_PER_SECOND)) % limit;
  const [days, hours, minutes, seconds] = [
    magnitude / (86_400n * TICKS_PER_SECOND),
    part(3_600n, 24n),
    part(60n, 60n),
    part(1n, 60n),
  ];
  const decimals = String(magnitude % TICKS_PER_SECOND)
    .padStart(7, '0')
    .replace(/0+$/, '');
  const fraction = decimals === '' ? '' : `.${decimals}`;
  const time = `${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds || fraction ? `${seconds}${fraction}S` : ''}`;
  const text = `P${days ? `${days}D` : ''}${time ? `T${time}` : ''}`;
  return {
    kind: 'other',
    type: 'System.TimeSpan',
    text: `${ticks < 0n ? '-' : ''}${text === 'P' ? 'PT0S' : text}`,
  };
}
