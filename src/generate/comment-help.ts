import type { Cmdlet } from '../definition/cmdlet.js';
import type { CompiledParameter } from '../definition/compile.js';
import { parameterHelp } from './parameter-help.js';

/** Where PowerShell sees a help keyword: alone on a line, or followed by a blank. One it does not know voids all. */
const KEYWORD = /^\s*\.[\p{L}\p{M}\p{N}\p{Pc}]+(\s|$)/mu;

/**
 * The comment that Get-Help reads. Nothing in it is Microsoft's text but the examples' code. What a command writes it
 * says by its OutputType, which Get-Help reads too.
 *
 * @throws TypeError where a text of the row would end the comment or begin a section of it.
 */
export function commentHelp(cmdlet: Cmdlet): string {
  const { row, command } = cmdlet;
  const section = (head: string, text: string) => `${head}\n${checked(cmdlet.name, text)}`;
  const byName = new Map(command.parameters.map((parameter) => [parameter.name, parameter]));
  const inputs = new Set(
    cmdlet.parameters
      .map(({ name }) => byName.get(name))
      .filter((parameter): parameter is CompiledParameter => parameter?.pipelineInSome ?? false)
      .map(({ type }) => type.fullName),
  );
  return [
    '<#',
    section('.SYNOPSIS', row.synopsis),
    section('.DESCRIPTION', description(cmdlet)),
    ...cmdlet.parameters.flatMap((definition) => {
      const parameter = byName.get(definition.name);
      return parameter
        ? [section(`.PARAMETER ${definition.name}`, parameterHelp(parameter, definition, cmdlet.parameters))]
        : [];
    }),
    ...(row.examples ?? []).map(({ title, code }) => section('.EXAMPLE', `# ${title}\n${code}`)),
    ...(inputs.size === 0 ? [] : [section('.INPUTS', [...inputs].join('\n'))]),
    ...row.links.map((link) => section('.LINK', link)),
    '#>',
  ].join('\n');
}

function description({ api, row }: Cmdlet): string {
  return [
    ...row.requests.map(({ method, path }) => `Sends ${method} /${api}${path}.`),
    ...(row.permissions
      ? [
          permission('Application permission', row.permissions.application),
          permission('Delegated permission', row.permissions.delegated),
        ]
      : []),
  ].join('\n');
}

function permission(kind: string, names: readonly string[]): string {
  return `${kind}: ${names.length === 0 ? 'not supported' : names.join(' or ')}.`;
}

function checked(command: string, text: string): string {
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.includes('#>') || KEYWORD.test(lines))
    throw new TypeError(`${command}: '#>' or a line that begins like a help keyword cannot stand in help.`);
  return lines;
}
