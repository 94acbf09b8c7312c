import type {
  CommandDefinition,
  ParameterDefinition,
  ParameterSetEntry,
  Validation,
} from '../../../src/definition/definition.js';
import { GENERATED_TYPES, PARAMETER_TYPES } from './generated-types.js';
import type { Random } from './random.js';

/** Names that begin alike, also like common parameters, and names that objects have as properties. */
const NAMES = [
  'Id',
  'Identity',
  'Item',
  'Name',
  'Names',
  'Namespace',
  'Path',
  'Verb',
  'Out',
  'Error',
  'War',
  'Count',
  'Length',
  'Value',
  'Tag',
  'Force',
  'Mode',
  'Level',
  'Data',
  'Filter',
  'First',
  'Rest',
  'Kind',
  'Size',
  'Conf',
] as const;

const ALIASES = ['i', 'n', 'nm', 'p', 'key', 'cn', 'vbs', 'w', 'fx', 'to', 'outp', 'Label', 'X'] as const;

const SETS = ['A', 'B', 'C', 'D', 'Expanded'] as const;

/** A made-up definition: sets that overlap, positions, pipeline input, attributes. */
export function generateDefinition(random: Random, name: string): CommandDefinition {
  const sets = SETS.slice(0, random.pick([0, 0, 1, 2, 2, 2, 3, 3, 4, 5]));
  const aliases = [...random.shuffled(ALIASES)];
  const names = random.shuffled(NAMES).slice(0, 2 + random.below(7));
  const defaultParameterSet = random.weighted<string | undefined>([
    [3, () => undefined],
    [7, () => (sets.length > 0 ? random.pick(sets) : undefined)],
    [1, () => 'Other'],
  ]);
  const positionalBinding = random.pick([false, false, true, undefined]);
  return {
    name,
    ...(defaultParameterSet === undefined ? {} : { defaultParameterSet }),
    ...(random.chance(50) ? { supportsShouldProcess: true } : {}),
    ...(positionalBinding === undefined ? {} : { positionalBinding }),
    types: GENERATED_TYPES,
    parameters: names.map((parameter) => generateParameter(random, parameter, sets, aliases)),
  };
}

function generateParameter(
  random: Random,
  name: string,
  sets: readonly string[],
  aliases: string[],
): ParameterDefinition {
  const type = random.weighted(PARAMETER_TYPES.map(([weight, of]) => [weight, () => of] as const));
  const own = aliases.splice(0, random.pick([0, 0, 0, 1, 2]));
  const entries = generateEntries(random, sets, type !== 'object');
  const hidesEmptiness = type === 'object' && entries.some((entry) => entry.pipeline);
  const validate = random.chance(20) && !hidesEmptiness ? generateValidation(random, type) : undefined;
  const allow = random.some(['null', 'emptyString', 'emptyCollection'] as const, 10);
  return {
    name,
    type,
    ...(own.length > 0 ? { aliases: own } : {}),
    ...(entries.length > 0 ? { sets: entries } : {}),
    ...(allow.length > 0 ? { allow } : {}),
    ...(validate ? { validate } : {}),
  };
}

/** @param takesRest whether it may take the remaining arguments; to `object` their list would be a foreign type. */
function generateEntries(
  random: Random,
  sets: readonly string[],
  takesRest: boolean,
): readonly ParameterSetEntry[] {
  const own = random.weighted<ReadonlyArray<string | undefined>>([
    [2, () => []],
    [2, () => [undefined]],
    [6, () => random.some(sets, 50)],
    [1, () => [undefined, ...random.some(sets, 40)]],
  ]);
  return own.map((set) => ({
    ...(set === undefined ? {} : { set }),
    ...(random.chance(35) ? { mandatory: true } : {}),
    ...(random.chance(25) ? { pipeline: true } : {}),
    ...(random.chance(20) ? { byName: true } : {}),
    ...(random.chance(25) ? { position: random.below(3) } : {}),
    ...(takesRest && random.chance(5) ? { remaining: true } : {}),
  }));
}

function generateValidation(random: Random, type: string): Validation {
  const isList = type.endsWith('[]');
  const element = type.replace(/\[\]$|\?$/, '');
  const isNumber = ['int', 'long', 'byte'].includes(element);
  const makers: (() => Validation)[] = [() => ({ notNull: true }), () => ({ notNullOrEmpty: true })];
  if (element === 'string') {
    makers.push(
      () => ({ set: ['a', 'abc', 'B'] }),
      () => ({ length: [1, 3] }),
      () => ({ pattern: '^[a-c]+$' }),
      () => ({ pattern: 'b', length: [0, 5] }),
    );
  }
  if (isNumber)
    makers.push(
      () => ({ range: [1, 5] }),
      () => ({ set: ['5', '1'] }),
    );
  if (isList) makers.push(() => ({ count: [1, 2] }));
  return random.pick(makers)();
}
