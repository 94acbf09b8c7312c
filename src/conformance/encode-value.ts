import { timeSpanText } from '../convert/time-span-text.js';
import { toText } from '../value/to-text.js';
import { typeName } from '../value/type-name.js';
import type { Entries, PSNumber, PSObject, PSValue } from '../value/value.js';
import type { ResolveType } from './decode-value.js';
import { type Json, jsonObject } from './json.js';

const MODELS = 'Microsoft.Graph.PowerShell.Models.';

/** Writes a bound value as the engine's answers write it (conformance-format.md, "Answer"). */
export function encodeValue(value: PSValue, resolve: ResolveType): Json {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  const encode = (item: PSValue) => encodeValue(item, resolve);
  switch (value.kind) {
    case 'int':
      return remembered(value, value.value);
    case 'double':
      return remembered(value, { $double: roundTripText(value.value) });
    case 'long':
      return remembered(value, { $long: Number(value.value) });
    case 'byte':
      return { $byte: value.value };
    case 'decimal':
      return remembered(value, { $decimal: value.value });
    case 'char':
      return { $char: value.value };
    case 'uri':
      return { $uri: value.value };
    case 'datetime':
      return { $datetime: value.value };
    case 'switch':
      return { $switch: value.value };
    case 'scriptblock':
      return { $sb: value.text };
    case 'automationnull':
      return { $pso: {} };
    case 'wrapped':
      return { $wrap: encode(value.value) };
    case 'enum':
      return { $enum: value.type, name: value.name };
    case 'other':
      return {
        $other: value.type,
        text: value.type === 'System.TimeSpan' ? timeSpanText(value.text) : value.text,
      };
    case 'array':
      return { $typedArray: value.of, items: value.items.map(encode) };
    case 'arraylist':
      return { $arrayList: value.items.map(encode) };
    case 'dictionary':
      return value.type === 'hashtable'
        ? { $ht: entries(value.entries, encode) }
        : { $dict: typeName(value), items: entries(value.entries, encode) };
    case 'pscustomobject':
      return { $pso: entries(value.properties, encode) };
    case 'model':
      return encodeModel(value, resolve);
  }
}

/** .NET's round-trip form: exponents from 1E+17 on and below 1E-04. */
function roundTripText(value: number): string {
  if (!Number.isFinite(value) || Object.is(value, -0)) return Object.is(value, -0) ? '-0' : String(value);
  const magnitude = Math.abs(value);
  return magnitude >= 1e15 && magnitude < 1e17 ? String(value) : toText({ kind: 'double', value });
}

/** A number that remembers its source text does so in a PSObject around it. */
function remembered(number: PSNumber, json: Json): Json {
  return number.text === undefined ? json : { $wrap: json };
}

function entries(list: Entries, encode: (item: PSValue) => Json): Json {
  return jsonObject(list.map(([key, item]) => [toText(key), encode(item)]));
}

/** Instances of Graph's models count as `$model` whatever they hold; a plain class shows its properties. */
function encodeModel(value: Extract<PSObject, { kind: 'model' }>, resolve: ResolveType): Json {
  const short = value.type.startsWith(MODELS) ? value.type.slice(MODELS.length) : value.type;
  if (value.dictionary) return { $dict: value.type, items: {} };
  const type = isKnown(short, resolve);
  if (type?.kind !== 'poco') return { $model: short.replace(/^I(?=[A-Z])/, '') };
  const props = new Map<string, Json>();
  const declared = type.members?.kind === 'poco' ? Object.keys(type.members.props) : [];
  for (const name of declared) {
    const property = type.property?.(name);
    const bound = value.properties.findLast(([key]) => key === name);
    const content = bound ? bound[1] : property ? defaultValue(property.type) : null;
    if (content !== null) props.set(name, encodeValue(content, resolve));
  }
  return { $object: short, props: jsonObject(props) };
}

function isKnown(name: string, resolve: ResolveType) {
  try {
    return resolve(name);
  } catch {
    return undefined;
  }
}

/** What a new instance's property of this type holds before anything sets it. */
function defaultValue(type: ReturnType<ResolveType>): PSValue {
  if (type.nullable) return null;
  switch (type.kind) {
    case 'int':
    case 'byte':
    case 'double':
      return { kind: type.kind, value: 0 };
    case 'long':
      return { kind: 'long', value: 0n };
    case 'bool':
      return false;
    case 'enum': {
      const names = type.members?.kind === 'enum' ? type.members.values : [];
      return { kind: 'enum', type: type.fullName, name: names[0] ?? '0', value: 0 };
    }
    default:
      return null;
  }
}
