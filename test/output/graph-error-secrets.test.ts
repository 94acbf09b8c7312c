import { describe, expect, test } from 'vitest';
import type { WireRequest, WireResponse } from '../../src/dispatch/request.js';
import { errorDetails, graphError } from '../../src/output/graph-error.js';

const post: WireRequest = {
  method: 'POST',
  url: 'https://graph.microsoft.com/v1.0/x',
  headers: [],
  body: '{}',
};
const JWT = 'eyJhbGciOiJub25lIn0.eyJhdWQiOiJtYXJrZXIifQ.c2lnbmF0dXJl';

function answer(status: number, body = '', headers: WireResponse['headers'] = []): WireResponse {
  return { status, statusText: '', headers, body };
}

function graphBody(error: unknown): string {
  return JSON.stringify({ error });
}

describe('secrets that a server echoes', () => {
  const secret = 'live+secret/8=';
  const echoes = [
    ['a JWT', JWT],
    ['a bearer token', `Authorization: Bearer opaque-marker-1`],
    ['a live secret', `you sent ${secret}`],
    ['a live secret in a form', `client=${encodeURIComponent(secret)}`],
    ['a field of a form', 'client_secret=marker-2&x=1'],
    ['a field of JSON', '{"access_token":"marker-3"}'],
    ['basic credentials', 'Basic bWFya2VyOm1hcmtlcg=='],
  ] as const;
  const markers = [
    JWT,
    'opaque-marker-1',
    secret,
    encodeURIComponent(secret),
    'marker-2',
    'marker-3',
    'bWFya2VyOm1hcmtlcg',
  ];
  for (const [title, echo] of echoes) {
    const places: readonly (readonly [string, WireResponse])[] = [
      ['the message', answer(400, graphBody({ code: 'c', message: echo }))],
      ['the code', answer(400, graphBody({ code: echo, message: 'm' }))],
      ['an inner code', answer(400, graphBody({ code: 'c', message: 'm', innerError: { code: echo } }))],
      ['a page', answer(502, `<p>${echo}</p>`)],
      ['a header', answer(400, '', [['x-ms-ags-diagnostic', echo]])],
      ['the request id', answer(400, '', [['request-id', echo]])],
      ['a cookie', answer(400, '', [['set-cookie', `t=${echo}`]])],
    ];
    for (const [place, response] of places) {
      test(`${title} in ${place} is not shown`, () => {
        const error = graphError(response, post, [secret]);
        const shown = `${error.id} ${error.message} ${JSON.stringify(error.http)} ${errorDetails(error)} ${error.stack}`;
        for (const marker of markers) expect(shown).not.toContain(marker);
      });
    }
  }
});
