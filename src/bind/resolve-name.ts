import type { Command, CompiledParameter } from '../definition/compile.js';
import { ambiguousParameter, emptyName } from './binding-errors.js';

/**
 * Finds the parameter that a typed name means: an exact name, else an exact alias, else the only prefix. Among
 * several prefixes the only one that the command itself declares wins over common ones (binding.md §2).
 *
 * @param name without its dash, in any case.
 * @returns undefined when nothing matches.
 * @throws CmdletError `AmbiguousParameter`, listing every candidate; `Argument` for an empty name.
 */
export function resolveName(command: Command, name: string): CompiledParameter | undefined {
  if (name === '') throw emptyName();
  const typed = name.toLowerCase();
  const exact = command.byName.get(typed);
  if (exact) return exact;
  const matches: CompiledParameter[] = [];
  for (const parameter of command.parameters) {
    if (parameter.lowerName.startsWith(typed)) matches.push(parameter);
  }
  for (const parameter of command.parameters) {
    for (const alias of parameter.lowerAliases) {
      if (alias.startsWith(typed) && !matches.includes(parameter)) matches.push(parameter);
    }
  }
  if (matches.length <= 1) return matches[0];
  const declared = matches.filter((parameter) => parameter.association === 'declared');
  if (declared.length === 1) return declared[0];
  throw ambiguousParameter(name, matches);
}
