import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ConformanceCase } from '../../src/conformance/case.js';
import { encodeValue } from '../../src/conformance/encode-value.js';
import { isJsonObject, type Json } from '../../src/conformance/json.js';
import type { Cmdlet } from '../../src/definition/cmdlet.js';
import { cmdletNames } from '../../src/definition/cmdlets.js';
import type { CommandDefinition, TypeDefinition } from '../../src/definition/definition.js';
import { typeClosure } from '../../src/definition/type-closure.js';
import { haveEngine } from '../engine/running-engine.js';
import { AMBIGUOUS, expectedSet } from '../every-set/expected-set.js';
import { argumentsOfSet } from '../every-set/set-arguments.js';
import { cmdletOf } from '../plan/planned.js';
import { comparable, errorId, sameAnswer } from './compare-answers.js';
import { answerOurselves, OUTSIDE } from './differential.js';
import { type EnginePool, inParallel, startEnginePool } from './engine-pool.js';
import { type CaseGroup, generateCase, withGeneratedTypes } from './generate/cases.js';
import { createRandom } from './generate/random.js';

/** Engine processes at work. */
const HOSTS = 2;
/** All of them would take minutes. */
const COMMANDS = 40;
/** As many of them have sets that no argument tells apart. */
const AMBIGUOUS_COMMANDS = 4;
/** Cases of each command besides those of its sets. */
const CASES = 20;

const seed = Number(process.env.MGSHIM_SEED ?? 20_261_122);

/** A command without its models' .NET names, which the engine makes itself, and with texts for its kinds of texts. */
function definitionOf({ command, types }: Cmdlet): CommandDefinition {
  const isText = (name: string) => types(name)?.kind === 'string';
  const plain = (type: string) => type.replace(/^\w+/, (name) => (isText(name) ? 'string' : name));
  const closure = Object.entries(typeClosure(command.definition, types));
  return {
    ...command.definition,
    parameters: command.definition.parameters.map(({ name, type, aliases, sets }) => ({
      name,
      type: plain(type),
      ...(aliases ? { aliases } : {}),
      ...(sets ? { sets } : {}),
    })),
    types: Object.fromEntries(
      closure.flatMap(([name, type]): [string, TypeDefinition][] => {
        if (type.kind !== 'graph') return [];
        const { kind, open = false, anyString = false, props } = type;
        const properties = Object.entries(props).map(([property, of]) => [property, plain(of)]);
        return [[name, { kind, open, anyString, props: Object.fromEntries(properties) }]];
      }),
    ),
  };
}

/** A value as cases write it: lists, which answers write with their type, are plain. */
function asCase(json: Json): Json {
  if (Array.isArray(json)) return json.map(asCase);
  if (!isJsonObject(json)) return json;
  if (json.$typedArray !== undefined) return asCase(json.items ?? []);
  return Object.fromEntries(Object.entries(json).map(([key, item]) => [key, asCase(item)]));
}

/** Each set's arguments, all of them and those that it cannot do without; then whatever comes up. */
function groupOf(cmdlet: Cmdlet, index: number): CaseGroup {
  const definition = withGeneratedTypes(definitionOf(cmdlet));
  const random = createRandom(seed + index);
  const sets = Object.keys(cmdlet.row.parameterSets).flatMap((set) =>
    (['all', 'mandatory'] as const).map((which): ConformanceCase => {
      const given = [...argumentsOfSet(cmdlet, set, which)];
      const argv = given.map(([{ name }, { value }]) => ({
        param: name,
        value: asCase(
          encodeValue(value, () => {
            throw new TypeError('no models among the arguments');
          }),
        ),
      }));
      return { id: `${set} ${which}`, definition, kind: 'function', argv };
    }),
  );
  const others = Array.from({ length: CASES }, (_, at) => generateCase(random, definition, `${seed}-${at}`));
  return { definition, cases: [...sets, ...others] };
}

function isAmbiguous(cmdlet: Cmdlet): boolean {
  return Object.keys(cmdlet.row.parameterSets).some(
    (set) => expectedSet(cmdlet, argumentsOfSet(cmdlet, set, 'all').keys()) === AMBIGUOUS,
  );
}

describe.skipIf(!haveEngine)(`${COMMANDS} generated commands (MGSHIM_SEED=${seed})`, () => {
  let pool: EnginePool | undefined;
  beforeAll(() => {
    console.info(`generated commands: MGSHIM_SEED=${seed}`);
    pool = startEnginePool(HOSTS);
  });
  afterAll(() => pool?.close());

  test('bind as the engine binds them', async () => {
    if (!pool) throw new Error('the pool starts before the test');
    const { answer } = pool;
    const all = createRandom(seed).shuffled(cmdletNames()).map(cmdletOf);
    const [ambiguous, others] = [all.filter(isAmbiguous), all.filter((one) => !isAmbiguous(one))];
    const sample = [...ambiguous.slice(0, AMBIGUOUS_COMMANDS), ...others.slice(AMBIGUOUS_COMMANDS, COMMANDS)];
    const differences: object[] = [];
    const outcomes = new Map<string, number>();
    await inParallel(sample.map(groupOf), HOSTS, async (group) => {
      const engine = await answer(group);
      const ours = answerOurselves(group);
      for (const [index, { definition: _, ...item }] of group.cases.entries()) {
        const [theirs = {}, own = {}] = [engine[index], ours[index]];
        const id = errorId(theirs);
        outcomes.set(id ?? 'bound', (outcomes.get(id ?? 'bound') ?? 0) + 1);
        if (sameAnswer(theirs, own) || (id !== undefined && OUTSIDE.has(id))) continue;
        const { name } = group.definition;
        differences.push({ name, item, engine: comparable(theirs), ours: comparable(own) });
      }
    });
    expect(differences.slice(0, 5), `MGSHIM_SEED=${seed}`).toEqual([]);
    expect(outcomes.get('bound')).toBeGreaterThan(4 * COMMANDS);
    expect(outcomes.get(AMBIGUOUS)).toBeGreaterThanOrEqual(AMBIGUOUS_COMMANDS);
  }, 600_000);
});
