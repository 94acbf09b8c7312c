import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { coldCommand } from './measure/cold-command.js';
import { type PhaseOf, timeByPhase } from './measure/cpu-profile.js';
import { median, spread } from './measure/turns.js';

const ROUNDS = 9;

/** Our folders and the packages, by what they are for. */
const OF_SOURCE: readonly (readonly [RegExp, string])[] = [
  [/^src\/definition\//, 'reading definitions'],
  [/^src\/(?:bind|convert|literal|plan|value)\/|json5/, 'binding and planning'],
  [/^src\/(?:connection|dispatch|exchange|recording)|^node_modules\/(?!yargs)/, 'connecting and the request'],
  [/^src\/(?:output|errors)\//, 'output'],
  [/^src\/(?:cli|invoke|session)|yargs/, 'the command line, and what leads from step to step'],
];
/** Node's modules, where no frame of ours stands around them. */
const OF_NODE: readonly (readonly [RegExp, string])[] = [
  [/^node:internal\/bootstrap\/realm/, "loading Node's modules"],
  [/^node:internal\/modules\//, 'finding, reading and compiling our files'],
  [
    /^node:(?:_http|_tls|https?$|net$|tls$|dns|internal\/(?:stream_base|tls|dns))/,
    'connecting and the request',
  ],
];

const phaseOf: PhaseOf = ({ functionName, url }, source) => {
  if (functionName === '(idle)') return 'waiting for the answers';
  const [rules, text] = source === undefined ? [OF_NODE, url] : [OF_SOURCE, source];
  // A file's outermost function runs while it is loaded.
  if (source !== undefined && functionName === '') return undefined;
  return rules.find(([pattern]) => pattern.test(text))?.[1];
};

/** Node measures from where its own start is nearly over: what comes before is the rest of the whole. */
const OTHERWISE = 'Node, before, between and after';

const folder = mkdtempSync(join(tmpdir(), 'mgshim-profile-'));
const { run, redirect, newCall, close } = await coldCommand();
try {
  const shares = new Map<string, number[]>();
  const wholes: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const place = join(folder, String(round));
    const whole = await run(
      '--cpu-prof',
      '--cpu-prof-interval',
      '200',
      '--cpu-prof-dir',
      place,
      ...redirect(await newCall()),
    );
    const times = timeByPhase(join(place, readdirSync(place)[0] ?? ''), phaseOf, OTHERWISE);
    const seen = [...times.values()].reduce((sum, time) => sum + time, 0);
    wholes.push(whole);
    for (const [phase, time] of times) {
      const all = shares.get(phase) ?? [];
      shares.set(phase, [...all, (100 * (time + (phase === OTHERWISE ? whole - seen : 0))) / whole]);
    }
  }
  console.log(
    `where a cold call's time goes, ${ROUNDS} rounds of ${spread(wholes)} ms with the profiler, % of the whole`,
  );
  for (const [phase, of] of [...shares].toSorted(([, a], [, b]) => median(b) - median(a))) {
    console.log(`  ${phase.padEnd(52)} ${spread(of)}`);
  }
} finally {
  await close();
  rmSync(folder, { recursive: true });
}
