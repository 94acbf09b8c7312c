import type { TypeKind, TypeReference } from '../definition/type-reference.js';

/**
 * What a function declares for each kind. No assembly comes with our modules, so whatever is Microsoft's own type
 * (models, pipeline steps) is declared as object and read by the worker; an enumeration is declared as string.
 */
const LITERAL: Readonly<Record<Exclude<TypeKind, 'array'>, string>> = {
  object: 'object',
  string: 'string',
  char: 'char',
  bool: 'bool',
  switch: 'switch',
  byte: 'byte',
  int: 'int',
  long: 'long',
  double: 'double',
  decimal: 'decimal',
  datetime: 'datetime',
  timespan: 'timespan',
  guid: 'guid',
  uri: 'uri',
  hashtable: 'hashtable',
  idictionary: 'System.Collections.IDictionary',
  scriptblock: 'scriptblock',
  securestring: 'securestring',
  pscredential: 'pscredential',
  delegate: 'object',
  stream: 'System.IO.Stream',
  enum: 'string',
  graph: 'object',
  poco: 'object',
};

const VALUE_KINDS: ReadonlySet<TypeKind> = new Set<TypeKind>([
  'char',
  'bool',
  'byte',
  'int',
  'long',
  'double',
  'decimal',
  'datetime',
  'timespan',
  'guid',
]);

/**
 * A type as a parameter declares it: `[string]`, `[System.Nullable[int]]`, `[object[]]`. A model is `[psobject]`, which
 * takes whatever object does, but for which the engine runs a script block for each object of the pipeline, as for the
 * model's own type.
 */
export function powershellType(type: TypeReference): string {
  return type.kind === 'graph' ? '[psobject]' : `[${bare(type)}]`;
}

function bare(type: TypeReference): string {
  if (type.kind === 'array') return type.element ? `${bare(type.element)}[]` : 'object[]';
  const literal = LITERAL[type.kind];
  return type.nullable && VALUE_KINDS.has(type.kind) ? `System.Nullable[${literal}]` : literal;
}

/** An enumeration's names, through arrays; undefined for every other type. */
export function enumNames(type: TypeReference): readonly string[] | undefined {
  if (type.element) return enumNames(type.element);
  return type.members?.kind === 'enum' ? type.members.values : undefined;
}
