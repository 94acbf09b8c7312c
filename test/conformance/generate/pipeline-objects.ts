import type { Json } from '../../../src/conformance/json.js';
import type { CommandDefinition, ParameterDefinition } from '../../../src/definition/definition.js';
import type { Random } from './random.js';
import { anyValue, record, valueFor } from './values.js';

/** The objects of a pipeline: values for the parameters that take them, objects with properties, anything. */
export function generatePipeline(random: Random, definition: CommandDefinition): readonly Json[] {
  const takers = definition.parameters.filter((parameter) => parameter.sets?.some((entry) => entry.pipeline));
  const named = definition.parameters.filter((parameter) => parameter.sets?.some((entry) => entry.byName));
  const taker = takers.length > 0 ? random.pick(takers) : undefined;
  return Array.from({ length: random.pick([0, 1, 1, 1, 1, 2, 2, 3]) }, () =>
    random.weighted<Json>([
      [taker ? 5 : 0, () => valueFor(random, taker?.type ?? 'string')],
      [named.length > 0 ? 5 : 1, () => withProperties(random, named)],
      [3, () => anyValue(random, 1)],
    ]),
  );
}

function withProperties(random: Random, named: readonly ParameterDefinition[]): Json {
  const entries = random
    .some(named, 75)
    .map((parameter): readonly [string, Json] => [
      random.pick([
        parameter.name,
        parameter.name,
        parameter.name.toLowerCase(),
        ...(parameter.aliases ?? []),
      ]),
      valueFor(random, parameter.type),
    ]);
  return random.chance(70) ? { $pso: Object.fromEntries(entries) } : record(random, entries);
}
