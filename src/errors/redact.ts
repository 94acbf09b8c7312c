/** What stands where a secret was. */
const REDACTED = '[redacted]';

/** Shorter ones would tear ordinary text apart. */
const SHORTEST_SECRET = 4;
const JWT = /\beyJ[\w-]{4,}\.[\w-]+(?:\.[\w-]*)*/g;
/** A token after its scheme; not the parameters of a challenge, not the words of a sentence. */
const BEARER = /\bBearer\s+(?!(?:tokens?|authentication|authorization|scheme)\b|[\w-]+=["\w])[\w.~+/-]+=*/gi;
/** Long or padded: "Basic" also begins ordinary phrases. */
const BASIC = /\bBasic\s+(?:[\w+/]{16,}={0,2}|[\w+/]+={1,2})/gi;
const NAMED =
  /\b(access_token|refresh_token|id_token|client_secret|client_assertion|assertion|password|secretText)(\\?["']?\s*[:=]\s*\\?["']?)[^\s"'&,;\\}]+/gi;
/** Headers whose value is a credential, whatever it looks like: by name, or by what the name says. */
const SECRET_HEADER =
  /^(?:proxy-)?authorization$|^(?:set-)?cookie$|token|secret|password|api-?key|(?:functions|subscription)-key$/i;

/**
 * The text without secrets: the given live ones (also as a form or JSON writes them), JWT-shaped strings, what
 * follows `Bearer` or `Basic`, and the values of fields that hold secrets by name (ecosystem.md R7).
 */
export function redact(text: string, secrets: readonly string[] = []): string {
  let clean = text;
  const live = secrets.filter((secret) => secret.length >= SHORTEST_SECRET);
  // The longest first: a secret may hold another one.
  for (const secret of [...live].sort((a, b) => b.length - a.length)) {
    for (const form of writings(secret)) clean = clean.replaceAll(form, REDACTED);
  }
  return clean
    .replace(JWT, REDACTED)
    .replace(BEARER, `Bearer ${REDACTED}`)
    .replace(BASIC, `Basic ${REDACTED}`)
    .replace(NAMED, `$1$2${REDACTED}`);
}

/** A secret as it stands, in a form's encoding and in JSON's. */
function writings(secret: string): ReadonlySet<string> {
  const inForm = new URLSearchParams({ v: secret }).toString().slice(2);
  return new Set([secret, inForm, JSON.stringify(secret).slice(1, -1)]);
}

/** A header's value without secrets; credentials and cookies go whole. `name` in any case. */
export function redactHeader(name: string, value: string, secrets: readonly string[] = []): string {
  return SECRET_HEADER.test(name) ? REDACTED : redact(value, secrets);
}
