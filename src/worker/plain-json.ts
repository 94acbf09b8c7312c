import { toText } from '../value/to-text.js';
import { type Properties, type PSValue, unwrap } from '../value/value.js';
import type { Json } from './message.js';

/** A PowerShell value as plain JSON: what is no list, object, number or truth is its text. */
export function plainJson(given: PSValue): Json {
  const value = unwrap(given);
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'automationnull':
      return null;
    case 'byte':
    case 'int':
    case 'double':
    case 'switch':
      return value.value;
    case 'long':
    case 'decimal':
      return Number(value.value);
    case 'array':
    case 'arraylist':
      return value.items.map(plainJson);
    case 'dictionary':
      return plainObject(value.entries.map(([key, item]) => [toText(key), item]));
    case 'pscustomobject':
      return plainObject(value.properties);
    case 'model':
      return plainObject([...value.properties, ...(value.additional ?? [])]);
    default:
      return toText(value);
  }
}

function plainObject(properties: Properties): Json {
  return Object.fromEntries(properties.map(([name, item]) => [name, plainJson(item)]));
}
