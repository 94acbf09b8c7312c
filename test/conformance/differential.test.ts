import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knownDefinitions } from '../../src/conformance/known-definitions.js';
import { haveEngine } from '../engine/running-engine.js';
import { comparable } from './compare-answers.js';
import { type Difference, runDifferential } from './differential.js';
import { type EnginePool, startEnginePool } from './engine-pool.js';

/** Engine processes at work. */
const HOSTS = 2;

const inCi = process.env.CI !== undefined && process.env.CI !== '';
const count = inCi ? 20_000 : 2_000;
const seed = Number(process.env.MGSHIM_SEED ?? (inCi ? Date.now() % 2 ** 32 : 20_261_122));

/** The errors of binding.md §6 that static parameters of a function can reach, and the parser's most likely one. */
const REACHABLE = [
  'AmbiguousParameter',
  'AmbiguousParameterSet',
  'Argument',
  'CannotConvertArgument',
  'CannotConvertArgumentNoMessage',
  'InputObjectMissingMandatory',
  'InputObjectNotBound',
  'MissingArgument',
  'MissingMandatoryParameter',
  'NamedParameterNotFound',
  'ParameterAlreadyBound',
  'ParameterArgumentTransformationError',
  'ParameterArgumentValidationError',
  'ParameterArgumentValidationErrorEmptyArrayNotAllowed',
  'ParameterArgumentValidationErrorEmptyStringNotAllowed',
  'ParameterArgumentValidationErrorNullNotAllowed',
  'ParameterBindingFailed',
  'ParameterRequiresArgument',
  'PositionalParameterNotFound',
  'ScriptBlockArgumentNoInput',
];

describe.skipIf(!haveEngine)(`${count} generated cases (MGSHIM_SEED=${seed})`, () => {
  let pool: EnginePool | undefined;
  beforeAll(() => {
    console.info(`generated cases: MGSHIM_SEED=${seed}`);
    pool = startEnginePool(HOSTS);
  });
  afterAll(() => pool?.close());

  test('are answered by our binder as by the engine, and reach every error', async () => {
    if (!pool) throw new Error('the pool starts before the test');
    const layouts = [...knownDefinitions().values()];
    const run = await runDifferential(pool, HOSTS, seed, count, layouts);
    expect.soft(run.differences.map(described).join('\n'), `MGSHIM_SEED=${seed}`).toBe('');
    expect(run.found, `MGSHIM_SEED=${seed}`).toBe(0);
    expect(REACHABLE.filter((id) => !run.errorIds.has(id))).toEqual([]);
    expect(run.succeeded).toBeGreaterThan(count / 8);
  }, 900_000);
});

function described({ case: item, engine, ours }: Difference): string {
  const answer = (given: Difference['ours']) =>
    JSON.stringify({ ...comparable(given), message: given.message });
  return [`case   ${JSON.stringify(item)}`, `engine ${answer(engine)}`, `ours   ${answer(ours)}`, ''].join(
    '\n',
  );
}
