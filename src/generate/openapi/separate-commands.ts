import type { Description } from './description.js';
import type { CmdletFacts } from './facts.js';
import { sourceError } from './source-error.js';
import type { Variant } from './variant.js';

/**
 * What happens when directives give two parameter sets, or a command and an alias, one name. Microsoft's build
 * writes one file over the other, so that the last one stays; here it is an error, unless that is wanted.
 */
export type Collisions = 'refuse' | 'keep the last';

interface SeparateCommands {
  readonly commands: ReadonlyMap<string, readonly Variant[]>;
  readonly overwritten: readonly string[];
}

/**
 * Sorts parameter sets by command.
 *
 * @throws Error naming file and line of two commands of one name: names that differ in case alone, or sets of one
 * command and one name.
 */
export function separateCommands(
  variants: readonly Variant[],
  prefix: string,
  description: Description,
  collisions: Collisions,
): SeparateCommands {
  const commands = new Map<string, Map<string, Variant>>();
  const spellings = new Map<string, string>();
  const overwritten: string[] = [];
  for (const variant of variants) {
    const name = `${variant.verb}-${prefix}${variant.subject}`;
    const spelling = spellings.get(name.toLowerCase()) ?? name;
    const sets = commands.get(spelling) ?? new Map<string, Variant>();
    const other =
      sets.get(variant.name.toLowerCase()) ?? (spelling === name ? undefined : [...sets.values()][0]);
    if (other) {
      const [id, otherId] = [variant.operation.sourceId, other.operation.sourceId];
      if (collisions === 'refuse')
        throw sourceError(
          description.file,
          description.lineOf(id),
          `two commands of one name: ${name} with the parameter set ${variant.name} is ${id} and ${otherId}`,
        );
      overwritten.push(`${name} ${other.name}: ${otherId}`);
    }
    sets.set(variant.name.toLowerCase(), variant);
    commands.set(spelling, sets);
    spellings.set(name.toLowerCase(), spelling);
  }
  return { commands: new Map([...commands].map(([name, sets]) => [name, [...sets.values()]])), overwritten };
}

interface SeparateAliases {
  readonly cmdlets: readonly CmdletFacts[];
  readonly overwritten: readonly string[];
}

/**
 * Sees to it that no alias is another command's name or alias; a command's own name comes first.
 *
 * @throws Error naming file and line.
 */
export function separateAliases(
  cmdlets: readonly CmdletFacts[],
  description: Description,
  collisions: Collisions,
): SeparateAliases {
  const owners = new Map(cmdlets.map((cmdlet) => [cmdlet.name.toLowerCase(), cmdlet]));
  const overwritten: string[] = [];
  const separate = cmdlets.map((cmdlet) => {
    const aliases = cmdlet.aliases.filter((alias) => {
      const owner = owners.get(alias.toLowerCase());
      if (!owner) {
        owners.set(alias.toLowerCase(), cmdlet);
        return true;
      }
      if (collisions === 'refuse') {
        const id = cmdlet.requests[0]?.operationId ?? '';
        const what = `two commands of one name: ${alias} is an alias of ${cmdlet.name}, and names ${owner.name}`;
        throw sourceError(description.file, description.lineOf(id), what);
      }
      overwritten.push(`alias ${alias}: ${cmdlet.name}`);
      return false;
    });
    return { ...cmdlet, aliases };
  });
  return { cmdlets: separate, overwritten };
}
