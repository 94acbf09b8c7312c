import type { TypeReference } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted } from './conversion.js';
import { numberBehind, numericValue } from './number.js';
import { refuse } from './refuse.js';

/** As a condition reads it: zero, nothing, an empty text or list, and a list of only such a value are false. */
export function toBoolean(given: PSValue): Conversion {
  return converted(isTrue(given));
}

/** Whether PowerShell takes a value for true. */
export function isTrue(given: PSValue): boolean {
  const value = unwrap(given);
  if (value === null) return false;
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') return value !== '';
  if (value.kind === 'switch') return value.value;
  if (value.kind === 'array' || value.kind === 'arraylist') {
    return value.items.length === 1 ? isTrue(value.items[0] ?? null) : value.items.length > 1;
  }
  const number = numberBehind(value);
  return number ? numericValue(number) !== 0 : value.kind !== 'automationnull';
}

/** Only booleans become switches; a number, which a compiled cmdlet accepts, does not (binding.md §7). */
export function toSwitch(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  if (value === null) return converted({ kind: 'switch', value: false });
  return typeof value === 'boolean' ? converted({ kind: 'switch', value }) : refuse(given, type);
}
