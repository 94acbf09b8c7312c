import { resolveName } from '../bind/resolve-name.js';
import type { Cmdlet, CmdletParameter } from '../definition/cmdlet.js';
import { cmdletNames, findCmdlet } from '../definition/cmdlets.js';
import { CMDLET_OPTIONS, OUTPUT_FORMATS } from './options.js';

const VERBS = [
  'commands',
  'completion',
  'conform',
  'help',
  'install-module',
  'pwsh-path',
  'sandbox',
  'uninstall-module',
  'worker',
];

/**
 * What can stand where the last word is being typed: cmdlets and verbs first, then a cmdlet's parameters and
 * options, then the values of an enumeration. Hidden parameters are left out, as PowerShell leaves them out.
 *
 * @param words the words after `mgshim`; the last one is the one being typed, perhaps empty.
 */
export function complete(words: readonly string[]): readonly string[] {
  const current = words.at(-1) ?? '';
  const previous = words.at(-2) ?? '';
  const cmdlet = words.length > 1 ? findCmdlet(words[0] ?? '') : undefined;
  return candidates(cmdlet, previous, current, words.length).filter((candidate) =>
    candidate.toLowerCase().startsWith(current.toLowerCase()),
  );
}

function candidates(
  cmdlet: Cmdlet | undefined,
  previous: string,
  current: string,
  count: number,
): readonly string[] {
  if (count <= 1) return [...cmdletNames(), ...VERBS];
  if (!cmdlet) return previous === 'help' ? cmdletNames() : [];
  if (previous === '--output') return OUTPUT_FORMATS;
  if (current.startsWith('--')) return Object.keys(CMDLET_OPTIONS).map((name) => `--${name}`);
  if (current.startsWith('-')) return parameterNames(cmdlet);
  return previous.startsWith('-') ? valuesOf(cmdlet, previous.slice(1)) : [];
}

function parameterNames(cmdlet: Cmdlet): readonly string[] {
  return cmdlet.command.parameters
    .filter((parameter) => !(parameter.definition as CmdletParameter).hidden)
    .map((parameter) => `-${parameter.name}`);
}

function valuesOf(cmdlet: Cmdlet, name: string): readonly string[] {
  try {
    const members = resolveName(cmdlet.command, name)?.type.members;
    return members?.kind === 'enum' ? members.values : [];
  } catch {
    // An ambiguous name has no values yet.
    return [];
  }
}
