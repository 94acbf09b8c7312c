import type { TypeReference } from '../definition/type-reference.js';
import { readJson } from '../value/read-json.js';
import { toText } from '../value/to-text.js';
import { typeName } from '../value/type-name.js';
import { type Properties, type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted, failed } from './conversion.js';

type Convert = (value: PSValue, type: TypeReference) => Conversion;

/**
 * Converts to a model of Microsoft's SDK: from any dictionary, PSCustomObject, other model, or text that is a
 * JSON object; the identity type takes every text and is null where it is no JSON (binding.md §8). The model
 * keeps what it was made from: what travels is what was bound.
 */
export function toGraphModel(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  if (value === null) return converted(null);
  if (typeof value === 'object') {
    if (value.kind === 'model')
      return value.type === type.fullName ? converted(given) : modelOf(value.source ?? value, type);
    if (value.kind === 'dictionary' || value.kind === 'pscustomobject') return modelOf(value, type);
  }
  const anyString = type.members?.kind === 'graph' && type.members.anyString === true;
  const text = textOf(value);
  if (text !== undefined) {
    const json = /^\s*\{/.test(text) ? readJson(text) : undefined;
    if (json?.ok && isDictionary(json.value)) return modelOf(json.value, type);
    if (anyString) return converted(null);
  }
  return failed(
    typeof value === 'boolean' ||
      (typeof value === 'object' && (value.kind === 'datetime' || value.kind === 'char'))
      ? `Cannot convert value "${toText(value)}" to type "${type.fullName}". Error: "Invalid cast from '${typeName(value)}' to '${type.fullName}'."`
      : `Cannot convert the "${shown(value)}" value of type "${text === undefined ? typeName(value) : 'System.String'}" to type "${type.fullName}".`,
  );
}

/** Numbers are tried again as their text, so they count as strings here. */
function textOf(value: PSValue): string | undefined {
  if (typeof value === 'string') return value;
  if (value === null || typeof value !== 'object') return undefined;
  return ['byte', 'int', 'long', 'double', 'decimal'].includes(value.kind) ? toText(value) : undefined;
}

function isDictionary(value: PSValue): boolean {
  return value !== null && typeof value === 'object' && value.kind === 'dictionary';
}

function modelOf(source: PSValue, type: TypeReference): Conversion {
  return converted({ kind: 'model', type: type.fullName, properties: [], source });
}

function shown(value: PSValue): string {
  const bare = unwrap(value);
  if (bare !== null && typeof bare === 'object' && (bare.kind === 'array' || bare.kind === 'arraylist'))
    return typeName(bare);
  return toText(bare);
}

/**
 * Converts to a plain class with a default constructor: a dictionary's or PSCustomObject's entries set public
 * properties, without regard to case, each converted in turn; an unknown key or a bad value fails the whole
 * (binding.md §7).
 */
export function toPlainClass(given: PSValue, type: TypeReference, convert: Convert): Conversion {
  const value = unwrap(given);
  if (value === null) return converted(null);
  if (typeof value === 'object') {
    if (value.kind === 'model' && value.type === type.fullName) return converted(given);
    if (value.kind === 'dictionary')
      return build(
        value.entries.map(([key, item]) => [toText(key), item]),
        type,
        convert,
      );
    if (value.kind === 'pscustomobject') {
      const result = build(value.properties, type, convert, true);
      if (result.ok) return result;
    }
  }
  return failed(
    typeof value === 'boolean'
      ? `Cannot convert value "${toText(value)}" to type "${type.fullName}". Error: "Invalid cast from 'System.Boolean' to '${type.fullName}'."`
      : `Cannot convert the "${shown(value)}" value of type "${typeName(value)}" to type "${type.fullName}".`,
  );
}

/** Types that have a value before anything is set. */
const VALUE_TYPES: ReadonlySet<string> = new Set([
  'bool',
  'switch',
  'char',
  'byte',
  'int',
  'long',
  'double',
  'decimal',
  'datetime',
  'timespan',
  'guid',
  'enum',
]);

/**
 * Of a PSObject among a PSObject's properties the engine makes the property's value by a default constructor: a
 * number stays what it was, and what has no such constructor fails.
 */
function builtFromObject(item: PSValue, type: TypeReference): 'unset' | 'fails' | 'converts' {
  const isObject = item !== null && typeof item === 'object';
  if (!isObject || (item.kind !== 'pscustomobject' && item.kind !== 'wrapped')) return 'converts';
  if (type.nullable || type.kind === 'string' || type.kind === 'array') return 'fails';
  return VALUE_TYPES.has(type.kind) ? 'unset' : 'converts';
}

function build(entries: Properties, type: TypeReference, convert: Convert, isFromObject = false): Conversion {
  const declared = type.members && type.members.kind === 'poco' ? type.members : undefined;
  const properties: [string, PSValue][] = [];
  for (const [key, item] of entries) {
    const property = type.property?.(key);
    if (!property) {
      const settable = Object.entries(declared?.props ?? {}).map(([name, of]) => `[${name} <${of}>]`);
      return failed(
        `Cannot create object of type "${type.fullName}". The property '${key}' was not found for the '${type.fullName}' object. The settable properties are: ${settable.join(', ')}.`,
      );
    }
    const built = isFromObject ? builtFromObject(item, property.type) : 'converts';
    if (built === 'unset') continue;
    const result =
      built === 'fails' ? failed('It has no default constructor.') : convert(item, property.type);
    if (!result.ok) return failed(`Cannot create object of type "${type.fullName}". ${result.message}`);
    properties.push([property.name, result.value]);
  }
  return converted({
    kind: 'model',
    type: type.fullName,
    properties,
    ...(declared?.dictionary ? { dictionary: true } : {}),
  });
}
