import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lookupIn, resolveType } from '../../src/definition/type-reference.js';
import { bodyValue } from '../../src/plan/body-value.js';
import { objectArray, type PSValue } from '../../src/value/value.js';
import { writeJson } from '../../src/value/write-json.js';
import { literal, refusalOf } from './planned.js';

const TYPES = lookupIn({ Mode: { kind: 'string', values: ['a', 'b'] } });

/** What travels, as JSON. */
function sent(type: string, value: PSValue): string {
  return writeJson(bodyValue(value, resolveType(type, TYPES), 'X', 1));
}

const date = (value: string): PSValue => ({ kind: 'datetime', value });
const span = (text: string): PSValue => ({ kind: 'other', type: 'System.TimeSpan', text });
const bytes = (...values: readonly number[]): PSValue => ({
  kind: 'array',
  of: 'System.Byte',
  items: values.map((value) => ({ kind: 'byte', value })),
});

describe('a value travels as its property’s type', () => {
  test.each<readonly [string, PSValue, string]>([
    ['datetime', '2026-08-01T10:20:30Z', '"2026-08-01T10:20:30Z"'],
    ['datetime?', '2026-08-01T10:20:30.12+02:00', '"2026-08-01T10:20:30.12+02:00"'],
    ['datetime', '2026-08-01', '"2026-08-01"'],
    ['datetime', date('2026-08-01T10:20:30.0000000Z'), '"2026-08-01T10:20:30Z"'],
    ['datetime', date('2026-08-01T10:20:30.1200000+02:00'), '"2026-08-01T10:20:30.12+02:00"'],
    ['datetime?', null, 'null'],
    ['timespan', 'PT30S', '"PT30S"'],
    ['timespan?', 'P1DT2H3M4.5S', '"P1DT2H3M4.5S"'],
    ['timespan', span('PT30S'), '"PT30S"'],
    ['timespan', '00:00:30', '"PT30S"'],
    ['timespan', '1.02:03:04.5000000', '"P1DT2H3M4.5S"'],
    ['timespan', '-00:01:00', '"-PT1M"'],
    ['timespan', '00:00:00', '"PT0S"'],
    ['double', literal('1.50'), '1.50'],
    ['double?', '2.5', '2.5'],
    ['double', literal('3'), '3'],
    ['double', literal('12345678901234567890'), '12345678901234567890'],
    ['decimal', literal('0.10'), '0.10'],
    ['long', '9007199254740993', '9007199254740993'],
    ['long', literal('12'), '12'],
    ['byte[]', 'AQID', '"AQID"'],
    ['byte[]', bytes(1, 2, 255), '"AQL/"'],
    ['byte[]', objectArray([literal('1'), literal('2')]), '"AQI="'],
    ['byte[]', bytes(), '""'],
    ['string[]', 'a', '["a"]'],
    ['string[]', objectArray(['a', null, literal('5')]), '["a",null,"5"]'],
    ['Mode', 'a', '"a"'],
    ['Mode', 'c', '"c"'],
    ['hashtable', literal('@{a=@(1,$null)}'), '{"a":[1,null]}'],
    ['object', literal('{"x":1.0}'), '{"x":1.0}'],
    ['switch', { kind: 'switch', value: true }, 'true'],
    ['switch', { kind: 'switch', value: false }, 'false'],
  ])('%s of %j', (type, value, json) => expect(sent(type, value)).toBe(json));

  test('any bytes, as base64', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (given) => {
        expect(sent('byte[]', bytes(...given))).toBe(JSON.stringify(Buffer.from(given).toString('base64')));
      }),
    );
  });

  test('any span of time, as the duration that it is', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(23), fc.nat(59), fc.nat(59), fc.nat(9_999_999), (d, h, m, s, ticks) => {
        const pad = (part: number) => String(part).padStart(2, '0');
        const fraction = String(ticks).padStart(7, '0');
        const text = `${d === 0 ? '' : `${d}.`}${pad(h)}:${pad(m)}:${pad(s)}${ticks === 0 ? '' : `.${fraction}`}`;
        const [, days = 0, hours = 0, minutes = 0, seconds = 0] =
          /^"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?"$/.exec(sent('timespan', text)) ?? [];
        expect([days, hours, minutes, seconds].map(Number)).toEqual([d, h, m, Number(`${s}.${fraction}`)]);
      }),
    );
  });
});

describe('a value that cannot be its property’s type is refused', () => {
  test.each<readonly [string, PSValue]>([
    ['datetime', 'my-secret'],
    ['datetime', ''],
    ['datetime', objectArray(['2026-08-01'])],
    ['timespan', 'my-secret'],
    ['timespan', ''],
    ['timespan', literal('{"a":"my-secret"}')],
    ['double', 'my-secret'],
    ['double', ' '],
    ['double', { kind: 'double', value: Number.NaN }],
    ['double', { kind: 'double', value: Number.POSITIVE_INFINITY }],
    ['long', 'my-secret'],
    ['long', literal('99999999999999999999')],
    ['byte[]', objectArray([literal('256')])],
    ['byte[]', objectArray([literal('-1')])],
    ['byte[]', objectArray(['my-secret'])],
    ['string[]', objectArray([objectArray(['my-secret'])])],
    ['Mode', objectArray(['a'])],
  ])('%s of %j', (type, value) => {
    const error = refusalOf(() => sent(type, value));
    expect(error).toMatchObject({ id: 'InvalidPropertyValue', category: 'InvalidData', outcome: 'input' });
    expect(error.target).toMatch(/^X(?:\[0\])?$/);
    expect(error.message).not.toContain('my-secret');
  });
});
