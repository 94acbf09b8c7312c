import type { TypeReference } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted } from './conversion.js';
import { refuse } from './refuse.js';

const GUID =
  /^\s*(?:([0-9a-f]{32})|([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})|\{([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}|\(([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\))\s*$/i;

/** From a text in one of .NET's forms (N, D, B, P); kept in the usual one, lower case with dashes. */
export function toGuid(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  const match = typeof value === 'string' ? GUID.exec(value) : null;
  if (!match) return refuse(given, type);
  const digits = match.slice(1).join('').replaceAll('-', '').toLowerCase();
  const text = digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return converted({ kind: 'other', type: 'System.Guid', text });
}
