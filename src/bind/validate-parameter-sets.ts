import { ALL_SETS, countSets, setName, takesPipelineInput } from '../definition/compile.js';
import { ambiguousParameterSet } from './binding-errors.js';
import { type BindingState, reported, withReportedSet } from './binding-state.js';

interface Validated {
  readonly state: BindingState;
  /** How many sets are open. */
  readonly count: number;
}

/**
 * Checks that at least one parameter set is possible, narrows them where it can, and reports the set's name
 * (binding.md §4a).
 *
 * @param options.beforeInput several sets may stay open while one of them can still take pipeline input.
 * @param options.setDefault the default set is chosen where it is one of several.
 * @throws CmdletError `AmbiguousParameterSet`.
 */
export function validateParameterSets(
  state: BindingState,
  options: { readonly beforeInput: boolean; readonly setDefault: boolean },
): Validated {
  const { command, validSets } = state;
  const count = countSets(validSets);
  if (count === 0) throw reported(state, ambiguousParameterSet());
  if (count === 1) return validSets === ALL_SETS ? validateAll(state, options) : named(state, count);
  if (command.defaultSet !== 0 && (validSets & command.defaultSet) !== 0) {
    const reportedSet = setName(command, command.defaultSet);
    return options.setDefault
      ? { state: { ...state, validSets: command.defaultSet, reportedSet }, count: 1 }
      : { state: withReportedSet(state, reportedSet), count };
  }
  if (options.beforeInput && someTakesInput(state)) return { state, count };
  return resolveByMandatory(state);
}

/** Nothing has narrowed the sets yet. */
function validateAll(
  state: BindingState,
  options: { readonly beforeInput: boolean; readonly setDefault: boolean },
): Validated {
  const { command } = state;
  const count = command.setNames.length || 1;
  if (options.beforeInput && someTakesInput(state)) return named(state, count);
  if (command.defaultSet !== 0) {
    return options.setDefault ? named({ ...state, validSets: command.defaultSet }, 1) : named(state, count);
  }
  if (count > 1) return resolveByMandatory(state);
  return named(state, count);
}

function named(state: BindingState, count: number): Validated {
  return { state: withReportedSet(state, setName(state.command, state.validSets)), count };
}

function someTakesInput(state: BindingState): boolean {
  return state.unbound.some((parameter) => takesPipelineInput(parameter, state.validSets));
}

/** The only set that lacks nothing mandatory wins. */
function resolveByMandatory(state: BindingState): Validated {
  let remaining = state.validSets & state.command.allSets;
  for (const parameter of state.unbound) {
    for (const entry of parameter.entries) {
      if (entry.mandatory && entry.flag !== ALL_SETS) remaining &= ~entry.flag;
    }
  }
  if (countSets(remaining) !== 1) throw reported(state, ambiguousParameterSet());
  const reportedSet = setName(state.command, remaining);
  return { state: { ...state, validSets: remaining, reportedSet }, count: 1 };
}

/**
 * With input expected and several sets open, only sets with an unbound pipeline parameter stay, unless one of
 * those parameters is in all sets or no set would be left (binding.md §4.9).
 */
export function filterSetsTakingInput(state: BindingState): BindingState {
  let taking = 0;
  for (const parameter of state.unbound) {
    for (const entry of parameter.entries) {
      const usable = entry.flag === ALL_SETS || (entry.flag & state.validSets) !== 0;
      if (!usable || !(entry.pipeline || entry.byName)) continue;
      if (entry.flag === ALL_SETS) return state;
      taking |= entry.flag;
    }
  }
  return taking === 0 ? state : { ...state, validSets: state.validSets & taking };
}

/** Without input one set must have been chosen in the end (binding.md §4.12). */
export function verifySetSelected(state: BindingState): BindingState {
  const { command } = state;
  if (command.setNames.length <= 1 || state.validSets !== ALL_SETS) return state;
  if (command.defaultSet === 0) throw reported(state, ambiguousParameterSet());
  return { ...state, validSets: command.defaultSet };
}
