import type { TypeReference } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted } from './conversion.js';
import { isNumber } from './number.js';
import { refuse } from './refuse.js';
import { textOf } from './to-string.js';

/** A scheme that needs a host, and none behind it. */
const WITHOUT_HOST = /^\s*(?:https?|ftp|wss?):\/*\s*$/i;

/** One letter and a colon name a drive, whose path must begin at its root. */
const RELATIVE_DRIVE = /^\s*[a-z]:(?![\\/])/i;

/** Every text is a URI, relative if need be; numbers are tried again as their text. */
export function toUri(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  if (typeof value !== 'string' && !isNumber(value)) return refuse(given, type);
  const text = textOf(value);
  return WITHOUT_HOST.test(text) || RELATIVE_DRIVE.test(text)
    ? refuse(given, type)
    : converted({ kind: 'uri', value: text });
}
