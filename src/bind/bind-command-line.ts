import { type Command, type CompiledParameter, countSets } from '../definition/compile.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { PSValue } from '../value/value.js';
import type { Argument } from './argument.js';
import { bindNamed } from './bind-named.js';
import { bindParameter } from './bind-parameter.js';
import { bindPositional } from './bind-positional.js';
import { bindRemaining } from './bind-remaining.js';
import { missingMandatory as missingMandatoryError } from './binding-errors.js';
import { type BindingState, initialState, reported } from './binding-state.js';
import type { BindingTrace } from './binding-trace.js';
import { type ApplicableDefaults, applyDefaults } from './default-parameter-values.js';
import { missingMandatory } from './missing-mandatory.js';
import { reparse } from './reparse.js';
import {
  filterSetsTakingInput,
  validateParameterSets,
  verifySetSelected,
} from './validate-parameter-sets.js';
import { verifyArgumentsProcessed } from './verify-arguments.js';

/** Answers the prompt for missing mandatory parameters; undefined where nobody can be asked. */
export type Prompt = (parameters: readonly string[]) => ReadonlyMap<string, PSValue> | undefined;

export interface CommandLine {
  readonly args: readonly Argument[];
  readonly expectsInput: boolean;
  readonly defaults: ApplicableDefaults;
  readonly prompt?: Prompt | undefined;
  readonly trace?: BindingTrace | undefined;
}

/**
 * Binds a command line, phase by phase in PowerShell's order (binding.md §4).
 *
 * @returns the state from which each pipeline object, or the only call, goes on.
 * @throws CmdletError one of binding.md §6's terminating errors.
 */
export function bindCommandLine(command: Command, line: CommandLine): BindingState {
  const { values } = line.defaults;
  const start = {
    ...initialState(command, line.expectsInput, line.trace),
    warnings: line.defaults.warnings,
  };
  const named = bindNamed(start, reparse(command, line.args));
  const { state: positional, passedOver } = bindPositional(named);
  const defaulted = applyDefaults(positional, 'POSITIONAL BIND', values);
  const possible = validateParameterSets(defaulted, { beforeInput: true, setDefault: false }).state;
  const dynamic = applyDefaults(possible, 'DYNAMIC BIND', values);
  const remaining = bindRemaining(dynamic);
  verifyArgumentsProcessed(remaining, passedOver);
  return completeSets(remaining, values, line.prompt);
}

function completeSets(
  start: BindingState,
  defaults: ReadonlyMap<CompiledParameter, PSValue>,
  prompt: Prompt | undefined,
): BindingState {
  const { expectsInput } = start;
  let { state, count } = validateParameterSets(start, {
    beforeInput: expectsInput,
    setDefault: !expectsInput,
  });
  if (count === 1 && !state.defaultsInUse) state = applyDefaults(state, 'Mandatory Checking', defaults);
  if (count > 1 && expectsInput) {
    const filtered = filterSetsTakingInput(state);
    if (filtered.validSets !== state.validSets) {
      ({ state, count } = validateParameterSets(filtered, { beforeInput: true, setDefault: false }));
    }
  }
  state.trace?.(`MANDATORY PARAMETER CHECK on cmdlet [${state.command.definition.name}]`);
  const missing = missingMandatory(state, count, expectsInput);
  state = missing.parameters.length > 0 ? askFor(missing.state, missing.parameters, prompt) : missing.state;
  if (!expectsInput) state = verifySetSelected(state);
  state.trace?.(`PARAMETER SET [${state.reportedSet}] of ${countSets(state.validSets)} still valid`);
  return state;
}

/** Prompts for what is missing; answers bind with conversion and full validation. */
function askFor(
  start: BindingState,
  missing: readonly CompiledParameter[],
  prompt: Prompt | undefined,
): BindingState {
  const answers = prompt?.(missing.map((parameter) => parameter.name));
  if (!answers || answers.size === 0) throw reported(start, missingMandatoryError(missing));
  start.trace?.('BIND PROMPTED mandatory parameter args');
  let state = start;
  for (const parameter of missing) {
    const answer = answers.get(parameter.name);
    if (answer === undefined) continue;
    try {
      const next = bindParameter(state, parameter, answer, {
        coerce: true,
        sets: state.validSets,
        named: false,
      });
      if (next) state = next;
    } catch (error) {
      throw error instanceof CmdletError ? reported(state, error) : error;
    }
  }
  return state;
}
