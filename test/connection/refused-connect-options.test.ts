import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConnectOptions } from '../../src/connection/connect-options.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import { errorOf } from './error-of.js';

const app = { clientId: 'c', tenantId: 'contoso.com' };

describe('what is refused', () => {
  const certificate = { kind: 'certificate', ...app };
  const rows: readonly (readonly [string, unknown, string, string])[] = [
    ['no object', 'marker', 'InvalidConnectOption', 'sign-in'],
    ['a list', ['marker'], 'InvalidConnectOption', 'sign-in'],
    ['nothing', null, 'InvalidConnectOption', 'sign-in'],
    ['no kind', {}, 'MissingConnectOption', 'kind'],
    ['an unknown kind', { kind: 'marker' }, 'InvalidConnectOption', 'kind'],
    ['a kind that objects inherit', { kind: 'constructor' }, 'InvalidConnectOption', 'kind'],
    [
      'a secret without an application',
      { kind: 'clientSecret', tenantId: 't', secret: 'marker' },
      'MissingConnectOption',
      'clientId',
    ],
    [
      'a secret without a tenant',
      { kind: 'clientSecret', clientId: 'c', secret: 'marker' },
      'MissingConnectOption',
      'tenantId',
    ],
    ['a secret without the secret', { kind: 'clientSecret', ...app }, 'MissingConnectOption', 'secret'],
    [
      'a secret that is no text',
      { kind: 'clientSecret', ...app, secret: { marker: 1 } },
      'InvalidConnectOption',
      'secret',
    ],
    [
      'a tenant that cannot be one',
      { kind: 'clientSecret', clientId: 'c', tenantId: 'marker/..', secret: 's' },
      'InvalidConnectOption',
      'tenantId',
    ],
    [
      'an application that cannot be one',
      { kind: 'user', clientId: 'marker marker' },
      'InvalidConnectOption',
      'clientId',
    ],
    ['no token', { kind: 'accessToken' }, 'MissingConnectOption', 'token'],
    [
      'a token with its scheme',
      { kind: 'accessToken', token: 'Bearer marker' },
      'InvalidConnectOption',
      'token',
    ],
    [
      'a token with a line break',
      { kind: 'accessToken', token: 'marker\n' },
      'InvalidConnectOption',
      'token',
    ],
    ['no certificate', certificate, 'MissingConnectOption', 'certificate'],
    ['a thumbprint alone', { ...certificate, thumbprint: 'AB' }, 'MissingConnectOption', 'certificate'],
    [
      'two certificates',
      { ...certificate, pem: 'marker', certificate: { pfxBase64: 'YQ==' } },
      'InvalidConnectOption',
      'pem',
    ],
    [
      'a certificate in two places',
      { ...certificate, certificatePath: '/marker', encodedCertificate: 'marker' },
      'InvalidConnectOption',
      'certificatePath',
    ],
    [
      'a certificate in a relative place',
      { ...certificate, certificatePath: 'marker.pem' },
      'InvalidConnectOption',
      'certificatePath',
    ],
    ['a reason that only we give', { kind: 'missing', reason: 'marker' }, 'InvalidConnectOption', 'kind'],
    [
      'a certificate that is not base64',
      { ...certificate, certificate: { pfxBase64: '-marker-' } },
      'InvalidConnectOption',
      'certificate.pfxBase64',
    ],
    [
      'a certificate that is a text',
      { ...certificate, certificate: 'marker' },
      'InvalidConnectOption',
      'certificate',
    ],
    [
      'an empty certificate',
      { ...certificate, certificate: {} },
      'MissingConnectOption',
      'certificate.pfxBase64',
    ],
    [
      'a slip within the certificate',
      { ...certificate, certificate: { pfxBase64: 'YQ==', pasword: 'marker' } },
      'UnknownConnectOption',
      'certificate.pasword',
    ],
    ['a slip', { kind: 'identity', clientID: 'marker' }, 'UnknownConnectOption', 'clientID'],
    [
      'an option of another kind',
      { kind: 'accessToken', token: 't', secret: 'marker' },
      'UnknownConnectOption',
      'secret',
    ],
    [
      'a scope that cannot be one',
      { kind: 'user', clientId: 'c', scopes: ['a', 'b"marker'] },
      'InvalidConnectOption',
      'scopes',
    ],
    [
      'scopes that are no texts',
      { kind: 'user', clientId: 'c', scopes: [1] },
      'InvalidConnectOption',
      'scopes',
    ],
    [
      'a flag that is a text',
      { kind: 'user', clientId: 'c', useDeviceCode: 'true' },
      'InvalidConnectOption',
      'useDeviceCode',
    ],
    [
      'an unknown context scope',
      { kind: 'identity', contextScope: 'marker' },
      'InvalidConnectOption',
      'contextScope',
    ],
    ['a timeout of nothing', { kind: 'identity', clientTimeout: 0 }, 'InvalidConnectOption', 'clientTimeout'],
    [
      'a timeout as a text',
      { kind: 'identity', clientTimeout: '5' },
      'InvalidConnectOption',
      'clientTimeout',
    ],
  ];
  for (const [title, json, id, named] of rows) {
    test(`${title}: ${id} that names ${named} and shows no value`, () => {
      const error = errorOf(() => readConnectOptions(json));
      expect([error.id, error.outcome]).toEqual([id, 'input']);
      expect(error.message).toContain(named);
      expect(error.message).not.toContain('marker');
    });
  }

  for (const json of [
    { kind: 'user' },
    { kind: 'user', clientId: '', environment: 'Global' },
    { kind: 'user', clientId: null, interactive: true },
  ]) {
    test(`${JSON.stringify(json)}: ClientIdRequired, which says how to register an application`, () => {
      const error = errorOf(() => readConnectOptions(json));
      expect([error.id, error.outcome, error.category]).toEqual([
        'ClientIdRequired',
        'signIn',
        'AuthenticationError',
      ]);
      for (const part of ['-ClientId', 'App registrations', 'http://localhost'])
        expect(error.message).toContain(part);
    });
  }

  test('a property: no JSON makes anything but a CmdletError, and no secret shows in one', () => {
    const secret = fc.constantFrom('marker-secret', 7, null, ['marker-secret'], { marker: 'marker-secret' });
    const kind = fc.constantFrom(
      'user',
      'certificate',
      'identity',
      'clientSecret',
      'accessToken',
      'sandbox',
      'x',
    );
    const json = fc.record(
      {
        kind,
        secret,
        token: secret,
        pem: secret,
        password: secret,
        certificate: secret,
        clientId: fc.jsonValue(),
        tenantId: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(json, fc.jsonValue()), (value) => {
        try {
          readConnectOptions(value);
        } catch (error) {
          expect(error).toBeInstanceOf(CmdletError);
          expect((error as Error).message).not.toContain('marker');
        }
      }),
    );
  });
});
