import { performance } from 'node:perf_hooks';
import { createConformer } from '../src/conformance/conform.js';
import { knownDefinitions } from '../src/conformance/known-definitions.js';
import { generateCases } from '../test/conformance/generate/cases.js';
import { type EngineHost, startEngine } from '../test/engine/engine-host.js';

/** How many times faster than the engine our binder is meant to be, one process each. */
const TARGET = 30;

/** Rounds before anything is measured: both sides compile as they go. */
const WARM_UP = 4;
const ROUNDS = 12;

/** Our passes in a round, so that they take a time that can be measured. */
const PASSES = 10;

const SEED = 1;
const GENERATED = 3_000;

const layouts = [...knownDefinitions().values()];

/** Each known layout with cases of its own, a name for both. */
const groups = [...generateCases(SEED, GENERATED, layouts)]
  .filter(({ definition }) => layouts.some(({ name }) => name === definition.name))
  .map(({ definition, cases }, index) => ({ name: `g${index}`, definition, cases }));

const requests = groups.flatMap(({ name, cases }) => cases.map((item) => ({ ...item, definition: name })));

type Pass = () => void | Promise<void>;

/** From a line of text to a line of text, as `mgshim conform` answers. */
function ourPass(): Pass {
  const { answer } = createConformer(new Map(groups.map(({ name, definition }) => [name, definition])));
  const lines = requests.map((request) => JSON.stringify(request));
  return () => {
    for (const line of lines) JSON.stringify(answer(line));
  };
}

async function enginePass({ ask }: EngineHost): Promise<Pass> {
  for (const { name, definition } of groups) await ask({ define: name, definition });
  return async () => {
    await Promise.all(requests.map((request) => ask(request)));
  };
}

async function timed(pass: Pass, passes: number): Promise<number> {
  const start = performance.now();
  for (let count = 0; count < passes; count++) await pass();
  return (performance.now() - start) / passes;
}

/** Milliseconds for a pass of each side. They take turns, so that a busy machine slows both alike. */
async function race(one: Pass, other: Pass): Promise<readonly [number, number]> {
  let sums: readonly [number, number] = [0, 0];
  for (let round = 0; round < WARM_UP + ROUNDS; round++) {
    const times = [await timed(one, PASSES), await timed(other, 1)] as const;
    if (round >= WARM_UP) sums = [sums[0] + times[0], sums[1] + times[1]];
  }
  return [sums[0] / ROUNDS, sums[1] / ROUNDS];
}

const engine = startEngine('conform');
try {
  const [own, theirs] = await race(ourPass(), await enginePass(engine));
  const perSecond = (milliseconds: number) => Math.round((requests.length * 1_000) / milliseconds);
  console.log(
    `conform: ${perSecond(own)} cases/s, PowerShell's engine ${perSecond(theirs)} cases/s, ${(theirs / own).toFixed(0)}× (target ${TARGET}×)`,
  );
} finally {
  await engine.close();
}
