import { CmdletError } from '../../errors/cmdlet-error.js';
import { toText } from '../../value/to-text.js';
import { type Entries, unwrap } from '../../value/value.js';

const VERSION = /^\/(?:v\d+\.\d+|beta)(?=\/|$)/i;

/**
 * The URL of a request to the environment's Graph: absolute within its origin, or a path with the API's version or
 * without one (v1.0 then), with a slash before it or not.
 *
 * @param query entries to add to the URL's own query.
 * @throws CmdletError `InvalidUri`, outcome input: no URL, another host, a user name in it. It is never echoed.
 */
export function requestUri(text: string, endpoint: string, query: Entries = []): string {
  const given = text.trim();
  const isAbsolute = /^[a-z][a-z0-9+.-]*:/i.test(given) || /^[\\/]{2}/.test(given);
  const relative = given.replace(/^\//, '');
  const path = VERSION.test(`/${relative}`) ? `/${relative}` : `/v1.0/${relative}`;
  const full = isAbsolute ? given : endpoint + path;
  const url = given !== '' && URL.canParse(full) ? new URL(full) : undefined;
  if (url === undefined) throw invalidUri('is a URL, or a path such as /v1.0/me');
  if (url.origin !== new URL(endpoint).origin) {
    throw invalidUri('stays with the environment that is signed in to; its token goes nowhere else');
  }
  if (url.username !== '' || url.password !== '') throw invalidUri('has no user name or password');
  url.hash = '';
  for (const [key, value] of query) url.searchParams.append(toText(key), toText(unwrap(value)));
  return url.href;
}

function invalidUri(rule: string): CmdletError {
  return new CmdletError({
    id: 'InvalidUri',
    category: 'InvalidArgument',
    outcome: 'input',
    message: `The Uri of a request ${rule}.`,
    target: 'Uri',
  });
}
