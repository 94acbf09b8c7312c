import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WireRequest, WireResponse } from '../../src/dispatch/request.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import type { GraphErrorDetails } from '../../src/output/error-details.js';
import { errorDetails, graphError } from '../../src/output/graph-error.js';

const url = 'https://graph.microsoft.com/v1.0/communications/calls/abc/redirect';
const post: WireRequest = { method: 'POST', url, headers: [['client-request-id', 'mine']], body: '{}' };
const get: WireRequest = { method: 'GET', url, headers: [] };

function answer(
  status: number,
  body = '',
  headers: WireResponse['headers'] = [],
  statusText = '',
): WireResponse {
  return { status, statusText, headers, body };
}

function graphBody(error: unknown): string {
  return JSON.stringify({ error });
}

const notFound = answer(
  404,
  graphBody({
    code: '7502',
    message: 'Call does not exist.',
    innerError: { date: '2026-11-22T13:30:00', 'request-id': 'body-r', 'client-request-id': 'body-c' },
  }),
  [
    ['request-id', '11111111-2222-3333-4444-555555555555'],
    ['client-request-id', 'c'],
    ['x-ms-ags-diagnostic', '{"ServerInfo":{"DataCenter":"X"}}'],
    ['date', 'Sun, 22 Nov 2026 13:30:00 GMT'],
    ['content-type', 'application/json'],
  ],
  'Not Found',
);

describe('the error of a 404 from Graph', () => {
  const error = graphError(notFound, post);

  test('has Graph’s code as its id and in its message', () => {
    expect(error).toBeInstanceOf(CmdletError);
    expect(error).toMatchObject({
      id: '7502',
      category: 'InvalidOperation',
      outcome: 'refused',
      message: '[7502] : Call does not exist.',
      recommendedAction: 'See service error codes: https://learn.microsoft.com/graph/errors',
    });
  });

  test('tells the exchange', () => {
    expect(error.http).toEqual({
      method: 'POST',
      url,
      status: 404,
      statusText: 'NotFound',
      code: '7502',
      innerCodes: [],
      requestId: '11111111-2222-3333-4444-555555555555',
      clientRequestId: 'c',
      date: '2026-11-22T13:30:00',
      headers: {
        'request-id': ['11111111-2222-3333-4444-555555555555'],
        'client-request-id': ['c'],
        'x-ms-ags-diagnostic': ['{"ServerInfo":{"DataCenter":"X"}}'],
        date: ['Sun, 22 Nov 2026 13:30:00 GMT'],
        'content-type': ['application/json'],
      },
    });
  });

  test('has the details that Microsoft’s module prints', () => {
    expect(errorDetails(error).split('\n')).toEqual([
      'Call does not exist.',
      'Status: 404 (NotFound)',
      'ErrorCode: 7502',
      'Date: 2026-11-22T13:30:00',
      'Headers:',
      'request-id                    : 11111111-2222-3333-4444-555555555555',
      'client-request-id             : c',
      'x-ms-ags-diagnostic           : {"ServerInfo":{"DataCenter":"X"}}',
      'Date                          : Sun, 22 Nov 2026 13:30:00 GMT',
      'See service error codes: https://learn.microsoft.com/graph/errors',
    ]);
  });
});

const recorded = observation('error detail dump');

test.skipIf(recorded === undefined)(
  'the details agree with the recorded ones, but for the last letter that is cut there',
  () => {
    const lines = recorded ?? [];
    const from = lines.findIndex((line) => line.includes('Details=<<'));
    const details = lines
      .slice(from, lines.indexOf('>>', from))
      .map((line) => line.replace(/^.*Details=<</, ''));
    const ours = errorDetails(graphError(notFound, post)).split('\n').slice(0, -1);
    expect(ours.map((line) => line.replace(/GMT$/, 'GM'))).toEqual(details);
  },
);

