import { type Argument, hasName, hasValue } from './argument.js';
import { bindParameter } from './bind-parameter.js';
import { parameterAlreadyBound } from './binding-errors.js';
import type { BindingState } from './binding-state.js';
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
  let explicit: ReadonlySet<string> | undefined;
  let state = start;
  for (const argument of args) {
    const parameter = hasName(argument) ? resolveName(state.command, argument.name) : undefined;
    if (!parameter || !hasName(argument)) {
      leftovers.push(argument);
      continue;
    }
    if (argument.fromSplat) {
      explicit ??= new Set([...state.bound.keys()].map((bound) => bound.name));
      if (explicit.has(parameter.name)) continue;
    }
    if (state.bound.has(parameter)) throw parameterAlreadyBound(argument.name);
    const value = hasValue(argument) ? argument.value : null;
    const next = bindParameter(state, parameter, value, { coerce: true, sets: start.validSets, named: true });
    if (next) state = next;
  }
  return { ...state, leftovers };
}
