import { ClientSecretCredential } from '@azure/identity';
import { describe, expect, it } from 'vitest';
import { createSandbox } from '../../src/sandbox/sandbox.js';
import { createClient, foreignToken, people, START } from './sandbox-client.js';

const CALL = '/v1.0/communications/calls/nobody';
const TOKEN = '/contoso.onmicrosoft.com/oauth2/v2.0/token';
const FORM = {
  grant_type: 'client_credentials',
  client_id: 'any',
  client_secret: 'any',
  scope: 'https://graph.microsoft.com/.default',
};

function claimsOf(token: unknown): Record<string, unknown> {
  return JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString());
}

describe('the token endpoint', () => {
  it('gives a token that the sandbox accepts, for an hour', async () => {
    const { sandbox, send } = createClient();
    const { status, json, headers } = await send('POST', TOKEN, new URLSearchParams(FORM), { token: null });
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(json).toMatchObject({ token_type: 'Bearer', expires_in: 3600 });
    expect(claimsOf(json?.access_token)).toMatchObject({
      iss: sandbox.url,
      aud: sandbox.url,
      iat: START / 1000,
      exp: START / 1000 + 3600,
      jti: expect.any(String),
      roles: expect.arrayContaining(['Calls.Initiate.All', 'Calls.InitiateGroupCall.All']),
    });
    const token = String(json?.access_token);
    expect((await send('GET', CALL, undefined, { token })).code).toBe('8522');
  });

  it.each([
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type', 70003],
    ['no grant', { grant_type: '' }, 'invalid_request', 900144],
    ['no client', { client_id: '' }, 'invalid_request', 900144],
    ['no secret', { client_secret: '' }, 'invalid_client', 7000216],
    ['no scope', { scope: '' }, 'invalid_request', 900144],
    ['a delegated scope', { scope: 'https://graph.microsoft.com/User.Read' }, 'invalid_scope', 1002012],
  ])('%s is 400 in the shape of OAuth', async (_, change, error, number) => {
    const { send } = createClient();
    const answer = await send('POST', TOKEN, new URLSearchParams({ ...FORM, ...change }), { token: null });
    expect(answer.status).toBe(400);
    expect(answer.json).toMatchObject({
      error,
      error_description: expect.stringMatching(new RegExp(`^AADSTS${number}: `)),
      error_codes: [number],
      timestamp: '2026-01-02 03:04:05Z',
      trace_id: expect.any(String),
      correlation_id: expect.any(String),
    });
  });

  it('takes a certificate assertion, and a secret in the Basic scheme', async () => {
    const { send } = createClient();
    const { client_secret: _, ...form } = FORM;
    const withAssertion = new URLSearchParams({ ...form, client_assertion: 'x.y.z' });
    expect((await send('POST', TOKEN, withAssertion, { token: null })).status).toBe(200);
    const headers = { authorization: `Basic ${btoa('any:any')}` };
    expect((await send('POST', TOKEN, new URLSearchParams(form), { token: null, headers })).status).toBe(200);
  });

  it('serves @azure/identity through its discovery document', async () => {
    const sandbox = createSandbox({ url: 'https://sandbox.test' });
    // The library refuses plain http, so its requests are carried to the sandbox by hand.
    const credential = new ClientSecretCredential('contoso', 'any', 'any', {
      authorityHost: sandbox.url,
      disableInstanceDiscovery: true,
      httpClient: {
        sendRequest: async (request) => {
          const { url, method, body } = request;
          const init = { method, headers: request.headers.toJSON(), ...(body ? { body: String(body) } : {}) };
          const response = await sandbox.handle(new Request(url, init));
          return {
            request,
            headers: request.headers,
            status: response.status,
            bodyAsText: await response.text(),
          };
        },
      },
    });
    const { token } = await credential.getToken('https://graph.microsoft.com/.default');
    const headers = { authorization: `Bearer ${token}` };
    const response = await sandbox.handle(new Request(`${sandbox.url}${CALL}`, { headers }));
    expect(response.status).toBe(404);
  });

  it('says where it is: discovery keeps the origin and the tenant', async () => {
    const { send } = createClient({ url: 'http://127.0.0.1:8080' });
    const get = async (path: string) => (await send('GET', path, undefined, { token: null })).json;
    expect(await get('/contoso/v2.0/.well-known/openid-configuration')).toMatchObject({
      issuer: 'http://127.0.0.1:8080/contoso/v2.0',
      token_endpoint: 'http://127.0.0.1:8080/contoso/oauth2/v2.0/token',
      jwks_uri: 'http://127.0.0.1:8080/contoso/discovery/v2.0/keys',
    });
    expect(await get('/contoso/discovery/v2.0/keys')).toEqual({ keys: [] });
    expect(await get('/common/discovery/instance?api-version=1.1')).toMatchObject({
      tenant_discovery_endpoint: 'http://127.0.0.1:8080/common/v2.0/.well-known/openid-configuration',
      metadata: [{ aliases: ['127.0.0.1:8080'] }],
    });
  });
});

