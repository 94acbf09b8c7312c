import { describe, expect, test } from 'vitest';
import { readConnectOptions } from '../../src/connection/connect-options.js';
import type { SignInChoice } from '../../src/connection/credential-choice.js';
import { CLOUDS, type Environment } from '../../src/connection/environment.js';
import { graphContext } from '../../src/connection/graph-context.js';
import type { TokenClaims } from '../../src/connection/token-claims.js';

const environment = CLOUDS[0] as Environment;
const nothing = {
  ClientId: null,
  TenantId: null,
  Scopes: [],
  AuthType: 'AppOnly',
  TokenCredentialType: 'ClientSecret',
  CertificateThumbprint: null,
  CertificateSubjectName: null,
  SendCertificateChain: null,
  Account: null,
  AppName: null,
  ContextScope: 'Process',
  Certificate: null,
  PSHostVersion: null,
  ManagedIdentityId: null,
  ClientSecret: null,
  Environment: 'Global',
};
const app = { clientId: 'c', tenantId: 't' };
const claimed: TokenClaims = {
  roles: ['R'],
  scopes: [],
  tenantId: 'T',
  appId: 'A',
  appName: 'N',
  expiresAt: 1,
};

function contextOf(json: object, choice: SignInChoice, claims: TokenClaims | null = null) {
  return graphContext({ options: readConnectOptions(json), choice, environment, claims });
}

test('has the properties of Get-MgContext in their order', () => {
  const context = contextOf({ kind: 'accessToken', token: 't' }, { source: 'accessToken', token: 't' });
  expect(Object.keys(context)).toEqual(Object.keys(nothing));
  expect(Object.isFrozen(context) && Object.isFrozen(context.Scopes)).toBe(true);
});

describe('what it says', () => {
  const secret = { ...app, source: 'clientSecret', clientSecret: 'marker' } as const;
  const pem = {
    ...app,
    source: 'clientCertificate',
    certificate: { pem: 'marker' },
    sendChain: true,
  } as const;
  const variables = { kind: 'environmentVariable' };
  const user = { kind: 'user', clientId: 'c', psHostVersion: '7.6' };
  const scopes = ['A.Read'];
  const rows: readonly (readonly [string, object, SignInChoice, TokenClaims | null, object])[] = [
    [
      'a token that says nothing',
      { kind: 'accessToken', token: 'marker' },
      { source: 'accessToken', token: 'marker' },
      null,
      { AuthType: 'UserProvidedAccessToken', TokenCredentialType: 'UserProvidedAccessToken' },
    ],
    [
      'a token that tells',
      { kind: 'accessToken', token: 'marker' },
      { source: 'accessToken', token: 'marker' },
      claimed,
      {
        AuthType: 'UserProvidedAccessToken',
        TokenCredentialType: 'UserProvidedAccessToken',
        Scopes: ['R'],
        TenantId: 'T',
        ClientId: 'A',
        AppName: 'N',
      },
    ],
    [
      'a secret',
      { kind: 'clientSecret', ...app, secret: 'marker' },
      secret,
      null,
      { ClientId: 'c', TenantId: 't' },
    ],
    [
      'what the token tells before what was asked for',
      { kind: 'clientSecret', ...app, secret: 'marker' },
      secret,
      claimed,
      { ClientId: 'A', TenantId: 'T', AppName: 'N', Scopes: ['R'] },
    ],
    [
      'a secret in variables',
      variables,
      secret,
      null,
      { ClientId: 'c', TenantId: 't', TokenCredentialType: 'EnvironmentVariable' },
    ],
    [
      'a federated token in variables',
      variables,
      { ...app, source: 'workloadIdentity', issuer: { kind: 'file', path: '/f' } },
      null,
      { ClientId: 'c', TenantId: 't', TokenCredentialType: 'EnvironmentVariable' },
    ],
    [
      'a token in variables',
      variables,
      { source: 'accessToken', token: 'marker' },
      null,
      { AuthType: 'UserProvidedAccessToken', TokenCredentialType: 'UserProvidedAccessToken' },
    ],
    [
      'an application in the Azure CLI',
      { kind: 'azureCli' },
      { source: 'azureCli' },
      claimed,
      {
        TokenCredentialType: 'AzureCli',
        AuthType: 'AppOnly',
        ClientId: 'A',
        AppName: 'N',
        TenantId: 'T',
        Scopes: ['R'],
      },
    ],
    [
      'a person in the Azure CLI',
      { kind: 'azureCli' },
      { source: 'azureCli' },
      { roles: [], scopes: ['S'] },
      { TokenCredentialType: 'AzureCli', AuthType: 'Delegated', Scopes: ['S'] },
    ],
    [
      'a managed identity',
      { kind: 'identity', clientId: 'm' },
      { source: 'managedIdentity', clientId: 'm' },
      claimed,
      {
        TokenCredentialType: 'ManagedIdentity',
        ManagedIdentityId: 'm',
        ClientId: 'A',
        TenantId: 'T',
        AppName: 'N',
        Scopes: ['R'],
      },
    ],
    [
      'a certificate as its host names it',
      {
        kind: 'certificate',
        ...app,
        pem: 'marker',
        thumbprint: 'AB',
        subjectName: 'CN=x',
        sendCertificateChain: true,
      },
      pem,
      null,
      {
        ClientId: 'c',
        TenantId: 't',
        TokenCredentialType: 'ClientCertificate',
        CertificateThumbprint: 'AB',
        CertificateSubjectName: 'CN=x',
        SendCertificateChain: true,
      },
    ],
    [
      'a user',
      user,
      { source: 'interactiveBrowser', clientId: 'c', scopes },
      { roles: [], scopes: ['A.Read', 'B.Read'], account: 'm@c', tenantId: 'T' },
      {
        ClientId: 'c',
        TenantId: 'T',
        AuthType: 'Delegated',
        TokenCredentialType: 'InteractiveBrowser',
        Account: 'm@c',
        Scopes: ['A.Read', 'B.Read'],
        ContextScope: 'CurrentUser',
        PSHostVersion: '7.6',
      },
    ],
    [
      'a user whose token says nothing: what was asked for',
      { ...user, useDeviceCode: true },
      { source: 'deviceCode', clientId: 'c', scopes },
      null,
      {
        ClientId: 'c',
        AuthType: 'Delegated',
        TokenCredentialType: 'DeviceCode',
        Scopes: ['A.Read'],
        ContextScope: 'CurrentUser',
        PSHostVersion: '7.6',
      },
    ],
  ];
  for (const [title, json, choice, claims, expected] of rows) {
    test(title, () => {
      const context = contextOf(json, choice, claims);
      expect(context).toEqual({ ...nothing, ...expected });
      expect(JSON.stringify(context)).not.toContain('marker');
    });
  }
});
