import type { Description, OperationParameter, Schema } from './description.js';
import type { Operation } from './operations.js';
import type { Parameter } from './parameter.js';
import { encodePointer } from './references.js';
import { parameterType, typeOfSchema } from './type-of-schema.js';
import { pascal } from './words.js';

/** The parameters of an operation's path, query and headers. */
export function operationParameters(description: Description, operation: Operation): readonly Parameter[] {
  return operation.parameters.map((parameter) => ({
    name: pascal(parameter.name),
    type: parameterType(typeOfSchema(description, schemaOf(parameter), parameterPointer(parameter.name))),
    place: parameter.in,
    wire: parameter.name,
    ...(parameter.required && { mandatory: true }),
  }));
}

/** What a parameter's inline type is named after: no parameter of Graph's has one, but the name must be its own. */
export function parameterPointer(name: string): string {
  return `#/parameters/${encodePointer(name)}`;
}

/** A parameter with `content` is a list of texts (cmdlet-rules.md section 1.h). */
function schemaOf(parameter: OperationParameter): Schema {
  return parameter.schema ?? { type: 'array', items: { type: 'string' } };
}