describe('which tokens are accepted', () => {
  const { sandbox, send } = createClient();
  const good = sandbox.issueToken();
  const [header, payload, signature] = good.split('.');
  const forged = Buffer.from(JSON.stringify({ ...claimsOf(good), roles: ['Everything'] })).toString(
    'base64url',
  );

  it.each([
    ['its own', `Bearer ${good}`, 404, '8522'],
    ['its own, scheme in small letters', `bearer ${good}`, 404, '8522'],
    ['none', '', 401, 'InvalidAuthenticationToken'],
    ['another scheme', `Basic ${good}`, 401, 'InvalidAuthenticationToken'],
    ['no token at all', 'Bearer abc', 401, 'InvalidAuthenticationToken'],
    ['changed claims', `Bearer ${header}.${forged}.${signature}`, 401, 'InvalidAuthenticationToken'],
    ['no signature', `Bearer ${header}.${payload}.`, 401, 'InvalidAuthenticationToken'],
    ['claims that are no JSON', 'Bearer a.b.c', 401, 'InvalidAuthenticationToken'],
    [
      'another sandbox, same address',
      `Bearer ${createSandbox().issueToken()}`,
      401,
      'InvalidAuthenticationToken',
    ],
    [
      'another sandbox, another port',
      `Bearer ${createSandbox({ url: 'http://127.0.0.1:1' }).issueToken()}`,
      401,
      'InvalidAuthenticationToken',
    ],
  ])('%s', async (_, authorization, status, code) => {
    const headers = authorization === '' ? {} : { authorization };
    expect(await send('GET', CALL, undefined, { token: null, headers })).toMatchObject({ status, code });
  });

  it('a token ends with its hour on the sandbox clock', async () => {
    const client = createClient();
    const at = async (advanceMs: number) => {
      await client.send('POST', '/sandbox/clock', { advanceMs });
      return (await client.send('GET', CALL)).code;
    };
    expect(await at(3_599_999)).toBe('8522');
    expect(await at(1)).toBe('InvalidAuthenticationToken');
  });
});

describe('a real token', () => {
  it.each([
    'https://sts.windows.net/632899f8-2ea1-4604-8413-27bd2892079f/',
    'https://login.microsoftonline.com/632899f8-2ea1-4604-8413-27bd2892079f/v2.0',
    'https://login.microsoftonline.us/632899f8-2ea1-4604-8413-27bd2892079f/v2.0',
    'https://login.chinacloudapi.cn/632899f8-2ea1-4604-8413-27bd2892079f/',
    'https://accounts.example.com',
  ])('of %s is refused, told so, and nowhere to be found', async (issuer) => {
    const { sandbox, send } = createClient();
    const token = foreignToken(issuer);
    const answer = await send('POST', CALL, { secret: 'business' }, { token, headers: { 'x-copy': token } });
    expect(answer).toMatchObject({ status: 400, code: 'RealTokenRefused' });
    expect(answer.message).toMatch(/never send a real token to a sandbox/i);
    const kept = JSON.stringify([answer.json, [...answer.headers], sandbox.requests]);
    for (const secret of [...token.split('.').slice(1), 'business']) expect(kept).not.toContain(secret);
    expect(sandbox.requests).toMatchObject([{ status: 400 }]);
  });

  it('is refused by the sandbox’s own API too', async () => {
    const { sandbox, send } = createClient();
    const token = foreignToken('https://sts.windows.net/tenant/');
    expect(await send('POST', '/sandbox/calls', {}, { token })).toMatchObject({ code: 'RealTokenRefused' });
    expect(sandbox.calls).toEqual([]);
  });

  it('that strays into a query, a header or a body is blacked out', async () => {
    const { sandbox, send, makeCall } = createClient();
    await makeCall({ id: 'c' });
    const token = foreignToken('https://sts.windows.net/tenant/');
    const body = { targets: people(1), note: `Bearer ${token}` };
    const headers = { 'x-copy': `Bearer ${token}`, 'x-mine': '1' };
    const path = `/v1.0/communications/calls/c/redirect?access_token=${token}&x=1`;
    expect((await send('POST', path, body, { headers })).status).toBe(202);
    expect(JSON.stringify([sandbox.requests, sandbox.events])).not.toContain(token.split('.')[1]);
    expect(sandbox.requests).toMatchObject([
      {
        query: '?access_token=(a token)&x=1',
        headers: { 'x-copy': 'Bearer (a token)', 'x-mine': '1' },
        body: { targets: people(1), note: 'Bearer (a token)' },
      },
    ]);
  });
});
