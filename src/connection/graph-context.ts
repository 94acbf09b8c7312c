import type { SigningCertificate } from './certificate.js';
import type { ConnectOptions, ContextScope } from './connect-options.js';
import type { SignInChoice } from './credential-choice.js';
import type { Environment } from './environment.js';
import type { TokenClaims } from './token-claims.js';

export type AuthType = 'Delegated' | 'AppOnly' | 'UserProvidedAccessToken';

export type TokenCredentialType =
  | 'InteractiveBrowser'
  | 'DeviceCode'
  | 'ClientCertificate'
  | 'ClientSecret'
  | 'ManagedIdentity'
  | 'EnvironmentVariable'
  | 'UserProvidedAccessToken'
  /** Not in Microsoft's list, which has no such sign-in. */
  | 'AzureCli';

/**
 * Who is signed in, as Get-MgContext writes it: its properties, in its order (ecosystem.md §1.1). Null where
 * nothing is known. It never holds a secret: Certificate and ClientSecret are there for scripts that name them.
 */
export interface GraphContext {
  readonly ClientId: string | null;
  readonly TenantId: string | null;
  /** What the token allows: delegated permissions or application permissions. */
  readonly Scopes: readonly string[];
  readonly AuthType: AuthType;
  readonly TokenCredentialType: TokenCredentialType;
  readonly CertificateThumbprint: string | null;
  readonly CertificateSubjectName: string | null;
  readonly SendCertificateChain: boolean | null;
  readonly Account: string | null;
  readonly AppName: string | null;
  readonly ContextScope: ContextScope;
  readonly Certificate: null;
  readonly PSHostVersion: string | null;
  readonly ManagedIdentityId: string | null;
  readonly ClientSecret: null;
  readonly Environment: string;
}

/** What a sign-in came to. */
export interface SignedIn {
  readonly options: ConnectOptions;
  /** Where the token came from. */
  readonly choice: SignInChoice;
  readonly environment: Environment;
  /** Null where the token says nothing of itself. */
  readonly claims: TokenClaims | null;
  readonly certificate?: SigningCertificate;
}

/**
 * The context of a sign-in. What the token says of itself goes before what was asked for; without either, a
 * field is null (Scopes empty).
 */
export function graphContext({ options, choice, environment, claims, certificate }: SignedIn): GraphContext {
  const isCertificate = options.kind === 'certificate' && choice.source === 'clientCertificate';
  const managed = choice.source === 'managedIdentity' ? choice.clientId : undefined;
  const scopes = claims === null ? [] : [...claims.scopes, ...claims.roles];
  return Object.freeze({
    ClientId: claims?.appId ?? ('clientId' in choice ? choice.clientId : undefined) ?? null,
    TenantId: claims?.tenantId ?? ('tenantId' in choice ? choice.tenantId : undefined) ?? null,
    Scopes: Object.freeze(scopes.length > 0 || !('scopes' in choice) ? scopes : [...choice.scopes]),
    AuthType: authType(choice, claims),
    TokenCredentialType: credentialType(options, choice),
    CertificateThumbprint: isCertificate ? (options.thumbprint ?? certificate?.thumbprint ?? null) : null,
    CertificateSubjectName: isCertificate ? (options.subjectName ?? certificate?.subjectName ?? null) : null,
    SendCertificateChain: isCertificate ? options.sendCertificateChain : null,
    Account: claims?.account ?? null,
    AppName: claims?.appName ?? null,
    ContextScope: options.contextScope,
    Certificate: null,
    PSHostVersion: options.psHostVersion ?? null,
    ManagedIdentityId: managed ?? null,
    ClientSecret: null,
    Environment: environment.name,
  });
}

function authType({ source }: SignInChoice, claims: TokenClaims | null): AuthType {
  if (source === 'accessToken') return 'UserProvidedAccessToken';
  // A person or an application may be signed in to it.
  if (source === 'azureCli') return claims === null || claims.roles.length > 0 ? 'AppOnly' : 'Delegated';
  return source === 'interactiveBrowser' || source === 'deviceCode' ? 'Delegated' : 'AppOnly';
}

const CREDENTIAL_TYPES: Readonly<Record<SignInChoice['source'], TokenCredentialType>> = {
  accessToken: 'UserProvidedAccessToken',
  clientSecret: 'ClientSecret',
  clientCertificate: 'ClientCertificate',
  // Microsoft's list has no word for federation; only variables offer it.
  workloadIdentity: 'EnvironmentVariable',
  managedIdentity: 'ManagedIdentity',
  azureCli: 'AzureCli',
  interactiveBrowser: 'InteractiveBrowser',
  deviceCode: 'DeviceCode',
  sandbox: 'ClientSecret',
  none: 'EnvironmentVariable',
};

/** Variables that hold a secret or a certificate are Microsoft's EnvironmentVariable; the others name themselves. */
function credentialType({ kind }: ConnectOptions, { source }: SignInChoice): TokenCredentialType {
  const isSecret = source === 'clientSecret' || source === 'clientCertificate' || source === 'sandbox';
  return kind === 'environmentVariable' && isSecret ? 'EnvironmentVariable' : CREDENTIAL_TYPES[source];
}
