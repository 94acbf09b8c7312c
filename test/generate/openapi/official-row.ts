import type { CmdletFacts, ModuleFacts, SetFacts } from '../../../src/generate/openapi/facts.js';
import { fullTypeName } from '../../../src/generate/openapi/full-type-name.js';
import type { Parameter } from '../../../src/generate/openapi/parameter.js';

/** A parameter as the recorded facts write it; false and unknown are absent. */
export interface OfficialParameter {
  readonly name: string;
  readonly type: string;
  readonly mandatory?: boolean;
  readonly pipeline?: boolean;
  readonly hidden?: boolean;
  readonly aliases?: readonly string[];
  readonly wire?: string;
  readonly where?: string;
}

export interface OfficialSet {
  readonly name: string;
  readonly default?: boolean;
  readonly method?: string;
  readonly uri?: string;
  readonly parameters: readonly OfficialParameter[];
}

/** A command as the recorded facts write it. */
export interface OfficialRow {
  readonly cmdlet: string;
  readonly module?: string;
  readonly outputs: readonly string[];
  readonly aliases?: readonly string[];
  readonly sets: readonly OfficialSet[];
}

/** C#'s keywords: the facts from the generator's source write them where they write no other name. */
const KEYWORDS: Readonly<Record<string, string>> = {
  bool: 'System.Boolean',
  int: 'System.Int32',
  long: 'System.Int64',
  string: 'System.String',
};

/** How the generator's source calls the places of values; what is not here has no category there. */
const CATEGORIES: Readonly<Record<string, string>> = {
  file: 'Body',
  header: 'Header',
  identity: 'Path',
  path: 'Path',
  property: 'Body',
  query: 'Query',
  runtime: 'Runtime',
};

function fullName(type: string): string {
  const [name = ''] = type.split('[');
  return `${KEYWORDS[name] ?? name}${type.slice(name.length)}`;
}

/** A recorded row with one spelling for each type. */
export function spelledOut(row: OfficialRow): OfficialRow {
  return {
    ...row,
    outputs: row.outputs.map(fullName),
    sets: row.sets.map((set) => ({
      ...set,
      parameters: set.parameters.map((parameter) => ({ ...parameter, type: fullName(parameter.type) })),
    })),
  };
}

/** Our command as the generator's source shows it: the set's own -WhatIf, wire names, categories. */
export function asSource(facts: ModuleFacts, cmdlet: CmdletFacts): OfficialRow {
  return {
    cmdlet: cmdlet.name,
    module: cmdlet.module,
    outputs: cmdlet.outputs,
    aliases: cmdlet.aliases,
    sets: cmdlet.sets.map((set) => {
      const { method, uri } = cmdlet.requests[set.request]!;
      const parameters = set.parameters.map((parameter) => ({
        ...official(facts, parameter),
        ...(parameter.hidden && { hidden: true }),
        // A file's parameter is a property of its own, which has no name on the wire.
        ...(parameter.wire !== undefined && parameter.place !== 'file' && { wire: parameter.wire }),
        ...category(parameter),
      }));
      const asked = method === 'GET' ? [] : shouldProcess({ where: 'Runtime' });
      return { name: set.name, method, uri, parameters: sorted([...parameters, ...asked]) };
    }),
  };
}

/** Our command as PowerShell shows the module's: sets and parameters in order, the command's -WhatIf. */
export function asSeen(facts: ModuleFacts, cmdlet: CmdletFacts): OfficialRow {
  const seen = (set: SetFacts) => [
    ...set.parameters.map((parameter) => official(facts, parameter)),
    ...(cmdlet.shouldProcess ? shouldProcess({}) : []),
  ];
  return {
    cmdlet: cmdlet.name,
    outputs: cmdlet.outputs,
    sets: cmdlet.sets.map((set) => ({
      name: set.name,
      ...(set.default && { default: true }),
      parameters: seen(set),
    })),
  };
}

/** Sets and parameters by name: the generator's source has no order that matters. */
export function unordered(row: OfficialRow): OfficialRow {
  const sets = row.sets.map((set) => ({ ...set, parameters: sorted(set.parameters) }));
  return { ...row, sets: sorted(sets) };
}

function official(facts: ModuleFacts, parameter: Parameter): OfficialParameter {
  return {
    name: parameter.name,
    type: fullTypeName(parameter.type, facts.apiVersion, facts.enums),
    ...(parameter.mandatory && { mandatory: true }),
    ...(parameter.pipeline && { pipeline: true }),
    ...(parameter.aliases && { aliases: parameter.aliases }),
  };
}

function category({ name, place }: Parameter): { readonly where?: string } {
  if (name === 'ResponseHeadersVariable') return {};
  if (name === 'InFile') return { where: 'Runtime' };
  const where = CATEGORIES[place];
  return where === undefined ? {} : { where };
}

function shouldProcess(more: Partial<OfficialParameter>): readonly OfficialParameter[] {
  const type = 'System.Management.Automation.SwitchParameter';
  return [
    { name: 'WhatIf', type, aliases: ['wi'], ...more },
    { name: 'Confirm', type, aliases: ['cf'], ...more },
  ];
}

function sorted<T extends { readonly name: string }>(values: readonly T[]): readonly T[] {
  return [...values].sort((a, b) => (a.name < b.name ? -1 : 1));
}
