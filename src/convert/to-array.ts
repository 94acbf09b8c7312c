import type { TypeReference } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted, failed } from './conversion.js';
import { defaultElement } from './default-instance.js';
import { widensToLength } from './number.js';
import { refuse } from './refuse.js';
import { textOf } from './to-string.js';

type Convert = (value: PSValue, type: TypeReference) => Conversion;

/** A list converts element by element; anything else becomes the only element. A dictionary counts as one. */
export function toArray(given: PSValue, type: TypeReference, convert: Convert): Conversion {
  const { element } = type;
  if (!element) return refuse(given, type);
  const value = unwrap(given);
  if (typeof value === 'string' && element.kind === 'char') return array(element, characters(value));
  if (value !== null && typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist')) {
    return eachOf(value.items, element, convert);
  }
  const only = convert(value, element);
  if (only.ok) return array(element, [only.value]);
  const length = widensToLength(value);
  if (length !== undefined) {
    // The array's own constructor takes a length.
    return array(element, new Array<PSValue>(length).fill(defaultElement(element)));
  }
  return failed(
    `Cannot convert value "${textOf(value)}" to type "${type.fullName}". Error: "${only.message}"`,
  );
}

function eachOf(items: readonly PSValue[], element: TypeReference, convert: Convert): Conversion {
  const results: PSValue[] = [];
  for (const item of items) {
    const result = convert(item, element);
    if (!result.ok) return result;
    results.push(result.value);
  }
  return array(element, results);
}

function array(element: TypeReference, items: readonly PSValue[]): Conversion {
  return converted({ kind: 'array', of: element.fullName, items });
}

function characters(text: string): readonly PSValue[] {
  return text.split('').map((value) => ({ kind: 'char', value }));
}
