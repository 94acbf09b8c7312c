import { ALL_SETS, type Command, type CompiledParameter } from '../definition/compile.js';
import type { CmdletError } from '../errors/cmdlet-error.js';
import type { PSValue } from '../value/value.js';
import type { Argument } from './argument.js';
import { elaborated } from './binding-errors.js';
import type { BindingTrace } from './binding-trace.js';

/**
 * Everything the binder knows at one moment. Each phase takes one and returns the next; none is ever changed, so
 * a pipeline object starts from the saved state and there is nothing to restore.
 */
export interface BindingState {
  readonly command: Command;
  /** Whether there is an upstream command, even one that emits nothing. */
  readonly expectsInput: boolean;
  /** The parameter sets that are still possible, as bits. */
  readonly validSets: number;
  /** The set to try first with each pipeline object; 0 for none (binding.md §4b). */
  readonly prioritizedSet: number;
  /** The name that $PSCmdlet.ParameterSetName would show now. */
  readonly reportedSet: string;
  /** The sought parameters that have no value, in the order in which phases visit them. */
  readonly unbound: readonly CompiledParameter[];
  /** The values in force. */
  readonly bound: ReadonlyMap<CompiledParameter, PSValue>;
  /** What earlier pipeline objects left in $PSBoundParameters, by name (binding.md §5). */
  readonly earlier: ReadonlyMap<string, PSValue>;
  /** Arguments that no parameter has taken yet. */
  readonly leftovers: readonly Argument[];
  /** The parameters that $PSDefaultParameterValues has bound, by name. */
  readonly boundDefaults: readonly string[];
  readonly defaultsInUse: boolean;
  readonly warnings: readonly string[];
  readonly trace: BindingTrace | undefined;
}

const NOTHING: ReadonlyMap<string, PSValue> = new Map();

export function initialState(
  command: Command,
  expectsInput: boolean,
  trace: BindingTrace | undefined,
): BindingState {
  return {
    command,
    expectsInput,
    validSets: ALL_SETS,
    prioritizedSet: 0,
    reportedSet: '',
    unbound: command.sought,
    bound: new Map(),
    earlier: NOTHING,
    leftovers: [],
    boundDefaults: [],
    defaultsInUse: false,
    warnings: [],
    trace,
  };
}

/** A state in which this parameter has this value, and the sets that it excludes are out. */
export function withBound(state: BindingState, parameter: CompiledParameter, value: PSValue): BindingState {
  return {
    ...state,
    validSets: parameter.sets === 0 ? state.validSets : state.validSets & parameter.sets,
    unbound: parameter.sought ? state.unbound.filter((other) => other !== parameter) : state.unbound,
    bound: new Map(state.bound).set(parameter, value),
  };
}

/** {@link withBound} for several parameters while none is bound yet, in one step. */
export function withFirstBound(
  state: BindingState,
  bound: ReadonlyMap<CompiledParameter, PSValue>,
): BindingState {
  if (bound.size === 0) return state;
  let { validSets } = state;
  for (const { sets } of bound.keys()) if (sets !== 0) validSets &= sets;
  return { ...state, validSets, unbound: state.unbound.filter((parameter) => !bound.has(parameter)), bound };
}

/** A state that reports this set's name. */
export function withReportedSet(state: BindingState, reportedSet: string): BindingState {
  return state.reportedSet === reportedSet ? state : { ...state, reportedSet };
}

/** $PSBoundParameters: what is bound now, and what earlier pipeline objects left (binding.md §5). */
export function boundParameters(state: BindingState): ReadonlyMap<string, PSValue> {
  const byName = new Map(state.earlier);
  for (const [parameter, value] of state.bound) byName.set(parameter.name, value);
  return byName;
}

/** The error as the engine reports it once $PSDefaultParameterValues has had a hand in the binding. */
export function reported(state: BindingState, error: CmdletError): CmdletError {
  return state.defaultsInUse ? elaborated(error, state.boundDefaults) : error;
}
