import { convert } from '../convert/convert.js';
import type { CompiledParameter } from '../definition/compile.js';
import type { TypeReference } from '../definition/type-reference.js';
import { typeName } from '../value/type-name.js';
import { type PSValue, unwrap } from '../value/value.js';
import { transformationFailed } from './binding-errors.js';
import { refuseCredential } from './uncoerced.js';

/**
 * Converts a value for a parameter that a script declares: its type is a transformation in the invariant
 * culture (binding.md §7, "F").
 *
 * @throws CmdletError `ParameterArgumentTransformationError`.
 */
export function coerceDeclared(parameter: CompiledParameter, value: PSValue): PSValue {
  const { type } = parameter;
  if (type.kind === 'pscredential') {
    if (value !== null || parameter.mandatoryInSome) refuseCredential(parameter, value);
    return value;
  }
  checkArray(parameter, type, value);
  checkBoolean(parameter, type, value);
  const converted = convert(value, type);
  if (!converted.ok) throw transformationFailed(parameter, converted.message);
  return converted.value;
}

/** An array never becomes a string; a list of another kind does (ArgumentTypeConverterAttribute.Transform). */
function checkArray(parameter: CompiledParameter, type: TypeReference, value: PSValue): void {
  const bare = unwrap(value);
  if (type.kind === 'string' && bare !== null && typeof bare === 'object' && bare.kind === 'array') {
    throw transformationFailed(parameter, 'Cannot convert value to type System.String.');
  }
}

/** Booleans and switches take only booleans, numbers and switches; so do the elements of their arrays. */
function checkBoolean(parameter: CompiledParameter, type: TypeReference, value: PSValue): void {
  if (type.kind === 'array' && type.element) {
    if (type.element.kind !== 'bool' && type.element.kind !== 'switch') return;
    const bare = unwrap(value);
    const isList =
      bare !== null && typeof bare === 'object' && (bare.kind === 'array' || bare.kind === 'arraylist');
    for (const item of isList ? bare.items : [value]) checkBoolean(parameter, type.element, item);
    return;
  }
  if (type.kind !== 'bool' && type.kind !== 'switch') return;
  const bare = unwrap(value);
  if (bare === null) {
    if (type.kind === 'switch' || type.nullable) return;
  } else if (typeof bare === 'boolean' || (typeof bare === 'object' && BOOLEAN_SOURCES.has(bare.kind)))
    return;
  throw transformationFailed(
    parameter,
    `Cannot convert value "${bare === null ? '' : typeName(bare)}" to type "${type.fullName}". Boolean parameters accept only Boolean values and numbers, such as $True, $False, 1 or 0.`,
  );
}

const BOOLEAN_SOURCES: ReadonlySet<string> = new Set([
  'switch',
  'enum',
  'byte',
  'int',
  'long',
  'double',
  'decimal',
]);
