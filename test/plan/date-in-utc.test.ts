import { afterEach, describe, expect, it } from 'vitest';
import { dateInUtc } from '../../src/plan/date-in-utc.js';

const { TZ } = process.env;
afterEach(() => {
  if (TZ === undefined) delete process.env.TZ;
  else process.env.TZ = TZ;
});

describe('a date as it travels', () => {
  it.each([
    [
      'with an offset, as it is',
      'Asia/Kolkata',
      '2026-08-01T10:20:30.1234567+02:00',
      '2026-08-01T10:20:30.1234567+02:00',
    ],
    ['in UTC, as it is', 'Asia/Kolkata', '2026-08-01T10:20:30.0000000Z', '2026-08-01T10:20:30.0000000Z'],
    [
      'without a zone, from local time',
      'Asia/Kolkata',
      '2026-08-01T10:20:30.1234567',
      '2026-08-01T04:50:30.1234567Z',
    ],
    ['where local time is UTC', 'UTC', '2026-08-01T10:20:30.0000000', '2026-08-01T10:20:30.0000000Z'],
    ['in summer', 'America/St_Johns', '2026-07-01T00:00:00', '2026-07-01T02:30:00Z'],
    ['in winter', 'America/St_Johns', '2026-01-01T00:00:00', '2026-01-01T03:30:00Z'],
    [
      'in an hour that there is twice: standard time',
      'Europe/Berlin',
      '2026-10-25T02:30:00',
      '2026-10-25T01:30:00Z',
    ],
    ['before that hour', 'Europe/Berlin', '2026-10-25T01:30:00', '2026-10-24T23:30:00Z'],
    [
      'in an hour that there is not: standard time',
      'Europe/Berlin',
      '2026-03-29T02:30:00',
      '2026-03-29T01:30:00Z',
    ],
    ['after that hour', 'Europe/Berlin', '2026-03-29T03:30:00', '2026-03-29T01:30:00Z'],
    [
      'at the beginning of .NET’s time',
      'Asia/Kolkata',
      '0001-01-01T00:00:00.0000000',
      '0001-01-01T00:00:00.0000000Z',
    ],
  ])('%s', (_, zone, given, expected) => {
    process.env.TZ = zone;
    expect(dateInUtc({ kind: 'datetime', value: given })).toEqual({ kind: 'datetime', value: expected });
  });
});
