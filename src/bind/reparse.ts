import type { Command } from '../definition/compile.js';
import { type Argument, hasName, hasValue } from './argument.js';
import { missingArgument } from './binding-errors.js';
import { resolveName } from './resolve-name.js';

/**
 * Pairs names with the values that follow them, before anything is bound; so ambiguity and missing values come
 * before every other error (binding.md §3). Splatted items move to the end first.
 *
 * @throws CmdletError `AmbiguousParameter`, `MissingArgument`.
 */
export function reparse(command: Command, args: readonly Argument[]): readonly Argument[] {
  const items = [...args.filter((item) => !item.fromSplat), ...args.filter((item) => item.fromSplat)];
  const paired: Argument[] = [];
  for (let index = 0; index < items.length; index++) {
    const item = items[index] as Argument;
    if (!hasName(item) || hasValue(item)) {
      paired.push(item);
      continue;
    }
    const parameter = resolveName(command, item.name);
    if (!parameter) {
      paired.push(item);
      continue;
    }
    if (parameter.type.kind === 'switch') {
      paired.push({ ...item, value: { kind: 'switch', value: true } });
      continue;
    }
    const next = items[index + 1];
    if (!next) throw missingArgument(parameter);
    if (hasName(next)) {
      // A name that means nothing is taken for the value; one that means something is a value forgotten.
      if (resolveName(command, next.name) || hasValue(next)) throw missingArgument(parameter);
      paired.push({ ...item, name: parameter.name, value: next.text ?? `-${next.name}` });
    } else {
      paired.push({ ...item, name: parameter.name, ...(hasValue(next) ? { value: next.value } : {}) });
    }
    index++;
  }
  return paired;
}
