import type { Description, Schema } from './description.js';
import { resolve } from './references.js';

/** A property of a schema, its own or inherited. */
export interface Property {
  /** The name on the wire. */
  readonly wire: string;
  readonly schema: Schema;
  readonly required: boolean;
  readonly readOnly: boolean;
  /** Where its schema stands, should it be an inline one. */
  readonly pointer: string;
}

/** A schema's own properties: those of its inline parts count, those of what it inherits from do not. */
export function ownProperties(
  description: Description,
  schema: Schema,
  pointer: string,
): readonly Property[] {
  const actual = resolve<Schema>(description, schema);
  const at = schema.$ref ?? pointer;
  const parts = (actual.allOf ?? []).flatMap((part, index) =>
    part.$ref === undefined ? ownProperties(description, part, `${at}/allOf/${index}`) : [],
  );
  const own = Object.entries(actual.properties ?? {}).map(([wire, property]) => ({
    wire,
    schema: property,
    required: actual.required?.includes(wire) ?? false,
    readOnly: property.readOnly === true,
    pointer: `${at}/properties/${wire}`,
  }));
  return distinct([...parts, ...own]);
}

/** All properties of a schema, inherited ones first; a property told twice counts once, the last one. */
export function allProperties(
  description: Description,
  schema: Schema,
  pointer: string,
): readonly Property[] {
  const actual = resolve<Schema>(description, schema);
  const inherited = (actual.allOf ?? []).flatMap((part) =>
    part.$ref === undefined ? [] : allProperties(description, part, part.$ref),
  );
  return distinct([...inherited, ...ownProperties(description, schema, pointer)]);
}

/** Whether a schema keeps keys that it does not declare, itself or through what it is made of. */
export function isOpen(description: Description, schema: Schema): boolean {
  const actual = resolve<Schema>(description, schema);
  if (actual.additionalProperties !== undefined && actual.additionalProperties !== false) return true;
  return (actual.allOf ?? []).some((part) => isOpen(description, part));
}

/** Whether a schema describes an object: with properties, with none, or made of others. */
export function isObjectSchema(schema: Schema): boolean {
  return schema.type === 'object' || schema.properties !== undefined || schema.allOf !== undefined;
}

function distinct(properties: readonly Property[]): readonly Property[] {
  return [...new Map(properties.map((property) => [property.wire, property])).values()];
}
