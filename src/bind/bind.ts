import type { Command } from '../definition/compile.js';
import type { CmdletError } from '../errors/cmdlet-error.js';
import type { PSValue } from '../value/value.js';
import type { Argument } from './argument.js';
import { bindCommandLine, type Prompt } from './bind-command-line.js';
import { bindPipelineObject } from './bind-pipeline-object.js';
import { type BindingState, boundParameters } from './binding-state.js';
import type { BindingTrace } from './binding-trace.js';
import { applicableDefaults, type DefaultParameterValues } from './default-parameter-values.js';

/** What is bound for one call of the command. */
export interface Bound {
  /** The chosen parameter set's name. */
  readonly parameterSet: string;
  /** The parameters that have a value now, by declared name. Absent is unbound; `null` is a bound `$null`. */
  readonly parameters: ReadonlyMap<string, PSValue>;
  /** The names of those that this pipeline object gave. */
  readonly fromPipeline: ReadonlySet<string>;
  /** $PSBoundParameters: also holds what earlier pipeline objects bound (binding.md §5). */
  readonly boundParameters: ReadonlyMap<string, PSValue>;
}

/** One pipeline object's outcome. */
export type ObjectOutcome =
  | { readonly ok: true; readonly bound: Bound }
  | { readonly ok: false; readonly error: CmdletError; readonly object: PSValue };

export interface Prebound {
  /** The set's name as `begin` sees it; '' while several are open. */
  readonly beginSet: string;
  readonly warnings: readonly string[];
  /** The bound parameters where no pipeline input is expected. */
  readonly only: Bound;
  /** Binds the next pipeline object; errors concern that object alone. */
  readonly next: (object: PSValue) => ObjectOutcome;
}

export interface BindRequest {
  readonly args: readonly Argument[];
  /** Whether pipeline objects will follow. Default: false. */
  readonly expectsInput?: boolean;
  readonly defaults?: DefaultParameterValues;
  /** Runs a script block that stands as a default value. Without it the block itself is the value. */
  readonly runScript?: ((value: PSValue) => PSValue) | undefined;
  readonly prompt?: Prompt | undefined;
  readonly trace?: BindingTrace | undefined;
}

/**
 * Binds arguments to a command's parameters as PowerShell 7.6 binds them for an advanced function.
 *
 * @throws CmdletError a terminating binding error, with the engine's id and category (binding.md §6).
 */
export function bind(command: Command, request: BindRequest): Prebound {
  const { runScript = (value) => value } = request;
  const defaults = applicableDefaults(command, request.defaults ?? [], runScript);
  const expectsInput = request.expectsInput ?? false;
  const prebound = bindCommandLine(command, {
    args: request.args,
    expectsInput,
    defaults,
    prompt: request.prompt,
    trace: request.trace,
  });
  let previous: BindingState | undefined;
  return {
    beginSet: prebound.reportedSet,
    warnings: prebound.warnings,
    only: toBound(prebound, prebound),
    next: (object) => {
      const { state, error } = bindPipelineObject(prebound, previous, defaults.values, object);
      previous = state;
      return error ? { ok: false, error, object } : { ok: true, bound: toBound(state, prebound) };
    },
  };
}

function toBound(state: BindingState, prebound: BindingState): Bound {
  const parameters = new Map<string, PSValue>();
  const fromPipeline = new Set<string>();
  for (const [parameter, value] of state.bound) {
    parameters.set(parameter.name, value);
    if (!prebound.bound.has(parameter)) fromPipeline.add(parameter.name);
  }
  return {
    parameterSet: state.reportedSet,
    parameters,
    fromPipeline,
    boundParameters: state.earlier.size === 0 ? parameters : boundParameters(state),
  };
}
