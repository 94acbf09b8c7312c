import type { CompiledParameter } from '../definition/compile.js';
import type { TypeReference } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { emptyNotAllowed, validationFailed } from './binding-errors.js';
import { checkValidation } from './validation-attributes.js';

/**
 * Validates a converted value: the declared attributes in their order, then, where the parameter is mandatory in
 * any set, even one that is not in play, null and emptiness (binding.md §7).
 *
 * @throws CmdletError `ParameterArgumentValidationError` and its NullNotAllowed and Empty… kinds.
 */
export function validateArgument(parameter: CompiledParameter, value: PSValue): void {
  const validation = parameter.definition.validate;
  if (validation) {
    const reason = checkValidation(validation, value);
    if (reason !== undefined) throw validationFailed(parameter, reason);
  }
  if (parameter.mandatoryInSome) refuseEmpty(parameter, parameter.type, value, true);
}

function refuseEmpty(
  parameter: CompiledParameter,
  type: TypeReference,
  given: PSValue,
  recurse: boolean,
): void {
  const allow = parameter.definition.allow ?? [];
  const value = unwrap(given);
  if (value === null) {
    if (type.kind === 'bool' && type.nullable) return;
    if (!allow.includes('null')) throw emptyNotAllowed(parameter, 'NullNotAllowed');
    return;
  }
  if (type.kind === 'string') {
    if (value === '' && !allow.includes('emptyString'))
      throw emptyNotAllowed(parameter, 'EmptyStringNotAllowed');
    return;
  }
  if (!recurse || type.kind !== 'array' || !type.element) return;
  if (typeof value !== 'object' || value.kind !== 'array') return;
  if (!VALUE_TYPE_ELEMENTS.has(type.element.kind)) {
    for (const item of value.items) refuseEmpty(parameter, type.element, item, false);
  }
  if (value.items.length === 0 && !allow.includes('emptyCollection')) {
    throw emptyNotAllowed(parameter, 'EmptyArrayNotAllowed');
  }
}

/** Elements of these types cannot be null, so they are not looked at. */
const VALUE_TYPE_ELEMENTS: ReadonlySet<string> = new Set([
  'bool',
  'switch',
  'char',
  'byte',
  'int',
  'long',
  'double',
  'decimal',
  'datetime',
  'timespan',
  'guid',
  'enum',
]);
