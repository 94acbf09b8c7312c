import type { Json } from '../../src/conformance/json.js';
import { isJsonArray, isJsonObject } from '../../src/conformance/json.js';
import type { PSNumber, PSObject, PSValue } from '../../src/value/value.js';

const NUMBER_TAGS: Readonly<Record<string, string>> = {
  'System.SByte': '$sbyte',
  'System.Int16': '$int16',
  'System.UInt16': '$uint16',
  'System.UInt32': '$uint32',
  'System.UInt64': '$uint64',
  'System.Numerics.BigInteger': '$biginteger',
};

/** A value as the engine host's `literals` mode writes it (test/engine/README.md, "Values"), made comparable. */
export function plainValue(value: PSValue): Json {
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'array':
      return value.items.map(plainValue);
    case 'dictionary':
      return value.type === 'hashtable'
        ? { $ht: sortedPairs(value.entries.map(([key, item]) => [plainValue(key), plainValue(item)])) }
        : { $od: value.entries.map(([key, item]) => [plainValue(key), plainValue(item)]) };
    case 'pscustomobject':
      return { $pso: value.properties.map(([name, item]) => [name, plainValue(item)]) };
    case 'scriptblock':
      return { $sb: value.text };
    case 'char':
      return { $char: value.value };
    case 'other':
      return { [NUMBER_TAGS[value.type] ?? value.type]: value.text };
    default:
      return plainNumber(value);
  }
}

function plainNumber(value: PSNumber | PSObject): Json {
  if (value.kind === 'int') return value.value;
  if (value.kind === 'long') return { $long: Number(value.value) };
  if (value.kind === 'byte') return { $byte: value.value };
  if (value.kind === 'decimal') return { $decimal: value.value };
  if (value.kind === 'double') return { $double: value.value };
  throw new TypeError(`no literal is of the kind ${value.kind}`);
}

/** The host's own answer in the same form: entries as pairs, doubles by their value. */
export function comparableValue(json: Json): Json {
  if (isJsonArray(json)) return json.map(comparableValue);
  if (!isJsonObject(json)) return json;
  const [tag = ''] = Object.keys(json);
  const content = json[tag] ?? null;
  if (tag === '$ht') return { $ht: sortedPairs(pairs(content)) };
  if (tag === '$od' || tag === '$pso') return { [tag]: pairs(content) };
  if (tag === '$double') return { $double: Number(String(content).replace('∞', 'Infinity')) };
  return json;
}

function pairs(content: Json): readonly Json[] {
  if (isJsonArray(content)) return content.map(comparableValue);
  return isJsonObject(content)
    ? Object.entries(content).map(([key, item]) => [key, comparableValue(item)])
    : [];
}

/** A hashtable has no order. */
function sortedPairs(list: readonly Json[]): readonly Json[] {
  return list.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
}
