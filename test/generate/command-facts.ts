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
  const element = type.replace('[]', '');
  if (element.startsWith('Microsoft.Graph.PowerShell.Support.'))
    return type.replace(element, 'System.String');
  // Psobject, for which the engine runs script blocks for each object of a pipeline, as for the model itself.
  return type
    .replace(/^Microsoft\.Graph\.PowerShell\.Models\.\w+$/, 'System.Management.Automation.PSObject')
    .replace(/Microsoft\.Graph\.PowerShell\.(Models|Runtime)\.\w+/, 'System.Object');
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
