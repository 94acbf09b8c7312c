import { COMMON_PARAMETERS, COMMON_TYPES, SHOULD_PROCESS_PARAMETERS } from './common-parameters.js';
import type { CommandDefinition, ParameterDefinition, ParameterSetEntry } from './definition.js';
import { lookupIn, resolveType, type TypeLookup, type TypeReference } from './type-reference.js';

/** All parameter sets: PowerShell's `__AllParameterSets`. */
export const ALL_SETS = -1;

/** What a parameter is in one set, with the set as a bit; `ALL_SETS` stands for an entry without a set. */
export interface CompiledSetEntry {
  readonly flag: number;
  readonly mandatory: boolean;
  readonly pipeline: boolean;
  readonly byName: boolean;
  readonly remaining: boolean;
  readonly position: number | undefined;
}

/**
 * Who binds a parameter: the command's own `declared` ones are a script's and convert with its rules, `common`
 * and `shouldProcess` ones are a compiled class's (binding.md §0, §7).
 */
export type BinderAssociation = 'declared' | 'common' | 'shouldProcess';

export interface CompiledParameter {
  readonly name: string;
  readonly type: TypeReference;
  readonly aliases: readonly string[];
  /** The name, and the aliases, in lower case: what a typed name is compared with. */
  readonly lowerName: string;
  readonly lowerAliases: readonly string[];
  readonly entries: readonly CompiledSetEntry[];
  /** The bits of the sets it is in; 0 where it is in all of them. */
  readonly sets: number;
  readonly inAllSets: boolean;
  readonly mandatoryInSome: boolean;
  readonly pipelineInSome: boolean;
  /** Whether a phase may look for it without its name: mandatory, positional or fed by the pipeline in some set. */
  readonly sought: boolean;
  readonly association: BinderAssociation;
  readonly definition: ParameterDefinition;
}

/** A definition made ready for the binder: parameters in the order in which a prefix finds them, sets as bits. */
export interface Command {
  readonly definition: CommandDefinition;
  readonly parameters: readonly CompiledParameter[];
  /** Those that a phase may look for while they are unbound. */
  readonly sought: readonly CompiledParameter[];
  /** The parameters by name and alias, in lower case. */
  readonly byName: ReadonlyMap<string, CompiledParameter>;
  /** Set names by bit position; the default set first. */
  readonly setNames: readonly string[];
  /** The default set's bit; 0 where there is none. */
  readonly defaultSet: number;
  /** The bits of all sets. */
  readonly allSets: number;
}

const COMMON_TYPE = lookupIn(COMMON_TYPES);

/** PowerShell counts sets in 32 bits, and so do we. */
const MAX_SETS = 32;

/**
 * Compiles a definition.
 *
 * @param types where its types are found; default: in the definition.
 * @throws TypeError when the definition itself is wrong: an unknown type, two parameters of one name, more than
 * 32 sets.
 */
export function compileCommand(
  definition: CommandDefinition,
  types: TypeLookup = lookupIn(definition.types ?? {}),
): Command {
  const setNames: string[] = [];
  const flagOf = (name: string): number => {
    const lower = name.toLowerCase();
    let index = setNames.findIndex((known) => known.toLowerCase() === lower);
    if (index < 0) index = setNames.push(name) - 1;
    if (index >= MAX_SETS)
      throw new TypeError(`${definition.name} has more than ${MAX_SETS} parameter sets.`);
    return 1 << index;
  };
  const defaultSet = definition.defaultParameterSet ? flagOf(definition.defaultParameterSet) : 0;
  const known: TypeLookup = (name) => types(name) ?? COMMON_TYPE(name);
  const memo = new Map<string, TypeReference>();
  const compile = (association: BinderAssociation) => (parameter: ParameterDefinition) =>
    compileParameter(parameter, association, flagOf, resolveType(parameter.type, known, memo));
  const declared = numberPositions(definition).map(compile('declared'));
  const common = COMMON_PARAMETERS.map(compile('common'));
  const shouldProcess = definition.supportsShouldProcess
    ? SHOULD_PROCESS_PARAMETERS.map(compile('shouldProcess'))
    : [];
  const parameters = [...declared, ...common, ...shouldProcess];
  const byName = indexNames(definition.name, parameters);
  const sought = parameters.filter((parameter) => parameter.sought);
  const allSets = (2 ** setNames.length - 1) | 0;
  return { definition, parameters, sought, byName, setNames, defaultSet, allSets };
}

function namesAllSets(set: string | undefined): set is undefined {
  return set === undefined || set.toLowerCase() === '__allparametersets';
}

