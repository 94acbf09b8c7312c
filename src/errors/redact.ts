/** What stands where a secret was. */
export const REDACTED = '[redacted]';

/** Shorter ones would tear ordinary text apart. */
const SHORTEST_SECRET = 4;

/** Fields that hold a secret, by name; in JSON, a form, a query, a header line or a connection string. */
const SECRET_KEYS = [
  '(?:access|refresh|id|csrf|auth|session|skype|sas|bearer)[_-]?token',
  'client[_-]?secret',
  '(?:client[_-]?|saml)?assertion',
  '\\w*password',
  'passwd',
  'pwd',
  'passphrase',
  'secret(?:Text|Value|Key)?',
  '(?:device|user)_code',
  'code_verifier',
  '(?:account|shared[_-]?access|subscription|private|api|x-functions)[_-]?key',
  'shared[_-]?access[_-]?signature',
  'x-identity-header',
  'clientState',
].join('|');

/** `"key": "value"` with the quotes at any depth of escaping, up to the same quote; a text cut short ends it too. */
const NAMED_QUOTED = new RegExp(
  `(?<![\\w-])((?:${SECRET_KEYS})(?:\\\\*["'])?\\s*[:=]\\s*)(\\\\*["'])[\\s\\S]*?(?:(?<!\\\\)\\2|$)`,
  'gi',
);
const NAMED_BARE = new RegExp(
  `(?<![\\w-])((?:${SECRET_KEYS})(?:\\\\*["'])?\\s*[:=]\\s*)[^\\s"'&,;\\\\{}\\[\\]]+`,
  'gi',
);
/** Short names that mean something else outside a query or a form. */
const QUERY = /([?&](?:code|sig|key|token|ticket|state)=)[^&\s"'<>\\]+/gi;
/** A header that came into a text, to the end of its line, also where JSON escapes that. */
const HEADER_LINE =
  /(?<![\w-])((?:proxy-)?authorization|(?:set-)?cookie)(\\*["']?\s*:\s*)(?:(?!\\[rn])[^\r\n])+/gi;
const JWT = /\beyJ[\w-]{4,}\.[\w-]+(?:\.[\w-]*)*/g;
/** Refresh tokens and codes of Microsoft Entra ID, and its client secrets: both have a shape of their own. */
const ENTRA = /\b[01]\.A[\w-]{20,}\.[\w.-]{20,}|(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/g;
/** A token after its scheme; not the parameters of a challenge, not the words of a sentence. */
const BEARER =
  /\b(Bearer)\s+(?!(?:tokens?|authentication|authorization|scheme)\b|[\w-]+=["\w])[\w.~+/-]+=*/gi;
/** Long or padded: these words also begin ordinary phrases. */
const SCHEMES = /\b(Basic|Negotiate|NTLM)\s+(?:[\w+/]{16,}={0,2}|[\w+/]+={1,2})/gi;
/** Who and with what, before a URL's host; also as a query writes it. */
const USER_INFO = /((?::\/\/|%3a%2f%2f))[^\s/?#"'<>]+?(@|%40)(?=[^\s/?#"'<>@]*(?:[/?#"'<>\s]|$))/gi;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g;

const SECRET_HEADERS = new Set(['authorization', 'proxy-authorization', 'cookie', 'set-cookie']);
/** `x-ms-…token…`, keys of APIs and functions, the header of managed identity. */
const SECRET_HEADER =
  /token|secret|password|api-?key|subscription-key|functions-key|identity-header|signature/i;

/**
 * The text without secrets: the given live ones (also as a form, JSON or base64 writes them), texts with the shape
 * of a token or of a private key, what follows `Bearer` or `Basic`, who a URL signs in as, and the values of fields
 * that hold secrets by name (ecosystem.md R7).
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  const live = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  // The longest first: a secret may hold another one.
  for (const secret of [...live].sort((a, b) => b.length - a.length)) {
    for (const form of writings(secret)) clean = clean.replaceAll(form, REDACTED);
  }
  return clean
    .replace(PRIVATE_KEY, REDACTED)
    .replace(JWT, REDACTED)
    .replace(ENTRA, REDACTED)
    .replace(BEARER, `$1 ${REDACTED}`)
    .replace(SCHEMES, `$1 ${REDACTED}`)
    .replace(HEADER_LINE, `$1$2${REDACTED}`)
    .replace(NAMED_QUOTED, `$1$2${REDACTED}$2`)
    .replace(NAMED_BARE, `$1${REDACTED}`)
    .replace(QUERY, `$1${REDACTED}`)
    .replace(USER_INFO, `$1${REDACTED}$2`);
}

/** A secret as it stands, in a form's and a URL's encoding, in JSON's, in base64. */
function writings(secret: string): ReadonlySet<string> {
  const bytes = Buffer.from(secret, 'utf8');
  return new Set([
    secret,
    new URLSearchParams({ v: secret }).toString().slice(2),
    percentEncoded(secret),
    JSON.stringify(secret).slice(1, -1),
    bytes.toString('base64'),
    bytes.toString('base64url'),
  ]);
}

function percentEncoded(secret: string): string {
  try {
    return encodeURIComponent(secret);
  } catch {
    // Half a surrogate pair has no such form: it cannot be in a URL either.
    return secret;
  }
}

/** A header's value without secrets; credentials, cookies and tokens go whole. `name` in any case. */
export function redactHeader(name: string, value: string, secrets: readonly string[] = []): string {
  const isSecret = SECRET_HEADERS.has(name.toLowerCase()) || SECRET_HEADER.test(name);
  return isSecret ? REDACTED : redact(value, secrets);
}
