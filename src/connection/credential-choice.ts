import type { CertificateSource } from './certificate-source.js';
import { authorityHost, type Environment, type Variables } from './environment.js';
import { type Federation, federationOf } from './federated-issuer.js';

interface Application {
  readonly tenantId: string;
  readonly clientId: string;
}

/** Credentials that @azure/identity exchanges for tokens. */
export type AzureChoice =
  | (Application & { readonly source: 'clientSecret'; readonly clientSecret: string })
  | (Application & {
      readonly source: 'clientCertificate';
      readonly certificate: CertificateSource;
      readonly sendChain: boolean;
    })
  | (Federation & { readonly source: 'workloadIdentity' })
  | { readonly source: 'managedIdentity'; readonly clientId?: string }
  /** Whoever is signed in to the Azure CLI; `tenantId` absent: in its own present tenant. */
  | { readonly source: 'azureCli'; readonly tenantId?: string };

/** The sandbox's own token endpoint over plain http, which @azure/identity refuses to talk to. */
export type SandboxChoice = Application & { readonly source: 'sandbox'; readonly clientSecret: string };

/** A person who signs in. Never chosen by variables: only Connect-MgGraph asks anybody. */
export interface UserChoice {
  readonly source: 'interactiveBrowser' | 'deviceCode';
  readonly clientId: string;
  /** Absent: any organization. */
  readonly tenantId?: string;
  /** Delegated permissions, by their short names or as URLs. */
  readonly scopes: readonly string[];
}

/** What the variables offer to sign in with. */
export type CredentialChoice =
  | { readonly source: 'accessToken'; readonly token: string }
  | AzureChoice
  | SandboxChoice
  /** Nothing, or not enough; `reason` names the variables that are missing. */
  | { readonly source: 'none'; readonly reason: string };

/** Everything that tokens can come from. */
export type SignInChoice = CredentialChoice | UserChoice;

export type CredentialSource = SignInChoice['source'];

type Kind = AzureChoice['source'];

/** AZURE_TOKEN_CREDENTIALS as @azure/identity reads it, without the developer tools that no person asked for. */
const NARROWED: ReadonlyMap<string, readonly Kind[]> = new Map([
  ['prod', ['clientSecret', 'clientCertificate', 'workloadIdentity', 'managedIdentity']],
  ['environmentcredential', ['clientSecret', 'clientCertificate']],
  ['workloadidentitycredential', ['workloadIdentity']],
  ['managedidentitycredential', ['managedIdentity']],
  ['azureclicredential', ['azureCli']],
]);

/** The sandbox's own client; it is no secret. */
export const OWN_CLIENT: SandboxChoice = {
  source: 'sandbox',
  tenantId: 'sandbox',
  clientId: 'sandbox',
  clientSecret: 'sandbox',
};

/**
 * Chooses by variables alone: no file is read, no network asked, nothing is probed.
 * Order: MGSHIM_ACCESS_TOKEN, client secret, certificate, workload identity, managed identity. The last one
 * only where IDENTITY_ENDPOINT or MSI_ENDPOINT is set or AZURE_TOKEN_CREDENTIALS names it: elsewhere, asking
 * for it means waiting for an address that nobody answers at. The Azure CLI only where AZURE_TOKEN_CREDENTIALS
 * names it: its account is a person's. In a sandbox the AZURE_* variables count only
 * as a client secret for an AZURE_AUTHORITY_HOST on this machine; else the sandbox's own client is used.
 */
export function chooseCredential(environment: Environment, variables: Variables): CredentialChoice {
  const token = read(variables, 'MGSHIM_ACCESS_TOKEN');
  if (token !== undefined) return { source: 'accessToken', token };
  return environment.isSandbox ? sandboxChoice(environment, variables) : azureChoice(variables);
}

function sandboxChoice(environment: Environment, variables: Variables): CredentialChoice {
  const secret = authorityHost(variables, true) !== undefined ? clientSecret(variables) : undefined;
  if (secret === undefined) return OWN_CLIENT;
  return environment.authority.startsWith('https:') ? secret : { ...secret, source: 'sandbox' };
}

