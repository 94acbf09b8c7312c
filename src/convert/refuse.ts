import type { TypeReference } from '../definition/type-reference.js';
import { toText } from '../value/to-text.js';
import { typeName } from '../value/type-name.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type Conversion, failed } from './conversion.js';

/** The failure of a value that no rule takes to the type. */
export function refuse(given: PSValue, type: TypeReference): Conversion {
  const value = unwrap(given);
  const isList =
    value !== null && typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist');
  return failed(
    typeof value === 'boolean'
      ? `Cannot convert value "${toText(value)}" to type "${type.fullName}". Error: "Invalid cast from 'System.Boolean' to '${type.fullName}'."`
      : `Cannot convert the "${isList ? typeName(value) : toText(value)}" value of type "${typeName(value)}" to type "${type.fullName}".`,
  );
}
