import { afterEach, describe, expect, test, vi } from 'vitest';
import { createTokenProvider } from '../../src/connection/credential.js';
import { resolveEnvironment, type Variables } from '../../src/connection/environment.js';
import { failureOf } from '../dispatch/fake-send.js';
import { closedPort, httpServer, rawServer } from '../dispatch/loopback-server.js';

const SECRET = 'marker~secret+Q8/w==';
const app = { AZURE_TENANT_ID: '11111111-1111-1111-1111-111111111111', AZURE_CLIENT_ID: 'client' };
const MINUTE = 60_000;

function providerFor(variables: Variables, now?: () => number) {
  return createTokenProvider(resolveEnvironment(variables), variables, now === undefined ? {} : { now });
}

function jwt(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.c2ln`;
}

/** A token endpoint that numbers its tokens, each good for an hour. */
function tokenEndpoint() {
  return httpServer((_hit, response, count) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ token_type: 'Bearer', expires_in: 3600, access_token: `issued-${count}` }));
  });
}

afterEach(() => vi.unstubAllEnvs());

describe('MGSHIM_ACCESS_TOKEN', () => {
  test('is the token, and ends when it says', async () => {
    const token = jwt({ exp: 1_800_000_000 });
    const provider = providerFor({ MGSHIM_ACCESS_TOKEN: token });
    expect(provider.source).toBe('accessToken');
    expect(await provider.getToken()).toEqual({ token, expiresAt: 1_800_000_000_000 });
    expect(await provider.getToken({ claims: '{}' })).toEqual({ token, expiresAt: 1_800_000_000_000 });
    expect(provider.secrets()).toEqual([token]);
  });

  test('may be opaque', async () => {
    const token = await providerFor({ MGSHIM_ACCESS_TOKEN: 'opaque' }).getToken();
    expect(token).toEqual({ token: 'opaque', expiresAt: Number.POSITIVE_INFINITY });
  });

  for (const bad of [
    'marker\r\nX: 1',
    'Bearer marker',
    'marker\n',
    ' marker',
    'märker-marker',
    'marker\0',
    '\t',
  ]) {
    test(`${JSON.stringify(bad)} is refused and not shown`, async () => {
      const error = await failureOf(providerFor({ MGSHIM_ACCESS_TOKEN: bad }).getToken());
      expect([error.id, error.outcome]).toEqual(['InvalidAccessToken', 'input']);
      expect(error.message).toContain('MGSHIM_ACCESS_TOKEN');
      expect(error.message).not.toContain('marker');
    });
  }
});

describe('with nothing to sign in with', () => {
  test('making a provider works, and asking it for a token says what is missing', async () => {
    const provider = providerFor({ AZURE_CLIENT_SECRET: SECRET });
    expect(provider.source).toBe('none');
    const error = await failureOf(provider.getToken());
    expect([error.id, error.outcome, error.category]).toEqual([
      'AuthenticationRequired',
      'signIn',
      'AuthenticationError',
    ]);
    expect(error.message).toMatch(/^Authentication needed\./);
    for (const name of ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'MGSHIM_ACCESS_TOKEN']) {
      expect(error.message).toContain(name);
    }
    expect(error.message).not.toContain(SECRET);
  });
});

describe("the sandbox's own token", () => {
  test('is asked for with client credentials that are no secret', async () => {
    const server = await tokenEndpoint();
    const provider = providerFor(
      { MGSHIM_ENDPOINT: server.url, ...app, AZURE_CLIENT_SECRET: SECRET },
      () => 1000,
    );
    expect(provider.source).toBe('sandbox');
    expect(await provider.getToken()).toEqual({ token: 'issued-1', expiresAt: 3_601_000 });
    const [hit] = server.hits;
    expect([hit?.method, hit?.path]).toEqual(['POST', '/sandbox/oauth2/v2.0/token']);
    expect(hit?.headers['content-type']).toMatch(/^application\/x-www-form-urlencoded/);
    expect(Object.fromEntries(new URLSearchParams(hit?.body))).toEqual({
      grant_type: 'client_credentials',
      client_id: 'sandbox',
      client_secret: 'sandbox',
      scope: `${server.url}/.default`,
    });
    expect(provider.secrets()).toEqual(['issued-1']);
  });

  test("comes for a client's own secret from the loopback authority named with it", async () => {
    const [graph, authority] = [await tokenEndpoint(), await tokenEndpoint()];
    const own = { ...app, AZURE_TENANT_ID: 'a/b', AZURE_CLIENT_SECRET: SECRET };
    const variables = { MGSHIM_ENDPOINT: graph.url, AZURE_AUTHORITY_HOST: authority.url, ...own };
    await providerFor(variables).getToken();
    expect(graph.hits).toEqual([]);
    expect(authority.hits[0]?.path).toBe('/a%2Fb/oauth2/v2.0/token');
    const form = new URLSearchParams(authority.hits[0]?.body);
    expect([form.get('client_id'), form.get('client_secret')]).toEqual(['client', SECRET]);
  });

  const failures: readonly (readonly [string, number, string])[] = [
    [
      'an OAuth error',
      400,
      JSON.stringify({ error: 'invalid_client', error_description: `AADSTS7000215: ${SECRET}` }),
    ],
    ['a page', 500, '<html>no</html>'],
    ['no token', 200, '{}'],
    ['a list', 200, '[]'],
    ['nothing', 204, ''],
    ['a redirect', 302, ''],
  ];
  for (const [title, status, body] of failures) {
    test(`${title} in answer (${status}): AuthenticationFailed, without the secret`, async () => {
      const server = await httpServer((_hit, response) =>
        response.writeHead(status, { location: '/else' }).end(body),
      );
      const own = { ...app, AZURE_CLIENT_SECRET: SECRET, AZURE_AUTHORITY_HOST: server.url };
      const error = await failureOf(providerFor({ MGSHIM_ENDPOINT: server.url, ...own }).getToken());
      expect([error.id, error.outcome]).toEqual(['AuthenticationFailed', 'signIn']);
      expect(`${error.message}${error.stack}`).not.toContain(SECRET);
      expect(error.message.includes('AADSTS7000215')).toBe(status === 400);
      expect(server.hits).toHaveLength(1);
    });
  }

  test('from a sandbox that is not running: AuthenticationFailed, which names the address', async () => {
    const port = await closedPort();
    const error = await failureOf(providerFor({ MGSHIM_ENDPOINT: `http://127.0.0.1:${port}` }).getToken());
    expect([error.id, error.outcome]).toEqual(['AuthenticationFailed', 'signIn']);
    expect(error.message).toContain(String(port));
  });
});

