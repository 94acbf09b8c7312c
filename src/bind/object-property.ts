import type { Properties, PSValue } from '../value/value.js';
import { unwrap } from '../value/value.js';

/**
 * The value of the first property that has one of these names, without regard to case. A dictionary's keys are
 * not properties, but its .NET properties are (binding.md §5, "By name").
 *
 * @returns undefined where the object has none of them.
 */
export function objectProperty(object: PSValue, names: readonly string[]): PSValue | undefined {
  const properties = propertiesOf(unwrap(object));
  for (const name of names) {
    const lower = name.toLowerCase();
    const found = properties.find(([key]) => key.toLowerCase() === lower);
    if (found) return found[1];
  }
  return undefined;
}

function int(value: number): PSValue {
  return { kind: 'int', value };
}

function propertiesOf(value: PSValue): Properties {
  if (value === null) return [];
  if (typeof value === 'string') return [['Length', int(value.length)]];
  if (typeof value === 'boolean') return [];
  switch (value.kind) {
    case 'pscustomobject':
      return value.properties;
    case 'model':
      return value.properties;
    case 'dictionary':
      return [
        ['IsReadOnly', false],
        ['IsFixedSize', false],
        ['IsSynchronized', false],
        ['Keys', { kind: 'other', type: 'System.Collections.ICollection', text: 'keys' }],
        ['Values', { kind: 'other', type: 'System.Collections.ICollection', text: 'values' }],
        ['SyncRoot', { kind: 'other', type: 'System.Object', text: 'System.Object' }],
        ['Count', int(value.entries.length)],
      ];
    case 'array':
      return [
        ['Count', int(value.items.length)],
        ['Length', int(value.items.length)],
        ['LongLength', { kind: 'long', value: BigInt(value.items.length) }],
        ['Rank', int(1)],
        ['IsReadOnly', false],
        ['IsFixedSize', true],
        ['IsSynchronized', false],
      ];
    case 'arraylist':
      return [
        ['Capacity', int(Math.max(4, value.items.length))],
        ['Count', int(value.items.length)],
        ['IsFixedSize', false],
        ['IsReadOnly', false],
        ['IsSynchronized', false],
      ];
    case 'switch':
      return [['IsPresent', value.value]];
    default:
      return [];
  }
}
