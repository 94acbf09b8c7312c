import { CmdletError } from '../errors/cmdlet-error.js';
import { areForeign } from './known-authorities.js';
import { isLoopback } from './loopback.js';

/** A cloud: where Graph answers and where tokens come from. */
export interface Environment {
  /** As Get-MgEnvironment writes it. */
  readonly name: string;
  /** Graph's origin, without version and without a slash at the end. */
  readonly endpoint: string;
  /** The origin that issues tokens. */
  readonly authority: string;
  /** True where `endpoint` was given as a loopback URL: no real credential is ever loaded for it. */
  readonly isSandbox: boolean;
}

/** Environment variables: the process's, or a test's. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Microsoft's clouds (learn.microsoft.com/graph/deployments). */
export const CLOUDS: readonly Environment[] = [
  cloud('Global', 'https://graph.microsoft.com', 'https://login.microsoftonline.com'),
  cloud('USGov', 'https://graph.microsoft.us', 'https://login.microsoftonline.us'),
  cloud('USGovDoD', 'https://dod-graph.microsoft.us', 'https://login.microsoftonline.us'),
  cloud('China', 'https://microsoftgraph.chinacloudapi.cn', 'https://login.chinacloudapi.cn'),
];

/** The environment that MGSHIM_ENDPOINT describes. */
export const SANDBOX = 'Sandbox';

/** The environments that were added by name, in any case; environments.ts keeps them. */
export interface AddedEnvironments {
  find(name: string): Environment | undefined;
}

function cloud(name: string, endpoint: string, authority: string): Environment {
  return { name, endpoint, authority, isSandbox: false };
}

/**
 * The environment that the variables name (design: "Environment variables"). MGSHIM_ENVIRONMENT in any case,
 * default Global; MGSHIM_ENDPOINT makes any of them a sandbox, and alone it is the environment Sandbox.
 * AZURE_AUTHORITY_HOST replaces the authority, in a sandbox only where it is loopback too. An empty variable
 * counts as absent. An added environment has the authority that it was added with.
 * @throws CmdletError, outcome input: `UnknownEnvironment`, `InvalidEndpoint`, `SandboxEndpointMissing`,
 * `InvalidAuthorityHost`; `AuthorityMismatch` where AZURE_AUTHORITY_HOST is another cloud's; `ConfigFileCorrupt`
 * for an added one whose file is damaged.
 */
export function resolveEnvironment(variables: Variables, added?: AddedEnvironments): Environment {
  const asked = variables.MGSHIM_ENVIRONMENT || undefined;
  const endpoint = variables.MGSHIM_ENDPOINT || undefined;
  const builtIn = asked === undefined ? undefined : builtInName(asked);
  const own = asked === undefined || builtIn !== undefined ? undefined : added?.find(asked);
  if (asked !== undefined && builtIn === undefined && own === undefined) throw unknownEnvironment();
  const name = builtIn ?? own?.name;
  if (endpoint !== undefined) {
    const origin = sandboxOrigin(endpoint);
    const authority = authorityHost(variables, true) ?? origin;
    return { name: name ?? SANDBOX, endpoint: origin, authority, isSandbox: true };
  }
  if (own !== undefined) return own;
  if (name === SANDBOX) throw endpointMissing();
  const found = CLOUDS.find((environment) => environment.name === (name ?? 'Global')) as Environment;
  const authority = authorityHost(variables, false) ?? found.authority;
  if (areForeign(authority, found.authority)) throw authorityMismatch(found.name);
  return { ...found, authority };
}

/**
 * The cloud of Microsoft's that an environment is, or stands for in a sandbox; undefined for any other: an added
 * one, a sandbox under its own name.
 */
export function cloudOf({ name, endpoint }: Pick<Environment, 'name' | 'endpoint'>): string | undefined {
  return CLOUDS.find((cloud) => cloud.endpoint === endpoint || cloud.name === name)?.name;
}

const BUILT_IN_NAMES = [...CLOUDS.map((environment) => environment.name), SANDBOX];

function builtInName(asked: string): string | undefined {
  return BUILT_IN_NAMES.find((name) => name.toLowerCase() === asked.trim().toLowerCase());
}

function unknownEnvironment(): CmdletError {
  const names = BUILT_IN_NAMES.join(', ');
  return inputError(
    'UnknownEnvironment',
    `The environment asked for (-Environment, MGSHIM_ENVIRONMENT) is not known. Known are ${names} and those added by name.`,
  );
}

/** The origin of MGSHIM_ENDPOINT. The message never holds the value: it may carry a password. */
function sandboxOrigin(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  // The text is looked at too: a bare '?', '#' or '@' leaves no trace in the parsed URL.
  const plain = url !== undefined && url.pathname === '/' && !/[?#@\\\s]/.test(text);
  if (plain && /^https?:$/.test(url.protocol) && isLoopback(url)) return url.origin;
  throw inputError(
    'InvalidEndpoint',
    'MGSHIM_ENDPOINT must be an http or https URL of this machine (127.0.0.1, [::1] or localhost) without ' +
      'user, path or query, such as http://127.0.0.1:8080.',
  );
}

/**
 * The origin of AZURE_AUTHORITY_HOST, undefined where absent. For a sandbox, one that is not loopback counts as
 * absent: machines have it set for their real work.
 * @throws CmdletError `InvalidAuthorityHost`, outcome input; never for a sandbox.
 */
export function authorityHost(variables: Variables, isSandbox: boolean): string | undefined {
  const text = variables.AZURE_AUTHORITY_HOST || undefined;
  if (text === undefined) return undefined;
  // The libraries also take a host without a scheme.
  const full = text.includes('://') ? text : `https://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  const plain = url !== undefined && url.username === '' && url.password === '';
  if (isSandbox) return plain && /^https?:$/.test(url.protocol) && isLoopback(url) ? url.origin : undefined;
  if (plain && url.protocol === 'https:') return url.origin;
  throw inputError('InvalidAuthorityHost', 'AZURE_AUTHORITY_HOST must be an https URL without a user.');
}

function authorityMismatch(name: string): CmdletError {
  return inputError(
    'AuthorityMismatch',
    `AZURE_AUTHORITY_HOST signs in to another cloud than ${name}. Set MGSHIM_ENVIRONMENT to the cloud that is meant.`,
  );
}

function endpointMissing(): CmdletError {
  return inputError(
    'SandboxEndpointMissing',
    'The environment Sandbox needs MGSHIM_ENDPOINT. Run `mgshim sandbox` and set MGSHIM_ENDPOINT to the URL that it prints.',
  );
}

function inputError(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message });
}
