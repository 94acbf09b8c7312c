import { typeName } from './type-name.js';
import type { PSValue } from './value.js';

/**
 * A value as text in the invariant culture, as PowerShell converts it to a string (binding.md §7, "string").
 * A list is its elements' texts joined by a space; `$null` is ''.
 */
export function toText(value: PSValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  switch (value.kind) {
    case 'byte':
    case 'int':
    case 'long':
      return String(value.value);
    case 'double':
      return doubleText(value.value);
    case 'decimal':
    case 'char':
    case 'uri':
      return value.value;
    case 'datetime':
      return dateText(value.value);
    case 'switch':
      return value.value ? 'True' : 'False';
    case 'scriptblock':
    case 'other':
      return value.text;
    case 'array':
    case 'arraylist':
      return value.items.map(toText).join(' ');
    case 'pscustomobject':
      return `@{${value.properties.map(([name, item]) => `${name}=${memberText(item)}`).join('; ')}}`;
    case 'enum':
      return value.name;
    case 'wrapped':
      return toText(value.value);
    case 'automationnull':
      return '';
    case 'dictionary':
    case 'model':
      return typeName(value);
  }
}

/** Inside `@{a=…}` an array shows its type's name, not its elements. */
function memberText(value: PSValue): string {
  return value !== null && typeof value === 'object' && value.kind === 'array'
    ? typeName(value)
    : toText(value);
}

/** .NET's shortest round-trip form: exponents from 1E+15 on and below 1E-05, as `1E+20`. */
function doubleText(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '-∞';
  if (Object.is(value, -0)) return '-0';
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e15 || magnitude < 1e-4)) {
    const [digits = '', exponent = ''] = value.toExponential().split('e');
    const power = Math.abs(Number(exponent));
    return `${digits}E${Number(exponent) < 0 ? '-' : '+'}${String(power).padStart(2, '0')}`;
  }
  return String(value);
}

/** `2020-01-02T03:04:05…` → `01/02/2020 03:04:05`. */
function dateText(iso: string): string {
  const match = /^(\d{4})-(\d\d)-(\d\d)T(\d\d:\d\d:\d\d)/.exec(iso);
  return match ? `${match[2]}/${match[3]}/${match[1]} ${match[4]}` : iso;
}
