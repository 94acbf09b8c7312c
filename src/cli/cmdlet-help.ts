import type { Cmdlet, CmdletParameter, CmdletRow } from '../definition/cmdlet.js';
import { type CompiledParameter, isInSets } from '../definition/compile.js';
import { limitsOf } from '../definition/limits.js';
import { answersOperation } from '../operation/operation-reply.js';

/** `mgshim <Cmdlet> --help`: what it does, its parameter sets, what it needs, and an example. */
export function cmdletHelp(cmdlet: Cmdlet): string {
  const { row } = cmdlet;
  return [
    cmdlet.name,
    `  ${row.synopsis}`,
    '',
    ...cmdlet.command.setNames.flatMap((set, index) => [
      set === row.defaultParameterSet ? `${set} (default)` : set,
      ...wrap(syntax(cmdlet, 1 << index), 100).map((line) => `  ${line}`),
      '',
    ]),
    ...row.requests.map(({ method, path }) => `Request      ${method} /${cmdlet.api}${path}`),
    `Permission   ${permissionText(row)}`,
    ...(row.outputs.length === 0 ? [] : [`Output       ${row.outputs.join(', ')}`]),
    '',
    'A value for an object or a list is JSON, JSON5, a PowerShell literal, @file or - (standard input).',
    'Options: --output json|table|list|none  --input FILE|-  --explain  --response-headers-file FILE',
    '         --record DIR: keep each exchange as a file  --replay DIR: answer out of them, nothing is sent',
    ...(cmdlet.command.setNames.some((set) => answersOperation(cmdlet, set))
      ? ['         --wait [SECONDS]: follow the operation that is answered to its end (default 90)']
      : []),
    ...limitLines(cmdlet),
    '',
    ...row.links.map((link) => link),
    '',
  ].join('\n');
}

/** Known limits, which are warnings; with --strict errors. */
function limitLines(cmdlet: Cmdlet): readonly string[] {
  const limits = limitsOf(cmdlet).map((limit) => {
    if (limit.kind === 'range') return `${limit.property} ${limit.least} to ${limit.most}`;
    if (limit.kind === 'scheme') return `${limit.property} ${limit.scheme}`;
    return `${limit.property} at most ${limit.most} ${limit.kind}`;
  });
  return limits.length === 0
    ? []
    : [`Limits       ${limits.join(' · ')} (a warning; with --strict an error)`];
}

function permissionText({ permissions }: CmdletRow): string {
  if (!permissions) return 'not known here; see the documentation of the API';
  return `application: ${listOr(permissions.application)} · delegated: ${listOr(permissions.delegated)}`;
}

function listOr(permissions: readonly string[]): string {
  return permissions.length > 0 ? permissions.join(', ') : 'not supported';
}

/** One set as Get-Command -Syntax writes it: hidden parameters left out. */
function syntax(cmdlet: Cmdlet, set: number): string {
  const parts = cmdlet.command.parameters
    .filter((parameter) => parameter.association !== 'common' && isInSets(parameter, set))
    .filter((parameter) => !(parameter.definition as CmdletParameter).hidden)
    .map((parameter) => parameterSyntax(parameter, set));
  return [cmdlet.name, ...parts, '[<CommonParameters>]'].join(' ');
}

function parameterSyntax(parameter: CompiledParameter, set: number): string {
  const isMandatory = parameter.entries.some((entry) => entry.mandatory && (entry.flag & set) !== 0);
  const text =
    parameter.type.kind === 'switch' ? `-${parameter.name}` : `-${parameter.name} <${shortType(parameter)}>`;
  return isMandatory ? text : `[${text}]`;
}

function shortType(parameter: CompiledParameter): string {
  return parameter.definition.type;
}

/** Breaks between parameters, never inside one. */
function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const part of text.split(/ (?=\[?-|\[<)/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + part.length + 1 <= width)
      lines[lines.length - 1] = `${last} ${part}`;
    else lines.push(lines.length === 0 ? part : ` ${part}`);
  }
  return lines;
}
