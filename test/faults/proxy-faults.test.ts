import type { Duplex } from 'node:stream';
import { describe, expect, onTestFinished, test } from 'vitest';
import { createDispatch } from '../../src/dispatch/dispatch.js';
import { createNetwork } from '../../src/dispatch/network.js';
import type { RetryNotice } from '../../src/dispatch/retry.js';
import { createTransport } from '../../src/dispatch/transport.js';
import { failureOf, getOf, neverStopped, postOf } from '../dispatch/fake-send.js';
import { makeAuthority } from './certificate-authority.js';
import { type ConnectProxyOptions, startConnectProxy } from './connect-proxy.js';
import { GRAPH, startFakeCloud } from './fake-cloud.js';

const authority = makeAuthority();
const named = authority.identity([GRAPH]);
const URL_ = `https://${GRAPH}/v1.0/x`;
const environment = {
  name: 'Global',
  endpoint: `https://${GRAPH}`,
  authority: `https://${GRAPH}`,
  isSandbox: false,
};
const tokenProvider = {
  source: 'accessToken' as const,
  getToken: async () => ({ token: 'marker-token', expiresAt: Number.POSITIVE_INFINITY }),
  claims: () => null,
  secrets: () => ['marker-token'],
};

/** A cloud, a proxy before it, and the way of requests through both; waits take no time. */
async function surroundings(options: Partial<ConnectProxyOptions> = {}, identity = named) {
  const cloud = await startFakeCloud(identity);
  const proxy = await startConnectProxy({ leadTo: () => cloud.port, ...options });
  onTestFinished(() => {
    proxy.close();
    cloud.close();
  });
  const network = createNetwork({ HTTPS_PROXY: proxy.url }, { ca: authority.pem });
  const notices: RetryNotice[] = [];
  const send = createDispatch({
    environment,
    tokenProvider,
    network,
    sleep: async () => undefined,
    onRetry: (notice) => notices.push(notice),
  });
  return { cloud, proxy, network, notices, send };
}

const saying = (text: string) => (client: Duplex) => void client.end(text);

describe('a proxy', () => {
  test('that speaks TLS itself carries requests too', async () => {
    const { cloud, proxy, send } = await surroundings({ identity: authority.identity(['127.0.0.1']) });
    expect((await send(postOf(URL_), neverStopped)).status).toBe(202);
    expect([proxy.requests.length, cloud.hits.length]).toEqual([1, 1]);
  });

  test('carries each request in a tunnel of its own', async () => {
    const { proxy, send } = await surroundings();
    for (const request of [getOf(URL_), getOf(URL_), postOf(URL_)]) await send(request, neverStopped);
    expect(proxy.requests.map(({ target }) => target)).toEqual(Array(3).fill(`${GRAPH}:443`));
  });

  test('answers with a status of its own: it is not taken for Graph’s', async () => {
    const { cloud, send } = await surroundings({
      answer: saying('HTTP/1.1 204 No Content\r\ncontent-length: 0\r\n\r\n'),
    });
    const error = await failureOf(send(postOf(URL_), neverStopped));
    expect([error.outcome, error.id, cloud.hits]).toEqual(['failed', 'ProxyRefused', []]);
  });
});

