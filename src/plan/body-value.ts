import { convert } from '../convert/convert.js';
import { isNumber, numberBehind, numericValue } from '../convert/number.js';
import type { TypeReference } from '../definition/type-reference.js';
import { toText } from '../value/to-text.js';
import { hashtable, objectArray, type PSValue, unwrap } from '../value/value.js';
import { described, invalidPropertyValue, propertyPath } from './invalid-property-value.js';
import { isScalar, objectEntries } from './object-entries.js';
import { checkDepth, undeclaredValue } from './undeclared-value.js';

/**
 * A value as it travels for a property of `type`. Keys match declared properties without regard to case and
 * travel in the API's case, unknown keys travel as they are, at every depth; null travels (design.md, "Copied"
 * and "repaired").
 *
 * @param path where the value stands, as an error names it: `Targets[0].Identity`; '' for the body itself.
 * @param depth how many objects and lists are around it.
 * @throws CmdletError `InvalidPropertyValue` for a value that cannot be the property's.
 */
export function bodyValue(given: PSValue, type: TypeReference, path: string, depth = 0): PSValue {
  const value = unwrap(given);
  if (value === null) return null;
  switch (type.kind) {
    case 'graph':
      return modelValue(value, type, path, depth);
    case 'array':
      return arrayValue(value, type, path, depth);
    case 'string':
      return stringValue(value, path);
    case 'bool':
    case 'switch':
      return booleanValue(value, path);
    case 'int':
    case 'long':
    case 'byte':
      return numberValue(value, type, path);
    case 'double':
    case 'decimal':
      return realValue(value, type, path);
    case 'datetime':
      return textualValue(value, type, path, ISO_DATE, 'a date');
    case 'timespan':
      return textualValue(value, type, path, ISO_DURATION, 'a duration');
    default:
      return undeclaredValue(value, path, depth);
  }
}

/** A date as ISO 8601 has it, with the offset that it has; where a text is one it travels as it was written. */
const ISO_DATE = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)?)?$/i;
const ISO_DURATION = /^-?P(?=.)(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?$/;

function textualValue(
  value: PSValue,
  type: TypeReference,
  path: string,
  form: RegExp,
  expected: string,
): PSValue {
  if (typeof value === 'string' && form.test(value)) return value;
  const result = convert(value, type.underlying ?? type);
  if (!result.ok) throw invalidPropertyValue(path, expected, described(value));
  return undeclaredValue(result.value, path, 0);
}

/** A number keeps its digits as they were written. */
function realValue(value: PSValue, type: TypeReference, path: string): PSValue {
  if (isNumber(value)) return undeclaredValue(value, path, 0);
  const isBlank = typeof value === 'string' && value.trim() === '';
  const result = isBlank ? undefined : convert(value, type.underlying ?? type);
  if (!result?.ok) throw invalidPropertyValue(path, 'a number', described(value));
  return undeclaredValue(result.value, path, 0);
}

function modelValue(value: PSValue, type: TypeReference, path: string, depth: number): PSValue {
  const entries = objectEntries(value);
  if (!entries) throw invalidPropertyValue(path, 'an object', described(value));
  checkDepth(path, depth);
  const seen = new Set<string>();
  const result = entries.map(([key, item]): readonly [string, PSValue] => {
    const property = type.property?.(key);
    const name = property?.wire ?? key;
    const at = propertyPath(path, property?.name ?? key);
    if (seen.has(name)) throw invalidPropertyValue(at, 'given once', 'given under two spellings');
    seen.add(name);
    return [
      name,
      property ? bodyValue(item, property.type, at, depth + 1) : undeclaredValue(item, at, depth + 1),
    ];
  });
  return hashtable(result);
}

/** One value where a list belongs is a list of one, as for the parameters themselves. */
function arrayValue(value: PSValue, type: TypeReference, path: string, depth: number): PSValue {
  checkDepth(path, depth);
  const isList =
    value !== null && typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist');
  const items = isList ? value.items : [value];
  const { element } = type;
  // Bytes travel as base64, which a text is already.
  if (element?.kind === 'byte') return typeof value === 'string' ? value : base64(items, path);
  return objectArray(
    items.map((item, index) => {
      const at = `${path}[${index}]`;
      return element ? bodyValue(item, element, at, depth + 1) : undeclaredValue(item, at, depth + 1);
    }),
  );
}

function base64(items: readonly PSValue[], path: string): string {
  const bytes = items.map((item) => numberBehind(unwrap(item)) ?? null);
  const isByte = (byte: PSValue) => isNumber(byte) && numericValue(byte) >= 0 && numericValue(byte) <= 255;
  if (!bytes.every(isByte)) throw invalidPropertyValue(path, 'base64, or bytes', 'a list of other things');
  return Buffer.from(bytes.map((byte) => (isNumber(byte) ? numericValue(byte) : 0))).toString('base64');
}

function stringValue(value: PSValue, path: string): PSValue {
  if (typeof value === 'string') return value;
  // An integer beyond Int64 counts as a double; as a text it keeps its digits.
  if (isNumber(value) && value.kind === 'double' && /^-?\d+$/.test(value.text ?? '')) return value.text ?? '';
  if (isScalar(value)) return toText(value);
  throw invalidPropertyValue(path, 'a text', described(value));
}

function booleanValue(value: PSValue, path: string): PSValue {
  if (typeof value === 'boolean') return value;
  if (isNumber(value)) return numericValue(value) !== 0;
  if (value !== null && typeof value === 'object' && value.kind === 'switch') return value.value;
  if (typeof value === 'string' && /^\s*(?:true|false)\s*$/i.test(value)) return /true/i.test(value);
  throw invalidPropertyValue(path, '$true or $false', described(value));
}

/** A number of the property's own kind keeps its digits as they were written. */
function numberValue(value: PSValue, type: TypeReference, path: string): PSValue {
  if (value !== null && typeof value === 'object' && value.kind === type.kind) return value;
  const isBlank = typeof value === 'string' && value.trim() === '';
  const result = isBlank ? undefined : convert(value, { ...type, nullable: false });
  if (!result?.ok) {
    throw invalidPropertyValue(path, type.kind === 'int' ? 'an Int32' : 'a whole number', described(value));
  }
  return result.value;
}
