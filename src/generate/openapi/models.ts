import type { Description, Schema } from './description.js';
import type { EnumFacts, ModelFacts, ModelProperty } from './facts.js';
import { componentName, resolve } from './references.js';
import { allProperties, isObjectSchema, isOpen } from './schemas.js';
import { enumName, isClosedEnum, modelName, typeOfSchema } from './type-of-schema.js';
import { pascal } from './words.js';

/** Types that cannot be null in .NET. */
const VALUE_TYPES: ReadonlySet<string> = new Set([
  'bool',
  'datetime',
  'decimal',
  'double',
  'float',
  'int',
  'long',
  'timespan',
]);

/** Collects models, and what they are made of, as they are asked for. */
export interface ModelCollector {
  /** Takes in a schema and everything that it refers to; `pointer` is where an inline one stands. */
  readonly add: (schema: Schema, pointer: string) => void;
  readonly types: () => Readonly<Record<string, ModelFacts>>;
  readonly enums: () => Readonly<Record<string, EnumFacts>>;
}

/** A collector of the models of one description. */
export function collectModels(description: Description): ModelCollector {
  const types = new Map<string, ModelFacts>();
  const enums = new Map<string, EnumFacts>();

  const add = (schema: Schema, pointer: string): void => {
    const actual = resolve<Schema>(description, schema);
    const at = schema.$ref ?? pointer;
    if (actual.items) add(actual.items, `${at}/items`);
    else if (actual.enum)
      enums.set(enumName(schema, actual, pointer), { closed: isClosedEnum(actual), values: actual.enum });
    else if (isObjectSchema(actual)) addModel(schema, pointer);
  };

  const addModel = (schema: Schema, pointer: string): void => {
    const name = modelName(schema, pointer);
    if (types.has(name)) return;
    const properties = allProperties(description, schema, pointer);
    const source = componentName(schema);
    types.set(name, {
      ...(source !== undefined && { schema: source }),
      open: isOpen(description, schema),
      properties: properties.map((property) => {
        const enumeration = enumOf(property.schema, property.pointer);
        const type = typeOfSchema(description, property.schema, property.pointer);
        const model: ModelProperty = {
          name: pascal(property.wire),
          wire: property.wire,
          type: VALUE_TYPES.has(type) && !property.required ? `${type}?` : type,
          ...(enumeration !== undefined && { enum: enumeration }),
          ...(property.readOnly && { readOnly: true }),
        };
        return model;
      }),
    });
    for (const property of properties) add(property.schema, property.pointer);
  };

  const enumOf = (schema: Schema, pointer: string): string | undefined => {
    const actual = resolve<Schema>(description, schema);
    if (actual.items) return enumOf(actual.items, `${schema.$ref ?? pointer}/items`);
    return actual.enum && enumName(schema, actual, pointer);
  };

  return { add, types: () => sorted(types), enums: () => sorted(enums) };
}

function sorted<T>(map: ReadonlyMap<string, T>): Readonly<Record<string, T>> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
