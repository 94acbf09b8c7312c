import { describe, expect, it } from 'vitest';
import { readFilter } from '../../../src/sandbox/entities/filter.js';

const ENTITY = {
  id: 'p1',
  displayName: "O'Neil",
  age: 5,
  isMuted: false,
  since: '2026-01-02T03:04:05Z',
  info: { identity: { user: { id: 'u1' } } },
  nothing: null,
};

describe('a filter', () => {
  it.each([
    ["id eq 'p1'", true],
    ["id eq 'P1'", true],
    ["id ne 'p1'", false],
    ["displayName eq 'O''Neil'", true],
    ['age gt 4 and age le 5', true],
    ['age lt 5 or isMuted eq false', true],
    ['not (age eq 5)', false],
    ['not isMuted eq true', true],
    ["startswith(displayName,'o')", true],
    ["endsWith(displayName, 'x')", false],
    ["contains(displayName,'Nei')", true],
    ["info/identity/user/id eq 'u1'", true],
    ['missing eq null', true],
    ['nothing eq null', true],
    ['since ge 2026-01-01T00:00:00Z', true],
    ["age eq '5'", false],
    ["(id eq 'x' or id eq 'p1') and age eq 5", true],
  ])('%s', (text, fits) => expect(readFilter(text)(ENTITY)).toBe(fits));

  it.each(['', 'id', 'id eq', "id like 'x'", "id eq 'x", "(id eq 'x'", "id eq 'x' id", "contains(id 'x')"])(
    'refuses %s',
    (text) => expect(() => readFilter(text)(ENTITY)).toThrow(SyntaxError),
  );
});
