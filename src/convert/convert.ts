import type { TypeKind, TypeReference } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted, failed } from './conversion.js';
import { defaultInstance } from './default-instance.js';
import { isInstance } from './is-instance.js';
import { isNumber } from './number.js';
import { refuse } from './refuse.js';
import { toArray } from './to-array.js';
import { toBoolean, toSwitch } from './to-boolean.js';
import { toChar } from './to-char.js';
import { toDateTime } from './to-date-time.js';
import { toDelegate } from './to-delegate.js';
import { toEnum } from './to-enum.js';
import { toGuid } from './to-guid.js';
import { toHashtable } from './to-hashtable.js';
import { toInteger } from './to-integer.js';
import { toGraphModel, toPlainClass } from './to-model.js';
import { toDecimal, toDouble } from './to-real.js';
import { toStringValue } from './to-string.js';
import { toTimeSpan } from './to-time-span.js';
import { toUri } from './to-uri.js';

type Converter = (value: PSValue, type: TypeReference) => Conversion;

/** One converter for each kind of type; a kind without one does not compile. */
const CONVERTERS: Readonly<Record<TypeKind, Converter>> = {
  object: (value) => converted(value),
  string: toStringValue,
  char: toChar,
  bool: toBoolean,
  switch: toSwitch,
  byte: (value, type) => toInteger('byte', value, type),
  int: (value, type) => toInteger('int', value, type),
  long: (value, type) => toInteger('long', value, type),
  double: toDouble,
  decimal: toDecimal,
  datetime: toDateTime,
  timespan: toTimeSpan,
  guid: toGuid,
  uri: toUri,
  hashtable: toHashtable,
  idictionary: refuse,
  scriptblock: refuse,
  securestring: refuse,
  pscredential: refuse,
  delegate: toDelegate,
  stream: refuse,
  enum: (value, type) => toEnum(value, type, convert),
  graph: toGraphModel,
  poco: (value, type) => toPlainClass(value, type, convert),
  array: (value, type) => toArray(value, type, convert),
};

/** Kinds for which `$null` is a value of their own, not null. */
const NULL_BECOMES_VALUE: ReadonlySet<TypeKind> = new Set([
  'string',
  'byte',
  'int',
  'long',
  'double',
  'decimal',
  'bool',
  'switch',
  'char',
]);

/** Kinds that have no null and no value for it either. */
const NULL_FAILS: ReadonlySet<TypeKind> = new Set(['datetime', 'timespan', 'guid']);

/**
 * Converts a value to a type as LanguagePrimitives.ConvertTo does in the invariant culture (binding.md §7).
 * A value that already is of the type is returned as it is.
 */
export function convert(given: PSValue, type: TypeReference): Conversion {
  const bare = unwrap(given);
  const value = isNothing(bare) && type.kind !== 'object' ? null : bare;
  if (type.underlying) return value === null ? converted(null) : convert(given, type.underlying);
  if (value === null) return nullAs(type);
  if (isInstance(value, type)) return converted(type.kind === 'object' ? given : withoutText(value));
  const result = CONVERTERS[type.kind](given, type);
  if (result.ok) return result;
  const made = defaultInstance(value, type);
  return made === undefined ? result : converted(made);
}

function isNothing(value: PSValue): boolean {
  return value !== null && typeof value === 'object' && value.kind === 'automationnull';
}

function nullAs(type: TypeReference): Conversion {
  if (NULL_BECOMES_VALUE.has(type.kind)) return CONVERTERS[type.kind](null, type);
  if (type.kind === 'enum') return toEnum(null, type, convert);
  return NULL_FAILS.has(type.kind)
    ? failed(`Cannot convert null to type "${type.fullName}".`)
    : converted(null);
}

/** A number of a typed parameter is that number, however it was written. */
export function withoutText(value: PSValue): PSValue {
  if (!isNumber(value) || value.text === undefined) return value;
  const { text: _, ...number } = value;
  return number;
}
