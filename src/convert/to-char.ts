import type { TypeReference } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted } from './conversion.js';
import { numberBehind } from './number.js';
import { refuse } from './refuse.js';

const LARGEST = 0xffff;

/** From a text of one character, or an integer that is a character's code; real numbers are refused. */
export function toChar(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  if (typeof value === 'string' && value.length === 1) return converted({ kind: 'char', value });
  if (value === null) return converted({ kind: 'char', value: '\0' });
  const number = numberBehind(value);
  if (!number || number.kind === 'double' || number.kind === 'decimal') return refuse(given, type);
  return number.value < 0 || number.value > LARGEST
    ? refuse(given, type)
    : converted({ kind: 'char', value: String.fromCharCode(Number(number.value)) });
}
