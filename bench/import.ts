import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { inFreshEngine } from './measure/engine-script.js';
import { CALLS_MODULE, EMPTY, moduleTree } from './measure/module-tree.js';
import { median, spread } from './measure/turns.js';

/**
 * How long Import-Module takes: our modules and their peer, a module with nothing in it. First in an engine that has
 * just been started, then again in further sessions of the same process, which have nothing to compile any more.
 * Microsoft's module is not there to run beside them. Its recorded import was made with a stand-in for Authentication
 * (reference-module.md, "Cost"), so ours is measured with one as well.
 */
const ROUNDS = 7;
const AGAIN = 6;
const RECORDED = { from: 1000, to: 1700 };

/** The share of the recorded time that all commands may take. */
const TARGET = 0.15;

const AUTHENTICATION = 'Microsoft.Graph.Authentication';

const importing = (module: string): string => `$watch = [System.Diagnostics.Stopwatch]::StartNew()
  Import-Module ${module}; $watch.Elapsed.TotalMilliseconds`;

interface Side {
  readonly name: string;
  readonly module: string;
  readonly modulePath: string;
  readonly first: number[];
  readonly again: number[];
}

const side = (module: string, modulePath: string, name = module): Side => ({
  name,
  module,
  modulePath,
  first: [],
  again: [],
});

const tree = moduleTree();
const standIn = moduleTree();
writeFileSync(join(standIn.path, AUTHENTICATION, `${AUTHENTICATION}.psm1`), 'function Connect-MgGraph { }\n');

try {
  const empty = side(EMPTY, tree.path);
  const whole = side(CALLS_MODULE, tree.path);
  const alone = side(CALLS_MODULE, standIn.path, `${CALLS_MODULE} with a stand-in for Authentication`);
  const sides = [empty, side(AUTHENTICATION, tree.path), whole, alone];
  const starts: number[] = [];
  // In turns, so that a busy machine slows all alike.
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await inFreshEngine([{ script: '1' }]);
    starts.push(performance.now() - start);
    for (const { module, modulePath, first, again } of sides) {
      const script = { script: importing(module), modulePath };
      const [cold, ...warm] = await inFreshEngine(Array(1 + AGAIN).fill(script));
      first.push(...(cold ?? []));
      again.push(...warm.flat());
    }
  }
  const over = (figures: readonly number[], others: readonly number[]): string =>
    (median(figures) / median(others)).toFixed(1);
  console.log(`import: the engine starts, runs nothing and ends in ${spread(starts)} ms`);
  for (const { name, first, again } of sides) {
    console.log(
      `import: ${name} first ${spread(first)} ms, ${over(first, empty.first)}× the empty module; again ${spread(again)} ms, ${over(again, empty.again)}×`,
    );
  }
  const share = (figures: readonly number[]): string =>
    `${(median(figures) / RECORDED.to).toFixed(2)}–${(median(figures) / RECORDED.from).toFixed(2)}`;
  for (const { name, first, again } of [whole, alone]) {
    console.log(
      `import: ${name} takes ${share(first)} of the ${RECORDED.from}–${RECORDED.to} ms recorded for Microsoft's on another day the first time, ${share(again)} again (target ${TARGET})`,
    );
  }
} finally {
  tree.remove();
  standIn.remove();
}
