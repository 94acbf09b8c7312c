import { describe, expect, test } from 'vitest';
import { authenticate } from '../../src/dispatch/authenticate.js';
import { redirects } from '../../src/dispatch/redirects.js';
import { compose } from '../../src/dispatch/request.js';
import { createTransport } from '../../src/dispatch/transport.js';
import { answerOf, failureOf, getOf, neverStopped, postOf, scripted } from './fake-send.js';
import { httpServer } from './loopback-server.js';

const HOME = 'https://graph.test/v1.0/a';
const STATUSES = [301, 302, 303, 307, 308] as const;

/** One redirect to `location`, then 200. */
function once(status: number, location: string) {
  return scripted([answerOf(status, { location }), answerOf(200)]);
}

describe('a redirect within the origin', () => {
  const locations = [
    { title: 'absolute', location: 'https://graph.test/v1.0/b' },
    { title: 'with the default port', location: 'https://graph.test:443/v1.0/b' },
    { title: 'relative', location: 'b' },
    { title: 'with a fragment', location: '/v1.0/b#x' },
    { title: 'with the host in capitals', location: 'https://GRAPH.test/v1.0/b' },
  ];
  for (const status of STATUSES) {
    for (const { title, location } of locations) {
      const becomes = status === 303 ? 'GET without body' : 'POST with its body';
      test(`${status}, ${title}: a POST goes on as ${becomes}`, async () => {
        const transport = once(status, location);
        const request = postOf(HOME, [['X-Keep', '1']]);
        expect((await redirects()(transport)(request, neverStopped)).status).toBe(200);
        const url = 'https://graph.test/v1.0/b';
        const expected =
          status === 303 ? { method: 'GET', url, headers: [['X-Keep', '1']] } : { ...request, url };
        expect(transport.sent).toEqual([request, expected]);
      });
    }

    test(`${status}: a GET stays one`, async () => {
      const transport = once(status, 'b');
      await redirects()(transport)(getOf(HOME), neverStopped);
      expect(transport.sent[1]).toEqual(getOf('https://graph.test/v1.0/b'));
    });
  }
});

describe('a redirect to another origin', () => {
  const elsewhere = [
    { title: 'another port', location: 'https://graph.test:8443/b' },
    { title: 'another host', location: 'https://other.test/b' },
    { title: 'a host that ends alike', location: 'https://evil.graph.test/b' },
    { title: 'a host that begins alike', location: 'https://graph.test.evil/b' },
    { title: 'no scheme of its own', location: '//other.test/b' },
    { title: 'a trailing dot', location: 'https://graph.test./b' },
  ];
  const bound = [
    ['authorization', 'Bearer t'],
    ['COOKIE', 'c'],
    ['Proxy-Authorization', 'p'],
    ['Host', 'graph.test'],
    ['X-Keep', '1'],
  ] as const;
  for (const status of STATUSES) {
    for (const { title, location } of elsewhere) {
      test(`${status}, ${title}: a GET goes on without credentials`, async () => {
        const transport = once(status, location);
        await redirects()(transport)(getOf(HOME, bound), neverStopped);
        expect(transport.sent[1]).toEqual(getOf(new URL(location, HOME).href, [['X-Keep', '1']]));
      });

      const outcome = status === 303 ? 'unknown' : 'failed';
      test(`${status}, ${title}: a POST is refused, ${outcome}`, async () => {
        const transport = once(status, location);
        const error = await failureOf(redirects()(transport)(postOf(HOME), neverStopped));
        expect([error.id, error.outcome]).toEqual(['RedirectRefused', outcome]);
        expect(transport.sent).toHaveLength(1);
      });
    }
  }

  const never = [
    { title: 'http after https', location: 'http://graph.test/b' },
    { title: 'http after https elsewhere', location: 'http://other.test/b' },
    { title: 'a user in the URL', location: 'https://graph.test@evil.test/b' },
    { title: 'a user in the URL of the same origin', location: 'https://user:pass@graph.test/b' },
    { title: 'a file', location: 'file:///etc/passwd' },
    { title: 'data', location: 'data:text/plain,x' },
  ];
  for (const { title, location } of never) {
    test(`${title}: refused for a GET too`, async () => {
      const transport = once(302, location);
      const error = await failureOf(redirects()(transport)(getOf(HOME), neverStopped));
      expect([error.id, error.outcome]).toEqual(['RedirectRefused', 'failed']);
      expect(error.message).not.toContain('pass@');
      expect(transport.sent).toHaveLength(1);
    });
  }
});

