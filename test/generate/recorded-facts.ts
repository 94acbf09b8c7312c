import { existsSync, readFileSync } from 'node:fs';
import type { CmdletParameter, CmdletRow } from '../../src/definition/cmdlet.js';
import type { ParameterSetEntry, TypeDefinition } from '../../src/definition/definition.js';
import { RUNTIME_PARAMETERS } from '../../src/definition/runtime-parameters.js';
import { type CommandFact, declaredType } from './command-facts.js';
import { rowOf } from './rows.js';

const FILE = new URL('../../../shared/facts/parameter-sets.api-2026-08.jsonl', import.meta.url);

/** Commands of Microsoft's build as PowerShell showed them; none where the record is absent. */
export const recordedFacts: readonly CommandFact[] = existsSync(FILE)
  ? readFileSync(FILE, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as CommandFact)
  : [];

/** A record with the types that our functions declare. */
export function declared(fact: CommandFact): CommandFact {
  return {
    ...fact,
    sets: fact.sets.map((set) => ({
      ...set,
      parameters: set.parameters.map((parameter) => ({ ...parameter, type: declaredType(parameter.type) })),
    })),
  };
}

const SHORT: Readonly<Record<string, string>> = {
  'System.Collections.Hashtable': 'hashtable',
  'System.Collections.IDictionary': 'IDictionary',
  'System.Management.Automation.PSCredential': 'pscredential',
  'System.Management.Automation.SwitchParameter': 'switch',
  'System.String': 'string',
};

/** A row's short name for a .NET type. */
function shortType(type: string): string {
  const element = type.replace('[]', '');
  return type.replace(element, SHORT[element] ?? element.replace(/^.*\./, ''));
}

/** The models and enumerations that the records name, without what they are made of. */
export function recordedTypes(facts: readonly CommandFact[]): Readonly<Record<string, TypeDefinition>> {
  const types: Record<string, TypeDefinition> = {};
  for (const { type } of facts.flatMap(({ sets }) => sets.flatMap(({ parameters }) => parameters))) {
    const [, kind, name] = /^Microsoft\.Graph\.PowerShell\.(Models|Support)\.(\w+)/.exec(type) ?? [];
    if (name)
      types[name] = kind === 'Models' ? { kind: 'graph', props: {} } : { kind: 'enum', values: ['a'] };
  }
  return types;
}

/** The row that a record would have been made from. */
export function recordedRow(fact: CommandFact): CmdletRow {
  const own = ({ name }: { readonly name: string }) => name !== 'WhatIf' && name !== 'Confirm';
  const names = merged(fact.sets.map(({ parameters }) => parameters.filter(own).map(({ name }) => name)));
  return rowOf({
    name: fact.cmdlet,
    output: { kind: 'object', types: fact.outputs },
    defaultParameterSet: fact.sets[0]?.name ?? '',
    parameters: names.map((name) =>
      Object.hasOwn(RUNTIME_PARAMETERS, name) ? name : parameterOf(fact, name),
    ),
  });
}

function parameterOf(fact: CommandFact, name: string): CmdletParameter {
  const found = fact.sets.flatMap((set) =>
    set.parameters.filter((parameter) => parameter.name === name).map((parameter) => ({ set, parameter })),
  );
  const [first] = found;
  if (!first) throw new Error(`${fact.cmdlet} has no -${name}`);
  const sets: readonly ParameterSetEntry[] = found.map(({ set, parameter }) => ({
    set: set.name,
    mandatory: parameter.mandatory ?? false,
    pipeline: parameter.pipeline ?? false,
  }));
  return {
    name,
    in: 'property',
    type: shortType(first.parameter.type),
    sets,
    ...(first.parameter.aliases ? { aliases: first.parameter.aliases } : {}),
  };
}

/** One order that agrees with every list: a name comes when no list still holds another before it. */
function merged(lists: ReadonlyArray<readonly string[]>): readonly string[] {
  const rest = lists.map((list) => [...list]);
  const order: string[] = [];
  for (;;) {
    const heads = rest.map(([head]) => head).filter((head) => head !== undefined);
    const next = heads.find((head) => rest.every((list) => list.indexOf(head) <= 0));
    if (next === undefined) return order;
    order.push(next);
    for (const list of rest) if (list[0] === next) list.shift();
  }
}
