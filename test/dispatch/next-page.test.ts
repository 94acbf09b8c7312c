import { describe, expect, test } from 'vitest';
import { nextPages } from '../../src/dispatch/next-page.js';
import type { WireRequest } from '../../src/dispatch/request.js';
import { refusalOf } from '../plan/planned.js';

const HOST = 'https://graph.microsoft.com';
const first: WireRequest = {
  method: 'GET',
  url: `${HOST}/v1.0/communications/calls?$top=2`,
  headers: [['ConsistencyLevel', 'eventual']],
};

describe('the next page', () => {
  test.each([
    [`${HOST}/v1.0/x?$skiptoken=a`, `${HOST}/v1.0/x?$skiptoken=a`],
    [`HTTPS://GRAPH.MICROSOFT.COM:443/v1.0/x?$skiptoken=a`, `${HOST}/v1.0/x?$skiptoken=a`],
    ['/v1.0/x?$skiptoken=a', `${HOST}/v1.0/x?$skiptoken=a`],
    ['?$skiptoken=a', `${HOST}/v1.0/communications/calls?$skiptoken=a`],
  ])('is asked as the first was: %s', (link, url) => {
    expect(nextPages(first)(link)).toEqual({ ...first, url });
  });

  test.each([
    'http://graph.microsoft.com/v1.0/x',
    `${HOST}:8443/x`,
    'https://graph.microsoft.com.evil.example/x',
    'https://evil.example/v1.0/x',
    '//evil.example/x',
    'file:///etc/passwd',
    'data:,x',
    'http://[',
    'https://',
  ])('is not asked elsewhere: %s', (link) => {
    expect(refusalOf(() => nextPages(first)(link))).toMatchObject({
      id: 'NextLinkRefused',
      category: 'InvalidResult',
      outcome: 'failed',
    });
  });

  test('is none that was asked before', () => {
    const next = nextPages(first);
    next(`${HOST}/a`);
    next(`${HOST}/b`);
    for (const link of [`${HOST}/a`, '/b', first.url])
      expect(refusalOf(() => next(link))).toMatchObject({ id: 'NextLinkLoop', outcome: 'failed' });
  });

  test('is none that was asked before under another spelling of its address', () => {
    const request = { ...first, url: "https://GRAPH.microsoft.com/v1.0/f(a='b')?$filter=a eq 'b'" };
    const again = new URL(request.url).href;
    expect(refusalOf(() => nextPages(request)(again))).toMatchObject({ id: 'NextLinkLoop' });
  });
});
