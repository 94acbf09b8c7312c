import { convert } from '../convert/convert.js';
import type { TypeReference } from '../definition/type-reference.js';
import { hashtable, objectArray, type Properties, type PSValue } from '../value/value.js';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from './json.js';

/** Resolves a type's short name as the case's definition knows it. */
export type ResolveType = (name: string) => TypeReference;

type Decode = (content: Json, resolve: ResolveType) => PSValue;

/** The tagged forms of conformance-format.md, "Value V". */
const TAGS: ReadonlyMap<string, Decode> = new Map(
  Object.entries<Decode>({
    $ht: (content, resolve) => hashtable(dictionaryEntries(content, resolve)),
    $od: (content, resolve) => ({
      kind: 'dictionary',
      type: 'ordered',
      entries: dictionaryEntries(content, resolve),
    }),
    $pso: (content, resolve) => ({ kind: 'pscustomobject', properties: entries(content, resolve) }),
    $wrap: (content, resolve) => ({ kind: 'wrapped', value: decodeValue(content, resolve) }),
    $int: (content) => ({ kind: 'int', value: Number(content) }),
    $long: (content) => ({ kind: 'long', value: BigInt(String(content)) }),
    $double: (content) => ({ kind: 'double', value: Number(content) }),
    $byte: (content) => ({ kind: 'byte', value: Number(content) }),
    $decimal: (content) => ({ kind: 'decimal', value: String(content) }),
    $char: (content) => ({ kind: 'char', value: String(content) }),
    $uri: (content) => ({ kind: 'uri', value: String(content) }),
    $datetime: (content) => ({ kind: 'datetime', value: withSevenDecimals(String(content)) }),
    $switch: (content) => ({ kind: 'switch', value: content === true }),
    $sb: (content) => ({ kind: 'scriptblock', text: String(content) }),
    $null: () => null,
    $automationNull: () => ({ kind: 'automationnull' }),
    $array: (content, resolve) => objectArray(items(content, resolve)),
    $arrayList: (content, resolve) => ({ kind: 'arraylist', items: items(content, resolve) }),
    $typedArray: (content, resolve) => {
      const { of, items: elements } = asObject(content);
      const type = resolve(String(of));
      const converted = items(elements ?? [], resolve).map((item) =>
        type.kind === 'object' ? item : castValue(item, type),
      );
      return { kind: 'array', of: type.fullName, items: converted };
    },
    $model: (content, resolve) => {
      const { type, props, additional } = asObject(content);
      const { fullName, members } = resolve(String(type));
      // An instance has all of its class's properties; those that were not set hold null.
      const declared = members && 'props' in members ? Object.keys(members.props) : [];
      const set = new Map(entries(props ?? {}, resolve));
      const unset = declared.filter((name) => !set.has(name)).map((name) => [name, null] as const);
      return {
        kind: 'model',
        type: fullName,
        properties: [...set, ...unset],
        ...(additional === undefined ? {} : { additional: entries(additional, resolve) }),
      };
    },
    $cast: (content, resolve) => {
      const { type, value } = asObject(content);
      return castValue(decodeValue(value ?? null, resolve), resolve(String(type)));
    },
  }),
);

/**
 * Reads a value of conformance-format.md, "Value V".
 *
 * @throws TypeError for an unknown tag, an unknown type, or content of the wrong shape.
 */
export function decodeValue(json: Json, resolve: ResolveType): PSValue {
  if (json === null || typeof json === 'string' || typeof json === 'boolean') return json;
  if (typeof json === 'number') return number(json);
  if (isJsonArray(json)) return objectArray(items(json, resolve));
  const keys = Object.keys(json);
  const tag = keys.length === 1 ? (keys[0] as string) : '';
  const decode = TAGS.get(tag);
  if (!decode) {
    throw new TypeError(
      `A value has one of the tags ${[...TAGS.keys()].join(' ')}; this one has '${keys.join(' ')}'.`,
    );
  }
  return decode(json[tag] ?? null, resolve);
}

/** JSON numbers are int (32 bits), long or double, as PowerShell reads them. */
function number(value: number): PSValue {
  if (!Number.isInteger(value)) return { kind: 'double', value };
  if ((value | 0) === value) return { kind: 'int', value };
  return Math.abs(value) < 2 ** 63 ? { kind: 'long', value: BigInt(value) } : { kind: 'double', value };
}

/** ISO 8601 as .NET writes it back. */
function withSevenDecimals(iso: string): string {
  return iso.replace(
    /T(\d\d:\d\d:\d\d)(?:\.(\d*))?/,
    (_, time, decimals = '') => `T${time}.${decimals.padEnd(7, '0')}`,
  );
}

function items(json: Json, resolve: ResolveType): readonly PSValue[] {
  if (!isJsonArray(json)) throw new TypeError('A list of values is a JSON array.');
  return json.map((item) => decodeValue(item, resolve));
}

function entries(json: Json, resolve: ResolveType): Properties {
  return Object.entries(asObject(json)).map(([key, value]) => [key, decodeValue(value, resolve)]);
}

/** Both dictionaries ignore case: a later key sets the earlier one's value. */
function dictionaryEntries(json: Json, resolve: ResolveType): Properties {
  const byKey = new Map<string, readonly [string, PSValue]>();
  for (const [key, value] of entries(json, resolve)) {
    const lower = key.toLowerCase();
    byKey.set(lower, [byKey.get(lower)?.[0] ?? key, value]);
  }
  return [...byKey.values()];
}

function asObject(json: Json): JsonObject {
  if (!isJsonObject(json)) throw new TypeError('A JSON object was expected.');
  return json;
}

function castValue(value: PSValue, type: TypeReference): PSValue {
  if (type.kind === 'object') return { kind: 'wrapped', value };
  const result = convert(value, type);
  if (!result.ok) throw new TypeError(result.message);
  return result.value;
}
