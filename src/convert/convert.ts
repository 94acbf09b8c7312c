import type { TypeKind, TypeReference } from '../definition/type-reference.js';
import { toText } from '../value/to-text.js';
import { typeName } from '../value/type-name.js';
import { hashtable, type PSValue, unwrap } from '../value/value.js';
import { type Conversion, converted, failed } from './conversion.js';
import { isInstance } from './is-instance.js';
import { isNumber, numericValue, readNumber } from './number.js';
import { toDateTime } from './to-date-time.js';
import { toEnum } from './to-enum.js';
import { toInteger } from './to-integer.js';
import { toGraphModel, toPlainClass } from './to-model.js';

type Converter = (value: PSValue, type: TypeReference) => Conversion;

/** One converter for each kind of type; a kind without one does not compile. */
const CONVERTERS: Readonly<Record<TypeKind, Converter>> = {
  object: (value) => converted(value),
  string: (value) => converted(toText(value)),
  char: toChar,
  bool: toBoolean,
  switch: toSwitch,
  byte: (value, type) => toInteger('byte', value, type),
  int: (value, type) => toInteger('int', value, type),
  long: (value, type) => toInteger('long', value, type),
  double: toDouble,
  decimal: toDecimal,
  datetime: toDateTime,
  timespan: toOther,
  guid: toOther,
  uri: toUri,
  hashtable: toHashtable,
  idictionary: toDictionary,
  scriptblock: refuse,
  securestring: refuse,
  pscredential: refuse,
  delegate: toDelegate,
  enum: toEnum,
  graph: toGraphModel,
  poco: (value, type) => toPlainClass(value, type, convert),
  array: toArray,
};

/** Kinds for which `$null` is a value of their own, not null. */
const NULL_BECOMES_VALUE: ReadonlySet<TypeKind> = new Set(['string', 'byte', 'int', 'long', 'double', 'decimal', 'bool', 'switch', 'char']);

/**
 * Converts a value to a type as LanguagePrimitives.ConvertTo does in the invariant culture (binding.md §7).
 * A value that already is of the type is returned as it is.
 */
export function convert(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  if (type.nullable && (value === null || value === '')) {
    return value === null ? converted(null) : CONVERTERS[type.kind]('0', type);
  }
  if (value === null) return nullAs(type);
  if (isInstance(value, type)) return converted(type.kind === 'object' ? given : value);
  return CONVERTERS[type.kind](given, type);
}

function nullAs(type: TypeReference): Conversion {
  if (NULL_BECOMES_VALUE.has(type.kind)) return CONVERTERS[type.kind](null, type);
  if (type.kind === 'enum') return toEnum(null, type);
  if (type.kind === 'datetime' || type.kind === 'timespan' || type.kind === 'guid') {
    return failed(`Cannot convert null to type "${type.fullName}".`);
  }
  return converted(null);
}

function refuse(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  const isList = value !== null && typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist');
  return failed(
    typeof value === 'boolean'
      ? `Cannot convert value "${toText(value)}" to type "${type.fullName}". Error: "Invalid cast from 'System.Boolean' to '${type.fullName}'."`
      : `Cannot convert the "${isList ? typeName(value) : toText(value)}" value of type "${typeName(value)}" to type "${type.fullName}".`,
  );
}

function toChar(value: PSValue, type: TypeReference): Conversion {
  const bare = unwrap(value);
  if (typeof bare === 'string' && bare.length === 1) return converted({ kind: 'char', value: bare });
  if (bare === null) return converted({ kind: 'char', value: '\0' });
  if (isNumber(bare)) return converted({ kind: 'char', value: String.fromCharCode(numericValue(bare)) });
  return refuse(value, type);
}

function toBoolean(value: PSValue, type: TypeReference): Conversion {
  const bare = unwrap(value);
  if (bare === null) return converted(false);
  if (typeof bare === 'boolean') return converted(bare);
  if (isNumber(bare)) return converted(numericValue(bare) !== 0);
  if (typeof bare === 'object' && bare.kind === 'switch') return converted(bare.value);
  if (typeof bare === 'string') return converted(bare !== '');
  return refuse(value, type);
}

