import type { ObjectKind, PSValue } from './value.js';

const NAMES: Readonly<Record<ObjectKind, string | undefined>> = {
  byte: 'System.Byte',
  int: 'System.Int32',
  long: 'System.Int64',
  double: 'System.Double',
  decimal: 'System.Decimal',
  char: 'System.Char',
  datetime: 'System.DateTime',
  uri: 'System.Uri',
  switch: 'System.Management.Automation.SwitchParameter',
  scriptblock: 'System.Management.Automation.ScriptBlock',
  array: undefined,
  arraylist: 'System.Collections.ArrayList',
  dictionary: undefined,
  pscustomobject: 'System.Management.Automation.PSCustomObject',
  model: undefined,
  enum: undefined,
  wrapped: undefined,
  automationnull: 'System.Management.Automation.PSObject',
  other: undefined,
};

/** The full name of a value's .NET type, as PowerShell's messages write it; `null` for `$null`. */
export function typeName(value: PSValue): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return 'System.String';
  if (typeof value === 'boolean') return 'System.Boolean';
  switch (value.kind) {
    case 'array':
      return `${value.of}[]`;
    case 'dictionary':
      return value.type === 'hashtable'
        ? 'System.Collections.Hashtable'
        : 'System.Collections.Specialized.OrderedDictionary';
    case 'model':
    case 'enum':
    case 'other':
      return value.type;
    case 'wrapped':
      return typeName(value.value);
    default:
      return NAMES[value.kind] ?? value.kind;
  }
}
