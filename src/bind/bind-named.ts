import type { Command, CompiledParameter } from '../definition/compile.js';
import type { PSValue } from '../value/value.js';
import { type Argument, hasName, hasValue } from './argument.js';
import { fitValue } from './bind-parameter.js';
import { parameterAlreadyBound } from './binding-errors.js';
import { type BindingState, withFirstBound } from './binding-state.js';
import { resolveName } from './resolve-name.js';

/**
 * Binds the arguments that carry a name, left to right; what no parameter claims stays in `leftovers`
 * (binding.md §4.1).
 *
 * @throws CmdletError `ParameterAlreadyBound` and whatever converting or validating a value reports.
 */
export function bindNamed(start: BindingState, args: readonly Argument[]): BindingState {
  start.trace?.(`BIND NAMED cmd line args [${start.command.definition.name}]`);
  const leftovers: Argument[] = [];
  const values = new Map<CompiledParameter, PSValue>();
  let explicit: ReadonlySet<CompiledParameter> | undefined;
  const options = { coerce: true, sets: start.validSets, named: true };
  for (const argument of args) {
    const parameter = parameterOf(start.command, argument);
    if (!parameter || !hasName(argument)) {
      leftovers.push(argument);
      continue;
    }
    if (argument.fromSplat) {
      explicit ??= new Set(values.keys());
      if (explicit.has(parameter)) continue;
    }
    if (values.has(parameter)) throw parameterAlreadyBound(argument.name);
    const fitting = fitValue(start, parameter, hasValue(argument) ? argument.value : null, options);
    if (fitting !== undefined) values.set(parameter, fitting);
  }
  return { ...withFirstBound(start, values), leftovers };
}

function parameterOf(command: Command, argument: Argument): CompiledParameter | undefined {
  return argument.parameter ?? (hasName(argument) ? resolveName(command, argument.name) : undefined);
}
