import { convert } from '../convert/convert.js';
import { isNumber, numericValue } from '../convert/number.js';
import type { TypeReference } from '../definition/type-reference.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { readJson } from '../value/read-json.js';
import { toText } from '../value/to-text.js';
import { typeName } from '../value/type-name.js';
import { hashtable, objectArray, type Properties, type PSValue, unwrap } from '../value/value.js';

/** How deep a body may nest (ecosystem.md §4.2 R12). */
const MAX_DEPTH = 1024;

/**
 * A value as it travels for a property of `type`. Keys match declared properties without regard to case and
 * travel in the API's case, unknown keys travel as they are, at every depth; null travels (design.md, "Copied"
 * and "repaired").
 *
 * @param path where the value stands, as an error names it: `Targets[0].Identity`.
 * @throws CmdletError `InvalidPropertyValue` for a value that cannot be the property's.
 */
export function bodyValue(given: PSValue, type: TypeReference, path: string, depth = 0): PSValue {
  const value = unwrap(given);
  if (depth > MAX_DEPTH) throw refusal(path, `at most ${MAX_DEPTH} levels`, 'deeper');
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
    default:
      return value;
  }
}

/** The entries of anything that counts as an object: a dictionary, a PSCustomObject, a model, a JSON object. */
export function objectEntries(given: PSValue): Properties | undefined {
  const value = unwrap(given);
  if (typeof value === 'string') {
    const json = /^\s*\{/.test(value) ? readJson(value) : undefined;
    return json?.ok ? objectEntries(json.value) : undefined;
  }
  if (value === null || typeof value !== 'object') return undefined;
  if (value.kind === 'dictionary') return value.entries.map(([key, item]) => [toText(key), item]);
  if (value.kind === 'pscustomobject') return value.properties;
  if (value.kind === 'model') {
    return value.source === undefined
      ? [...value.properties, ...(value.additional ?? [])]
      : objectEntries(value.source);
  }
  return undefined;
}

/** The API's name of a declared property: Microsoft's generator only raises the first letter. */
function wireName(property: string): string {
  return property.charAt(0).toLowerCase() + property.slice(1);
}

function modelValue(value: PSValue, type: TypeReference, path: string, depth: number): PSValue {
  const entries = objectEntries(value);
  if (!entries) throw refusal(path, 'an object', described(value));
  const seen = new Set<string>();
  const result = entries.map(([key, item]): readonly [string, PSValue] => {
    const property = type.property?.(key);
    const name = property ? wireName(property.name) : key;
    if (seen.has(name))
      throw refusal(`${path}.${key}`, 'to be given once', 'a second value under another case');
    seen.add(name);
    const at = path === '' ? (property?.name ?? key) : `${path}.${property?.name ?? key}`;
    return [name, property ? bodyValue(item, property.type, at, depth + 1) : item];
  });
  return hashtable(result);
}

/** One value where a list belongs is a list of one, as for the parameters themselves. */
function arrayValue(value: PSValue, type: TypeReference, path: string, depth: number): PSValue {
  const isList =
    value !== null && typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist');
  const items = isList ? value.items : [value];
  const { element } = type;
  return objectArray(
    items.map((item, index) => (element ? bodyValue(item, element, `${path}[${index}]`, depth + 1) : item)),
  );
}

function stringValue(value: PSValue, path: string): PSValue {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean' || isScalar(value)) return toText(value);
  throw refusal(path, 'a text', described(value));
}

function isScalar(value: PSValue): boolean {
  if (value === null || typeof value !== 'object') return false;
  return !['array', 'arraylist', 'dictionary', 'pscustomobject', 'model', 'automationnull'].includes(
    value.kind,
  );
}

function booleanValue(value: PSValue, path: string): PSValue {
  if (typeof value === 'boolean') return value;
  if (isNumber(value)) return numericValue(value) !== 0;
  if (value !== null && typeof value === 'object' && value.kind === 'switch') return value.value;
  if (typeof value === 'string' && /^\s*(?:true|false)\s*$/i.test(value)) return /true/i.test(value);
  throw refusal(path, '$true or $false', described(value));
}

/** A number of the property's own kind keeps its digits as they were written. */
function numberValue(value: PSValue, type: TypeReference, path: string): PSValue {
  if (value !== null && typeof value === 'object' && value.kind === type.kind) return value;
  const result = value === '' ? undefined : convert(value, { ...type, nullable: false });
  if (!result?.ok) throw refusal(path, type.kind === 'int' ? 'an Int32' : 'a whole number', described(value));
  return result.value;
}

/** What came, without showing a text that may be a secret or a phone number. */
function described(value: PSValue): string {
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  return `a ${typeName(value)}`;
}

function refusal(path: string, expected: string, came: string): CmdletError {
  return new CmdletError({
    id: 'InvalidPropertyValue',
    category: 'InvalidData',
    outcome: 'input',
    message: `The value of '${path}' must be ${expected}; it is ${came}.`,
    target: path,
  });
}
