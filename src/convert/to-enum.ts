import type { TypeReference } from '../definition/type-reference.js';
import { toText } from '../value/to-text.js';
import { typeName } from '../value/type-name.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted, failed } from './conversion.js';
import { isNumber, numericValue } from './number.js';

/**
 * Converts to an enumeration: a name in any case or an unambiguous prefix of one, several names with commas are
 * OR-ed, a number if it is defined (binding.md §7, "Enum").
 */
export function toEnum(given: PSValue, type: TypeReference): Conversion {
  const names = type.members?.kind === 'enum' ? type.members.values : [];
  const value = unwrap(given);
  if (value !== null && typeof value === 'object') {
    if (value.kind === 'enum' && value.type === type.fullName) return converted(value);
    if (isNumber(value)) return fromNumber(numericValue(value), toText(value), names, type);
    if (value.kind === 'array' || value.kind === 'arraylist') return fromText(toNameList(value.items), names, type);
  }
  if (typeof value === 'string') return fromText(value, names, type);
  if (value === null) return failed(undefinedMessage('', names, type, 'null'));
  return failed(`Cannot convert value "${toText(value)}" to type "${type.fullName}". Error: "Invalid cast from '${typeName(value)}' to '${type.fullName}'."`);
}

function toNameList(items: readonly PSValue[]): string {
  return items.map(toText).join(',');
}

function fromText(text: string, names: readonly string[], type: TypeReference): Conversion {
  if (/^\s*[+-]?\d/.test(text)) {
    const number = Number(text.trim());
    if (Number.isInteger(number)) return fromNumber(number, text, names, type);
  }
  let bits = 0;
  for (const part of text.split(',')) {
    const match = matchName(part.trim(), names);
    if (match.length !== 1) {
      const reason =
        match.length > 1
          ? `The identifier name ${part.trim()} cannot be processed because it is either too similar or identical to the following enumerator names: ${match.join(', ')}. Use a more specific identifier name.`
          : `Unable to match the identifier name ${part.trim()} to a valid enumerator name. Specify one of the following enumerator names and try again: ${names.join(', ')}`;
      return failed(`Cannot convert value "${text}" to type "${type.fullName}". Error: "${reason}"`);
    }
    bits |= names.indexOf(match[0] as string);
  }
  return converted(member(bits, names, type));
}

/** Exact names win over prefixes; '' is a prefix of every name. */
function matchName(part: string, names: readonly string[]): readonly string[] {
  const lower = part.toLowerCase();
  const exact = names.filter((name) => name.toLowerCase() === lower);
  return exact.length > 0 ? exact : names.filter((name) => name.toLowerCase().startsWith(lower));
}

function fromNumber(number: number, text: string, names: readonly string[], type: TypeReference): Conversion {
  const rounded = Math.trunc(number);
  return Number.isInteger(number) && names[rounded] !== undefined
    ? converted(member(rounded, names, type))
    : failed(undefinedMessage(text, names, type));
}

function member(value: number, names: readonly string[], type: TypeReference): PSValue {
  return { kind: 'enum', type: type.fullName, name: names[value] ?? String(value), value };
}

function undefinedMessage(text: string, names: readonly string[], type: TypeReference, shown = `value "${text}"`): string {
  return `Cannot convert ${shown} to type "${type.fullName}" due to enumeration values that are not valid. Specify one of the following enumeration values and try again. The possible enumeration values are "${names.join(',')}".`;
}
