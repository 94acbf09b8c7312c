import { convert } from '../convert/convert.js';
import { isNumber, numericValue } from '../convert/number.js';
import type { CompiledParameter } from '../definition/compile.js';
import { typeName } from '../value/type-name.js';
import { type PSValue, unwrap } from '../value/value.js';
import { cannotConvert, cannotConvertNoMessage, setterFailed } from './binding-errors.js';

const NOT_SUPPORTED = 'Specified method is not supported.';

/**
 * Converts a value for a parameter of a compiled class, as the common parameters are (binding.md §7, "C").
 *
 * @throws CmdletError `CannotConvertArgument`, `CannotConvertArgumentNoMessage`.
 */
export function coerceCompiled(parameter: CompiledParameter, given: PSValue): PSValue {
  const value = unwrap(given);
  const { type } = parameter;
  if (value === null) return type.kind === 'switch' ? { kind: 'switch', value: true } : null;
  if (type.kind === 'switch') return asSwitch(parameter, value);
  if (
    typeof value === 'object' &&
    (value.kind === 'array' || value.kind === 'arraylist') &&
    type.kind !== 'enum'
  ) {
    throw cannotConvert(parameter, typeName(value), NOT_SUPPORTED);
  }
  const converted = convert(given, type);
  if (!converted.ok) throw cannotConvertNoMessage(parameter, converted.message);
  return converted.value;
}

function asSwitch(parameter: CompiledParameter, value: PSValue): PSValue {
  if (typeof value === 'boolean') return { kind: 'switch', value };
  if (value !== null && typeof value === 'object') {
    if (value.kind === 'switch') return value;
    if (value.kind === 'enum') return { kind: 'switch', value: value.value !== 0 };
    if (isNumber(value)) return { kind: 'switch', value: numericValue(value) !== 0 };
  }
  throw cannotConvert(parameter, typeName(value), '');
}

/**
 * What the property itself refuses, after all validation: null where the type has none, and an action preference
 * of Suspend, which workflows had.
 *
 * @throws CmdletError `ParameterBindingFailed`.
 */
export function checkSetter(parameter: CompiledParameter, value: PSValue): void {
  const { type } = parameter;
  if (value === null && type.kind !== 'string') {
    throw setterFailed(parameter, `Cannot convert null to type "${type.fullName}".`);
  }
  const isSuspend =
    value !== null && typeof value === 'object' && value.kind === 'enum' && value.name === 'Suspend';
  if (isSuspend && type.fullName.endsWith('.ActionPreference')) {
    throw setterFailed(parameter, 'The Suspend ActionPreference value is reserved for future use.');
  }
}
