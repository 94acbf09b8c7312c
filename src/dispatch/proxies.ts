import type { Variables } from '../connection/environment.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { type AskedProxy, proxyOrigin } from '../plan/asked-proxy.js';
import { isExempt, isNear } from './no-proxy.js';

/** The proxy on the way to a URL. */
export interface ProxyServer {
  /** Its origin; never with a user. */
  readonly url: string;
  /** `host:port`, all that an error may say of it. */
  readonly host: string;
  /** The value of Proxy-Authorization; absent where nobody signs in. */
  readonly authorization?: string;
}

/** Chooses the proxy for a URL; undefined: straight there. */
export type ProxyFor = (url: URL, asked?: AskedProxy) => ProxyServer | undefined;

/**
 * Proxies as a call's parameters and the variables name them. A parameter goes before the variables and before
 * NO_PROXY, this machine goes before all. HTTPS_PROXY is for https, HTTP_PROXY for http, ALL_PROXY for both; the name
 * in capitals goes before the other, as for @azure/identity. An empty variable counts as absent.
 * @returns a function that throws CmdletError, outcome input: `InvalidProxy`; `ProxyCredentialUnavailable` for
 * -ProxyUseDefaultCredentials where no variable has credentials for that proxy.
 */
export function proxiesFrom(variables: Variables): ProxyFor {
  const variable = (name: string): string | undefined =>
    variables[name] || variables[name.toLowerCase()] || undefined;

  const fromVariables = (url: URL): ProxyServer | undefined => {
    const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY';
    const chosen = variable(name) === undefined ? 'ALL_PROXY' : name;
    const text = variable(chosen);
    if (text === undefined || isExempt(url, variable('NO_PROXY') ?? '')) return undefined;
    return withUser(proxyOrigin(text, `The variable ${chosen}`, true));
  };

  const known = (host: string): ProxyServer | undefined =>
    ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY']
      .map(variable)
      .filter((text) => text !== undefined)
      .map((text) => withUser(proxyOrigin(text, 'A variable', true)))
      .find((proxy) => proxy.host === host && proxy.authorization !== undefined);

  return (url, asked) => {
    if (isNear(url)) return undefined;
    const proxy = asked?.url === undefined ? fromVariables(url) : withUser(new URL(asked.url));
    if (proxy === undefined || asked === undefined) return proxy;
    if (asked.credential) {
      const { userName, password } = asked.credential;
      return { ...proxy, authorization: basic(userName, password) };
    }
    if (asked.useDefaultCredentials !== true || proxy.authorization !== undefined) return proxy;
    const same = known(proxy.host);
    if (same) return same;
    throw noDefaultCredential();
  };
}

/** What of the variables no output may show: the proxies' passwords. */
export function proxySecrets(variables: Variables): readonly string[] {
  return Object.entries(variables).flatMap(([name, value]) => {
    if (!/^(?:https?|all)_proxy$/i.test(name) || !value) return [];
    const url = URL.canParse(value) ? new URL(value) : undefined;
    return url === undefined || url.password === '' ? [] : [url.password, decoded(url.password)];
  });
}

function withUser(url: URL): ProxyServer {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  const proxy = { url: url.origin, host: `${url.hostname}:${port}` };
  if (url.username === '' && url.password === '') return proxy;
  return { ...proxy, authorization: basic(decoded(url.username), decoded(url.password)) };
}

function basic(userName: string, password: string): string {
  return `Basic ${Buffer.from(`${userName}:${password}`, 'utf8').toString('base64')}`;
}

/** A percent sign that escapes nothing is one. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function noDefaultCredential(): CmdletError {
  return new CmdletError({
    id: 'ProxyCredentialUnavailable',
    category: 'AuthenticationError',
    outcome: 'input',
    message:
      "The parameter 'ProxyUseDefaultCredentials' cannot sign in as the user of this machine: Node has no way to " +
      'Windows sign-in or Kerberos. It takes the credentials that HTTPS_PROXY, HTTP_PROXY or ALL_PROXY has for the ' +
      'same proxy, and there are none. Give them there or with -ProxyCredential.',
    target: 'ProxyUseDefaultCredentials',
  });
}
