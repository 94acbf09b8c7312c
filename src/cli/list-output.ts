import type { Argument } from '../bind/argument.js';
import { bind } from '../bind/bind.js';
import type { Cmdlet } from '../definition/cmdlet.js';
import { CmdletError } from '../errors/cmdlet-error.js';

/**
 * Whether a command line's output is a list, even with one object or none: the set that it binds asks for a
 * collection. A command line that does not bind has no output.
 */
export function isListOutput({ command, row }: Cmdlet, args: readonly Argument[]): boolean {
  try {
    const { parameterSet } = bind(command, { args }).only;
    return row.requests[row.parameterSets[parameterSet]?.request ?? 0]?.reply.collection ?? false;
  } catch (error) {
    if (error instanceof CmdletError) return false;
    throw error;
  }
}
