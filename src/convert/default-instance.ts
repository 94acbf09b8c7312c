import type { TypeKind, TypeReference } from '../definition/type-reference.js';
import { hashtable, type PSValue, unwrap } from '../value/value.js';
import { timeSpan } from './to-time-span.js';

type Make = (type: TypeReference) => PSValue;

/** What primitive types hold before anything is set; PowerShell does not construct them from properties. */
const ZEROS: Readonly<Partial<Record<TypeKind, PSValue>>> = {
  bool: false,
  switch: { kind: 'switch', value: false },
  char: { kind: 'char', value: '\0' },
  byte: { kind: 'byte', value: 0 },
  int: { kind: 'int', value: 0 },
  long: { kind: 'long', value: 0n },
  double: { kind: 'double', value: 0 },
};

/** What a type's default constructor makes; types without one are absent. */
const DEFAULTS: Readonly<Partial<Record<TypeKind, Make>>> = {
  decimal: () => ({ kind: 'decimal', value: '0' }),
  datetime: () => ({ kind: 'datetime', value: '0001-01-01T00:00:00.0000000' }),
  timespan: () => timeSpan(0n),
  guid: () => ({ kind: 'other', type: 'System.Guid', text: '00000000-0000-0000-0000-000000000000' }),
  hashtable: () => hashtable([]),
  enum: (type) => {
    const names = type.members?.kind === 'enum' ? type.members.values : [];
    return { kind: 'enum', type: type.fullName, name: names[0] ?? '0', value: 0 };
  },
  poco: (type) => ({ kind: 'model', type: type.fullName, properties: [] }),
};

/**
 * The value that a type's default constructor makes where a dictionary or custom object without entries is
 * converted: there is no property to set and so nothing that could fail.
 */
export function defaultInstance(given: PSValue, type: TypeReference): PSValue | undefined {
  return hasNoEntries(unwrap(given)) ? DEFAULTS[type.kind]?.(type) : undefined;
}

/** What the elements of a new array of this type hold. */
export function defaultElement(type: TypeReference): PSValue {
  if (type.nullable || type.kind === 'hashtable' || type.kind === 'poco') return null;
  return ZEROS[type.kind] ?? DEFAULTS[type.kind]?.(type) ?? null;
}

function hasNoEntries(value: PSValue): boolean {
  if (value === null || typeof value !== 'object') return false;
  if (value.kind === 'dictionary') return value.entries.length === 0;
  if (value.kind === 'pscustomobject') return value.properties.length === 0;
  return value.kind === 'model' && value.dictionary === true;
}