describe('redirects that do not end well', () => {
  test('the sixth is one error', async () => {
    const transport = scripted([answerOf(307, { location: 'a' })]);
    const error = await failureOf(redirects()(transport)(postOf(HOME), neverStopped));
    expect([error.id, error.outcome]).toEqual(['TooManyRedirects', 'failed']);
    expect(transport.sent).toHaveLength(6);
  });

  test('five are followed', async () => {
    const hop = answerOf(307, { location: 'a' });
    const transport = scripted([hop, hop, hop, hop, hop, answerOf(200)]);
    expect((await redirects()(transport)(postOf(HOME), neverStopped)).status).toBe(200);
  });

  for (const headers of [{}, { location: 'https://' }]) {
    test(`without a readable Location (${JSON.stringify(headers)}) it is the answer`, async () => {
      const transport = scripted([answerOf(302, headers)]);
      expect((await redirects()(transport)(getOf(HOME), neverStopped)).status).toBe(302);
      expect(transport.sent).toHaveLength(1);
    });
  }

  for (const status of [300, 304, 305]) {
    test(`${status} is not followed`, async () => {
      const transport = scripted([answerOf(status, { location: '/b' })]);
      expect((await redirects()(transport)(getOf(HOME), neverStopped)).status).toBe(status);
    });
  }

  const afterSeeOther = [
    { title: 'an error answer', next: answerOf(503, { 'retry-after': '1' }) },
    { title: 'throttling', next: answerOf(429) },
    { title: 'a loop', next: answerOf(302, { location: 'b' }) },
    { title: 'a redirect that is refused', next: answerOf(302, { location: 'http://graph.test/b' }) },
  ];
  for (const { title, next } of afterSeeOther) {
    test(`${title} where a 303 to a POST points: unknown, since the POST was executed`, async () => {
      const transport = scripted([answerOf(303, { location: 'b' }), next]);
      const error = await failureOf(redirects()(transport)(postOf(HOME), neverStopped));
      expect([error.id, error.outcome]).toEqual(['OutcomeUnknown', 'unknown']);
      expect(transport.sent.filter(({ method }) => method === 'POST')).toHaveLength(1);
    });
  }
});

describe('a token over the wire', () => {
  const provider = { getToken: async () => ({ token: 'marker-token', expiresAt: Number.POSITIVE_INFINITY }) };

  /** A foreign server, and a home that redirects there. */
  async function scene(foreignHost: string, location: (port: number) => string) {
    const foreign = await httpServer((_hit, response) => response.end('foreign'), foreignHost);
    const home = await httpServer((hit, response) => {
      if (hit.path === '/next') response.end('home');
      else response.writeHead(307, { location: location(foreign.port) }).end();
    });
    const send = compose([redirects(), authenticate({ endpoint: home.url }, provider)], createTransport());
    return { home, foreign, send };
  }

  const leaks = [
    { title: 'another port', host: '127.0.0.1', location: (port: number) => `http://127.0.0.1:${port}/x` },
    {
      title: 'localhost for 127.0.0.1',
      host: '127.0.0.1',
      location: (port: number) => `http://localhost:${port}/x`,
    },
  ];
  for (const { title, host, location } of leaks) {
    test(`a GET redirected to ${title} arrives there without it`, async () => {
      const { home, foreign, send } = await scene(host, location);
      const own = [
        ['Cookie', 'c=1'],
        ['Authorization', 'Bearer own'],
      ] as const;
      expect((await send(getOf(`${home.url}/start`, own), neverStopped)).body).toBe('foreign');
      expect(home.hits[0]?.headers.authorization).toBe('Bearer marker-token');
      expect(foreign.hits).toHaveLength(1);
      expect(foreign.hits[0]?.headers).not.toHaveProperty('authorization');
      expect(foreign.hits[0]?.headers).not.toHaveProperty('cookie');
    });

    test(`a POST redirected to ${title} does not arrive there`, async () => {
      const { home, foreign, send } = await scene(host, location);
      const error = await failureOf(send(postOf(`${home.url}/start`), neverStopped));
      expect(error.id).toBe('RedirectRefused');
      expect(foreign.hits).toEqual([]);
    });
  }

  test('a redirect with a user in its URL reaches no server', async () => {
    const { home, foreign, send } = await scene(
      '127.0.0.1',
      (port) => `http://127.0.0.1@127.0.0.1:${port}/x`,
    );
    expect((await failureOf(send(getOf(`${home.url}/start`), neverStopped))).id).toBe('RedirectRefused');
    expect(foreign.hits).toEqual([]);
  });

  test('a POST redirected within the origin arrives with it and with its body', async () => {
    const { home, send } = await scene('127.0.0.1', () => '/next');
    expect((await send(postOf(`${home.url}/start`), neverStopped)).body).toBe('home');
    expect(home.hits[1]).toMatchObject({ method: 'POST', path: '/next', body: '{"targets":[]}' });
    expect(home.hits[1]?.headers.authorization).toBe('Bearer marker-token');
  });
});
