import type { ConformanceCase } from '../../src/conformance/case.js';
import { createConformer } from '../../src/conformance/conform.js';
import type { JsonObject } from '../../src/conformance/json.js';
import type { CommandDefinition } from '../../src/definition/definition.js';
import { errorId, sameAnswer } from './compare-answers.js';
import { type EnginePool, inParallel } from './engine-pool.js';
import { type CaseGroup, generateCases } from './generate/cases.js';
import { shrinkCase } from './shrink-case.js';

/** A case, shrunk, that the engine and our binder answer differently. */
export interface Difference {
  readonly case: ConformanceCase;
  readonly engine: JsonObject;
  readonly ours: JsonObject;
}

export interface DifferentialRun {
  readonly differences: readonly Difference[];
  /** How many cases ended in each error id, by the engine's word. */
  readonly errorIds: ReadonlyMap<string, number>;
  readonly succeeded: number;
  /** How many cases differed in all. */
  readonly found: number;
}

/**
 * Errors that are not the binder's: a warning under -WarningAction Stop, a variable of -OutVariable that is read-only,
 * a warning about a default value for which the engine has no place while it binds pipeline objects.
 */
export const OUTSIDE: ReadonlySet<string> = new Set([
  'ActionPreferenceStop',
  'VariableNotWritable',
  'InvalidOperation',
]);

/** How many differences are shrunk; the rest of a run says little more. */
const SHRUNK = 8;

/** Feeds the cases of a seed to the engine and to us. */
export async function runDifferential(
  pool: EnginePool,
  hosts: number,
  seed: number,
  count: number,
  layouts: readonly CommandDefinition[],
): Promise<DifferentialRun> {
  const errorIds = new Map<string, number>();
  const found = new Map<string, ConformanceCase[]>();
  let succeeded = 0;
  await inParallel(generateCases(seed, count, layouts), hosts, async (group) => {
    const engine = await pool.answer(group);
    const ours = answerOurselves(group);
    for (const [index, item] of group.cases.entries()) {
      const [theirs, own] = [engine[index] ?? {}, ours[index] ?? {}];
      const id = errorId(theirs);
      if (id === undefined) succeeded++;
      else errorIds.set(id, (errorIds.get(id) ?? 0) + 1);
      if (sameAnswer(theirs, own) || (id !== undefined && OUTSIDE.has(id))) continue;
      const kind = `${id} / ${errorId(own)}`;
      found.set(kind, [...(found.get(kind) ?? []), item]);
    }
  });
  const differences: Difference[] = [];
  const kinds = [...found.values()];
  for (const item of [
    ...kinds.flatMap(([first]) => first ?? []),
    ...kinds.flatMap(([, ...more]) => more),
  ].slice(0, SHRUNK)) {
    differences.push(await shrink(pool, item));
  }
  return { differences, found: kinds.flat().length, errorIds, succeeded };
}

/** Our binder's answers to a group's cases, in their order. */
export function answerOurselves({ definition, cases }: CaseGroup): readonly JsonObject[] {
  const conformer = createConformer(new Map([['group', definition]]));
  return cases.map((item) => conformer.answer(JSON.stringify({ ...item, definition: 'group' })) ?? {});
}

/** Both answers to cases that each bring their own definition. */
export async function answerBoth(
  pool: EnginePool,
  cases: readonly ConformanceCase[],
): Promise<readonly Difference[]> {
  return Promise.all(
    cases.map(async (item) => {
      const group = { definition: item.definition as CommandDefinition, cases: [item] };
      const [engine = {}] = await pool.answer(group);
      const [ours = {}] = answerOurselves(group);
      return { case: item, engine, ours };
    }),
  );
}

async function shrink(pool: EnginePool, item: ConformanceCase): Promise<Difference> {
  const differs = ({ engine, ours }: Difference): boolean => !sameAnswer(engine, ours);
  const [first] = await answerBoth(pool, [item]);
  const fault = first && faults(first);
  const smallest = await shrinkCase(item, async (candidates) => {
    const answers = await answerBoth(pool, candidates);
    return answers.map((answer) => differs(answer) && faults(answer) === fault);
  });
  const [difference] = await answerBoth(pool, [smallest]);
  return difference ?? { case: smallest, engine: {}, ours: {} };
}

/** What the two could not read of a case. */
function faults({ engine, ours }: Difference): string {
  return JSON.stringify([engine.harnessError, ours.harnessError]);
}
