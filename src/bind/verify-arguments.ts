import type { CmdletError } from '../errors/cmdlet-error.js';
import { toText } from '../value/to-text.js';
import { typeName } from '../value/type-name.js';
import { type PSValue, unwrap } from '../value/value.js';
import { hasName, hasValue } from './argument.js';
import { namedParameterNotFound, positionalParameterNotFound } from './binding-errors.js';
import { type BindingState, reported } from './binding-state.js';

/**
 * Every argument must have found its parameter; the first that has not decides the error (binding.md §4.8).
 *
 * @throws CmdletError `NamedParameterNotFound`, the conversion error remembered from the positional step, or
 * `PositionalParameterNotFound`.
 */
export function verifyArgumentsProcessed(state: BindingState, passedOver: CmdletError | undefined): void {
  const [first] = state.leftovers;
  if (!first) return;
  if (hasName(first)) throw reported(state, namedParameterNotFound(first.name));
  if (passedOver) throw reported(state, passedOver);
  throw reported(state, positionalParameterNotFound(hasValue(first) ? argumentText(first.value) : '$null'));
}

/** An argument as the message shows it: lists by their type's name. */
function argumentText(given: PSValue): string {
  const value = unwrap(given);
  if (value === null) return '$null';
  if (typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist'))
    return typeName(value);
  return toText(value);
}
