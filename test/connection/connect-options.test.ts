import { describe, expect, test } from 'vitest';
import { type ConnectOptions, readConnectOptions } from '../../src/connection/connect-options.js';

const app = { clientId: 'c', tenantId: 'contoso.com' };
const common = { name: 'default', contextScope: 'Process' } as const;
const user = { kind: 'user', clientId: 'c', scopes: [], useDeviceCode: false, interactive: false };
const asUser = { name: 'default', contextScope: 'CurrentUser' } as const;

describe('what a host writes', () => {
  const rows: readonly (readonly [string, object, object])[] = [
    ['a user with an application alone', { kind: 'user', clientId: 'c' }, { ...user, ...asUser }],
    [
      'a user with everything',
      {
        kind: 'user',
        ...app,
        scopes: ['A.Read, B.Read', 'C.Read'],
        useDeviceCode: true,
        interactive: true,
        contextScope: 'Process',
        environment: 'China',
      },
      {
        ...user,
        ...app,
        scopes: ['A.Read', 'B.Read', 'C.Read'],
        useDeviceCode: true,
        interactive: true,
        ...common,
        environment: 'China',
      },
    ],
    [
      'scopes as one text',
      { kind: 'user', clientId: 'c', scopes: 'A.Read B.Read' },
      { ...user, scopes: ['A.Read', 'B.Read'], ...asUser },
    ],
    [
      'null and empty as absent',
      { kind: 'user', clientId: 'c', tenantId: null, scopes: null, environment: '' },
      { ...user, ...asUser },
    ],
    [
      'a user of the sandbox',
      { kind: 'user', environment: 'sandbox', scopes: ['A'] },
      { kind: 'sandbox', ...asUser, environment: 'sandbox' },
    ],
    [
      'a certificate in PKCS#12',
      {
        kind: 'certificate',
        ...app,
        certificate: { pfxBase64: 'YQ==', password: 'p' },
        thumbprint: 'AB',
        sendCertificateChain: true,
      },
      {
        kind: 'certificate',
        ...app,
        source: { pfxBase64: 'YQ==', password: 'p' },
        thumbprint: 'AB',
        sendCertificateChain: true,
        ...common,
      },
    ],
    [
      'a certificate in PEM',
      { kind: 'certificate', ...app, pem: 'x', password: 'p', subjectName: 'CN=app' },
      {
        kind: 'certificate',
        ...app,
        source: { pem: 'x', password: 'p' },
        subjectName: 'CN=app',
        sendCertificateChain: false,
        ...common,
      },
    ],
    [
      'a certificate in a file',
      { kind: 'certificate', ...app, certificatePath: '/c.pfx', password: 'p' },
      {
        kind: 'certificate',
        ...app,
        source: { path: '/c.pfx', password: 'p' },
        sendCertificateChain: false,
        ...common,
      },
    ],
    [
      'a certificate as a text, in any encoding',
      { kind: 'certificate', ...app, encodedCertificate: 'x' },
      { kind: 'certificate', ...app, source: { encoded: 'x' }, sendCertificateChain: false, ...common },
    ],
    ["a pipeline's job", { kind: 'workloadIdentity' }, { kind: 'workloadIdentity', ...common }],
    [
      "a pipeline's job with an application",
      { kind: 'workloadIdentity', ...app },
      { kind: 'workloadIdentity', ...app, ...common },
    ],
    ['the Azure CLI', { kind: 'azureCli', tenantId: 't' }, { kind: 'azureCli', tenantId: 't', ...common }],
    [
      'the tenant expected',
      { kind: 'identity', expectTenant: 't' },
      { kind: 'identity', ...common, expectTenant: 't' },
    ],
    ['a managed identity', { kind: 'identity' }, { kind: 'identity', ...common }],
    [
      'a named managed identity',
      { kind: 'identity', clientId: 'c' },
      { kind: 'identity', clientId: 'c', ...common },
    ],
    [
      'a secret',
      { kind: 'clientSecret', ...app, secret: ' s ' },
      { kind: 'clientSecret', ...app, secret: ' s ', ...common },
    ],
    [
      'a token',
      { kind: 'accessToken', token: 't', name: 'n', psHostVersion: '7.6.0' },
      { kind: 'accessToken', token: 't', ...common, name: 'n', psHostVersion: '7.6.0' },
    ],
    [
      'variables',
      { kind: 'environmentVariable', clientTimeout: 60 },
      { kind: 'environmentVariable', ...common, clientTimeout: 60 },
    ],
    [
      'the sandbox',
      { kind: 'sandbox', endpoint: 'http://127.0.0.1:1' },
      { kind: 'sandbox', endpoint: 'http://127.0.0.1:1', ...common },
    ],
  ];
  for (const [title, json, expected] of rows) {
    test(`${title} is read`, () => {
      expect(readConnectOptions(json)).toEqual(expected as ConnectOptions);
      expect(readConnectOptions(JSON.parse(JSON.stringify(json)))).toEqual(expected);
    });
  }
});