describe('a token in memory', () => {
  test('serves until five minutes before it ends', async () => {
    const server = await tokenEndpoint();
    let now = 0;
    const provider = providerFor({ MGSHIM_ENDPOINT: server.url }, () => now);
    const at = async (time: number) => {
      now = time;
      return (await provider.getToken()).token;
    };
    expect(await at(0)).toBe('issued-1');
    expect(await at(55 * MINUTE - 1)).toBe('issued-1');
    expect(await at(55 * MINUTE)).toBe('issued-2');
    expect(await at(55 * MINUTE + 1)).toBe('issued-2');
  });

  test('is asked for once by callers at the same time', async () => {
    const server = await tokenEndpoint();
    const provider = providerFor({ MGSHIM_ENDPOINT: server.url });
    const tokens = await Promise.all([provider.getToken(), provider.getToken(), provider.getToken()]);
    expect(tokens.map(({ token }) => token)).toEqual(['issued-1', 'issued-1', 'issued-1']);
    expect(server.hits).toHaveLength(1);
  });

  test('is replaced when claims are asked for', async () => {
    const server = await tokenEndpoint();
    const provider = providerFor({ MGSHIM_ENDPOINT: server.url });
    await provider.getToken();
    expect((await provider.getToken({ claims: '{}' })).token).toBe('issued-2');
    expect((await provider.getToken()).token).toBe('issued-2');
  });

  test('after a failure is asked for anew', async () => {
    const server = await httpServer((_hit, response, count) => {
      if (count === 1) response.writeHead(500).end();
      else response.end('{"access_token":"second","expires_in":3600}');
    });
    const provider = providerFor({ MGSHIM_ENDPOINT: server.url });
    await failureOf(provider.getToken());
    expect((await provider.getToken()).token).toBe('second');
  });
});

describe('through @azure/identity', () => {
  test('a managed identity asks its endpoint for Graph', async () => {
    const server = await httpServer((_hit, response) => {
      response.setHeader('content-type', 'application/json');
      const expires_on = Math.floor(Date.now() / 1000) + 86_400;
      response.end(
        JSON.stringify({ access_token: 'managed', expires_on, token_type: 'Bearer', resource: 'r' }),
      );
    });
    vi.stubEnv('IDENTITY_ENDPOINT', `${server.url}/msi/token`);
    vi.stubEnv('IDENTITY_HEADER', 'header-secret');
    const variables = { IDENTITY_ENDPOINT: `${server.url}/msi/token` };
    const provider = providerFor(variables);
    expect(provider.source).toBe('managedIdentity');
    expect((await provider.getToken()).token).toBe('managed');
    const asked = new URL(server.hits[0]?.path ?? '', server.url);
    expect([asked.pathname, asked.searchParams.get('resource')]).toEqual([
      '/msi/token',
      'https://graph.microsoft.com',
    ]);
  });

  test('a certificate that is not there: CertificateUnreadable', async () => {
    const variables = { ...app, AZURE_CLIENT_CERTIFICATE_PATH: '/nonexistent/c.pem' };
    const error = await failureOf(providerFor(variables).getToken());
    expect([error.id, error.outcome]).toEqual(['CertificateUnreadable', 'signIn']);
  });

  test('a tenant id that cannot be one: AuthenticationFailed, without the secret', async () => {
    const variables = { ...app, AZURE_TENANT_ID: 'not a tenant', AZURE_CLIENT_SECRET: SECRET };
    const error = await failureOf(providerFor(variables).getToken());
    expect([error.id, error.outcome]).toEqual(['AuthenticationFailed', 'signIn']);
    expect(`${error.message}${String(error.cause)}`).not.toContain(SECRET);
  });

  test('an authority on this machine that does not speak TLS: AuthenticationFailed, without the secret', async () => {
    const server = await rawServer((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 400 no\r\n\r\n')),
    );
    const variables = {
      ...app,
      AZURE_CLIENT_SECRET: SECRET,
      AZURE_AUTHORITY_HOST: server.url.replace('http:', 'https:'),
      MGSHIM_ENDPOINT: server.url,
    };
    const provider = providerFor(variables);
    expect(provider.source).toBe('clientSecret');
    const error = await failureOf(provider.getToken());
    expect([error.id, error.outcome]).toEqual(['AuthenticationFailed', 'signIn']);
    expect(`${error.message}${String(error.cause)}`).not.toContain(SECRET);
    expect(server.connections()).toBeGreaterThan(0);
  });
});
