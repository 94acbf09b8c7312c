import { type Argument, namedArgument, valueArgument } from '../bind/argument.js';
import { toText } from '../value/to-text.js';
import { type PSValue, unwrap } from '../value/value.js';

/**
 * `@value`: a dictionary becomes a named argument per entry, anything else that can be enumerated, even a text,
 * one argument per element, and the rest one argument (binding.md §1.6).
 */
export function splatArguments(given: PSValue): readonly Argument[] {
  const value = unwrap(given);
  if (typeof value === 'string')
    return [...value].map((char) => valueArgument({ kind: 'char', value: char }));
  if (value === null || typeof value !== 'object') return [valueArgument(value)];
  if (value.kind === 'dictionary') return value.entries.map(([key, item]) => splatEntry(toText(key), item));
  if (value.kind === 'array' || value.kind === 'arraylist') return value.items.map(valueArgument);
  return [valueArgument(given)];
}

function splatEntry(key: string, value: PSValue): Argument {
  return namedArgument(key.replace(/^[-–—―]/, ''), value, true);
}
