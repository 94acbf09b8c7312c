import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import { pathSegment } from '../../src/plan/path-segment.js';
import { INVITE, literal, planned, REDIRECT, refusalOf } from './planned.js';

describe('an id is encoded as Microsoft’s module encodes it', () => {
  const rows = [
    ['57dab8b1-894c-409a-b240-bd8beae78896', '57dab8b1-894c-409a-b240-bd8beae78896'],
    ['a/b', 'a%2Fb'],
    ['50%25', '50%2525'],
    ['ü', '%C3%BC'],
    ['a?b#c&d=e', 'a%3Fb%23c%26d%3De'],
    ['a+b:c@d;e', 'a%2Bb%3Ac%40d%3Be'],
    ['%2F', '%252F'],
    ['a/b ü%', 'a%2Fb%20%C3%BC%25'],
    ["!'()*", '%21%27%28%29%2A'],
    ['-._~', '-._~'],
    ['...', '...'],
    ['\\..\\', '%5C..%5C'],
    ['%2e%2e', '%252e%252e'],
    ['😀', '%F0%9F%98%80'],
  ] as const;
  for (const [id, segment] of rows) test(id, () => expect(pathSegment('CallId', id)).toBe(segment));
});

describe('an id that cannot be one segment is refused', () => {
  const ids = ['', '.', '..', '\0', 'a\rb', 'a\nb', '\t', '\u007f', '\u0085', '\ud800', 'a\udc00b'];
  for (const id of ids) {
    test(JSON.stringify(id), () => {
      const error = refusalOf(() => pathSegment('CallId', id));
      expect(error).toMatchObject({ id: 'InvalidPathSegment', outcome: 'input', target: 'CallId' });
      expect(error.message).not.toMatch(/[\p{Cc}\p{Surrogate}]/u);
    });
  }

  test('wherever the id comes from', () => {
    const identity = literal('{"CallId":".."}');
    const ways = [{ CallId: '..' }, { InputObject: identity, Timeout: literal('20') }];
    expect(ways.map((values) => refusalOf(() => planned(REDIRECT, values)).target)).toEqual([
      'CallId',
      'InputObject.CallId',
    ]);
  });
});

/** Whether an id is one of those that R1 refuses, told without the code under test. */
function isRefused(id: string): boolean {
  if (['', '.', '..'].includes(id) || /\p{Cc}/u.test(id)) return true;
  try {
    return encodeURIComponent(id) === '';
  } catch {
    return true;
  }
}

describe('a property: any text is one segment that decodes to itself, or is refused', () => {
  const nasty = fc.constantFrom(
    '/',
    '\\',
    '..',
    '.',
    '%2e',
    '%2E%2e',
    '?',
    '#',
    '\r\n',
    '@',
    ':',
    '//',
    ' ',
    '%',
  );
  const ids = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(nasty, { maxLength: 5 }).map((parts) => parts.join('')),
    fc.array(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 3 }))).map((parts) => parts.join('')),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 8 })
      .map((units) => String.fromCharCode(...units)),
  );
  const templates = [
    [REDIRECT, '/v1.0/communications/calls/{id}/redirect'],
    [INVITE, '/v1.0/communications/calls/{id}/participants/invite'],
  ] as const;

  for (const [name, template] of templates) {
    test(name, () => {
      fc.assert(
        fc.property(ids, fc.boolean(), (id, viaIdentity) => {
          const identity = literal(JSON.stringify({ CallId: id }));
          const values = viaIdentity ? { InputObject: identity } : { CallId: id };
          if (isRefused(id)) {
            const error = refusalOf(() => planned(name, values));
            const empty = 'ParameterArgumentValidationErrorEmptyStringNotAllowed';
            expect(error.id).toBe(id === '' && !viaIdentity ? empty : 'InvalidPathSegment');
            return;
          }
          const url = new URL(planned(name, values).plan.url);
          const segments = url.pathname.split('/');
          const expected = template.split('/').map((segment) => (segment === '{id}' ? id : segment));
          expect(segments.map(decodeURIComponent)).toEqual(expected);
          expect([url.origin, url.search, url.hash]).toEqual(['https://graph.microsoft.com', '', '']);
        }),
        { numRuns: 1500 },
      );
    });
  }

  test('encoding never throws anything but a CmdletError', () => {
    fc.assert(
      fc.property(ids, (id) => {
        try {
          expect(decodeURIComponent(pathSegment('CallId', id))).toBe(id);
        } catch (error) {
          if (!(error instanceof CmdletError)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
