import { isJsonObject, type Json, type JsonObject } from './json.js';

/** Where a value breaks its schema, and what was expected there. */
export interface SchemaProblem {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The keywords of JSON Schema that are understood; a schema that uses another is a fault of its writer. */
const ANNOTATIONS = ['$schema', '$id', '$defs', 'title', 'description', 'default', 'examples'];
const UNDERSTOOD: ReadonlySet<string> = new Set([
  ...ANNOTATIONS,
  ...['$ref', 'type', 'enum', 'required', 'properties', 'additionalProperties', 'minProperties'],
  ...['maxProperties', 'items', 'minItems', 'minimum', 'maximum', 'exclusiveMinimum', 'pattern', 'minLength'],
  ...['anyOf'],
]);

/** The first problem of a value, in the order of the text, or undefined. */
export function checkSchema(schema: JsonObject, value: Json): SchemaProblem | undefined {
  return check(schema, value, [], schema);
}

function check(
  schema: JsonObject,
  value: Json,
  path: SchemaProblem['path'],
  root: JsonObject,
): SchemaProblem | undefined {
  for (const keyword of Object.keys(schema)) {
    if (!UNDERSTOOD.has(keyword)) throw new Error(`the schema keyword '${keyword}' is not understood`);
  }
  if (typeof schema.$ref === 'string') return check(resolve(schema.$ref, root), value, path, root);
  if (Array.isArray(schema.anyOf)) return checkAny(schema, value, path, root);
  const expected = expectation(schema, value);
  if (expected !== undefined) return problem(path, expected, value);
  if (Array.isArray(value)) return checkItems(schema, value, path, root);
  return isJsonObject(value) ? checkProperties(schema, value, path, root) : undefined;
}

function checkAny(
  schema: JsonObject,
  value: Json,
  path: SchemaProblem['path'],
  root: JsonObject,
): SchemaProblem | undefined {
  const choices = (schema.anyOf as readonly JsonObject[]).map((choice) =>
    typeof choice.$ref === 'string' ? resolve(choice.$ref, root) : choice,
  );
  const problems = choices.map((choice) => check(choice, value, path, root));
  if (problems.includes(undefined)) return undefined;
  // Where one choice is of the value's own type, its complaint is the helpful one.
  const index = choices.findIndex((choice) => choice.type === typeOf(value));
  return problems[index] ?? problem(path, String(schema.description ?? 'one of the choices'), value);
}

function checkItems(
  schema: JsonObject,
  value: readonly Json[],
  path: SchemaProblem['path'],
  root: JsonObject,
): SchemaProblem | undefined {
  if (!isJsonObject(schema.items)) return undefined;
  for (const [index, item] of value.entries()) {
    const found = check(schema.items, item, [...path, index], root);
    if (found !== undefined) return found;
  }
  return undefined;
}

function checkProperties(
  schema: JsonObject,
  value: JsonObject,
  path: SchemaProblem['path'],
  root: JsonObject,
): SchemaProblem | undefined {
  const properties = isJsonObject(schema.properties) ? schema.properties : {};
  for (const [name, inner] of Object.entries(value)) {
    const known = Object.hasOwn(properties, name) ? properties[name] : schema.additionalProperties;
    if (known === false) {
      return {
        path: [...path, name],
        message: `is unknown; known are ${Object.keys(properties).join(', ')}`,
      };
    }
    const found = isJsonObject(known) ? check(known, inner, [...path, name], root) : undefined;
    if (found !== undefined) return found;
  }
  const missing = (Array.isArray(schema.required) ? schema.required : []).find(
    (name) => !Object.hasOwn(value, String(name)),
  );
  return missing === undefined ? undefined : { path, message: `must have a '${missing}'` };
}

/** What a value should be, where it is not. */
function expectation(schema: JsonObject, value: Json): string | undefined {
  if (Array.isArray(schema.enum) && !schema.enum.includes(value)) return `one of ${schema.enum.join(', ')}`;
  const types = [schema.type ?? []].flat();
  const isInteger = types.includes('integer') && Number.isInteger(value);
  if (types.length > 0 && !types.includes(typeOf(value)) && !isInteger) return wanted(schema);
  const limits: readonly (readonly [Json | undefined, (limit: number) => boolean])[] = [
    [schema.minimum, (limit) => (value as number) >= limit],
    [schema.exclusiveMinimum, (limit) => (value as number) > limit],
    [schema.maximum, (limit) => (value as number) <= limit],
    [schema.minItems, (limit) => (value as readonly Json[]).length >= limit],
    [schema.minLength, (limit) => (value as string).length >= limit],
    [schema.minProperties, (limit) => Object.keys(value as JsonObject).length >= limit],
    [schema.maxProperties, (limit) => Object.keys(value as JsonObject).length <= limit],
  ];
  const isBroken = limits.some(([limit, holds]) => typeof limit === 'number' && !holds(limit));
  const isOdd = typeof schema.pattern === 'string' && !new RegExp(schema.pattern, 'u').test(String(value));
  return isBroken || isOdd ? wanted(schema) : undefined;
}

/** A schema in words: its description, which is written to say what is expected, or its type. */
function wanted(schema: JsonObject): string {
  const type = [schema.type ?? 'another value'].flat().join(' or ');
  return typeof schema.description === 'string' ? `${type}: ${schema.description}` : type;
}

function problem(path: SchemaProblem['path'], expected: string, value: Json): SchemaProblem {
  const shown = typeof value === 'object' && value !== null ? typeOf(value) : JSON.stringify(value);
  return { path, message: `must be ${expected}; it is ${shown.slice(0, 80)}` };
}

function typeOf(value: Json): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function resolve(reference: string, root: JsonObject): JsonObject {
  const definitions = root.$defs;
  const name = reference.replace('#/$defs/', '');
  const found = isJsonObject(definitions) ? definitions[name] : undefined;
  if (!isJsonObject(found)) throw new Error(`the schema has no ${reference}`);
  return found;
}
