import type { PSValue } from '../value/value.js';

const DATE_TIME =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d):([0-5]\d)(?:\.(\d{1,16}))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/**
 * A date and time as Graph writes it (ISO 8601, Edm.DateTimeOffset), as a DateTime: seven decimals, its offset kept.
 *
 * @returns undefined for any other text, an impossible day among them, and where an offset could lead out of
 * DateTime's range, the years 1 to 9999.
 */
export function dateTimeOf(text: string): PSValue | undefined {
  const match = DATE_TIME.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = '', hour, minute, second, fraction = '', offset = ''] = match;
  const isEdge = offset.length > 1 && (year === '0001' || year === '9999');
  if (isEdge || year === '0000' || !isDay(Number(year), Number(month), Number(day))) return undefined;
  const decimals = fraction.slice(0, 7).padEnd(7, '0');
  return {
    kind: 'datetime',
    value: `${year}-${month}-${day}T${hour}:${minute}:${second}.${decimals}${offset}`,
  };
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= ([31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0);
}
