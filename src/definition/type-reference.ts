import type { TypeDefinition } from './definition.js';

/** The kinds of type that a parameter or a model's property can have. */
export type TypeKind =
  | 'object'
  | 'string'
  | 'char'
  | 'bool'
  | 'switch'
  | 'byte'
  | 'int'
  | 'long'
  | 'double'
  | 'decimal'
  | 'datetime'
  | 'timespan'
  | 'guid'
  | 'uri'
  | 'hashtable'
  | 'idictionary'
  | 'scriptblock'
  | 'securestring'
  | 'pscredential'
  | 'delegate'
  | 'stream'
  | 'enum'
  | 'graph'
  | 'poco'
  | 'array';

/** A property of a class. */
export interface TypedProperty {
  readonly name: string;
  /** The API's name. */
  readonly wire: string;
  readonly type: TypeReference;
}

/** A type name, resolved once when a definition is compiled. */
export interface TypeReference {
  readonly kind: TypeKind;
  /** The .NET type's full name, as messages show it. */
  readonly fullName: string;
  /** `int?`: takes `$null`, and '' counts as null. */
  readonly nullable: boolean;
  /** What a nullable type is without its null. */
  readonly underlying?: TypeReference;
  /** An array's element type. */
  readonly element?: TypeReference;
  /** What `enum`, `graph` and `poco` types, and texts with known values, are made of. */
  readonly members?: TypeDefinition;
  /** Resolves the property types of `graph` and `poco` types; lazy, since models may refer to themselves. */
  readonly property?: (name: string) => TypedProperty | undefined;
}

/** A definition's own types, by name; undefined for every other name. */
export type TypeLookup = (name: string) => TypeDefinition | undefined;

/** The types of a record. */
export function lookupIn(types: Readonly<Record<string, TypeDefinition>>): TypeLookup {
  return (name) => (Object.hasOwn(types, name) ? types[name] : undefined);
}

/** PowerShell's short names; the delegate is what -HttpPipelineAppend takes. */
const SIMPLE: Readonly<Record<string, readonly [TypeKind, string]>> = {
  object: ['object', 'System.Object'],
  stream: ['stream', 'System.IO.Stream'],
  psobject: ['object', 'System.Management.Automation.PSObject'],
  string: ['string', 'System.String'],
  char: ['char', 'System.Char'],
  bool: ['bool', 'System.Boolean'],
  switch: ['switch', 'System.Management.Automation.SwitchParameter'],
  byte: ['byte', 'System.Byte'],
  int: ['int', 'System.Int32'],
  int32: ['int', 'System.Int32'],
  long: ['long', 'System.Int64'],
  int64: ['long', 'System.Int64'],
  double: ['double', 'System.Double'],
  float: ['double', 'System.Single'],
  decimal: ['decimal', 'System.Decimal'],
  datetime: ['datetime', 'System.DateTime'],
  timespan: ['timespan', 'System.TimeSpan'],
  guid: ['guid', 'System.Guid'],
  uri: ['uri', 'System.Uri'],
  hashtable: ['hashtable', 'System.Collections.Hashtable'],
  idictionary: ['idictionary', 'System.Collections.IDictionary'],
  scriptblock: ['scriptblock', 'System.Management.Automation.ScriptBlock'],
  securestring: ['securestring', 'System.Security.SecureString'],
  pscredential: ['pscredential', 'System.Management.Automation.PSCredential'],
  sendasyncstep: ['delegate', 'Microsoft.Graph.PowerShell.Runtime.SendAsyncStep'],
};

/** The namespace of Graph's v1.0 models; others bring their full names. */
export const MODELS = 'Microsoft.Graph.PowerShell.Models.';

/**
 * Resolves a type's short name against a definition's own types.
 *
 * @throws TypeError when nothing has that name: a fault of the definition, not of a caller.
 */
export function resolveType(
  text: string,
  types: TypeLookup,
  memo: Map<string, TypeReference> = new Map(),
): TypeReference {
  const known = memo.get(text);
  if (known) return known;
  const resolved = resolveNew(text, types, memo);
  memo.set(text, resolved);
  return resolved;
}

function resolveNew(text: string, types: TypeLookup, memo: Map<string, TypeReference>): TypeReference {
  if (text.endsWith('[]')) {
    const element = resolveType(text.slice(0, -2), types, memo);
    return { kind: 'array', fullName: `${element.fullName}[]`, nullable: false, element };
  }
  if (text.endsWith('?')) {
    const inner = resolveType(text.slice(0, -1), types, memo);
    return { ...inner, fullName: `System.Nullable\`1[${inner.fullName}]`, nullable: true, underlying: inner };
  }
  const members = types(text);
  if (members) return declaredType(text, members, types, memo);
  const simple = SIMPLE[text.toLowerCase()];
  if (simple) return { kind: simple[0], fullName: simple[1], nullable: false };
  throw new TypeError(
    `A definition names the type '${text}', which neither PowerShell nor the definition has.`,
  );
}

function declaredType(
  name: string,
  members: TypeDefinition,
  types: TypeLookup,
  memo: Map<string, TypeReference>,
): TypeReference {
  const fullName = members.fullName ?? MODELS + name;
  if ('values' in members) {
    return { kind: members.kind, fullName, nullable: false, members };
  }
  const { kind, props } = members;
  const wire = members.kind === 'graph' ? members.wire : undefined;
  const names = new Map(Object.keys(props).map((property) => [property.toLowerCase(), property]));
  const property = (key: string) => {
    const declared = names.get(key.toLowerCase());
    const type = declared === undefined ? undefined : props[declared];
    return declared === undefined || type === undefined
      ? undefined
      : {
          name: declared,
          type: resolveType(type, types, memo),
          wire: wire?.[declared] ?? wireName(declared),
        };
  };
  return { kind, fullName, nullable: false, members, property };
}

/** The API's name of a property: Microsoft's generator only raises the first letter. */
function wireName(property: string): string {
  return property.charAt(0).toLowerCase() + property.slice(1);
}
