import type { Cmdlet } from '../../src/definition/cmdlet.js';
import { isInSets } from '../../src/definition/compile.js';
import type { DocumentedCmdlet } from '../definition/documented.js';
import { documentedInvite, documentedRedirect } from '../definition/documented.js';

/** A parameter in one set, as Get-Command shows it; what is false or empty is left out. */
export interface ParameterFact {
  readonly name: string;
  readonly type: string;
  readonly mandatory?: true;
  readonly pipeline?: true;
  readonly aliases?: readonly string[];
}

/** A command as Get-Command shows it: its sets in order, the parameters of each in order. */
export interface CommandFact {
  readonly cmdlet: string;
  readonly outputs: readonly string[];
  readonly sets: ReadonlyArray<{
    readonly name: string;
    readonly default?: true;
    readonly parameters: readonly ParameterFact[];
  }>;
}

/** What a type of Microsoft's assemblies, or an array of it, is declared as where there are no assemblies. */
export function declaredType(type: string): string {
  // Psobject, for which the engine runs script blocks for each object of a pipeline, as for the model itself.
  return type
    .replace(/^Microsoft\.Graph\.(?:Beta\.)?PowerShell\.Support\.\w+/, 'System.String')
    .replace(
      /^Microsoft\.Graph\.(?:Beta\.)?PowerShell\.Models\.\w+$/,
      'System.Management.Automation.PSObject',
    )
    .replace(/^Microsoft\.Graph\.(?:Beta\.)?PowerShell\.(?:Models|Runtime)\.\w+/, 'System.Object');
}

/** The documents' two cmdlets: the order of a set's parameters is that of its SYNTAX. */
export const documentedFacts: readonly CommandFact[] = [documentedInvite, documentedRedirect].map(factOf);

function factOf(cmdlet: DocumentedCmdlet): CommandFact {
  return {
    cmdlet: cmdlet.name,
    outputs: cmdlet.outputs,
    sets: Object.entries(cmdlet.syntax).map(([name, syntax], index) => ({
      name,
      ...(index === 0 ? { default: true as const } : {}),
      parameters: [...syntax.matchAll(/ \[?-(\w+)/g)].map((match) => parameterFact(cmdlet, match[1] ?? '')),
    })),
  };
}

function parameterFact(cmdlet: DocumentedCmdlet, name: string): ParameterFact {
  const documented = cmdlet.parameters.find((parameter) => parameter.name === name);
  if (!documented) throw new Error(`SYNTAX names -${name}, PARAMETERS does not`);
  return {
    name,
    type: declaredType(documented.type),
    ...(documented.mandatory ? { mandatory: true as const } : {}),
    ...(documented.pipeline ? { pipeline: true as const } : {}),
    ...(documented.aliases ? { aliases: documented.aliases } : {}),
  };
}

/** What a row says that Get-Command should show, with the types that Microsoft's module has. */
export function rowFact({ name, row, command }: Cmdlet): CommandFact {
  const own = command.parameters.filter(({ association }) => association !== 'common');
  return {
    cmdlet: name,
    outputs: row.outputs,
    sets: Object.keys(row.parameterSets).map((set) => {
      const flag = 1 << command.setNames.indexOf(set);
      const parameters = own.filter((one) => one.sets === 0 || isInSets(one, flag));
      return {
        name: set,
        ...(set === row.defaultParameterSet ? { default: true as const } : {}),
        parameters: parameters.map(({ name: parameter, type, entries, aliases }) => {
          const entry = entries.find((one) => one.flag === -1 || one.flag === flag);
          return {
            name: parameter,
            type: type.fullName,
            ...(entry?.mandatory ? { mandatory: true as const } : {}),
            ...(entry?.pipeline ? { pipeline: true as const } : {}),
            ...(aliases.length > 0 ? { aliases } : {}),
          };
        }),
      };
    }),
  };
}
