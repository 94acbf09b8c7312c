import type { Command } from '../definition/compile.js';
import type { PSValue } from '../value/value.js';
import { type Argument, hasName, hasValue } from './argument.js';
import { missingArgument } from './binding-errors.js';
import { resolveName } from './resolve-name.js';

/** What a switch is without a value. */
const SET: PSValue = { kind: 'switch', value: true };

/**
 * Pairs names with the values that follow them, before anything is bound; so ambiguity and missing values come
 * before every other error (binding.md §3). Splatted items move to the end first.
 *
 * @throws CmdletError `AmbiguousParameter`, `MissingArgument`.
 */
export function reparse(command: Command, args: readonly Argument[]): readonly Argument[] {
  const items = splatsLast(args);
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
      paired.push({ name: item.name, parameter, value: SET });
      continue;
    }
    const next = items[index + 1];
    if (!next) throw missingArgument(parameter);
    if (hasName(next)) {
      // A name that means nothing is taken for the value; one that means something is a value forgotten.
      if (resolveName(command, next.name) || hasValue(next)) throw missingArgument(parameter);
      paired.push({ name: parameter.name, parameter, value: next.text ?? `-${next.name}` });
    } else {
      paired.push({ name: parameter.name, parameter, value: hasValue(next) ? next.value : null });
    }
    index++;
  }
  return paired;
}

function splatsLast(args: readonly Argument[]): readonly Argument[] {
  if (!args.some((item) => item.fromSplat)) return args;
  return [...args.filter((item) => !item.fromSplat), ...args.filter((item) => item.fromSplat)];
}
