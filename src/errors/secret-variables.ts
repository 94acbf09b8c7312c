const SECRET_NAME = /TOKEN|SECRET|PASSWORD|PASSPHRASE|_KEY$|ASSERTION|IDENTITY_HEADER/i;
const PROXY_NAME = /_PROXY$/i;
/** Variables with such a name that only say where a secret is. */
const PLACE_NAME = /(?:FILE|PATH|URL|URI|CREDENTIALS)$/i;

/**
 * The secrets that environment variables hold: the whole of those that are secrets by name, the user's part of a
 * proxy's URL. For reports that must be written before anything else is known.
 */
export function secretVariables(variables: Readonly<Record<string, string | undefined>>): readonly string[] {
  return Object.entries(variables).flatMap(([name, value]) => {
    if (value === undefined || value === '') return [];
    if (PROXY_NAME.test(name)) return userInfo(value);
    return SECRET_NAME.test(name) && !PLACE_NAME.test(name) ? [value] : [];
  });
}

/** The password as it stands in the URL and decoded, and both together with the user's name. */
function userInfo(value: string): readonly string[] {
  const match = /^(?:\w+:\/\/)?([^/]*)@/.exec(value)?.[1];
  if (match === undefined) return [];
  const password = match.slice(match.indexOf(':') + 1);
  const user = match.slice(0, Math.max(match.indexOf(':'), 0));
  const plain = decoded(password);
  return [match, password, plain, `${decoded(user)}:${plain}`];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
