import type { TypeReference } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted } from './conversion.js';
import { refuse } from './refuse.js';

/** Only a script block can be called. */
export function toDelegate(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  return value !== null && typeof value === 'object' && value.kind === 'scriptblock'
    ? converted({ kind: 'other', type: type.fullName, text: type.fullName })
    : refuse(given, type);
}
