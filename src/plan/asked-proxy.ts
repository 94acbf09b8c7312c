import type { Bound } from '../bind/bind.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { toText } from '../value/to-text.js';
import { type PSValue, unwrap } from '../value/value.js';

/** Who signs in to a proxy. */
export interface ProxyCredential {
  readonly userName: string;
  readonly password: string;
}

/** What a call's own parameters say about a proxy. */
export interface AskedProxy {
  /** -Proxy: an http or https origin without a user. Absent: the one of the environment variables. */
  readonly url?: string;
  /** -ProxyCredential. */
  readonly credential?: ProxyCredential;
  /** -ProxyUseDefaultCredentials. */
  readonly useDefaultCredentials?: true;
}

/**
 * Reads -Proxy, -ProxyCredential and -ProxyUseDefaultCredentials.
 *
 * @param credential what the bound -ProxyCredential holds, from a host that can open it: a value only names its type.
 * @returns undefined where none of the three is bound.
 * @throws CmdletError, outcome input: `InvalidProxy`, `ParameterNotSupported`. A proxy's URL is never echoed.
 */
export function askedProxy(bound: Bound, credential?: ProxyCredential): AskedProxy | undefined {
  const url = given(bound, 'Proxy');
  const credentialIsGiven = given(bound, 'ProxyCredential') !== null;
  if (credentialIsGiven && credential === undefined) throw noCredential();
  const useDefault = given(bound, 'ProxyUseDefaultCredentials');
  const asks = typeof useDefault === 'object' && useDefault?.kind === 'switch' && useDefault.value;
  if (url === null && !credentialIsGiven && !asks) return undefined;
  return {
    ...(url === null ? {} : { url: proxyOrigin(toText(url), "The parameter 'Proxy'").origin }),
    ...(credentialIsGiven && credential !== undefined ? { credential } : {}),
    ...(asks ? { useDefaultCredentials: true } : {}),
  };
}

/**
 * The URL of a proxy. Where a user is in it, only a variable may hold it: arguments are seen by every process of the
 * machine.
 * @param place how the error's text begins.
 * @throws CmdletError `InvalidProxy`, outcome input; the text given is not shown.
 */
export function proxyOrigin(text: string, place: string, userIsAllowed = false): URL {
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  const url = URL.canParse(withScheme) ? new URL(withScheme) : undefined;
  if (url === undefined || url.hostname === '')
    throw invalid(`${place} must be a URL such as http://proxy:8080.`);
  if (!/^https?:$/.test(url.protocol)) {
    throw invalid(
      `${place} names a proxy of another kind than http and https, which are all that is supported.`,
    );
  }
  if (!userIsAllowed && (url.username !== '' || url.password !== '')) {
    throw invalid(
      `${place} must not hold credentials. Give them with -ProxyCredential, or in the variable HTTPS_PROXY ` +
        'and say -ProxyUseDefaultCredentials.',
    );
  }
  return url;
}

function given(bound: Bound, name: string): Exclude<PSValue, { kind: 'wrapped' }> {
  return unwrap(bound.parameters.get(name) ?? null);
}

function noCredential(): CmdletError {
  return new CmdletError({
    id: 'ParameterNotSupported',
    category: 'InvalidArgument',
    outcome: 'input',
    message:
      "The parameter 'ProxyCredential' needs a PowerShell session, which can open a PSCredential. Elsewhere put the " +
      'credentials into the variable HTTPS_PROXY: http://user:password@proxy:8080.',
    target: 'ProxyCredential',
  });
}

function invalid(message: string): CmdletError {
  const shared = { category: 'InvalidArgument', outcome: 'input', target: 'Proxy' } as const;
  return new CmdletError({ id: 'InvalidProxy', message, ...shared });
}
