import { createHash, verify, X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { readConnectOptions } from '../../src/connection/connect-options.js';
import { type ConnectDeps, connect } from '../../src/connection/connection.js';
import { failureOf } from '../dispatch/fake-send.js';
import { fakeAuthority, issued } from './fake-authority.js';
import { jwt } from './jwt.js';
import { hasOpenssl, makeCertificates, type ThrowAway } from './throw-away-certificate.js';

const TENANT = '11111111-1111-1111-1111-111111111111';
const CLIENT = '22222222-2222-2222-2222-222222222222';
const app = { clientId: CLIENT, tenantId: TENANT };

/** An environment of this machine whose tokens come from elsewhere on it. */
function around(authority: string, more: Partial<ConnectDeps> = {}): ConnectDeps {
  const environment = { name: 'Local', endpoint: 'http://127.0.0.1:9', authority, isSandbox: true };
  const environments = { find: (name: string) => (name === 'Local' ? environment : undefined) };
  return { variables: {}, environments, ...more };
}

function signIn(json: object, deps: ConnectDeps) {
  return connect(readConnectOptions({ environment: 'Local', ...json }), deps);
}

describe.runIf(hasOpenssl)('signing in over the wire', () => {
  let files: ThrowAway;
  beforeAll(() => {
    files = makeCertificates();
    // The library's own connections take no certificate from a test.
    vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    files.remove();
  });

  test('a client secret is exchanged for a token of the environment', async () => {
    const token = jwt({ roles: ['Calls.Initiate.All'], tid: TENANT, appid: CLIENT, app_displayname: 'App' });
    const authority = await fakeAuthority(files, () => issued(token));
    const secret = { kind: 'clientSecret', ...app, secret: 'marker-secret' };
    const connection = await signIn(secret, around(authority.url));
    expect((await connection.tokenProvider.getToken()).token).toBe(token);
    const [post] = authority.posts;
    expect(authority.posts).toHaveLength(1);
    expect(Object.fromEntries(post?.form ?? [])).toMatchObject({
      client_id: CLIENT,
      client_secret: 'marker-secret',
      scope: 'http://127.0.0.1:9/.default',
    });
    expect(connection.context).toMatchObject({
      ClientId: CLIENT,
      TenantId: TENANT,
      AppName: 'App',
      Scopes: ['Calls.Initiate.All'],
      AuthType: 'AppOnly',
      TokenCredentialType: 'ClientSecret',
    });
  });

  for (const chain of [false, true]) {
    for (const form of ['pem', 'certificate'] as const) {
      test(`a certificate (${form}) signs an assertion ${chain ? 'with' : 'without'} its chain`, async () => {
        files.run(
          'pkcs12',
          '-export',
          '-inkey',
          'key.pem',
          '-in',
          'cert.pem',
          '-certfile',
          'ca.pem',
          '-out',
          'a.pfx',
          '-passout',
          'pass:p',
        );
        const source =
          form === 'pem'
            ? { pem: files.text('ca.pem') + files.text('key.pem') + files.text('cert.pem') }
            : { certificate: { pfxBase64: files.base64('a.pfx'), password: 'p' } };
        const authority = await fakeAuthority(files, () => issued('opaque'));
        const asked = { kind: 'certificate', ...app, ...source, sendCertificateChain: chain };
        const { context } = await signIn(asked, around(authority.url));

        const [head = '', claims = '', signature = ''] = (
          authority.posts[0]?.form.get('client_assertion') ?? ''
        ).split('.');
        const header = JSON.parse(Buffer.from(head, 'base64url').toString()) as Record<string, unknown>;
        const certificate = new X509Certificate(files.text('cert.pem'));
        const thumbprint = createHash('sha256').update(certificate.raw).digest('base64url');
        expect(header['x5t#S256']).toBe(thumbprint);
        const der = [certificate.raw, new X509Certificate(files.text('ca.pem')).raw];
        expect(header.x5c).toEqual(chain ? der.map((bytes) => bytes.toString('base64')) : undefined);
        const pss = { key: certificate.publicKey, padding: 6, saltLength: 32 };
        expect(
          verify('sha256', Buffer.from(`${head}.${claims}`), pss, Buffer.from(signature, 'base64url')),
        ).toBe(true);
        expect(context).toMatchObject({
          TokenCredentialType: 'ClientCertificate',
          CertificateThumbprint: certificate.fingerprint.replaceAll(':', ''),
          CertificateSubjectName: 'CN=app, O=Contoso',
          SendCertificateChain: chain,
          Certificate: null,
        });
      });
    }
  }

  test('a refused secret: AuthenticationFailed with the number, without the secret', async () => {
    const body = { error: 'invalid_client', error_description: 'AADSTS7000215: marker-secret is wrong' };
    const authority = await fakeAuthority(files, () => ({ status: 401, body }));
    const error = await failureOf(
      signIn({ kind: 'clientSecret', ...app, secret: 'marker-secret' }, around(authority.url)),
    );
    expect([error.id, error.outcome]).toEqual(['AuthenticationFailed', 'signIn']);
    expect(error.message).toContain('AADSTS7000215');
    expect(`${error.stack}${error.message}${String(error.cause)}`).not.toContain('marker');
  });

  describe('with a device code', () => {
    const claims = { oid: 'u', tid: TENANT, preferred_username: 'megan@contoso.com', aud: CLIENT, sub: 's' };
    const user = {
      kind: 'user',
      ...app,
      useDeviceCode: true,
      interactive: true,
      scopes: ['Calls.Read', 'openid'],
    };

    test('the message is told, the token taken, and refreshed without asking again', async () => {
      const token = jwt({ scp: 'Calls.Read', upn: 'megan@contoso.com', tid: TENANT, appid: CLIENT });
      const authority = await fakeAuthority(files, (form, count) =>
        issued(count === 1 ? token : `later-${count}`, { claims, form }),
      );
      const messages: string[] = [];
      const deps = around(authority.url, { onMessage: (text) => messages.push(text) });
      const connection = await signIn(user, deps);
      expect(messages).toEqual(['Enter ABC']);
      expect(connection.context).toMatchObject({
        AuthType: 'Delegated',
        TokenCredentialType: 'DeviceCode',
        Account: 'megan@contoso.com',
        Scopes: ['Calls.Read'],
        ContextScope: 'CurrentUser',
      });
      const scopes = authority.posts[0]?.form.get('scope')?.split(' ') ?? [];
      expect(scopes).toEqual(
        expect.arrayContaining(['http://127.0.0.1:9/Calls.Read', 'openid', 'offline_access']),
      );

      const fresh = await connection.tokenProvider.getToken({
        claims: '{"access_token":{"nbf":{"essential":true}}}',
      });
      expect(fresh.token).toBe('later-2');
      expect(authority.posts.at(-1)?.form.get('grant_type')).toBe('refresh_token');
      expect(messages).toHaveLength(1);
    });

    test('a refresh that is refused asks nobody: InteractionRequired', async () => {
      const refused = {
        status: 400,
        body: { error: 'interaction_required', error_description: 'AADSTS50076: again' },
      };
      const authority = await fakeAuthority(files, (form, count) =>
        count === 1 ? issued('first', { claims, form }) : refused,
      );
      const messages: string[] = [];
      const connection = await signIn(
        user,
        around(authority.url, { onMessage: (text) => messages.push(text) }),
      );
      const error = await failureOf(connection.tokenProvider.getToken({ claims: '{"access_token":{}}' }));
      expect([error.id, error.outcome]).toEqual(['InteractionRequired', 'signIn']);
      expect(messages).toHaveLength(1);
    });

    test('nobody answering is no reason to wait after a stop', async () => {
      const pending = {
        status: 400,
        body: { error: 'authorization_pending', error_description: 'AADSTS70016: pending' },
      };
      const authority = await fakeAuthority(files, () => pending);
      const stop = new AbortController();
      const deps = around(authority.url, { signal: stop.signal, onMessage: () => stop.abort() });
      expect((await failureOf(signIn(user, deps))).outcome).toBe('interrupted');
    });
  });
});
