import { describe, expect, test } from 'vitest';
import type { AccessToken } from '../../src/connection/remembered-token.js';
import { authenticate } from '../../src/dispatch/authenticate.js';
import { headerValue } from '../../src/dispatch/headers.js';
import { jwt } from '../connection/jwt.js';
import { answerOf, failureOf, getOf, neverStopped, postOf, scripted } from './fake-send.js';

const endpoint = 'https://graph.microsoft.com';

/** Gives token-1, token-2 …, and records the claims that each was asked with. */
function counting(fresh = true) {
  const claims: (string | undefined)[] = [];
  const getToken = async (options?: { readonly claims?: string }): Promise<AccessToken> => {
    claims.push(options?.claims);
    return { token: `token-${fresh ? claims.length : 1}`, expiresAt: Number.POSITIVE_INFINITY };
  };
  return { claims, getToken };
}

describe('the token', () => {
  const rows = [
    { url: 'https://graph.microsoft.com/v1.0/me', goes: true },
    { url: 'https://graph.microsoft.com:443/v1.0/me', goes: true },
    { url: 'https://GRAPH.MICROSOFT.COM/v1.0/me', goes: true },
    { url: 'http://graph.microsoft.com/v1.0/me', goes: false },
    { url: 'http://graph.microsoft.com:443/v1.0/me', goes: false },
    { url: 'https://graph.microsoft.com:8443/v1.0/me', goes: false },
    { url: 'https://graph.microsoft.com.evil.example/v1.0/me', goes: false },
    { url: 'https://graph.microsoft.com@evil.example/v1.0/me', goes: false },
    { url: 'https://user@graph.microsoft.com/v1.0/me', goes: false },
    { url: 'https://evil.example/graph.microsoft.com', goes: false },
    { url: 'https://evil.example/?https://graph.microsoft.com/', goes: false },
    { url: 'https://graph.microsoft.com./v1.0/me', goes: false },
    { url: 'https://graph.microsoft.us/v1.0/me', goes: false },
    { url: 'https://xgraph.microsoft.com/v1.0/me', goes: false },
    { url: 'https://127.0.0.1/v1.0/me', goes: false },
    { url: 'https://gr%61ph.microsoft.com/v1.0/me', goes: true },
    { url: 'https://graph.mıcrosoft.com/v1.0/me', goes: false },
  ];
  for (const { url, goes } of rows) {
    test(`${goes ? 'goes' : 'does not go'} to ${url}`, async () => {
      const transport = scripted([answerOf(200)]);
      const provider = counting();
      const own = [['authorization', 'Bearer own']] as const;
      await authenticate({ endpoint }, provider)(transport)(getOf(url, own), neverStopped);
      const sent = transport.sent[0]?.headers.filter(([name]) => name.toLowerCase() === 'authorization');
      expect(sent).toEqual(goes ? [['Authorization', 'Bearer token-1']] : []);
      expect(provider.claims).toHaveLength(goes ? 1 : 0);
    });
  }
});

describe('a 401 that asks for claims', () => {
  const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
  const encoded = Buffer.from(claims).toString('base64');
  const challenge = `Bearer realm="", error="insufficient_claims", claims="${encoded}"`;
  const url = `${endpoint}/v1.0/x`;

  test('is sent once more, with a token that has them', async () => {
    const transport = scripted([answerOf(401, { 'www-authenticate': challenge }), answerOf(202)]);
    const provider = counting();
    const answer = await authenticate({ endpoint }, provider)(transport)(postOf(url), neverStopped);
    expect(answer.status).toBe(202);
    expect(provider.claims).toEqual([undefined, claims]);
    expect(transport.sent.map(({ headers }) => headerValue(headers, 'authorization'))).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ]);
  });

  test('is the answer when it comes twice', async () => {
    const transport = scripted([answerOf(401, { 'www-authenticate': challenge })]);
    const answer = await authenticate({ endpoint }, counting())(transport)(postOf(url), neverStopped);
    expect([answer.status, transport.sent.length]).toEqual([401, 2]);
  });

  test('is the answer when the token stays the same', async () => {
    const transport = scripted([answerOf(401, { 'www-authenticate': challenge })]);
    const answer = await authenticate({ endpoint }, counting(false))(transport)(postOf(url), neverStopped);
    expect([answer.status, transport.sent.length]).toEqual([401, 1]);
  });

  for (const header of ['Bearer realm=""', `Negotiate claims="${encoded}"`, '']) {
    test(`is none with "${header.slice(0, 20)}"`, async () => {
      const transport = scripted([answerOf(401, { 'www-authenticate': header })]);
      await authenticate({ endpoint }, counting(false))(transport)(postOf(url), neverStopped);
      expect(transport.sent).toHaveLength(1);
    });
  }
});

