import type { Cmdlet } from '../../src/definition/cmdlet.js';
import { cmdletNames } from '../../src/definition/cmdlets.js';
import { cmdletOf } from '../plan/planned.js';

/** The committed cmdlets of a module, in the order in which Get-Command lists them: by name, in any case. */
export function committedCmdlets(module: string): readonly Cmdlet[] {
  return cmdletNames()
    .map(cmdletOf)
    .filter((cmdlet) => cmdlet.module === module)
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1));
}
