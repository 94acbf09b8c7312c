import type { CmdletParameter } from '../definition/cmdlet.js';
import type { CompiledParameter } from '../definition/compile.js';
import type { ParameterSetEntry, Validation } from '../definition/definition.js';
import { enumNames } from './powershell-type.js';
import { quotedList, singleQuoted } from './single-quoted.js';

const ALLOW = {
  null: '[AllowNull()]',
  emptyString: '[AllowEmptyString()]',
  emptyCollection: '[AllowEmptyCollection()]',
} as const;

const VALIDATION: Readonly<Record<keyof Validation, (validate: Validation) => string>> = {
  set: ({ set = [] }) => `[ValidateSet(${set.map(singleQuoted).join(',')})]`,
  range: ({ range = [] }) => `[ValidateRange(${range.join(',')})]`,
  length: ({ length = [] }) => `[ValidateLength(${length.join(',')})]`,
  count: ({ count = [] }) => `[ValidateCount(${count.join(',')})]`,
  pattern: ({ pattern = '' }) => `[ValidatePattern(${singleQuoted(pattern)})]`,
  notNull: ({ notNull }) => (notNull ? '[ValidateNotNull()]' : ''),
  notNullOrEmpty: ({ notNullOrEmpty }) => (notNullOrEmpty ? '[ValidateNotNullOrEmpty()]' : ''),
  variableName: () => '',
};

/**
 * The attributes of a parameter, in the grammar of Windows PowerShell 5.1; empty where none is needed.
 *
 * @throws TypeError where the definition asks for a validation that a script cannot declare.
 */
export function parameterAttributes(parameter: CompiledParameter, definition: CmdletParameter): string {
  const entries: readonly ParameterSetEntry[] = definition.sets?.length ? definition.sets : [{}];
  const aliases = parameter.aliases.length
    ? [`[Alias(${parameter.aliases.map(singleQuoted).join(',')})]`]
    : [];
  const names = enumNames(parameter.type);
  return [
    // Backwards: the engine reads a script's attributes from the last to the first, and numbers the sets so.
    ...entries.map((entry) => parameterAttribute(entry, definition.hidden ?? false)).reverse(),
    ...aliases,
    ...(definition.allow ?? []).map((kind) => ALLOW[kind]),
    ...(definition.validate ? validations(definition.name, definition.validate) : []),
    ...(names ? [completer(names)] : []),
  ].join('');
}

function parameterAttribute(entry: ParameterSetEntry, hidden: boolean): string {
  const settings = [
    ...(entry.set === undefined ? [] : [`ParameterSetName=${singleQuoted(entry.set)}`]),
    ...(entry.position === undefined ? [] : [`Position=${entry.position}`]),
    ...(entry.mandatory ? ['Mandatory'] : []),
    ...(entry.pipeline ? ['ValueFromPipeline'] : []),
    ...(entry.byName ? ['ValueFromPipelineByPropertyName'] : []),
    ...(entry.remaining ? ['ValueFromRemainingArguments'] : []),
    ...(hidden ? ['DontShow'] : []),
  ];
  return settings.length === 0 ? '' : `[Parameter(${settings.join(',')})]`;
}

/** In the order of their declaration, which is the order in which the engine checks them. */
function validations(name: string, validate: Validation): readonly string[] {
  if (validate.variableName)
    throw new TypeError(`-${name}: only the engine's own parameters validate the name of a variable.`);
  return Object.keys(validate).map((kind) => VALIDATION[kind as keyof Validation](validate));
}

/**
 * Offers an enumeration's names without refusing others: the service may know more of them than we do. What is
 * being typed can begin with a quotation mark.
 */
function completer(names: readonly string[]): string {
  const offered = `if($n.StartsWith($w.Trim([char[]](34,39)),'OrdinalIgnoreCase')){$n}`;
  return `[ArgumentCompleter({param($c,$p,$w)foreach($n in ${quotedList(names)}){${offered}}})]`;
}
