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

interface Times {
  readonly first: number[];
  readonly again: number[];
}

const tree = moduleTree();
const alone = moduleTree();
writeFileSync(join(alone.path, AUTHENTICATION, `${AUTHENTICATION}.psm1`), 'function Connect-MgGraph { }\n');

interface Imported {
  readonly module: string;
  readonly modulePath: string;
}

const ALONE = `${CALLS_MODULE} with a stand-in for Authentication`;
const SIDES: Readonly<Record<string, Imported>> = {
  [EMPTY]: { module: EMPTY, modulePath: tree.path },
  [AUTHENTICATION]: { module: AUTHENTICATION, modulePath: tree.path },
  [CALLS_MODULE]: { module: CALLS_MODULE, modulePath: tree.path },
  [ALONE]: { module: CALLS_MODULE, modulePath: alone.path },
};

try {
  const times = new Map<string, Times>(Object.keys(SIDES).map((side) => [side, { first: [], again: [] }]));
  const starts: number[] = [];
  // In turns, so that a busy machine slows all alike.
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await inFreshEngine([{ script: '1' }]);
    starts.push(performance.now() - start);
    for (const [side, { module, modulePath }] of Object.entries(SIDES)) {
      const { first = [], again = [] } = times.get(side) ?? {};
      const script = { script: importing(module), modulePath };
      const [cold, ...warm] = await inFreshEngine(Array(1 + AGAIN).fill(script));
      first.push(...(cold ?? []));
      again.push(...warm.flat());
    }
  }
  const middle = (module: string, which: keyof Times): number => median(times.get(module)?.[which] ?? []);
  console.log(`import: the engine starts, runs nothing and ends in ${spread(starts)} ms`);
  for (const [module, { first, again }] of times) {
    const ratio = (which: keyof Times): string => (middle(module, which) / middle(EMPTY, which)).toFixed(1);
    console.log(
      `import: ${module} first ${spread(first)} ms, ${ratio('first')}× the empty module; again ${spread(again)} ms, ${ratio('again')}×`,
    );
  }
  const share = (side: string, which: keyof Times): string => {
    const own = middle(side, which);
    return `${(own / RECORDED.to).toFixed(2)}–${(own / RECORDED.from).toFixed(2)}`;
  };
  for (const side of [CALLS_MODULE, ALONE]) {
    console.log(
      `import: ${side} takes ${share(side, 'first')} of the ${RECORDED.from}–${RECORDED.to} ms recorded for Microsoft's on another day the first time, ${share(side, 'again')} again (target ${TARGET})`,
    );
  }
} finally {
  tree.remove();
  alone.remove();
}
