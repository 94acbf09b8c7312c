import type { Argument } from '../bind/argument.js';
import { type Bound, bind } from '../bind/bind.js';
import type { Command } from '../definition/compile.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { PSValue } from '../value/value.js';
import { CallFailure } from './call-failure.js';

/**
 * The parameters whose script block waits for the pipeline: the binder has let it stand where a value of another type
 * belongs, for the host to run it for each object.
 */
export function delayedNames(command: Command, { parameters }: Bound): readonly string[] {
  return command.parameters
    .filter(({ name, type }) => {
      const value = parameters.get(name);
      const isBlock = value !== null && typeof value === 'object' && value.kind === 'scriptblock';
      const { kind } = type.element ?? type;
      return isBlock && kind !== 'object' && kind !== 'scriptblock';
    })
    .map(({ name }) => name);
}

/**
 * Binds an object for which such script blocks have given their values: as if those stood on the command line. The object
 * itself need not bind to anything then, as in the engine (CmdletParameterBinderController.BindPipelineParameters).
 *
 * @param values what the blocks gave, by the parameters' names.
 * @throws CallFailure an error of this object.
 */
export function bindDelayed(
  command: Command,
  args: readonly Argument[],
  values: ReadonlyMap<string, PSValue>,
  object: PSValue,
): Bound {
  const given = args.map((arg) => {
    const name = arg.name?.toLowerCase() ?? '';
    return values.has(name) ? { ...arg, value: values.get(name) ?? null } : arg;
  });
  try {
    const outcome = bind(command, { args: given, expectsInput: true }).next(object);
    if (outcome.ok) return outcome.bound;
    if (outcome.error.id !== 'InputObjectNotBound') throw outcome.error;
    return bind(command, { args: given }).only;
  } catch (error) {
    throw error instanceof CmdletError ? new CallFailure(error, { targetIsObject: true }) : error;
  }
}
