import type { TypeReference } from '../definition/type-reference.js';
import { toText } from '../value/to-text.js';
import { typeName } from '../value/type-name.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted, failed } from './conversion.js';
import { isNumber, numericValue } from './number.js';
import { textOf } from './to-string.js';

type Convert = (value: PSValue, type: TypeReference) => Conversion;

const INTEGER = /^\s*[+-]?\d+\s*$/;

/**
 * Converts to an enumeration: names in any case, several with commas are OR-ed; else an unambiguous prefix of one;
 * a number; a list as its elements are with commas between them. What comes out must be one of the constants (binding.md §7, "Enum").
 */
export function toEnum(given: PSValue, type: TypeReference, convert: Convert): Conversion {
  const names = type.members?.kind === 'enum' ? type.members.values : [];
  const value = unwrap(given);
  if (typeof value === 'string') return fromText(value, names, type);
  if (value === null) return notDefined('null', names, type);
  if (value !== null && typeof value === 'object' && value.kind === 'enum') {
    return constant(value.value, value.name, names, type);
  }
  if (isNumber(value)) {
    // Real numbers are read as their text.
    const isReal = value.kind === 'double' || value.kind === 'decimal';
    if (isReal) return fromText(textOf(value), names, type);
    return constant(numericValue(value), toText(value), names, type);
  }
  if (typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist')) {
    return fromList(value.items, names, type, convert);
  }
  return failed(
    `Cannot convert value "${toText(value)}" to type "${type.fullName}". Error: "Invalid cast from '${typeName(value)}' to '${type.fullName}'."`,
  );
}

function fromText(text: string, names: readonly string[], type: TypeReference): Conversion {
  if (INTEGER.test(text)) return constant(Number(text), text, names, type);
  const lower = names.map((name) => name.toLowerCase());
  const parts = text.split(',').map((part) => lower.indexOf(part.trim().toLowerCase()));
  if (!parts.includes(-1)) {
    const bits = parts.reduce((sum, part) => sum | part, 0);
    return constant(bits, text, names, type);
  }
  const prefix = text.trim().toLowerCase();
  const matches = names.filter((_, index) => lower[index]?.startsWith(prefix));
  const [only] = matches;
  if (matches.length === 1 && only !== undefined) return constant(names.indexOf(only), text, names, type);
  const reason =
    matches.length > 1
      ? `The identifier name ${text} cannot be processed because it is either too similar or identical to the following enumerator names: ${matches.join(', ')}. Use a more specific identifier name.`
      : `Unable to match the identifier name ${text} to a valid enumerator name. Specify one of the following enumerator names and try again: ${names.join(', ')}`;
  return failed(`Cannot convert value "${text}" to type "${type.fullName}". Error: "${reason}"`);
}

function fromList(
  items: readonly PSValue[],
  names: readonly string[],
  type: TypeReference,
  convert: Convert,
): Conversion {
  const parts: string[] = [];
  for (const item of items) {
    if (typeof item === 'string') {
      parts.push(item);
      continue;
    }
    const result = convert(item, type);
    if (!result.ok) return result;
    const { value } = result;
    parts.push(value !== null && typeof value === 'object' && value.kind === 'enum' ? value.name : '');
  }
  return fromText(parts.join(','), names, type);
}

function constant(value: number, text: string, names: readonly string[], type: TypeReference): Conversion {
  const name = names[value];
  return name === undefined
    ? notDefined(`value "${text}"`, names, type)
    : converted({ kind: 'enum', type: type.fullName, name, value });
}

function notDefined(shown: string, names: readonly string[], type: TypeReference): Conversion {
  return failed(
    `Cannot convert ${shown} to type "${type.fullName}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${names.join(',')}".`,
  );
}
