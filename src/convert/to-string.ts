import { toText } from '../value/to-text.js';
import { typeName } from '../value/type-name.js';
import { type Properties, type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted } from './conversion.js';
import { timeSpanText } from './time-span-text.js';

/** How many significant digits of a double PowerShell writes. */
const DIGITS = 15;

/** Everything becomes a text (binding.md §7, "string"); numbers keep the text that they were written with. */
export function toStringValue(given: PSValue): Conversion {
  return converted(textOf(given));
}

/** A value's text in the invariant culture. */
export function textOf(given: PSValue): string {
  const value = unwrap(given);
  if (value === null || typeof value !== 'object') return toText(value);
  if (value.kind === 'other' && value.type === 'System.TimeSpan') return timeSpanText(value.text);
  if ('text' in value && value.text !== undefined) return value.text;
  switch (value.kind) {
    case 'double':
      return doubleText(value.value);
    case 'array':
    case 'arraylist':
      return value.items.map(memberText).join(' ');
    case 'pscustomobject':
      return customObjectText(value.properties);
    case 'model':
      // An interface's instances are of a class named like it.
      return value.type.replace(/\.I(?=[A-Z][^.]*$)/, '.');
    default:
      return toText(value);
  }
}

function customObjectText(properties: Properties): string {
  if (properties.length === 0) return '';
  return `@{${properties.map(([name, value]) => `${name}=${memberText(value)}`).join('; ')}}`;
}

/** Inside another value a list is its type's name, and a custom object has no text. */
function memberText(given: PSValue): string {
  if (given !== null && typeof given === 'object' && given.kind === 'pscustomobject') return '';
  const value = unwrap(given);
  if (value === null || typeof value !== 'object') return toText(value);
  return value.kind === 'array' || value.kind === 'arraylist' ? typeName(value) : textOf(value);
}

function doubleText(value: number): string {
  if (Object.is(value, -0)) return '-0';
  return Number.isFinite(value)
    ? toText({ kind: 'double', value: Number(value.toPrecision(DIGITS)) })
    : String(value);
}
