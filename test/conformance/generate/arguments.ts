import type { Json } from '../../../src/conformance/json.js';
import type { CommandDefinition, ParameterDefinition } from '../../../src/definition/definition.js';
import type { Random } from './random.js';
import { anyValue, valueFor } from './values.js';

const COMMON: readonly (readonly [name: string, type: string])[] = [
  ['Verbose', 'switch'],
  ['vb', 'switch'],
  ['Debug', 'switch'],
  ['ErrorAction', 'preference'],
  ['ea', 'preference'],
  ['WarningAction', 'preference'],
  ['InformationAction', 'preference'],
  ['ErrorVariable', 'variable'],
  ['ov', 'variable'],
  ['PipelineVariable', 'variable'],
  ['OutBuffer', 'int'],
  ['WhatIf', 'switch'],
  ['cf', 'switch'],
];

const PREFERENCES = [
  'SilentlyContinue',
  'si',
  's',
  'Continue',
  'Ignore',
  'Suspend',
  'Stop',
  0,
  4,
  9,
  null,
  '',
  [],
] as const;

const VARIABLES = ['e', '+e', '', '+', 'env:x', 'global:x', null, 5, ['a']] as const;

const UNKNOWN = ['q', 'Foo', 'CallIdX', 'x1'] as const;

/** Parameters that lead to one of the definition's sets, with some left out and some added. */
export function chooseParameters(
  random: Random,
  definition: CommandDefinition,
): readonly ParameterDefinition[] {
  const sets = definition.parameters
    .flatMap((parameter) => parameter.sets ?? [])
    .flatMap((entry) => entry.set ?? []);
  const set = sets.length > 0 ? random.pick(sets) : undefined;
  const chosen = definition.parameters.filter((parameter) => {
    const entries = parameter.sets ?? [{}];
    const own = entries.find((entry) => entry.set === undefined || entry.set === set);
    if (!own) return random.chance(7);
    return random.chance(own.mandatory ? 75 : 28);
  });
  return random.chance(50) ? random.shuffled(chosen) : chosen;
}

/** `argv` for some of a definition's parameters, with the slips that users make. */
export function generateArguments(random: Random, definition: CommandDefinition): readonly Json[] {
  const tokens: Json[] = [];
  for (const parameter of chooseParameters(random, definition)) {
    if (random.chance(9)) tokens.push(argument(random, valueFor(random, parameter.type)));
    else if (random.chance(4)) tokens.push(splat(random, parameter));
    else
      tokens.push(
        ...named(random, typedName(random, parameter), parameter.type, valueFor(random, parameter.type)),
      );
    if (random.chance(3))
      tokens.push(...named(random, parameter.name, parameter.type, valueFor(random, parameter.type)));
  }
  if (random.chance(14)) tokens.splice(random.below(tokens.length + 1), 0, ...common(random));
  if (random.chance(6)) tokens.splice(random.below(tokens.length + 1), 0, { param: random.pick(UNKNOWN) });
  if (random.chance(10))
    tokens.splice(random.below(tokens.length + 1), 0, argument(random, anyValue(random, 1)));
  if (random.chance(2))
    tokens.push({ param: random.pick(definition.parameters).name, value: { $automationNull: 1 } });
  if (random.chance(2))
    tokens.splice(random.below(tokens.length + 1), 0, {
      raw: random.pick(['--', '-', '-?', "''", '5kb', '-q:1']),
    });
  if (random.chance(3))
    tokens.push({
      splat: random.pick<Json>([['a', '-Id'], [], 'txt', 5, null, { $od: { '': 1 } }, { $pso: { a: 1 } }]),
    });
  return tokens;
}

/** A value may stand alone in a case, as long as it cannot be taken for a token. */
function argument(random: Random, value: Json): Json {
  return value === null || typeof value !== 'object' || random.chance(50) ? { value } : value;
}

function named(random: Random, name: string, type: string, value: Json): readonly Json[] {
  if (type === 'switch' && random.chance(70)) return [{ param: name }];
  if (random.chance(2)) return [{ param: name }];
  return random.chance(35) ? [{ param: name, value }] : [{ param: name }, argument(random, value)];
}

/** The name as somebody might type it: whole, in another case, cut short, or an alias. */
export function typedName(random: Random, parameter: ParameterDefinition): string {
  const { name, aliases = [] } = parameter;
  const full = aliases.length > 0 && random.chance(30) ? random.pick(aliases) : name;
  return random.weighted<string>([
    [6, () => full],
    [1, () => full.toLowerCase()],
    [1, () => full.toUpperCase()],
    [2, () => full.slice(0, 1 + random.below(full.length))],
  ]);
}

function splat(random: Random, parameter: ParameterDefinition): Json {
  const key = random.chance(15) ? `-${parameter.name}` : typedName(random, parameter);
  return { splat: { [random.pick(['$ht', '$od'])]: { [key]: valueFor(random, parameter.type) } } };
}

function common(random: Random): readonly Json[] {
  const [name, type] = random.pick(COMMON);
  const value: Json =
    type === 'preference'
      ? random.pick(PREFERENCES)
      : type === 'variable'
        ? random.pick(VARIABLES)
        : valueFor(random, type);
  return named(random, name, type, value);
}
