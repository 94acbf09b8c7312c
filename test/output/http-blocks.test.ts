import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WireRequest, WireResponse } from '../../src/dispatch/request.js';
import { requestBlock, responseBlock } from '../../src/output/http-blocks.js';

const request: WireRequest = {
  method: 'POST',
  url: 'https://graph.microsoft.com/v1.0/communications/calls/abc/redirect',
  headers: [
    ['User-Agent', 'mgshim/test'],
    ['Content-Type', 'application/json'],
  ],
  body: '{"callbackUri":"https://cb"}',
};
const response: WireResponse = {
  status: 202,
  statusText: 'Accepted',
  headers: [
    ['request-id', 'r'],
    ['set-cookie', 'a=1'],
    ['set-cookie', 'b=2'],
  ],
  body: '{"id":"x"}',
};

describe('the blocks have Microsoft’s headings and order', () => {
  test('of a request', () => {
    expect(requestBlock(request, []).split('\n')).toEqual([
      '============================ HTTP REQUEST ============================',
      '',
      'HTTP Method:',
      'POST',
      '',
      'Absolute Uri:',
      'https://graph.microsoft.com/v1.0/communications/calls/abc/redirect',
      '',
      'Headers:',
      'User-Agent : mgshim/test',
      'Content-Type : application/json',
      '',
      'Body:',
      '{"callbackUri":"https://cb"}',
    ]);
  });

  test('of an answer', () => {
    expect(responseBlock(response, []).split('\n')).toEqual([
      '============================ HTTP RESPONSE ============================',
      '',
      'Status Code:',
      '202 Accepted',
      '',
      'Headers:',
      'request-id : r',
      'set-cookie : [redacted]',
      'set-cookie : [redacted]',
      '',
      'Body:',
      '{"id":"x"}',
    ]);
  });

  test('of a request without a body', () => {
    const { method, url, headers } = request;
    expect(requestBlock({ method, url, headers }, []).endsWith('\nBody:\n')).toBe(true);
  });
});

/** Every place of a request and of an answer, filled with the same text. */
function everywhere(text: string, secrets: readonly string[]): string {
  const headers = [['X-A', text]] as const;
  return [
    requestBlock(
      { method: 'POST', url: `https://graph.microsoft.com/${text}`, headers, body: text },
      secrets,
    ),
    responseBlock({ status: 400, statusText: text, headers, body: text }, secrets),
  ].join('\n');
}

describe('nothing secret is shown, wherever it stands', () => {
  const rows = [
    ['a live secret', 'my-live-secret', ['my-live-secret']],
    ['a token’s shape', 'eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJ4In0.c2lnbmF0dXJl', []],
    ['what follows Bearer', 'Bearer abc123', []],
    ['a named secret', 'client_secret=abc123', []],
  ] as const;
  for (const [title, text, secrets] of rows) {
    test(title, () => expect(everywhere(text, secrets)).not.toMatch(/my-live-secret|eyJ|abc123/));
  }

  for (const name of ['Authorization', 'authorization', 'Proxy-Authorization', 'Cookie', 'Set-Cookie']) {
    test(`the header ${name}`, () => {
      const headers = [[name, 'plain-credential']] as const;
      expect(requestBlock({ ...request, headers }, [])).not.toContain('plain-credential');
      expect(responseBlock({ ...response, headers }, [])).not.toContain('plain-credential');
    });
  }
});

describe('no telephone number is shown', () => {
  const numbers = [
    '+12345678901',
    '+49 (30) 123-456',
    '+1.234.567.8901',
    '%2B12345678901',
    '\\u002B12345678901',
  ];
  for (const number of numbers) {
    test(number, () => {
      const shown = everywhere(`{"id":"${number}"}`, []);
      expect(shown).not.toContain(number);
      expect(shown).not.toMatch(/\d{4}/);
    });
  }

  test('a property: whatever digits a number has', () => {
    const digits = fc.stringMatching(/^[1-9]\d{6,14}$/);
    fc.assert(
      fc.property(digits, (number) => {
        expect(everywhere(`{"phone":{"id":"+${number}"}}`, [])).not.toContain(number);
      }),
    );
  });

  for (const text of ['2026-11-22T13:30:00+01:00', '491f0b00-ffff-4bc9-a43e-b226498ec22a', 'a+b', '+1']) {
    test(`${text} is none`, () => expect(requestBlock({ ...request, body: text }, [])).toContain(text));
  }
});

describe('an answer cannot flood or drive the terminal', () => {
  test('a long body is cut, and its length told', () => {
    const block = responseBlock({ ...response, body: 'x'.repeat(20_000) }, []);
    expect(block.endsWith(`${'x'.repeat(10_240)}… (20000 characters)`)).toBe(true);
  });

  test('a secret across the cut is not half shown', () => {
    const secret = 'secret-across-the-edge';
    const block = responseBlock({ ...response, body: `${'x'.repeat(10_235)}${secret}` }, [secret]);
    expect(block).not.toContain('secr');
  });

  test('control characters are left out; line breaks and tabs stay', () => {
    const shown = everywhere('a\u001b[31mb\u0007c\u009bd\r\n\te', []);
    expect(shown).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    expect(shown).toContain('a[31mbcd\r\n\te');
  });
});
