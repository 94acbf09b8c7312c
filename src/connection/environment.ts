import { CmdletError } from '../errors/cmdlet-error.js';
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

const SANDBOX = 'Sandbox';

function cloud(name: string, endpoint: string, authority: string): Environment {
  return { name, endpoint, authority, isSandbox: false };
}

/**
 * The environment that the variables name (design: "Environment variables"). MGSHIM_ENVIRONMENT in any case,
 * default Global; MGSHIM_ENDPOINT makes any of them a sandbox, and alone it is the environment Sandbox.
 * AZURE_AUTHORITY_HOST replaces the authority, in a sandbox only where it is loopback too. An empty variable
 * counts as absent.
 * @throws CmdletError, outcome input: `UnknownEnvironment`, `InvalidEndpoint`, `SandboxEndpointMissing`,
 * `InvalidAuthorityHost`.
 */
export function resolveEnvironment(variables: Variables): Environment {
  const asked = variables.MGSHIM_ENVIRONMENT || undefined;
  const endpoint = variables.MGSHIM_ENDPOINT || undefined;
  const name = asked === undefined ? undefined : knownName(asked);
  if (endpoint !== undefined) {
    const origin = sandboxOrigin(endpoint);
    const authority = authorityHost(variables, true) ?? origin;
    return { name: name ?? SANDBOX, endpoint: origin, authority, isSandbox: true };
  }
  if (name === SANDBOX) throw endpointMissing();
  const found = CLOUDS.find((environment) => environment.name === (name ?? 'Global')) as Environment;
  return { ...found, authority: authorityHost(variables, false) ?? found.authority };
}

function knownName(asked: string): string {
  const names = [...CLOUDS.map((environment) => environment.name), SANDBOX];
  const found = names.find((name) => name.toLowerCase() === asked.trim().toLowerCase());
  if (found !== undefined) return found;
  throw inputError(
    'UnknownEnvironment',
    `MGSHIM_ENVIRONMENT names no known environment. Known are ${names.join(', ')}.`,
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

function endpointMissing(): CmdletError {
  return inputError(
    'SandboxEndpointMissing',
    'The environment Sandbox needs MGSHIM_ENDPOINT. Run `mgshim sandbox` and set MGSHIM_ENDPOINT to the URL that it prints.',
  );
}

function inputError(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'InvalidArgument', outcome: 'input', message });
}
