import { isBinary, mediaOf } from './body-parameters.js';
import type { Description, Schema } from './description.js';
import type { Operation } from './operations.js';
import { encodePointer, resolve } from './references.js';
import { allProperties, isObjectSchema } from './schemas.js';
import { elementType, modelName, typeOfSchema } from './type-of-schema.js';

/** What an operation's success gives back: nothing, a file, or values of a type. */
export interface Reply {
  readonly kind: 'nothing' | 'stream' | 'object';
  /** The type of what is written to the pipeline; of one item where there are several. */
  readonly type: string;
  /** Whether several may come: a collection, in pages or whole. */
  readonly collection: boolean;
  /** The property of the reply that is written in its place, where it has no other. */
  readonly unwrap?: string;
}

/** What an operation answers with (cmdlet-rules.md section 5, -PassThru). */
export function replyOf(description: Description, operation: Operation): Reply {
  const media = mediaOf(operation.reply);
  const [type, schema] = media ?? [];
  if (type === undefined || schema === undefined) return { kind: 'nothing', type: 'bool', collection: false };
  if (isBinary(type)) return { kind: 'stream', type: 'bool', collection: false };
  return replyOfSchema(
    description,
    operation,
    schema,
    `${operation.replyPointer}/content/${encodePointer(type)}/schema`,
  );
}

function replyOfSchema(description: Description, operation: Operation, schema: Schema, place: string): Reply {
  const actual = resolve<Schema>(description, schema);
  const pointer = schema.$ref ?? place;
  const object = (type: string, collection: boolean, unwrap?: string): Reply => ({
    kind: 'object',
    type,
    collection,
    ...(unwrap !== undefined && { unwrap }),
  });
  if (actual.items) return object(elementType(description, actual.items, `${pointer}/items`), true);
  if (!isObjectSchema(actual)) return object(typeOfSchema(description, schema, pointer), false);
  const properties = allProperties(description, schema, pointer);
  const items = properties.find(({ wire }) => wire === operation.pageItems);
  const listed = items && resolve<Schema>(description, items.schema).items;
  if (items && listed)
    return object(
      elementType(description, listed, `${items.schema.$ref ?? items.pointer}/items`),
      true,
      items.wire,
    );
  const [only] = properties;
  if (only === undefined || properties.length > 1) return object(modelName(schema, pointer), false);
  const value = resolve<Schema>(description, only.schema);
  return value.items
    ? object(
        elementType(description, value.items, `${only.schema.$ref ?? only.pointer}/items`),
        true,
        only.wire,
      )
    : object(elementType(description, only.schema, only.pointer), false, only.wire);
}