describe('what goes wrong before a tunnel stands was not sent', () => {
  const FOUR = 4;
  const rows: readonly (readonly [string, Partial<ConnectProxyOptions>, string, number])[] = [
    ['407', { credentials: 'a:b' }, 'ProxyAuthenticationRequired', 1],
    ['403', { answer: saying('HTTP/1.1 403 Forbidden\r\n\r\n') }, 'ProxyRefused', 1],
    ['429', { answer: saying('HTTP/1.1 429 Slow Down\r\nRetry-After: 1\r\n\r\n') }, 'ProxyRefused', 1],
    ['502', { leadTo: () => undefined }, 'ConnectionFailed', FOUR],
    ['503', { answer: saying('HTTP/1.1 503 Busy\r\nRetry-After: 1\r\n\r\n') }, 'ConnectionFailed', FOUR],
    ['504', { answer: saying('HTTP/1.1 504 Late\r\n\r\n') }, 'ConnectionFailed', FOUR],
    ['garbage', { answer: saying('SSH-2.0-OpenSSH_9.2\r\n\r\n') }, 'ProxyRefused', 1],
    ['a hang-up', { answer: saying('') }, 'ConnectionFailed', FOUR],
    ['a hang-up within the head', { answer: saying('HTTP/1.1 200 OK\r\n') }, 'ConnectionFailed', FOUR],
    ['a reset', { answer: (client) => void client.destroy() }, 'ConnectionFailed', FOUR],
    ['no TLS behind it', { answer: saying('HTTP/1.1 200 OK\r\n\r\nhello') }, 'ConnectionFailed', FOUR],
  ];
  for (const [title, options, id, tries] of rows) {
    test(`${title}: failed, ${id}, tried ${tries} times`, async () => {
      const { cloud, proxy, send } = await surroundings(options);
      const error = await failureOf(send(postOf(URL_), neverStopped));
      expect([error.outcome, error.id, proxy.requests.length, cloud.hits]).toEqual(['failed', id, tries, []]);
      expect(error.message).toContain(`127.0.0.1:${proxy.port}`);
    });
  }

  test('a proxy that is not there: failed, and the message names it', async () => {
    const { proxy, send } = await surroundings();
    proxy.close();
    const error = await failureOf(send(postOf(URL_), neverStopped));
    expect([error.outcome, error.id]).toEqual(['failed', 'ConnectionFailed']);
    expect(error.message).toContain(`127.0.0.1:${proxy.port}`);
  });

  const wrong = [
    ['for another name', authority.identity(['other.example'])],
    ['that has expired', authority.identity([GRAPH], new Date(Date.now() - 1000))],
    ['of another authority', makeAuthority().identity([GRAPH])],
  ] as const;
  for (const [title, identity] of wrong) {
    test(`a certificate ${title}: failed, ConnectionFailed, once`, async () => {
      const { cloud, notices, send } = await surroundings({}, identity);
      const error = await failureOf(send(postOf(URL_), neverStopped));
      expect([error.outcome, error.id, cloud.hits, notices]).toEqual(['failed', 'ConnectionFailed', [], []]);
    });
  }

  test('a certificate of the proxy itself that nobody vouches for', async () => {
    const identity = makeAuthority().identity(['127.0.0.1']);
    const { proxy, send } = await surroundings({ identity });
    const error = await failureOf(send(postOf(URL_), neverStopped));
    expect([error.outcome, error.id, proxy.requests]).toEqual(['failed', 'ConnectionFailed', []]);
  });
});

describe('a tunnel that does not come about', () => {
  test('ends with a stop, on both sides', async () => {
    const stop = new AbortController();
    const { proxy, send } = await surroundings({ answer: () => stop.abort() });
    const error = await failureOf(send(postOf(URL_), stop.signal));
    expect([error.outcome, error.id]).toEqual(['interrupted', 'OperationStopped']);
    while (proxy.open() > 0) await new Promise((resolve) => setImmediate(resolve));
  });

  test('ends when the time is up: not sent', async () => {
    let expire = (): void => undefined;
    const { network, proxy } = await surroundings({ answer: () => expire() });
    const timer = (_milliseconds: number, then: () => void) => {
      expire = then;
      return () => undefined;
    };
    const send = createTransport({ routes: network.routes, timer });
    const error = await failureOf(send(postOf(URL_), neverStopped));
    expect([error.outcome, error.id]).toEqual(['failed', 'ConnectionFailed']);
    while (proxy.open() > 0) await new Promise((resolve) => setImmediate(resolve));
  });
});

test('what is lost in a standing tunnel is as unknown as without one', async () => {
  const { cloud, send } = await surroundings();
  cloud.onHit = (socket) => socket.destroy();
  const error = await failureOf(send(postOf(URL_), neverStopped));
  expect([error.outcome, error.id, cloud.hits.length]).toEqual(['unknown', 'OutcomeUnknown', 1]);
});