function compileParameter(
  definition: ParameterDefinition,
  association: BinderAssociation,
  flagOf: (set: string) => number,
  type: TypeReference,
): CompiledParameter {
  // The engine meets a parameter's declarations last one first, which decides the order of the sets' bits.
  const sources: readonly ParameterSetEntry[] = definition.sets?.length ? definition.sets.toReversed() : [{}];
  const entries = sources.map((entry) => ({
    flag: namesAllSets(entry.set) ? ALL_SETS : flagOf(entry.set),
    mandatory: entry.mandatory ?? false,
    pipeline: entry.pipeline ?? false,
    byName: entry.byName ?? false,
    remaining: entry.remaining ?? false,
    position: entry.position,
  }));
  return {
    name: definition.name,
    type,
    aliases: definition.aliases ?? [],
    lowerName: definition.name.toLowerCase(),
    lowerAliases: (definition.aliases ?? []).map((alias) => alias.toLowerCase()),
    entries,
    sets: entries.reduce((bits, entry) => (entry.flag === ALL_SETS ? bits : bits | entry.flag), 0),
    inAllSets: entries.some((entry) => entry.flag === ALL_SETS),
    mandatoryInSome: entries.some((entry) => entry.mandatory),
    pipelineInSome: entries.some((entry) => entry.pipeline || entry.byName),
    sought: entries.some(
      ({ mandatory, pipeline, byName, position, remaining }) =>
        mandatory || pipeline || byName || remaining || position !== undefined,
    ),
    association,
    definition,
  };
}

/**
 * Without PositionalBinding=$false a function numbers its parameters itself, in declaration order, but only
 * where no parameter declares a position or a set of its own; switches get no number.
 */
function numberPositions(definition: CommandDefinition): readonly ParameterDefinition[] {
  const { parameters } = definition;
  if (definition.positionalBinding === false) return parameters;
  const explicit = parameters.some((parameter) =>
    parameter.sets?.some((entry) => entry.position !== undefined || entry.set !== undefined),
  );
  if (explicit) return parameters;
  let next = 0;
  return parameters.map((parameter) => {
    if (parameter.type === 'switch') return parameter;
    const [entry = {}] = parameter.sets ?? [];
    return { ...parameter, sets: [{ ...entry, position: next++ }] };
  });
}

function indexNames(
  command: string,
  parameters: readonly CompiledParameter[],
): ReadonlyMap<string, CompiledParameter> {
  const byName = new Map<string, CompiledParameter>();
  for (const parameter of parameters) {
    for (const name of [parameter.lowerName, ...parameter.lowerAliases]) {
      if (byName.has(name))
        throw new TypeError(`${command} declares the parameter or alias '${name}' twice.`);
      byName.set(name, parameter);
    }
  }
  return byName;
}

/** Whether a parameter can be used while the sets of `mask` are valid. */
export function isInSets(parameter: CompiledParameter, mask: number): boolean {
  return parameter.inAllSets || (parameter.sets & mask) !== 0;
}

/** Whether an entry speaks for one of the sets of `mask`; the all-sets entry does for each. */
export function isEntryFor({ flag }: CompiledSetEntry, mask: number): boolean {
  return flag === ALL_SETS || (flag & mask) !== 0;
}

/** A parameter's entries for the sets of `mask`, the all-sets entry included. */
export function entriesFor(parameter: CompiledParameter, mask: number): readonly CompiledSetEntry[] {
  return parameter.entries.filter((entry) => isEntryFor(entry, mask));
}

/** Whether a parameter takes pipeline input, by value or by property name, in one of the sets of `mask`. */
export function takesPipelineInput(parameter: CompiledParameter, mask: number): boolean {
  return (
    parameter.pipelineInSome &&
    parameter.entries.some((entry) => (entry.pipeline || entry.byName) && isEntryFor(entry, mask))
  );
}

/** How many sets a mask leaves open; all of them count as one, as PowerShell counts them. */
export function countSets(mask: number): number {
  if (mask === ALL_SETS) return 1;
  let count = 0;
  for (let rest = mask >>> 0; rest !== 0; rest >>>= 1) count += rest & 1;
  return count;
}

/**
 * The name that PowerShell reports for a mask: the default set's for all sets, a single set's own, else ''.
 * It looks only one bit further than the first, so two sets that are not neighbours report the first
 * (MergedCommandParameterMetadata.GetParameterSetName).
 */
export function setName(command: Command, mask: number): string {
  if (mask === ALL_SETS || mask === 0) return command.definition.defaultParameterSet || '__AllParameterSets';
  const index = 31 - Math.clz32(mask & -mask);
  if ((mask >>> (index + 1)) & 1) return '';
  return command.setNames[index] ?? '';
}
