import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact, redactHeader } from '../../src/errors/redact.js';

describe('ordinary text stays', () => {
  const texts = [
    'Access token is missing or malformed.',
    'The bearer token is invalid.',
    'Bearer authentication is required.',
    'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common", error="invalid_token"',
    'Basic plans do not have calls.',
    'eyJ is how they begin',
    'The password is wrong',
    '',
  ];
  for (const text of texts) test(`"${text}"`, () => expect(redact(text, ['', 'abc'])).toBe(text));
});

describe('secrets go', () => {
  const rows = [
    ['x eyJhbGciOiJI.eyJhdWQi.c2ln y', 'x [redacted] y'],
    ['bearer abc123', 'bearer [redacted]'],
    ['Bearer abc==, more', 'Bearer [redacted], more'],
    ['client_secret=abc&x=1', 'client_secret=[redacted]&x=1'],
    ['{"access_token": "abc", "x": 1}', '{"access_token": "[redacted]", "x": 1}'],
    ['{\\"refresh_token\\":\\"abc\\"}', '{\\"refresh_token\\":\\"[redacted]\\"}'],
    ['password: abc', 'password: [redacted]'],
  ] as const;
  for (const [text, expected] of rows) test(`"${text}"`, () => expect(redact(text)).toBe(expected));

  test('a property: a live secret is gone, as it stands, in a form and in JSON', () => {
    const secrets = fc.array(fc.string({ minLength: 8 }), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.string(), secrets, fc.string(), (before, live, after) => {
        for (const secret of live) {
          const form = new URLSearchParams({ v: secret }).toString().slice(2);
          const json = JSON.stringify(secret).slice(1, -1);
          for (const written of [secret, form, json]) {
            const clean = redact(`${before}<<${written}>>${after}`, live);
            expect(clean.includes(`<<${written}>>`)).toBe(false);
          }
        }
      }),
    );
  });
});

describe('headers that are secrets go whole', () => {
  for (const name of ['Authorization', 'proxy-authorization', 'Cookie', 'set-cookie']) {
    test(name, () => expect(redactHeader(name, 'short')).toBe('[redacted]'));
  }
  for (const name of [
    'X-Api-Key',
    'apikey',
    'x-ms-user-token',
    'Ocp-Apim-Subscription-Key',
    'x-functions-key',
  ])
    test(`${name}, by what the name says`, () => expect(redactHeader(name, 'short')).toBe('[redacted]'));
  test('others only where they hold one', () => {
    expect(redactHeader('client-request-id', 'abc')).toBe('abc');
    expect(redactHeader('x-a', 'plain')).toBe('plain');
    expect(redactHeader('x-a', 'Bearer abc123')).toBe('Bearer [redacted]');
  });
});
