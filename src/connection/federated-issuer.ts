import type { Variables } from './environment.js';

/** Where a pipeline's own token comes from, which the authority takes in place of a secret. */
export type FederatedIssuer =
  /** A file that something else keeps fresh (Kubernetes). */
  | { readonly kind: 'file'; readonly path: string }
  /** The token itself (GitLab: an `id_tokens` entry). */
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'gitHubActions'; readonly url: string; readonly requestToken: string }
  | {
      readonly kind: 'azureDevOps';
      readonly url: string;
      readonly requestToken: string;
      readonly serviceConnection: string;
    };

/** An issuer with the application that trusts it. */
export interface Federation {
  readonly tenantId: string;
  readonly clientId: string;
  readonly issuer: FederatedIssuer;
}

/** What a pipeline's variables offer; `missing` where its issuer is there, but not the application. */
export type FederationOffer = Federation | { readonly missing: readonly string[] };

/** GitLab's own documentation names the entry so; MGSHIM_ID_TOKEN_VARIABLE names another. */
const GITLAB_DEFAULT = 'GITLAB_OIDC_TOKEN';

/**
 * The first issuer that the variables describe: AZURE_FEDERATED_TOKEN_FILE, then GitHub Actions, Azure DevOps and
 * GitLab by the variables that each sets for its jobs. AZURE_TENANT_ID and AZURE_CLIENT_ID name the application; in
 * Azure DevOps the tasks' AZURESUBSCRIPTION_* do too. Nothing is read and nobody is asked.
 */
export function federationOf(variables: Variables): FederationOffer | undefined {
  const read = (name: string): string | undefined => variables[name] || undefined;
  const issuer = issuerOf(read);
  if (issuer === undefined) return undefined;
  const ofTask = issuer.kind === 'azureDevOps';
  const tenantId = read('AZURE_TENANT_ID') ?? (ofTask ? read('AZURESUBSCRIPTION_TENANT_ID') : undefined);
  const clientId = read('AZURE_CLIENT_ID') ?? (ofTask ? read('AZURESUBSCRIPTION_CLIENT_ID') : undefined);
  if (tenantId !== undefined && clientId !== undefined) return { tenantId, clientId, issuer };
  return {
    missing: [
      ...(tenantId === undefined ? ['AZURE_TENANT_ID'] : []),
      ...(clientId === undefined ? ['AZURE_CLIENT_ID'] : []),
    ],
  };
}

function issuerOf(read: (name: string) => string | undefined): FederatedIssuer | undefined {
  const path = read('AZURE_FEDERATED_TOKEN_FILE');
  if (path !== undefined) return { kind: 'file', path };
  const gitHub = read('ACTIONS_ID_TOKEN_REQUEST_URL');
  const gitHubToken = read('ACTIONS_ID_TOKEN_REQUEST_TOKEN');
  if (gitHub !== undefined && gitHubToken !== undefined) {
    return { kind: 'gitHubActions', url: gitHub, requestToken: gitHubToken };
  }
  const devOps = read('SYSTEM_OIDCREQUESTURI');
  const devOpsToken = read('SYSTEM_ACCESSTOKEN');
  const serviceConnection =
    read('AZURESUBSCRIPTION_SERVICE_CONNECTION_ID') ?? read('AZURE_SERVICE_CONNECTION_ID');
  if (devOps !== undefined && devOpsToken !== undefined && serviceConnection !== undefined) {
    return { kind: 'azureDevOps', url: devOps, requestToken: devOpsToken, serviceConnection };
  }
  const named = read('MGSHIM_ID_TOKEN_VARIABLE');
  const token = read(named ?? (read('GITLAB_CI') === undefined ? '' : GITLAB_DEFAULT));
  return token === undefined ? undefined : { kind: 'token', token };
}