describe('any other 401', () => {
  const url = `${endpoint}/v1.0/x`;

  test('tells the provider which token was refused, and takes a better one', async () => {
    const transport = scripted([answerOf(401), answerOf(202)]);
    const asked: unknown[] = [];
    const getToken = async (request?: object): Promise<AccessToken> => {
      asked.push(request);
      return { token: request === undefined ? 'from-file' : 'new', expiresAt: Number.POSITIVE_INFINITY };
    };
    const answer = await authenticate({ endpoint }, { getToken })(transport)(postOf(url), neverStopped);
    expect([answer.status, asked]).toEqual([202, [undefined, { refused: 'from-file' }]]);
    expect(transport.sent.map(({ headers }) => headerValue(headers, 'authorization'))).toEqual([
      'Bearer from-file',
      'Bearer new',
    ]);
  });
});

describe('a request for applications alone', () => {
  const needs = { application: ['Calls.Initiate.All'], delegated: [] };
  const both = { application: ['User.Read.All'], delegated: ['User.Read'] };
  const rows: readonly (readonly [string, string, object, boolean])[] = [
    ['a token with scopes', jwt({ scp: 'User.Read' }), needs, false],
    ['a token that says it acts for a person', jwt({ idtyp: 'user' }), needs, false],
    ['a token with scopes that says it is an application’s', jwt({ scp: 'x', idtyp: 'app' }), needs, true],
    ['a token with scopes and roles', jwt({ scp: 'x', roles: ['y'] }), needs, true],
    ['a token with roles', jwt({ roles: ['other'] }), needs, true],
    ['a token without either', jwt({}), needs, true],
    ['an opaque token', 'opaque', needs, true],
    ['a person’s token where persons may', jwt({ scp: 'User.Read' }), both, true],
    ['a person’s token where nothing is known', jwt({ scp: 'x' }), { application: [], delegated: [] }, true],
  ];
  for (const [title, token, permissions, goes] of rows) {
    test(`${title}: ${goes ? 'is sent, without what it needs' : 'nothing is sent'}`, async () => {
      const transport = scripted([answerOf(202)]);
      const getToken = async () => ({ token, expiresAt: Number.POSITIVE_INFINITY });
      const request = { ...postOf(`${endpoint}/v1.0/x`), needs: permissions };
      const sent = authenticate({ endpoint }, { getToken })(transport)(request, neverStopped);
      if (goes) {
        await sent;
        expect(transport.sent).toHaveLength(1);
        expect(transport.sent[0]).not.toHaveProperty('needs');
      } else {
        const error = await failureOf(sent);
        expect([error.id, error.outcome]).toEqual(['DelegatedTokenNotSupported', 'signIn']);
        expect(transport.sent).toEqual([]);
      }
    });
  }
});

test('a stop does not wait for a sign-in', async () => {
  const stop = new AbortController();
  const transport = scripted([answerOf(200)]);
  const getToken = () => {
    stop.abort();
    return new Promise<never>(() => undefined);
  };
  const error = await failureOf(
    authenticate({ endpoint }, { getToken })(transport)(getOf(`${endpoint}/x`), stop.signal),
  );
  expect([error.outcome, error.id, transport.sent.length]).toEqual(['interrupted', 'OperationStopped', 0]);
});
