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
 * @throws CmdletError `CannotConvertArgument`, `CannotConvertArgumentNoMessage`, `ParameterBindingFailed`.
 */
export function coerceCompiled(parameter: CompiledParameter, given: PSValue): PSValue {
  const value = unwrap(given);
  const { type } = parameter;
  if (value === null) return nullFor(parameter);
  if (type.kind === 'switch') return asSwitch(parameter, value);
  if (typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist') && type.kind !== 'enum') {
    throw cannotConvert(parameter, typeName(value), NOT_SUPPORTED);
  }
  const converted = convert(given, type);
  if (!converted.ok) throw cannotConvertNoMessage(parameter, converted.message);
  refuseSuspend(parameter, converted.value);
  return converted.value;
}

function nullFor(parameter: CompiledParameter): PSValue {
  if (parameter.type.kind === 'switch') return { kind: 'switch', value: true };
  if (parameter.type.kind === 'string') return null;
  throw setterFailed(parameter, `Cannot convert null to type "${parameter.type.fullName}".`);
}

function asSwitch(parameter: CompiledParameter, value: PSValue): PSValue {
  if (typeof value === 'boolean') return { kind: 'switch', value };
  if (value !== null && typeof value === 'object') {
    if (value.kind === 'switch') return value;
    if (isNumber(value)) return { kind: 'switch', value: numericValue(value) !== 0 };
  }
  throw cannotConvert(parameter, typeName(value), '');
}

/** The setter of an action preference refuses Suspend, which workflows had. */
function refuseSuspend(parameter: CompiledParameter, value: PSValue): void {
  const refused = value !== null && typeof value === 'object' && value.kind === 'enum' && value.name === 'Suspend';
  if (refused && parameter.type.fullName.endsWith('.ActionPreference')) {
    throw setterFailed(parameter, 'The Suspend ActionPreference value is reserved for future use.');
  }
}
