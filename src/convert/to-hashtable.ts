import type { TypeReference } from '../definition/type-reference.js';
import { hashtable, type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted } from './conversion.js';
import { widensToLength } from './number.js';
import { refuse } from './refuse.js';

/** A copy of any dictionary. */
export function toHashtable(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  if (value !== null && typeof value === 'object' && value.kind === 'dictionary') {
    return converted({ kind: 'dictionary', type: 'hashtable', entries: value.entries });
  }
  // What widens to an int is taken for the capacity that Hashtable's constructor takes.
  return widensToLength(value) === undefined ? refuse(given, type) : converted(hashtable([]));
}
