import type { CertificateSource } from './certificate-source.js';
import { SANDBOX } from './environment.js';
import { invalid, type JsonFields, missing, readFields, type TextRule } from './json-fields.js';
import { clientIdRequired } from './sign-in-errors.js';

export type ContextScope = 'Process' | 'CurrentUser';

/** The ways to sign in: Connect-MgGraph's parameter sets (ecosystem.md §1.1), and the sandbox. */
export type SignIn =
  | {
      readonly kind: 'user';
      readonly clientId: string;
      /** Absent: any organization. */
      readonly tenantId?: string;
      /** Delegated permissions to ask for; Microsoft's default is User.Read alone. */
      readonly scopes: readonly string[];
      readonly useDeviceCode: boolean;
      /** Whether somebody is there to answer; else nothing waits for a person. */
      readonly interactive: boolean;
    }
  | {
      readonly kind: 'certificate';
      readonly clientId: string;
      readonly tenantId: string;
      readonly source: CertificateSource;
      /** How the host found the certificate: shown in the context, not used. */
      readonly thumbprint?: string;
      readonly subjectName?: string;
      readonly sendCertificateChain: boolean;
    }
  /** `clientId` names a user-assigned managed identity. */
  | { readonly kind: 'identity'; readonly clientId?: string }
  | {
      readonly kind: 'clientSecret';
      readonly clientId: string;
      readonly tenantId: string;
      readonly secret: string;
    }
  /** The token of the pipeline's job; the application as the variables name it, where it is absent here. */
  | { readonly kind: 'workloadIdentity'; readonly clientId?: string; readonly tenantId?: string }
  /** Whoever is signed in to the Azure CLI. */
  | { readonly kind: 'azureCli'; readonly tenantId?: string }
  | { readonly kind: 'accessToken'; readonly token: string }
  | { readonly kind: 'environmentVariable' }
  /** `endpoint`: the sandbox's URL; absent: MGSHIM_ENDPOINT. */
  | { readonly kind: 'sandbox'; readonly endpoint?: string }
  /** What cannot sign in, with the reason: a stored connection whose variable is not set. No host writes it. */
  | { readonly kind: 'missing'; readonly reason: string };

export type ConnectKind = Exclude<SignIn['kind'], 'missing'>;

export type ConnectOptions = SignIn & {
  /** The connection's name. Default `default`. */
  readonly name: string;
  /** In any case; absent: MGSHIM_ENVIRONMENT, else Global. */
  readonly environment?: string;
  /** Default CurrentUser for a user, else Process, as Connect-MgGraph has it. */
  readonly contextScope: ContextScope;
  /** Seconds: for the request context. */
  readonly clientTimeout?: number;
  readonly psHostVersion?: string;
  /** The id of the tenant that every token must be of. */
  readonly expectTenant?: string;
};

export const TENANT: TextRule = { pattern: /^[0-9a-zA-Z.-]+$/, says: 'the id or a domain of a tenant' };
const CLIENT: TextRule = { pattern: /^[\x21-\x7e]+$/, says: 'the id of an application' };
const SCOPES: TextRule = { pattern: /^[0-9a-zA-Z\-_.:/, ]*$/, says: 'a list of permissions' };
const TOKEN: TextRule = { pattern: /^[\x21-\x7e]+$/, says: 'a token alone: printable ASCII without spaces' };
const ABSOLUTE: TextRule = { pattern: /^(?:\/|[A-Za-z]:[\\/]|\\\\)/, says: 'an absolute path' };
const BASE64: TextRule = { pattern: /^[A-Za-z0-9+/\s]+={0,2}\s*$/, says: 'base64' };

