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
  /** Parameters that have no value, in the order in which phases visit them. */
  readonly unbound: readonly CompiledParameter[];
  /** The values in force. */
  readonly bound: ReadonlyMap<CompiledParameter, PSValue>;
  /** $PSBoundParameters: it keeps what an earlier pipeline object bound (binding.md §5). */
  readonly boundParameters: ReadonlyMap<string, PSValue>;
  /** Arguments that no parameter has taken yet. */
  readonly leftovers: readonly Argument[];
  /** The parameters that $PSDefaultParameterValues has bound, by name. */
  readonly boundDefaults: readonly string[];
  readonly defaultsInUse: boolean;
  readonly warnings: readonly string[];
  readonly trace: BindingTrace | undefined;
}

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
    unbound: command.parameters,
    bound: new Map(),
    boundParameters: new Map(),
    leftovers: [],
    boundDefaults: [],
    defaultsInUse: false,
    warnings: [],
    trace,
  };
}

/** A state in which these parameters have these values, and the sets that they exclude are out. */
export function withBound(
  state: BindingState,
  values: ReadonlyMap<CompiledParameter, PSValue>,
): BindingState {
  if (values.size === 0) return state;
  let { validSets } = state;
  const boundParameters = new Map(state.boundParameters);
  for (const [parameter, value] of values) {
    if (parameter.sets !== 0) validSets &= parameter.sets;
    boundParameters.set(parameter.name, value);
  }
  return {
    ...state,
    validSets,
    unbound: state.unbound.filter((parameter) => !values.has(parameter)),
    bound: state.bound.size === 0 ? values : new Map([...state.bound, ...values]),
    boundParameters,
  };
}

/** The error as the engine reports it once $PSDefaultParameterValues has had a hand in the binding. */
export function reported(state: BindingState, error: CmdletError): CmdletError {
  return state.defaultsInUse ? elaborated(error, state.boundDefaults) : error;
}
