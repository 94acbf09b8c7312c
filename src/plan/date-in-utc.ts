import type { PSObject, PSValue } from '../value/value.js';

const WITHOUT_ZONE = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(\.\d+)?$/;
const DAY_MS = 86_400_000;

/**
 * A date as it travels: with the offset that it has. One without any (a DateTime of the kind Unspecified, which
 * `[datetime]'2026-08-01'` and every text for a parameter give) is local time to .NET's ToUniversalTime, and
 * Microsoft's module sends that, in UTC; Graph takes no date without a zone.
 */
export function dateInUtc(date: Extract<PSObject, { kind: 'datetime' }>): PSValue {
  const [, year = '', month, day, hours, minutes, seconds, fraction = ''] =
    WITHOUT_ZONE.exec(date.value) ?? [];
  // The first and the last year are .NET's own limits, which it moves no further.
  if (year === '' || year === '0001' || year === '9999') {
    return year === '' ? date : { kind: 'datetime', value: `${date.value}Z` };
  }
  const wall = new Date(0);
  wall.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  wall.setUTCHours(Number(hours), Number(minutes), Number(seconds));
  const instant = new Date(wall.getTime() - offsetOf(wall.getTime()));
  return { kind: 'datetime', value: `${instant.toISOString().slice(0, 19)}${fraction}Z` };
}

/**
 * The offset of a local time from UTC, in milliseconds. An hour that there is twice, or not at all, where clocks are
 * changed counts as standard time, as .NET has it.
 */
function offsetOf(wall: number): number {
  const around = [offsetAt(wall - DAY_MS), offsetAt(wall + DAY_MS)];
  const fitting = around.filter((offset) => offsetAt(wall - offset) === offset);
  return Math.min(...(fitting.length > 0 ? fitting : around));
}

function offsetAt(instant: number): number {
  return -new Date(instant).getTimezoneOffset() * 60_000;
}
