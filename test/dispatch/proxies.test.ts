import { describe, expect, test } from 'vitest';
import type { Variables } from '../../src/connection/environment.js';
import { proxiesFrom, proxySecrets } from '../../src/dispatch/proxies.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import type { AskedProxy } from '../../src/plan/asked-proxy.js';

const GRAPH = 'https://graph.microsoft.com/v1.0/me';

function hostFor(variables: Variables, url = GRAPH, asked?: AskedProxy): string | undefined {
  return proxiesFrom(variables)(new URL(url), asked)?.host;
}

function idOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof CmdletError) return `${error.outcome} ${error.id}`;
  }
  return 'no error';
}

describe('the proxy that the variables name', () => {
  const a = 'http://a:1';
  const b = 'http://b:2';
  const rows: readonly (readonly [string, Variables, string, string | undefined])[] = [
    ['none', {}, GRAPH, undefined],
    ['HTTPS_PROXY', { HTTPS_PROXY: a }, GRAPH, 'a:1'],
    ['https_proxy', { https_proxy: a }, GRAPH, 'a:1'],
    ['the capitals before the others', { https_proxy: b, HTTPS_PROXY: a }, GRAPH, 'a:1'],
    ['an empty variable is absent', { HTTPS_PROXY: '', https_proxy: b }, GRAPH, 'b:2'],
    ['ALL_PROXY where there is no other', { ALL_PROXY: a }, GRAPH, 'a:1'],
    ['all_proxy', { all_proxy: a }, GRAPH, 'a:1'],
    ['HTTPS_PROXY before ALL_PROXY', { ALL_PROXY: a, https_proxy: b }, GRAPH, 'b:2'],
    ['HTTP_PROXY is not for https', { HTTP_PROXY: a }, GRAPH, undefined],
    ['HTTP_PROXY is for http', { HTTP_PROXY: a, HTTPS_PROXY: b }, 'http://x.example/', 'a:1'],
    ['a host without a scheme', { HTTPS_PROXY: 'proxy.example:8080' }, GRAPH, 'proxy.example:8080'],
    ['the port of its scheme', { HTTPS_PROXY: 'https://proxy.example' }, GRAPH, 'proxy.example:443'],
    ['this machine is reached without', { ALL_PROXY: a }, 'http://127.0.0.1:8080/', undefined],
    ['by name, too', { ALL_PROXY: a }, 'http://localhost:8080/', undefined],
    ['and as IPv6', { ALL_PROXY: a }, 'http://[::1]:8080/', undefined],
    ['Azure’s token service is on the link', { ALL_PROXY: a }, 'http://169.254.169.254/x', undefined],
  ];
  for (const [title, variables, url, host] of rows) {
    test(title, () => expect(hostFor(variables, url)).toBe(host));
  }

  for (const value of ['socks5://p:1', 'ftp://p', 'http://', 'http://[', '://']) {
    test(`${value}: InvalidProxy`, () => {
      expect(idOf(() => hostFor({ HTTPS_PROXY: value }))).toBe('input InvalidProxy');
    });
  }
});

describe('NO_PROXY', () => {
  const rows: readonly (readonly [string, string, boolean])[] = [
    ['*', GRAPH, true],
    ['graph.microsoft.com', GRAPH, true],
    ['GRAPH.Microsoft.com', GRAPH, true],
    ['microsoft.com', GRAPH, true],
    ['.microsoft.com', GRAPH, true],
    ['*.microsoft.com', GRAPH, true],
    ['.com', GRAPH, true],
    ['a.example, graph.microsoft.com', GRAPH, true],
    ['a.example graph.microsoft.com', GRAPH, true],
    ['graph.microsoft.com:443', GRAPH, true],
    ['graph.microsoft.com:8443', GRAPH, false],
    ['graph.microsoft.com', 'https://graph.microsoft.com./', true],
    ['icrosoft.com', GRAPH, false],
    ['xgraph.microsoft.com', GRAPH, false],
    ['graph.microsoft.com.evil.example', GRAPH, false],
    ['', GRAPH, false],
    [',,', GRAPH, false],
    ['10.0.0.0/8', 'https://10.1.2.3/', true],
    ['10.0.0.0/8', 'https://11.1.2.3/', false],
    ['10.1.2.3', 'https://10.1.2.3/', true],
    ['10.1.2.3:443', 'https://10.1.2.3/', true],
    ['2.3', 'https://10.1.2.3/', false],
    ['[fd00::1]', 'https://[fd00::1]/', true],
    ['[fd00::1]:443', 'https://[fd00::1]/', true],
    ['fd00::/8', 'https://[fd00::1]/', true],
    ['fd00::/999', 'https://[fd00::1]/', false],
    ['10.0.0.0/8', GRAPH, false],
  ];
  for (const [value, url, isExempt] of rows) {
    test(`"${value}" ${isExempt ? 'leaves out' : 'does not leave out'} ${url}`, () => {
      for (const name of ['NO_PROXY', 'no_proxy']) {
        expect(hostFor({ HTTPS_PROXY: 'http://p:1', [name]: value }, url)).toBe(isExempt ? undefined : 'p:1');
      }
    });
  }
});

describe('what a call says', () => {
  const asked = { url: 'http://own:3' };
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;

  test('goes before the variables and before NO_PROXY', () => {
    expect(hostFor({ HTTPS_PROXY: 'http://p:1', NO_PROXY: '*' }, GRAPH, asked)).toBe('own:3');
  });

  test('is not for this machine', () => {
    expect(hostFor({}, 'http://127.0.0.1:1/', asked)).toBeUndefined();
  });

  const rows: readonly (readonly [string, Variables, AskedProxy | undefined, string | undefined])[] = [
    ['credentials of the variable', { HTTPS_PROXY: 'http://u%40x:p%2F@p:1' }, undefined, 'u@x:p/'],
    ['a percent sign that escapes nothing', { HTTPS_PROXY: 'http://u:100%@p:1' }, undefined, 'u:100%'],
    ['-ProxyCredential', {}, { ...asked, credential: { userName: 'dom\\u', password: 'pä' } }, 'dom\\u:pä'],
    [
      '-ProxyCredential for the proxy of the variable',
      { HTTPS_PROXY: 'http://u:p@p:1' },
      { credential: { userName: 'v', password: 'q' } },
      'v:q',
    ],
    [
      '-ProxyUseDefaultCredentials: those of a variable for the same proxy',
      { HTTP_PROXY: 'http://u:p@own:3', HTTPS_PROXY: 'http://x:y@other:3' },
      { ...asked, useDefaultCredentials: true },
      'u:p',
    ],
    ['none', { HTTPS_PROXY: 'http://p:1' }, undefined, undefined],
  ];
  for (const [title, variables, given, expected] of rows) {
    test(title, () => {
      const proxy = proxiesFrom(variables)(new URL(GRAPH), given);
      expect(proxy?.authorization).toBe(expected === undefined ? undefined : basic(expected));
      expect(proxy?.url).not.toContain('@');
    });
  }

  test('-ProxyUseDefaultCredentials where there are none: ProxyCredentialUnavailable', () => {
    const work = () => hostFor({}, GRAPH, { ...asked, useDefaultCredentials: true });
    expect(idOf(work)).toBe('input ProxyCredentialUnavailable');
  });
});

test('passwords of proxies are secrets, as written and as meant', () => {
  const variables = { https_proxy: 'http://u:p%2Fq@p:1', ALL_PROXY: 'http://u:r@p', NO_PROXY: 'a:b@c' };
  expect(proxySecrets(variables)).toEqual(['p%2Fq', 'p/q', 'r', 'r']);
});