function azureChoice(variables: Variables): CredentialChoice {
  const narrowing = read(variables, 'AZURE_TOKEN_CREDENTIALS')?.trim().toLowerCase();
  const kinds = NARROWED.get(narrowing ?? 'prod');
  if (kinds === undefined) {
    const reason =
      'AZURE_TOKEN_CREDENTIALS must be prod, EnvironmentCredential, WorkloadIdentityCredential, ManagedIdentityCredential or AzureCliCredential.';
    return { source: 'none', reason };
  }
  const offers: Readonly<Record<Kind, () => AzureChoice | undefined>> = {
    clientSecret: () => clientSecret(variables),
    clientCertificate: () => clientCertificate(variables),
    workloadIdentity: () => workloadIdentity(variables),
    managedIdentity: () => managedIdentity(variables, narrowing),
    azureCli: () => azureCli(variables),
  };
  for (const kind of kinds) {
    const offer = offers[kind]();
    if (offer !== undefined) return offer;
  }
  return { source: 'none', reason: missing(variables) };
}

function application(variables: Variables): Application | undefined {
  const tenantId = read(variables, 'AZURE_TENANT_ID');
  const clientId = read(variables, 'AZURE_CLIENT_ID');
  return tenantId === undefined || clientId === undefined ? undefined : { tenantId, clientId };
}

function clientSecret(variables: Variables) {
  const app = application(variables);
  const secret = read(variables, 'AZURE_CLIENT_SECRET');
  if (app === undefined || secret === undefined) return undefined;
  return { ...app, source: 'clientSecret', clientSecret: secret } as const;
}

function clientCertificate(variables: Variables): AzureChoice | undefined {
  const app = application(variables);
  const source = certificateOf(variables);
  if (app === undefined || source === undefined) return undefined;
  const password = read(variables, 'AZURE_CLIENT_CERTIFICATE_PASSWORD');
  const certificate = password === undefined ? source : { ...source, password };
  const sendChain = /^(true|1)$/i.test(read(variables, 'AZURE_CLIENT_SEND_CERTIFICATE_CHAIN') ?? '');
  return { ...app, source: 'clientCertificate', certificate, sendChain };
}

/** A file, or the certificate itself for pipelines that keep secrets in variables. */
function certificateOf(variables: Variables): CertificateSource | undefined {
  const path = read(variables, 'AZURE_CLIENT_CERTIFICATE_PATH');
  if (path !== undefined) return { path };
  const encoded = read(variables, 'MGSHIM_CLIENT_CERTIFICATE');
  return encoded === undefined ? undefined : { encoded };
}

function workloadIdentity(variables: Variables): AzureChoice | undefined {
  const offer = federationOf(variables);
  return offer === undefined || 'missing' in offer ? undefined : { ...offer, source: 'workloadIdentity' };
}

function azureCli(variables: Variables): AzureChoice {
  const tenantId = read(variables, 'AZURE_TENANT_ID');
  return tenantId === undefined ? { source: 'azureCli' } : { source: 'azureCli', tenantId };
}

function managedIdentity(variables: Variables, narrowing: string | undefined): AzureChoice | undefined {
  const offered =
    narrowing === 'managedidentitycredential' ||
    read(variables, 'IDENTITY_ENDPOINT') !== undefined ||
    read(variables, 'MSI_ENDPOINT') !== undefined;
  if (!offered) return undefined;
  const clientId = read(variables, 'AZURE_CLIENT_ID');
  return clientId === undefined ? { source: 'managedIdentity' } : { source: 'managedIdentity', clientId };
}

const APPLICATION = ['AZURE_TENANT_ID', 'AZURE_CLIENT_ID'] as const;
const PROOFS = [
  'AZURE_CLIENT_SECRET',
  'AZURE_CLIENT_CERTIFICATE_PATH',
  'MGSHIM_CLIENT_CERTIFICATE',
  'AZURE_FEDERATED_TOKEN_FILE',
] as const;

function missing(variables: Variables): string {
  const absent = APPLICATION.filter((name) => read(variables, name) === undefined) as string[];
  const isProven =
    PROOFS.some((name) => read(variables, name) !== undefined) || federationOf(variables) !== undefined;
  const needed = isProven ? absent : [...absent, `one of ${PROOFS.join(', ')}`];
  if (needed.length > 0) return `Missing: ${needed.join(', ')}.${registration(absent)}`;
  return 'AZURE_TOKEN_CREDENTIALS excludes what the AZURE_* variables offer.';
}

/** Nobody else's application is borrowed, so whoever has none is told where it comes from. */
function registration(absent: readonly string[]): string {
  return absent.includes('AZURE_CLIENT_ID')
    ? ' The client id is that of an application of your organization: entra.microsoft.com, App registrations, New registration.'
    : '';
}

/** An empty variable counts as absent. */
function read(variables: Variables, name: string): string | undefined {
  return variables[name] || undefined;
}
