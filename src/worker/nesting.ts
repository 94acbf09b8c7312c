import { type PSValue, unwrap } from '../value/value.js';

/** How deep objects and lists are nested in a value: 0 for a text. */
export function nesting(given: PSValue): number {
  const value = unwrap(given);
  if (value === null || typeof value !== 'object') return 0;
  const deepest = (items: readonly PSValue[]): number =>
    1 + items.reduce<number>((most, item) => Math.max(most, nesting(item)), 0);
  switch (value.kind) {
    case 'array':
    case 'arraylist':
      return deepest(value.items);
    case 'dictionary':
      return deepest(value.entries.map(([, item]) => item));
    case 'pscustomobject':
      return deepest(value.properties.map(([, item]) => item));
    case 'model':
      return deepest([...value.properties, ...(value.additional ?? [])].map(([, item]) => item));
    default:
      return 0;
  }
}
