import { type Argument, nameArgument, namedArgument, valueArgument } from '../bind/argument.js';

/** A parameter token: a dash of any kind, then a letter, `_` or `?` (binding.md §1.1). */
const PARAMETER = /^[-–—―]([A-Za-z_\p{L}?][^:]*)(:?)(.*)$/su;

/**
 * Reads a shell's words as PowerShell would read them on its own command line: `-Name`, `-Name:value`,
 * `-Name: value`; everything else is a value. The shell has already taken the quotes off.
 *
 * @param words in order.
 * @param afterDashes what stood behind `--`: values only.
 * @returns 'help' where `-?` was given.
 */
export function shellArguments(
  words: readonly string[],
  afterDashes: readonly string[] | undefined,
): readonly Argument[] | 'help' {
  const args: Argument[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index] as string;
    const match = PARAMETER.exec(word);
    if (!match) {
      args.push(valueArgument(word));
      continue;
    }
    const [, name = '', colon, value = ''] = match;
    if (name.startsWith('?')) return 'help';
    if (colon === '') args.push(nameArgument(name, word));
    else if (value !== '') args.push(namedArgument(name, value));
    else {
      const next = words[++index];
      args.push(next === undefined ? nameArgument(name, word) : namedArgument(name, next));
    }
  }
  return [...args, ...(afterDashes ?? []).map(valueArgument)];
}