const READERS: Readonly<Record<ConnectKind, (fields: JsonFields) => SignIn>> = {
  user: readUser,
  certificate: (fields) => ({
    kind: 'certificate',
    ...application(fields),
    source: readSource(fields),
    ...given('thumbprint', fields.text('thumbprint')),
    ...given('subjectName', fields.text('subjectName')),
    sendCertificateChain: fields.flag('sendCertificateChain'),
  }),
  identity: (fields) => ({ kind: 'identity', ...given('clientId', fields.text('clientId', CLIENT)) }),
  clientSecret: (fields) => ({
    kind: 'clientSecret',
    ...application(fields),
    secret: fields.requiredText('secret'),
  }),
  workloadIdentity: (fields) => ({
    kind: 'workloadIdentity',
    ...given('clientId', fields.text('clientId', CLIENT)),
    ...given('tenantId', fields.text('tenantId', TENANT)),
  }),
  azureCli: (fields) => ({ kind: 'azureCli', ...given('tenantId', fields.text('tenantId', TENANT)) }),
  accessToken: (fields) => ({ kind: 'accessToken', token: fields.requiredText('token', TOKEN) }),
  environmentVariable: () => ({ kind: 'environmentVariable' }),
  sandbox: (fields) => ({ kind: 'sandbox', ...given('endpoint', fields.text('endpoint')) }),
};

/**
 * Reads a sign-in as a host writes it: {@link ConnectOptions} as JSON, where only `kind` and what that kind needs
 * must be there. A user sign-in to the sandbox is the sandbox's own.
 * @throws CmdletError `InvalidConnectOption`, `MissingConnectOption`, `UnknownConnectOption` (input) naming the
 * field, never a value; `ClientIdRequired` (signIn) for a user without an application of their own.
 */
export function readConnectOptions(json: unknown): ConnectOptions {
  const fields = readFields(json);
  const kind = fields.oneOf('kind', Object.keys(READERS) as ConnectKind[]);
  if (kind === undefined) throw missing('kind');
  const environment = fields.text('environment');
  const signIn = READERS[kind](fields);
  const contextScope = fields.oneOf<ContextScope>('contextScope', ['Process', 'CurrentUser']);
  const options: ConnectOptions = {
    ...signIn,
    name: fields.text('name') ?? 'default',
    ...given('environment', environment),
    contextScope: contextScope ?? (kind === 'user' ? 'CurrentUser' : 'Process'),
    ...given('clientTimeout', fields.positive('clientTimeout')),
    ...given('psHostVersion', fields.text('psHostVersion')),
    ...given('expectTenant', fields.text('expectTenant', TENANT)),
  };
  fields.refuseOthers();
  return options;
}

function readUser(fields: JsonFields): SignIn {
  const user = {
    tenantId: fields.text('tenantId', TENANT),
    clientId: fields.text('clientId', CLIENT),
    scopes: fields.texts('scopes', SCOPES).flatMap((text) => text.split(/[\s,]+/).filter(Boolean)),
    useDeviceCode: fields.flag('useDeviceCode'),
    interactive: fields.flag('interactive'),
  };
  if (isSandbox(fields.text('environment'))) return { kind: 'sandbox' };
  const { clientId, tenantId, ...rest } = user;
  if (clientId === undefined) throw clientIdRequired();
  return { kind: 'user', clientId, ...given('tenantId', tenantId), ...rest };
}

function application(fields: JsonFields): { readonly clientId: string; readonly tenantId: string } {
  const clientId = fields.requiredText('clientId', CLIENT);
  return { clientId, tenantId: fields.requiredText('tenantId', TENANT) };
}

/** One of four, with the password beside it; of a PKCS#12 text it stands within. */
function readSource(fields: JsonFields): CertificateSource {
  const certificate = fields.within('certificate');
  const pem = fields.text('pem');
  const path = fields.text('certificatePath', ABSOLUTE);
  const encoded = fields.text('encodedCertificate');
  const found = [
    ...(pem === undefined ? [] : [{ pem }]),
    ...(path === undefined ? [] : [{ path }]),
    ...(encoded === undefined ? [] : [{ encoded }]),
    ...(certificate === undefined ? [] : [{ pfxBase64: certificate.requiredText('pfxBase64', BASE64) }]),
  ];
  const [source, other] = found;
  if (source === undefined) throw missing('certificate (or pem, certificatePath, encodedCertificate)');
  if (other !== undefined)
    throw invalid(pem === undefined ? 'certificatePath' : 'pem', 'the only certificate');
  return { ...source, ...given('password', (certificate ?? fields).text('password')) };
}

function isSandbox(environment: string | undefined): boolean {
  return environment?.trim().toLowerCase() === SANDBOX.toLowerCase();
}

/** An option that is there only where its value is. */
function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [key in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [key in Name]?: Value };
}
