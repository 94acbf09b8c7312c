import type { ConnectOptions } from './connect-options.js';
import { chooseCredential, OWN_CLIENT, type SignInChoice } from './credential-choice.js';
import type { Environment, Variables } from './environment.js';
import { federationOf } from './federated-issuer.js';

/** What a sign-in comes to in an environment. Nothing is read and nobody is asked. */
export function chooseSignIn(
  options: ConnectOptions,
  environment: Environment,
  variables: Variables,
): SignInChoice {
  if (options.kind === 'accessToken') return { source: 'accessToken', token: options.token };
  if (options.kind === 'environmentVariable') return chooseCredential(environment, variables);
  if (options.kind === 'missing') return { source: 'none', reason: options.reason };
  if (issuesOwnTokens(environment)) return OWN_CLIENT;
  switch (options.kind) {
    case 'sandbox':
      return OWN_CLIENT;
    case 'identity': {
      const { clientId } = options;
      const source = 'managedIdentity';
      return clientId === undefined ? { source } : { source, clientId };
    }
    case 'clientSecret':
      return secretChoice(options, environment);
    case 'certificate': {
      const { clientId, tenantId, source: certificate, sendCertificateChain: sendChain } = options;
      return { source: 'clientCertificate', clientId, tenantId, certificate, sendChain };
    }
    case 'workloadIdentity':
      return federatedChoice(options, variables);
    case 'azureCli': {
      const { tenantId } = options;
      return tenantId === undefined ? { source: 'azureCli' } : { source: 'azureCli', tenantId };
    }
    case 'user': {
      const { clientId, tenantId, scopes } = options;
      const source = options.useDeviceCode ? 'deviceCode' : 'interactiveBrowser';
      const user = { source, clientId, scopes } as const;
      return tenantId === undefined ? user : { ...user, tenantId };
    }
  }
}

/** @azure/identity refuses plain http, which only an authority of this machine may speak. */
function secretChoice(
  { clientId, tenantId, secret }: Extract<ConnectOptions, { readonly kind: 'clientSecret' }>,
  { authority, isSandbox }: Environment,
): SignInChoice {
  const byHand = isSandbox && authority.startsWith('http:');
  return { source: byHand ? 'sandbox' : 'clientSecret', clientId, tenantId, clientSecret: secret };
}

/** The issuer is that of the job; the application may be named here. */
function federatedChoice(
  { clientId, tenantId }: Extract<ConnectOptions, { readonly kind: 'workloadIdentity' }>,
  variables: Variables,
): SignInChoice {
  const named = {
    ...variables,
    ...(tenantId === undefined ? {} : { AZURE_TENANT_ID: tenantId }),
    ...(clientId === undefined ? {} : { AZURE_CLIENT_ID: clientId }),
  };
  const offer = federationOf(named);
  if (offer === undefined) {
    const reason =
      'No issuer of federated tokens is here: AZURE_FEDERATED_TOKEN_FILE, the variables of GitHub Actions ' +
      '(permissions: id-token: write), Azure DevOps (SYSTEM_ACCESSTOKEN must be passed on) or GitLab (id_tokens).';
    return { source: 'none', reason };
  }
  if ('missing' in offer) return { source: 'none', reason: `Missing: ${offer.missing.join(', ')}.` };
  return { source: 'workloadIdentity', ...offer };
}

function issuesOwnTokens({ isSandbox, endpoint, authority }: Environment): boolean {
  return isSandbox && endpoint === authority;
}
