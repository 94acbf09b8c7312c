import type { Description, Schema } from './description.js';
import { inlineTypeName } from './inline-type-name.js';
import { componentName, resolve } from './references.js';
import { isObjectSchema, ownProperties } from './schemas.js';
import { pascal } from './words.js';

/**
 * PowerShell's type for each of OpenAPI's, by `type/format` and then by `type` alone (cmdlet-rules.md section 5;
 * the numbers as AutoRest's model builder reads them: an integer's size counts, whatever it calls itself).
 */
const SCALARS: Readonly<Record<string, string>> = {
  boolean: 'bool',
  integer: 'int',
  'integer/int64': 'long',
  number: 'float',
  'number/decimal': 'decimal',
  'number/double': 'double',
  'number/int32': 'int',
  'number/int64': 'long',
  'number/uint8': 'int',
  string: 'string',
  'string/base64url': 'byte[]',
  'string/binary': 'Stream',
  'string/byte': 'byte[]',
  'string/date': 'datetime',
  'string/date-time': 'datetime',
  'string/duration': 'timespan',
};

/** The type of a value that `schema` describes; `pointer` is where an inline schema stands. */
export function typeOfSchema(description: Description, schema: Schema, pointer: string): string {
  const actual = resolve<Schema>(description, schema);
  const at = schema.$ref ?? pointer;
  if (actual.items !== undefined) return `${elementType(description, actual.items, `${at}/items`)}[]`;
  if (isObjectSchema(actual)) {
    // Without properties of its own, a model is what its keys make of it.
    return ownProperties(description, schema, pointer).length === 0
      ? 'hashtable'
      : modelName(schema, pointer);
  }
  if (isClosedEnum(actual)) return enumName(schema, actual, pointer);
  return SCALARS[`${actual.type}/${actual.format}`] ?? SCALARS[actual.type ?? ''] ?? 'hashtable';
}

/** The type of an array's elements: a model keeps its name there, with properties or without. */
export function elementType(description: Description, schema: Schema, pointer: string): string {
  const actual = resolve<Schema>(description, schema);
  return isObjectSchema(actual) ? modelName(schema, pointer) : typeOfSchema(description, schema, pointer);
}

/** The name of a model's type: `microsoft.graph.call` → `IMicrosoftGraphCall`. */
export function modelName(schema: Schema, pointer: string): string {
  const name = componentName(schema);
  return name === undefined ? inlineTypeName(pointer) : `I${pascal(name)}`;
}

/** An enumeration that says so is a type; the others are strings. */
export function isClosedEnum(schema: Schema): boolean {
  return schema.enum !== undefined && schema['x-ms-enum']?.modelAsString === false;
}

/**
 * An enumeration's name: what it calls itself where it is a type (`EngagementCreationMode`), else the whole name
 * of its schema, which two of them cannot share (`MicrosoftGraphModality`).
 */
export function enumName(schema: Schema, actual: Schema, pointer: string): string {
  const component = componentName(schema);
  if (component === undefined) return inlineTypeName(pointer).slice(1);
  const own = isClosedEnum(actual)
    ? (actual['x-ms-enum']?.name ?? component.replace(/^.*\./, ''))
    : component;
  return pascal(own);
}

/** A parameter's type: PowerShell makes a switch of what is true or false. */
export function parameterType(type: string): string {
  return type === 'bool' ? 'switch' : type;
}