/** Only booleans become switches; a number, which a compiled cmdlet accepts, does not (binding.md §7). */
function toSwitch(value: PSValue, type: TypeReference): Conversion {
  const bare = unwrap(value);
  if (bare === null) return converted({ kind: 'switch', value: false });
  return typeof bare === 'boolean' ? converted({ kind: 'switch', value: bare }) : refuse(value, type);
}

function toDouble(value: PSValue, type: TypeReference): Conversion {
  const bare = unwrap(value);
  if (bare === null) return converted({ kind: 'double', value: 0 });
  if (typeof bare === 'boolean') return converted({ kind: 'double', value: bare ? 1 : 0 });
  const number = typeof bare === 'string' ? readNumber(bare) : isNumber(bare) ? bare : undefined;
  return number ? converted({ kind: 'double', value: numericValue(number) }) : refuse(value, type);
}

function toDecimal(value: PSValue, type: TypeReference): Conversion {
  const bare = unwrap(value);
  if (bare === null) return converted({ kind: 'decimal', value: '0' });
  if (typeof bare === 'boolean') return converted({ kind: 'decimal', value: bare ? '1' : '0' });
  const number = typeof bare === 'string' ? readNumber(bare) : isNumber(bare) ? bare : undefined;
  return number ? converted({ kind: 'decimal', value: String(number.value) }) : refuse(value, type);
}

function toUri(value: PSValue, type: TypeReference): Conversion {
  const bare = unwrap(value);
  if (typeof bare === 'string') return converted({ kind: 'uri', value: bare });
  // Numbers are tried again as their text.
  if (isNumber(bare)) return converted({ kind: 'uri', value: toText(bare) });
  return refuse(value, type);
}

function toHashtable(value: PSValue, type: TypeReference): Conversion {
  const bare = unwrap(value);
  if (bare !== null && typeof bare === 'object' && bare.kind === 'dictionary') {
    return converted({ kind: 'dictionary', type: 'hashtable', entries: bare.entries });
  }
  // A char widens to the capacity that Hashtable's constructor takes; a number, oddly, does not.
  if (bare !== null && typeof bare === 'object' && bare.kind === 'char') return converted(hashtable([]));
  return refuse(value, type);
}

function toDictionary(value: PSValue, type: TypeReference): Conversion {
  return refuse(value, type);
}

function toDelegate(value: PSValue, type: TypeReference): Conversion {
  const bare = unwrap(value);
  return bare !== null && typeof bare === 'object' && bare.kind === 'scriptblock'
    ? converted({ kind: 'other', type: type.fullName, text: type.fullName })
    : refuse(value, type);
}

const GUID = /^\{?\(?[0-9a-f]{8}-?(?:[0-9a-f]{4}-?){3}[0-9a-f]{12}\)?\}?$/i;

/** Types that stay text here: the service reads them, and PowerShell only checks their form. */
function toOther(value: PSValue, type: TypeReference): Conversion {
  const bare = unwrap(value);
  if (typeof bare !== 'string') return refuse(value, type);
  if (type.kind === 'guid' && !GUID.test(bare)) return refuse(value, type);
  return converted({ kind: 'other', type: type.fullName, text: bare });
}

/** A list converts element by element; anything else becomes the only element. A dictionary counts as one. */
function toArray(given: PSValue, type: TypeReference): Conversion {
  const { element } = type;
  if (!element) return refuse(given, type);
  const bare = unwrap(given);
  const isList = bare !== null && typeof bare === 'object' && (bare.kind === 'array' || bare.kind === 'arraylist');
  const items: PSValue[] = [];
  for (const item of isList ? bare.items : [given]) {
    const result = convert(item, element);
    if (!result.ok && bare !== null && typeof bare === 'object' && bare.kind === 'char') {
      // The array's own constructor takes a length, and a char widens to one.
      const items = new Array<PSValue>(bare.value.charCodeAt(0)).fill(null);
      return converted({ kind: 'array', of: element.fullName, items });
    }
    if (!result.ok) {
      return isList
        ? result
        : failed(`Cannot convert value "${toText(bare)}" to type "${type.fullName}". Error: "${result.message}"`);
    }
    items.push(result.value);
  }
  return converted({ kind: 'array', of: element.fullName, items });
}