/** The recorded output of Microsoft's module; undefined where the recordings are not at hand. */
function observation(title: string): readonly string[] | undefined {
  try {
    const file = new URL('../../../shared/facts/module-observations.jsonl', import.meta.url);
    const rows = readFileSync(file, 'utf8').trim().split('\n');
    const row = rows.map((text) => JSON.parse(text) as { title: string; output: string[] });
    return row.find((each) => each.title === title)?.output;
  } catch {
    return undefined;
  }
}

describe('what the status says about execution', () => {
  const after = [['retry-after', '5']] as const;
  const rows: readonly (readonly [number, WireResponse['headers'], string, string])[] = [
    [300, [], 'failed', 'failed'],
    [302, [], 'failed', 'failed'],
    [303, [], 'unknown', 'failed'],
    [304, [], 'failed', 'failed'],
    [400, [], 'refused', 'refused'],
    [401, [], 'refused', 'refused'],
    [403, [], 'refused', 'refused'],
    [404, [], 'refused', 'refused'],
    [408, [], 'unknown', 'refused'],
    [409, [], 'refused', 'refused'],
    [429, [], 'throttled', 'throttled'],
    [429, after, 'throttled', 'throttled'],
    [499, [], 'refused', 'refused'],
    [500, [], 'unknown', 'failed'],
    [502, [], 'unknown', 'failed'],
    [503, [], 'unknown', 'failed'],
    [503, after, 'failed', 'failed'],
    [503, [['retry-after', 'soon']], 'unknown', 'failed'],
    [504, [], 'unknown', 'failed'],
    [504, after, 'unknown', 'failed'],
    [599, [], 'unknown', 'failed'],
  ];
  for (const [status, headers, ofPost, ofGet] of rows) {
    test(`${status} ${JSON.stringify(headers)}: a POST is ${ofPost}, a GET ${ofGet}`, () => {
      expect(graphError(answer(status, '', headers), post).outcome).toBe(ofPost);
      expect(graphError(answer(status, '', headers), get).outcome).toBe(ofGet);
    });
  }

  test('PATCH, PUT and DELETE count as POST does', () => {
    const outcomes = ['PATCH', 'PUT', 'DELETE'].map(
      (method) => graphError(answer(500), { ...post, method }).outcome,
    );
    expect(outcomes).toEqual(['unknown', 'unknown', 'unknown']);
  });
});

