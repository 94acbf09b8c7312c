import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConformanceCase } from '../../src/conformance/case.js';
import type { JsonObject } from '../../src/conformance/json.js';
import { knownDefinitions } from '../../src/conformance/known-definitions.js';
import { haveEngine } from '../engine/running-engine.js';
import { errorId } from './compare-answers.js';
import { type EnginePool, inParallel, startEnginePool } from './engine-pool.js';
import { generateCases } from './generate/cases.js';
import { RECORDED } from './recorded-cases.js';

/** `MGSHIM_RECORD=seed` makes the selection anew. */
const seed = Number(process.env.MGSHIM_RECORD ?? Number.NaN);
const recording = haveEngine && Number.isInteger(seed);

const GENERATED = 6_000;
const SELECTED = 300;
const HOSTS = 2;

interface Answered {
  readonly definition: string;
  readonly item: ConformanceCase;
  readonly engine: JsonObject;
  /** What the case ends in and what it uses: cases are picked from each such kind in turn. */
  readonly kind: string;
}

/** Recording needs the engine and a wish; without them there is nothing to do here. */
describe.runIf(recording)(`a selection of generated cases, recorded from seed ${seed}`, () => {
  let pool: EnginePool | undefined;
  beforeAll(() => {
    pool = startEnginePool(HOSTS);
  });
  afterAll(() => pool?.close());

  test('holds every kind of outcome', async () => {
    if (!pool) throw new Error('the pool starts before the test');
    const { answer } = pool;
    const layouts = [...knownDefinitions().values()];
    const groups = await inParallel(generateCases(seed, GENERATED, layouts), HOSTS, async (group) => {
      const answers = await answer(group);
      return group.cases.map((item, index): Answered => {
        const engine = answers[index] ?? {};
        return { definition: JSON.stringify(group.definition), item, engine, kind: kindOf(item, engine) };
      });
    });
    const selected = select(groups.flat().filter(({ engine }) => engine.harnessError === undefined));
    writeFileSync(join(RECORDED, 'generated.jsonl'), `# seed ${seed}\n${asLines(selected).join('\n')}\n`);
    expect(selected).toHaveLength(SELECTED);
  }, 600_000);
});

function kindOf(item: ConformanceCase, engine: JsonObject): string {
  const uses = ['pipelineInput', 'defaults', 'promptAnswers', 'cmdline'].filter((key) => key in item);
  return [errorId(engine) ?? 'ok', engine.category ?? '', ...uses].join(' ');
}

/** The shortest of each kind in turn, until there are enough. */
function select(answered: readonly Answered[]): readonly Answered[] {
  const kinds = new Map<string, Answered[]>();
  const size = ({ item }: Answered) => JSON.stringify({ ...item, definition: '' }).length;
  for (const one of answered.toSorted((a, b) => size(a) - size(b))) {
    if (size(one) > 90) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  }
  const selected: Answered[] = [];
  for (let turn = 0; selected.length < SELECTED && turn < answered.length; turn++) {
    for (const list of kinds.values()) {
      const next = list[turn];
      if (next && selected.length < SELECTED) selected.push(next);
    }
  }
  return selected;
}

/** Each definition once, before the cases that use it. */
function asLines(selected: readonly Answered[]): readonly string[] {
  const byDefinition = new Map<string, Answered[]>();
  for (const one of selected) {
    byDefinition.set(one.definition, [...(byDefinition.get(one.definition) ?? []), one]);
  }
  return [...byDefinition].flatMap(([definition, cases], index) => [
    `{"define":"g${index}","definition":${definition}}`,
    ...cases.map(({ item, engine }) => {
      const { id: _, message: _message, host: _host, warnings: _warnings, ...answer } = engine;
      return JSON.stringify({ case: { ...item, definition: `g${index}` }, engine: answer });
    }),
  ]);
}
