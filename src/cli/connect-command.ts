import { resolve } from 'node:path';
import { configFolder } from '../connection/config-folder.js';
import { connect } from '../connection/connection.js';
import { SANDBOX } from '../connection/environment.js';
import { openConnectionStore, type StoredSignIn, withSecrets } from '../connection/stored-connections.js';
import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import { signInDeps } from './call-connection.js';
import { type CliIo, writeText } from './io.js';
import { isAnswerable } from './is-answerable.js';
import { type ReadOptions, readOptions } from './options.js';

const OPTIONS = {
  'client-id': 'value',
  'tenant-id': 'value',
  environment: 'value',
  'secret-variable': 'value',
  certificate: 'value',
  'certificate-variable': 'value',
  'password-variable': 'value',
  'send-certificate-chain': 'flag',
  'managed-identity': 'flag',
  federated: 'flag',
  'azure-cli': 'flag',
  'device-code': 'flag',
  browser: 'flag',
  scopes: 'value',
  'token-variable': 'value',
  'expect-tenant': 'value',
  'token-cache': 'flag',
  help: 'flag',
} as const;

type Names = keyof typeof OPTIONS;
type Given = ReadOptions<Names>['options'];

const HELP = `mgshim connect NAME: signs in and keeps how, never the secret, for --connection NAME and MGSHIM_CONNECTION

  --tenant-id ID --client-id ID        your own application; --environment E for another cloud than Global
  and one of
  --secret-variable VAR                a client secret, in the variable VAR whenever it is needed
  --certificate FILE                   .pem or .pfx; --password-variable VAR, --send-certificate-chain
  --certificate-variable VAR           PEM or base64 of either kind, in a variable
  --federated                          the token of the job: GitHub Actions, Azure DevOps, GitLab, a token file
  --managed-identity                   of this machine; --client-id for a user-assigned one
  --azure-cli                          whoever is signed in there
  --device-code, --browser             a person; --scopes 'A B'. Only where somebody can answer
  --token-variable VAR                 a ready token
  --environment Sandbox                at MGSHIM_ENDPOINT, with none of them

  --expect-tenant ID                   an error where the token is of another tenant
  --token-cache                        keep the token for the next call, as MGSHIM_TOKEN_CACHE=1 does
`;

/**
 * `mgshim connect NAME …`: signs in once, so that what is wrong shows now, and keeps how under the name. The context
 * goes to stdout as JSON.
 *
 * @throws CmdletError `MissingArgument`, `InvalidOptionValue`; what signing in reports.
 */
export async function runConnect(argv: readonly string[], io: CliIo): Promise<Outcome | 'done'> {
  const { options, rest } = readOptions(argv, OPTIONS);
  if (options.help) {
    await writeText(io.stdout, HELP);
    return 'done';
  }
  const [name, ...others] = rest;
  if (name === undefined || name.startsWith('-') || others.length > 0) {
    throw refusal('MissingArgument', 'mgshim connect takes one name, such as `mgshim connect contoso`.');
  }
  const signIn = readSignIn(options);
  const call = { interactive: isAnswerable(io), expectTenant: textOf(options['expect-tenant']) };
  const deps = signInDeps(options['token-cache'] === true, io, process.platform);
  const { context, environment } = await connect(withSecrets(name, signIn, io.variables, call), deps);
  // With its cloud, so that no variable can later lead it to another.
  const kept = { ...signIn, environment: environment.name };
  openConnectionStore(configFolder(io.variables, process.platform)).set(name, kept);
  await writeText(io.stdout, `${JSON.stringify(context, undefined, 2)}\n`);
  return 'done';
}

/** Each way to sign in by the option that asks for it. */
const WAYS: Readonly<Partial<Record<Names, (given: Given) => StoredSignIn>>> = {
  'secret-variable': (given) => ({ kind: 'clientSecret', secret: variable(given['secret-variable']) }),
  certificate: (given) => ({
    kind: 'certificate',
    certificatePath: resolve(textOf(given.certificate) ?? ''),
    ...certificateOptions(given),
  }),
  'certificate-variable': (given) => ({
    kind: 'certificate',
    encodedCertificate: variable(given['certificate-variable']),
    ...certificateOptions(given),
  }),
  federated: () => ({ kind: 'workloadIdentity' }),
  'managed-identity': () => ({ kind: 'identity' }),
  'azure-cli': () => ({ kind: 'azureCli' }),
  'device-code': (given) => ({ kind: 'user', useDeviceCode: true, ...scopes(given) }),
  browser: (given) => ({ kind: 'user', ...scopes(given) }),
  'token-variable': (given) => ({ kind: 'accessToken', token: variable(given['token-variable']) }),
};

function readSignIn(given: Given): StoredSignIn {
  const asked = (Object.keys(WAYS) as Names[]).filter((name) => given[name] !== undefined);
  const environment = textOf(given.environment);
  const common = {
    ...(environment === undefined ? {} : { environment }),
    ...(given['client-id'] === undefined ? {} : { clientId: given['client-id'] }),
    ...(given['tenant-id'] === undefined ? {} : { tenantId: given['tenant-id'] }),
  };
  const [way, second] = asked;
  if (way === undefined && environment?.toLowerCase() === SANDBOX.toLowerCase())
    return { kind: 'sandbox', environment };
  if (way === undefined || second !== undefined) {
    const ways = Object.keys(WAYS).map((name) => `--${name}`);
    throw refusal('InvalidOptionValue', `mgshim connect takes one of ${ways.join(', ')}.`);
  }
  return { ...common, ...WAYS[way]?.(given) };
}

function certificateOptions(given: Given): StoredSignIn {
  return {
    ...(given['password-variable'] === undefined ? {} : { password: variable(given['password-variable']) }),
    ...(given['send-certificate-chain'] ? { sendCertificateChain: true } : {}),
  };
}

function scopes(given: Given): StoredSignIn {
  return given.scopes === undefined ? {} : { scopes: given.scopes };
}

function variable(name: string | true | undefined): StoredSignIn {
  return { variable: textOf(name) ?? '' };
}

function textOf(option: string | true | undefined): string | undefined {
  return typeof option === 'string' ? option : undefined;
}

function refusal(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message });
}
