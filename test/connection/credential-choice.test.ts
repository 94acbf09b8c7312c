import { describe, expect, test } from 'vitest';
import { chooseCredential } from '../../src/connection/credential-choice.js';
import { resolveEnvironment, type Variables } from '../../src/connection/environment.js';

const app = { AZURE_TENANT_ID: 't', AZURE_CLIENT_ID: 'c' };
const identity = { tenantId: 't', clientId: 'c' };
const secret = { ...app, AZURE_CLIENT_SECRET: 's' };
const certificate = { ...app, AZURE_CLIENT_CERTIFICATE_PATH: '/c.pem' };
const workload = { ...app, AZURE_FEDERATED_TOKEN_FILE: '/t' };
const sandbox = { MGSHIM_ENDPOINT: 'http://127.0.0.1:1' };

const viaSecret = { source: 'clientSecret', ...identity, clientSecret: 's' };
const viaCertificate = {
  source: 'clientCertificate',
  ...identity,
  certificate: { path: '/c.pem' },
  sendChain: false,
};
const viaWorkload = { source: 'workloadIdentity', ...identity, issuer: { kind: 'file', path: '/t' } };
const gitHub = { ACTIONS_ID_TOKEN_REQUEST_URL: 'https://i/?a=b', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'r' };
const viaGitHub = {
  ...viaWorkload,
  issuer: { kind: 'gitHubActions', url: 'https://i/?a=b', requestToken: 'r' },
};
const devOps = { SYSTEM_OIDCREQUESTURI: 'https://d', SYSTEM_ACCESSTOKEN: 'r' };
const task = {
  AZURESUBSCRIPTION_SERVICE_CONNECTION_ID: 's',
  AZURESUBSCRIPTION_CLIENT_ID: 'tc',
  AZURESUBSCRIPTION_TENANT_ID: 'tt',
};
const ofDevOps = { kind: 'azureDevOps', url: 'https://d', requestToken: 'r', serviceConnection: 's' };
const own = { source: 'sandbox', tenantId: 'sandbox', clientId: 'sandbox', clientSecret: 'sandbox' };

function choose(variables: Variables) {
  return chooseCredential(resolveEnvironment(variables), variables);
}

