import type { Content, Description, Schema } from './description.js';
import type { Operation } from './operations.js';
import type { Parameter } from './parameter.js';
import { encodePointer, resolve } from './references.js';
import { allProperties, isObjectSchema, isOpen } from './schemas.js';
import { parameterType, typeOfSchema } from './type-of-schema.js';
import { pascal } from './words.js';

/** What an operation sends. */
export type RequestBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'stream' }
  | { readonly kind: 'model'; readonly schema: Schema; readonly pointer: string };

/** The names that the parameter for undeclared properties takes, the first that is free. */
const ADDITIONAL = ['AdditionalProperties', 'MoreProperties', 'ExtendedProperties', 'Properties'] as const;

/** Looks at an operation's body: nothing, bytes, or a model. */
export function requestBody(operation: Operation): RequestBody {
  const media = mediaOf(operation.body);
  if (media === undefined) return { kind: 'none' };
  const [type, schema] = media;
  if (isBinary(type) || schema === undefined) return { kind: 'stream' };
  const pointer = `${operation.bodyPointer}/content/${encodePointer(type)}/schema`;
  return { kind: 'model', schema, pointer: schema.$ref ?? pointer };
}

/** The media type that counts, JSON before the others, and its schema. */
export function mediaOf(content: Content | undefined): readonly [string, Schema | undefined] | undefined {
  const entries = Object.entries(content ?? {});
  const chosen = entries.find(([type]) => type === 'application/json') ?? entries[0];
  return chosen === undefined ? undefined : [chosen[0], chosen[1].schema];
}

/** Media types that are files, whatever their schema says. */
export function isBinary(mediaType: string): boolean {
  return /^(application\/(octet-stream|pdf|zip)|image\/|audio\/|video\/)/.test(mediaType);
}

/** Whether a body's properties can be parameters. */
export function isExpandable(description: Description, body: RequestBody): boolean {
  return body.kind === 'model' && isObjectSchema(resolve<Schema>(description, body.schema));
}

/** The parameter that takes a body whole: a model, or a stream. */
export function wholeBody(description: Description, body: RequestBody): readonly Parameter[] {
  if (body.kind === 'none') return [];
  if (body.kind === 'stream')
    return [{ name: 'Data', type: 'Stream', place: 'body', wire: 'data', mandatory: true, pipeline: true }];
  const type = typeOfSchema(description, body.schema, body.pointer);
  return [{ name: 'Body', type, place: 'body', wire: 'body', mandatory: true, pipeline: true }];
}

/**
 * A parameter for each property of a body that can be written, inherited ones included, and one for properties
 * that are not declared. `taken` are the names of the operation's own parameters, which come first.
 */
export function expandedBody(
  description: Description,
  body: RequestBody,
  taken: readonly string[],
): readonly Parameter[] {
  if (body.kind !== 'model') return [];
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const parameters: Parameter[] = [];
  for (const property of allProperties(description, body.schema, body.pointer)) {
    if (property.readOnly) continue;
    const type = parameterType(typeOfSchema(description, property.schema, property.pointer));
    const isFile = type === 'byte[]';
    const name = freeName(pascal(property.wire), names);
    names.add(name.toLowerCase());
    parameters.push({
      name: isFile ? inputFileName(name) : name,
      type: isFile ? 'string' : type,
      place: isFile ? 'file' : 'property',
      wire: property.wire,
      ...(property.required && { mandatory: true }),
    });
  }
  if (!isOpen(description, body.schema)) return parameters;
  const used = new Set(parameters.map((parameter) => parameter.name));
  const additional = ADDITIONAL.find((name) => !used.has(name)) ?? ADDITIONAL[0];
  return [...parameters, { name: additional, type: 'hashtable', place: 'additional' }];
}

/** A property of bytes is given as a file's path. */
function inputFileName(name: string): string {
  return name.toLowerCase() === 'value' ? 'InputFile' : `${name}InputFile`;
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 1; ; number++) {
    if (!taken.has(`${name}${number}`.toLowerCase())) return `${name}${number}`;
  }
}
