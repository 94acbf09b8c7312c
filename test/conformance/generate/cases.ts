import type { ConformanceCase } from '../../../src/conformance/case.js';
import type { Json, JsonObject } from '../../../src/conformance/json.js';
import type { CommandDefinition } from '../../../src/definition/definition.js';
import { chooseParameters, generateArguments } from './arguments.js';
import { generateCommandLine } from './command-lines.js';
import { generateDefaults } from './default-values.js';
import { generateDefinition } from './definitions.js';
import { SHARED_TYPES } from './generated-types.js';
import { isOutOfScope } from './out-of-scope.js';
import { generatePipeline } from './pipeline-objects.js';
import { createRandom, type Random } from './random.js';
import { valueFor } from './values.js';

/** A definition and the cases that use it, which a host answers best one after the other. */
export interface CaseGroup {
  readonly definition: CommandDefinition;
  readonly cases: readonly ConformanceCase[];
}

/** How many cases share a definition: making one costs the engine as much as some fifty cases. */
const GROUP_SIZE = 100;

/** In how many of 100 groups the definition is one of the known layouts. */
const KNOWN_LAYOUTS = 35;

/**
 * Makes cases from a seed, in groups of one definition: the same seed gives the same cases.
 *
 * @param layouts definitions that come up besides made-up ones.
 */
export function* generateCases(
  seed: number,
  count: number,
  layouts: readonly CommandDefinition[],
): Generator<CaseGroup> {
  const random = createRandom(seed);
  for (let made = 0; made < count; made += GROUP_SIZE) {
    const definition =
      layouts.length > 0 && random.chance(KNOWN_LAYOUTS)
        ? withGeneratedTypes(random.pick(layouts))
        : generateDefinition(random, `Test-Case${made / GROUP_SIZE}`);
    const size = Math.min(GROUP_SIZE, count - made);
    const cases = Array.from({ length: size }, (_, index) =>
      generateCase(random, definition, `${seed}-${made + index}`),
    );
    yield { definition, cases };
  }
}

/** Values of those types turn up everywhere. */
export function withGeneratedTypes(layout: CommandDefinition): CommandDefinition {
  return { ...layout, types: { ...layout.types, ...SHARED_TYPES } };
}

/** A case for a definition: arguments, now and then pipeline objects, default values and prompts' answers. */
export function generateCase(random: Random, definition: CommandDefinition, id: string): ConformanceCase {
  const piped = random.chance(38) ? generatePipeline(random, definition) : undefined;
  const line = random.chance(15)
    ? generateCommandLine(random, definition)
    : { argv: generateArguments(random, definition) };
  const defaults = random.chance(14) ? generateDefaults(random, definition) : undefined;
  const answers = random.chance(12) ? generateAnswers(random, definition) : undefined;
  const made: ConformanceCase = {
    id,
    definition,
    kind: 'function',
    ...(piped ? { pipelineInput: piped } : {}),
    ...line,
    ...(defaults ? { defaults } : {}),
    ...(answers ? { promptAnswers: answers } : {}),
  };
  return isOutOfScope(made) ? generateCase(random, definition, id) : made;
}

function generateAnswers(random: Random, definition: CommandDefinition): JsonObject {
  const asked = random.chance(50) ? definition.parameters : chooseParameters(random, definition);
  return Object.fromEntries(
    asked.map((parameter): [string, Json] => [parameter.name, valueFor(random, parameter.type)]),
  );
}