describe('bodies of every kind', () => {
  const rows: readonly (readonly [string, WireResponse, string, string])[] = [
    ['an empty 401', answer(401, '', [], 'Unauthorized'), 'Unauthorized', 'Unauthorized'],
    ['an empty 404 without reason', answer(404), 'NotFound', 'NotFound'],
    ['an empty answer with a status .NET does not know', answer(499), '499', '499'],
    [
      'an HTML page',
      answer(
        502,
        '<html><head><style>p{}</style><script>x<1</script></head><h1>502</h1>\n <p>Bad\tproxy</p></html>',
      ),
      'BadGateway',
      '502 Bad proxy',
    ],
    ['a long page', answer(500, `<p>${'x'.repeat(900)}</p>`), 'InternalServerError', 'x'.repeat(200)],
    ['a text', answer(500, 'upstream down'), 'InternalServerError', 'upstream down'],
    ['cut JSON', answer(500, '{"error":{"code":'), 'InternalServerError', '{"error":{"code":'],
    ['a JSON list', answer(400, '[1]'), 'BadRequest', '[1]'],
    ['no error within', answer(400, '{}'), 'BadRequest', 'BadRequest'],
    ['a bare code and message', answer(400, '{"code":"c","message":"m"}'), 'c', 'm'],
    ['an empty code', answer(403, graphBody({ code: '', message: 'm' })), 'Forbidden', 'm'],
    ['a code alone', answer(403, graphBody({ code: 'c', message: '' }), [], 'Forbidden'), 'c', 'Forbidden'],
    ['a number as code', answer(400, graphBody({ code: 7502, message: 'm' })), 'BadRequest', 'm'],
    [
      'the OData form',
      answer(400, '{"odata.error":{"code":"c","message":{"lang":"en","value":"m"}}}'),
      'c',
      'm',
    ],
    [
      'the OAuth form',
      answer(400, '{"error":"invalid_client","error_description":"m"}'),
      'invalid_client',
      'm',
    ],
    ['null as error', answer(400, '{"error":null}'), 'BadRequest', 'BadRequest'],
    ['a code with a line break', answer(400, graphBody({ code: 'a\r\nb', message: 'm' })), 'a b', 'm'],
    [
      'terminal controls',
      answer(400, graphBody({ code: 'c', message: '\u001b[31mred\u0007\u009b' })),
      'c',
      '[31mred',
    ],
    [
      'own keys of Object',
      answer(400, '{"error":{"__proto__":{"code":"x"},"message":"m"}}'),
      'BadRequest',
      'm',
    ],
  ];
  for (const [title, response, code, message] of rows) {
    test(`${title}: [${code}]`, () => {
      const error = graphError(response, post);
      expect([error.id, error.message]).toEqual([code, `[${code}] : ${message}`]);
    });
  }

  test('nested innerError codes are kept, outermost first, whichever way they are written', () => {
    const innerError = {
      code: 'a',
      innererror: { code: 'b', innerError: { code: 'c', 'request-id': 'deep' } },
    };
    const error = graphError(answer(400, graphBody({ code: 'x', message: 'm', innerError })), post);
    expect((error.http as GraphErrorDetails).innerCodes).toEqual(['a', 'b', 'c']);
    expect(error.http?.requestId).toBe('deep');
    expect(errorDetails(error)).toContain('InnerErrorCodes: a, b, c');
  });

  test('a code is at most 128 characters', () => {
    expect(
      graphError(answer(400, graphBody({ code: 'c'.repeat(9999), message: 'm' })), post).id,
    ).toHaveLength(128);
  });

  test('ids come from the body where the headers have none, then from the request', () => {
    const innerError = { 'request-id': 'r', 'client-request-id': 'c', date: '2026-01-02T03:04:05' };
    const inBody = graphError(answer(400, graphBody({ code: 'x', message: 'm', innerError })), post).http;
    expect([inBody?.requestId, inBody?.clientRequestId, inBody?.date]).toEqual([
      'r',
      'c',
      '2026-01-02T03:04:05',
    ]);
    expect(graphError(answer(400), post).http?.clientRequestId).toBe('mine');
    expect(graphError(answer(400), get).http).not.toHaveProperty('clientRequestId');
  });

  test('a property: any body gives one error with a non-empty id', () => {
    const body = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((json) => `{"error":${json}}`),
    );
    fc.assert(
      fc.property(body, fc.integer({ min: 300, max: 599 }), (text, status) => {
        const error = graphError(answer(status, text), post);
        expect(error.id).not.toBe('');
        expect(error.message.startsWith(`[${error.id}] : `)).toBe(true);
        expect(errorDetails(error)).not.toMatch(/[\u0000-\u0008\u000b-\u001f]/);
      }),
    );
  });

  test('a hostile page of 64 MB is read', () => {
    expect(graphError(answer(500, '<script><'.repeat(7_000_000)), post).id).toBe('InternalServerError');
  });
});

describe('the details', () => {
  test('have an HTTP date in .NET’s sortable form where Graph gives none', () => {
    const dated = answer(400, '', [['date', 'Sun, 22 Nov 2026 13:30:00 GMT']]);
    expect(errorDetails(graphError(dated, post)).split('\n')).toContain('Date: 2026-11-22T13:30:00');
  });

  test('list no header that did not come', () => {
    const lines = errorDetails(graphError(answer(400), post)).split('\n');
    expect(lines.slice(1, -1)).toEqual(['Status: 400 (BadRequest)', 'ErrorCode: BadRequest']);
  });

  test('of an error without an answer are its message and what to do', () => {
    const options = { id: 'X', category: 'ConnectionError', outcome: 'failed', message: 'm' } as const;
    expect(errorDetails(new CmdletError(options))).toBe('m');
    const http = { method: 'GET', url };
    expect(errorDetails(new CmdletError({ ...options, http, recommendedAction: 'a' }))).toBe('m\na');
  });
});
