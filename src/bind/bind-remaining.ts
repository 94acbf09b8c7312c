import { ALL_SETS, type CompiledParameter } from '../definition/compile.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { type PSValue, unwrap } from '../value/value.js';
import { hasName, hasValue } from './argument.js';
import { bindParameter } from './bind-parameter.js';
import { ambiguousRemaining } from './binding-errors.js';
import { type BindingState, reported } from './binding-state.js';

/**
 * Gives all leftovers, as one list, to the parameter that takes the remaining arguments. A single collection is
 * not wrapped again (binding.md §4.7).
 *
 * @throws CmdletError `AmbiguousParameterSet` when two parameters could take them, and conversion errors.
 */
export function bindRemaining(state: BindingState): BindingState {
  if (state.leftovers.length === 0) return state;
  const takers = state.unbound.filter((parameter) => takesRemaining(parameter, state.validSets));
  const [taker, second] = takers;
  if (!taker) return state;
  if (second) throw reported(state, ambiguousRemaining());
  state.trace?.(`BIND REMAININGARGUMENTS cmd line args to param: [${taker.name}]`);
  const items: PSValue[] = [];
  for (const argument of state.leftovers) {
    if (hasName(argument)) items.push(argument.text ?? `-${argument.name}`);
    if (hasValue(argument) && !isNothing(argument.value)) items.push(argument.value);
  }
  const [only] = items;
  const value: PSValue =
    items.length === 1 && only !== undefined && isCollection(only) ? only : { kind: 'arraylist', items };
  try {
    const next = bindParameter(state, taker, value, { coerce: true, sets: state.validSets, named: false });
    return { ...(next ?? state), leftovers: [] };
  } catch (error) {
    throw error instanceof CmdletError ? reported(state, error) : error;
  }
}

/** Of the sets in play the first met decides, an entry for all sets only where there is none. */
function takesRemaining(parameter: CompiledParameter, sets: number): boolean {
  const own = parameter.entries.find((entry) => entry.flag !== ALL_SETS && (entry.flag & sets) !== 0);
  const entry = own ?? parameter.entries.find(({ flag }) => flag === ALL_SETS);
  return entry?.remaining ?? false;
}

function isNothing(value: PSValue): boolean {
  return value !== null && typeof value === 'object' && value.kind === 'automationnull';
}

function isCollection(value: PSValue): boolean {
  const bare = unwrap(value);
  return bare !== null && typeof bare === 'object' && (bare.kind === 'array' || bare.kind === 'arraylist');
}
