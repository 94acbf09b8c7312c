import { performance } from 'node:perf_hooks';
import { inFreshEngine } from './measure/engine-script.js';
import { CALLS_MODULE, EMPTY, moduleTree } from './measure/module-tree.js';
import { median, spread } from './measure/turns.js';

/**
 * How long Import-Module takes: our modules and their peer, a module with nothing in it. First in an engine that has
 * just been started, then again in further sessions of the same process, which have nothing to compile any more. Microsoft's module is not there to run beside them.
 */
const ROUNDS = 7;
const AGAIN = 6;
const RECORDED = { from: 1000, to: 1700 };

/** The share of the recorded time that all commands may take. */
const TARGET = 0.15;

const MODULES = [EMPTY, 'Microsoft.Graph.Authentication', CALLS_MODULE];

const importing = (module: string): string => `$watch = [System.Diagnostics.Stopwatch]::StartNew()
  Import-Module ${module}; $watch.Elapsed.TotalMilliseconds`;

interface Times {
  readonly first: number[];
  readonly again: number[];
}

const tree = moduleTree();
try {
  const times = new Map<string, Times>(MODULES.map((module) => [module, { first: [], again: [] }]));
  const starts: number[] = [];
  // In turns, so that a busy machine slows all alike.
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    await inFreshEngine([{ script: '1' }]);
    starts.push(performance.now() - start);
    for (const [module, { first, again }] of times) {
      const script = { script: importing(module), modulePath: tree.path };
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
  const share = (which: keyof Times): string => {
    const own = middle(CALLS_MODULE, which);
    return `${(own / RECORDED.to).toFixed(2)}–${(own / RECORDED.from).toFixed(2)}`;
  };
  console.log(
    `import: of the ${RECORDED.from}–${RECORDED.to} ms recorded for Microsoft's module on another day, all commands take ${share('first')} the first time and ${share('again')} again (target ${TARGET})`,
  );
} finally {
  tree.remove();
}
