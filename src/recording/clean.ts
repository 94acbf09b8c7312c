import { REDACTED, redact } from '../errors/redact.js';
import { redactPersonal } from '../errors/redact-personal.js';
import { isObject, type Json } from './json.js';

/** Takes secrets, telephone numbers and links to meetings out: always in the same way, so that a replay still matches. */
export type Clean = (text: string) => string;

/** @param secrets those in use; what has a secret's shape or name goes whatever they are. */
export function cleaner(secrets: readonly string[]): Clean {
  return (text) => redactPersonal(redact(text, secrets));
}

/** A digit more than a double keeps: such a body stays the text that it is. */
const LONG_NUMBER = /\d{16}/;

/** A body as a recording holds it: JSON where it is an object or a list, else its text. */
export function cleanBody(text: string, clean: Clean): Json {
  const value = LONG_NUMBER.test(text) ? undefined : parsed(text);
  return typeof value === 'object' && value !== null ? cleanValue(value, clean) : clean(text);
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

function cleanValue(value: Json, clean: Clean): Json {
  if (typeof value === 'string') return clean(value);
  if (Array.isArray(value)) return value.map((item: Json) => cleanValue(item, clean));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [clean(key), cleanMember(key, item, clean)]),
  );
}

/** A text is looked at beside its key, which may be what makes a secret of it. */
function cleanMember(key: string, value: Json, clean: Clean): Json {
  if (typeof value !== 'string') return cleanValue(value, clean);
  const together = clean(JSON.stringify({ [key]: value }));
  const read = parsed(together);
  const found = isObject(read) ? Object.values(read)[0] : undefined;
  return typeof found === 'string' ? clean(found) : REDACTED;
}
