import type { Json } from '../../../src/conformance/json.js';
import type { CommandDefinition } from '../../../src/definition/definition.js';
import type { Random } from './random.js';
import { holdsScriptBlock, valueFor } from './values.js';

/** `$PSDefaultParameterValues` for a definition: exact keys, wildcards, conflicts. */
export function generateDefaults(
  random: Random,
  definition: CommandDefinition,
): Readonly<Record<string, Json>> {
  const count = 1 + random.below(3);
  const entries = Array.from({ length: count }, (): readonly [string, Json] => {
    const parameter = random.pick(definition.parameters);
    const command = random.pick([
      definition.name,
      definition.name,
      definition.name.toLowerCase(),
      '*',
      'Test-*',
      'T*[0-9]*',
      'Get-Other',
    ]);
    const aliases = parameter.aliases ?? [];
    const name = random.pick([
      parameter.name,
      parameter.name,
      parameter.name.toUpperCase(),
      `${parameter.name.slice(0, 3)}*`,
      `${parameter.name.slice(0, -1)}?`,
      aliases[0] ?? parameter.name,
      'Verbose',
      '*',
    ]);
    const key = random.weighted<string>([
      [12, () => `${command}:${name}`],
      // Keys that differ in spelling alone, and values of null beside others, make the engine fail.
      [count === 1 ? 1 : 0, () => `'${command}':"${name}"`],
      [count === 1 ? 1 : 0, () => ` ${command} : ${name} `],
      [1, () => random.pick(['Disabled', 'disabled'])],
    ]);
    const value = defaultValue(random, parameter.type);
    return [key, value === null && count > 1 ? 0 : value];
  });
  return Object.fromEntries(entries);
}

/** The engine runs a script block that stands here, so only constant ones do. */
function defaultValue(random: Random, type: string): Json {
  if (random.chance(8)) return { $sb: random.pick(['1', "'a'", '1+2', '$true']) };
  const value = valueFor(random, type);
  // The engine meets the keys in no order, and whether a switch or a PSObject equals another value depends on it.
  return holdsScriptBlock(value) || /\$(?:switch|wrap)/.test(JSON.stringify(value)) ? true : value;
}
