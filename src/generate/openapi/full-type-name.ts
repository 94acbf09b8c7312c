import type { EnumFacts } from './facts.js';

/** The .NET names of the types that need no module. */
const SYSTEM: Readonly<Record<string, string>> = {
  bool: 'System.Boolean',
  byte: 'System.Byte',
  datetime: 'System.DateTime',
  decimal: 'System.Decimal',
  double: 'System.Double',
  float: 'System.Single',
  hashtable: 'System.Collections.Hashtable',
  IDictionary: 'System.Collections.IDictionary',
  int: 'System.Int32',
  long: 'System.Int64',
  pscredential: 'System.Management.Automation.PSCredential',
  Stream: 'System.IO.Stream',
  string: 'System.String',
  switch: 'System.Management.Automation.SwitchParameter',
  timespan: 'System.TimeSpan',
  uri: 'System.Uri',
};

/** A type's full .NET name, as Microsoft's module has it. `enums` tells enumerations from models. */
export function fullTypeName(
  type: string,
  apiVersion: 'v1.0' | 'beta',
  enums: Readonly<Record<string, EnumFacts>>,
): string {
  if (type.endsWith('[]')) return `${fullTypeName(type.slice(0, -2), apiVersion, enums)}[]`;
  const root = apiVersion === 'beta' ? 'Microsoft.Graph.Beta.PowerShell' : 'Microsoft.Graph.PowerShell';
  if (type === 'SendAsyncStep') return `${root}.Runtime.SendAsyncStep`;
  return SYSTEM[type] ?? `${root}.${enums[type]?.closed ? 'Support' : 'Models'}.${type}`;
}