describe('what the variables offer', () => {
  const rows: readonly (readonly [string, Variables, object])[] = [
    ['a ready token', { MGSHIM_ACCESS_TOKEN: 'x' }, { source: 'accessToken', token: 'x' }],
    [
      'a ready token before all else',
      { ...secret, MGSHIM_ACCESS_TOKEN: 'x' },
      { source: 'accessToken', token: 'x' },
    ],
    ['an empty token is none', { ...secret, MGSHIM_ACCESS_TOKEN: '' }, viaSecret],
    ['a client secret', secret, viaSecret],
    ['a secret before a certificate', { ...certificate, ...secret }, viaSecret],
    ['a certificate', certificate, viaCertificate],
    [
      'a certificate with password and chain',
      { ...certificate, AZURE_CLIENT_CERTIFICATE_PASSWORD: 'p', AZURE_CLIENT_SEND_CERTIFICATE_CHAIN: 'True' },
      { ...viaCertificate, certificate: { path: '/c.pem', password: 'p' }, sendChain: true },
    ],
    [
      'a chain by 1',
      { ...certificate, AZURE_CLIENT_SEND_CERTIFICATE_CHAIN: '1' },
      { ...viaCertificate, sendChain: true },
    ],
    ['no chain by 0', { ...certificate, AZURE_CLIENT_SEND_CERTIFICATE_CHAIN: '0' }, viaCertificate],
    ['a certificate before a federated token', { ...workload, ...certificate }, viaCertificate],
    [
      'a certificate in a variable, with its password',
      { ...app, MGSHIM_CLIENT_CERTIFICATE: 'base64', AZURE_CLIENT_CERTIFICATE_PASSWORD: 'p' },
      { ...viaCertificate, certificate: { encoded: 'base64', password: 'p' } },
    ],
    [
      'a certificate in a file before one in a variable',
      { ...certificate, MGSHIM_CLIENT_CERTIFICATE: 'base64' },
      viaCertificate,
    ],
    ['a federated token', workload, viaWorkload],
    ['a federated token in a file before that of the job', { ...workload, ...gitHub }, viaWorkload],
    ['the token of a job in GitHub Actions', { ...app, ...gitHub }, viaGitHub],
    ['a secret before the token of the job', { ...secret, ...gitHub }, viaSecret],
    [
      'the token of a job in GitHub Actions before a managed identity',
      { ...app, ...gitHub, IDENTITY_ENDPOINT: 'http://e' },
      viaGitHub,
    ],
    [
      'the token of a job in Azure DevOps, for the application of the task',
      { ...devOps, ...task },
      { source: 'workloadIdentity', tenantId: 'tt', clientId: 'tc', issuer: ofDevOps },
    ],
    [
      'the token of a job in Azure DevOps, for an application of our own',
      { ...app, ...devOps, AZURE_SERVICE_CONNECTION_ID: 's' },
      { ...viaWorkload, issuer: ofDevOps },
    ],
    [
      'the ID token of a job in GitLab',
      { ...app, GITLAB_CI: 'true', GITLAB_OIDC_TOKEN: 'j' },
      { ...viaWorkload, issuer: { kind: 'token', token: 'j' } },
    ],
    [
      'the ID token of a job under a name of its own',
      { ...app, MGSHIM_ID_TOKEN_VARIABLE: 'OWN', OWN: 'j', GITLAB_OIDC_TOKEN: 'k' },
      { ...viaWorkload, issuer: { kind: 'token', token: 'j' } },
    ],
    [
      'the Azure CLI where it is asked for',
      { ...secret, AZURE_TOKEN_CREDENTIALS: 'AzureCliCredential' },
      { source: 'azureCli', tenantId: 't' },
    ],
    [
      'a managed identity by IDENTITY_ENDPOINT',
      { IDENTITY_ENDPOINT: 'http://e' },
      { source: 'managedIdentity' },
    ],
    ['a managed identity by MSI_ENDPOINT', { MSI_ENDPOINT: 'http://e' }, { source: 'managedIdentity' }],
    [
      'a managed identity by name',
      { AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential', AZURE_CLIENT_ID: 'c' },
      { source: 'managedIdentity', clientId: 'c' },
    ],
    ['a secret before a managed identity', { ...secret, IDENTITY_ENDPOINT: 'http://e' }, viaSecret],
    [
      'a managed identity where it alone is asked for',
      { ...secret, AZURE_TOKEN_CREDENTIALS: 'managedidentitycredential' },
      { source: 'managedIdentity', clientId: 'c' },
    ],
    [
      'a federated token where it alone is asked for',
      { ...secret, ...workload, AZURE_TOKEN_CREDENTIALS: 'WorkloadIdentityCredential' },
      viaWorkload,
    ],
    ['all of them by prod', { ...secret, AZURE_TOKEN_CREDENTIALS: 'prod' }, viaSecret],
  ];
  for (const [title, variables, expected] of rows) {
    test(title, () => expect(choose(variables)).toEqual(expected));
  }
});

describe('what is missing', () => {
  const all = ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'];
  const rows: readonly (readonly [Variables, readonly string[], readonly string[]])[] = [
    [{}, all, []],
    [{ AZURE_CLIENT_ID: 'c' }, ['AZURE_TENANT_ID', 'AZURE_CLIENT_SECRET'], ['AZURE_CLIENT_ID']],
    [{ AZURE_TENANT_ID: 't' }, ['AZURE_CLIENT_ID', 'AZURE_CLIENT_SECRET'], ['AZURE_TENANT_ID']],
    [
      app,
      ['AZURE_CLIENT_SECRET', 'AZURE_CLIENT_CERTIFICATE_PATH', 'AZURE_FEDERATED_TOKEN_FILE'],
      ['AZURE_TENANT_ID'],
    ],
    [{ AZURE_CLIENT_SECRET: 's' }, ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID'], ['AZURE_CLIENT_SECRET']],
    [{ ...secret, AZURE_TENANT_ID: '' }, ['AZURE_TENANT_ID'], ['AZURE_CLIENT_ID']],
    [{ ...secret, AZURE_TOKEN_CREDENTIALS: 'dev' }, ['AZURE_TOKEN_CREDENTIALS'], []],
    [{ ...secret, AZURE_TOKEN_CREDENTIALS: '__proto__' }, ['AZURE_TOKEN_CREDENTIALS'], []],
    [{ ...secret, AZURE_TOKEN_CREDENTIALS: 'WorkloadIdentityCredential' }, ['AZURE_TOKEN_CREDENTIALS'], []],
    [{ AZURE_TOKEN_CREDENTIALS: 'prod' }, all, []],
    [gitHub, ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID', 'App registrations'], ['AZURE_CLIENT_SECRET']],
    [{ ...app, GITLAB_OIDC_TOKEN: 'not in GitLab' }, ['AZURE_FEDERATED_TOKEN_FILE'], ['AZURE_TENANT_ID']],
    [{ ...app, ...devOps }, ['AZURE_FEDERATED_TOKEN_FILE'], ['AZURE_TENANT_ID']],
  ];
  for (const [variables, named, unnamed] of rows) {
    test(`of ${JSON.stringify(variables)}: ${named.join(', ')}`, () => {
      const choice = choose(variables);
      expect(choice.source).toBe('none');
      const reason = choice.source === 'none' ? choice.reason : '';
      for (const name of named) expect(reason).toContain(name);
      for (const name of unnamed) expect(reason).not.toContain(name);
    });
  }
});

describe('in a sandbox', () => {
  const rows: readonly (readonly [string, Variables, object])[] = [
    ['nothing is needed', sandbox, own],
    ['a ready token goes', { ...sandbox, MGSHIM_ACCESS_TOKEN: 'x' }, { source: 'accessToken', token: 'x' }],
    ['a secret stays away', { ...sandbox, ...secret }, own],
    ['a certificate stays away', { ...sandbox, ...certificate }, own],
    ['a federated token stays away', { ...sandbox, ...workload }, own],
    ['the token of a job stays away', { ...sandbox, ...app, ...gitHub }, own],
    ['the Azure CLI stays away', { ...sandbox, AZURE_TOKEN_CREDENTIALS: 'AzureCliCredential' }, own],
    ['a managed identity stays away', { ...sandbox, IDENTITY_ENDPOINT: 'http://e' }, own],
    [
      'a secret for a real authority stays away',
      { ...sandbox, ...secret, AZURE_AUTHORITY_HOST: 'https://login.microsoftonline.com' },
      own,
    ],
    [
      'a secret for a loopback authority over http is exchanged there by hand',
      { ...sandbox, ...secret, AZURE_AUTHORITY_HOST: 'http://127.0.0.1:2' },
      { ...viaSecret, source: 'sandbox' },
    ],
    [
      'a secret for a loopback authority over https is exchanged by the library',
      { ...sandbox, ...secret, AZURE_AUTHORITY_HOST: 'https://127.0.0.1:2' },
      viaSecret,
    ],
    [
      'a certificate for a loopback authority stays away too',
      { ...sandbox, ...certificate, AZURE_AUTHORITY_HOST: 'https://127.0.0.1:2' },
      own,
    ],
    ['under the name of a cloud too', { ...sandbox, ...secret, MGSHIM_ENVIRONMENT: 'Global' }, own],
  ];
  for (const [title, variables, expected] of rows) {
    test(title, () => expect(choose(variables)).toEqual(expected));
  }
});
