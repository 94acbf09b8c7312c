import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { knownDefinitions } from '../src/conformance/known-definitions.js';
import { generateCases } from '../test/conformance/generate/cases.js';
import { buildEngine } from '../test/engine/engine-host.js';
import { inTurns, ratios, spread } from './measure/turns.js';

/** How many times faster than the engine our binder is meant to be, one process each. */
const TARGET = 30;

/** Our passes for one of the engine's, so that they take a time that can be measured. */
const PASSES = 10;

const ROUNDS = { warmUp: 3, measured: 7 };

const ROOT = join(import.meta.dirname, '..');
const RECORDED = join(ROOT, '../shared/facts/binding-cases.jsonl');

interface Cases {
  readonly name: string;
  /** Lines that define what the cases name. */
  readonly definitions: readonly string[];
  readonly lines: readonly string[];
}

/** Generated cases of the known layouts: as many as the engine keeps at hand, so that it never makes one anew. */
function generated(): Cases {
  const layouts = [...knownDefinitions().values()];
  const groups = [...generateCases(1, 3_000, layouts)]
    .filter(({ definition }) => layouts.some(({ name }) => name === definition.name))
    .map(({ definition, cases }, index) => ({ name: `g${index}`, definition, cases }));
  return {
    name: 'generated cases',
    definitions: groups.map(({ name, definition }) => JSON.stringify({ define: name, definition })),
    lines: groups.flatMap(({ name, cases }) =>
      cases.map((item) => JSON.stringify({ ...item, definition: name })),
    ),
  };
}

/** The recorded cases, where they lie beside the repository. */
function recorded(): readonly Cases[] {
  if (!existsSync(RECORDED)) return [];
  const lines = readFileSync(RECORDED, 'utf8').split('\n').filter(Boolean);
  const cases = lines.map((line) => (JSON.parse(line) as { case: { kind?: string } }).case);
  const definitions = [...knownDefinitions()].map(([define, definition]) =>
    JSON.stringify({ define, definition }),
  );
  return [{ name: 'recorded cases', definitions, lines: cases.map((item) => JSON.stringify(item)) }];
}

/** A process that answers a line with a line. */
interface Answerer {
  readonly answer: (lines: Buffer, answers: number) => Promise<void>;
  readonly close: () => Promise<unknown>;
}

function start(command: string, argv: readonly string[]): Answerer {
  const child: ChildProcess = spawn(command, argv, { stdio: ['pipe', 'pipe', 'inherit'] });
  let missing = 0;
  let done: () => void = () => undefined;
  child.stdout?.on('data', (chunk: Buffer) => {
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', at + 1)) missing--;
    if (missing <= 0) done();
  });
  return {
    answer: (lines, answers) =>
      new Promise((resolve) => {
        missing = answers;
        done = resolve;
        child.stdin?.write(lines);
        if (answers === 0) resolve();
      }),
    close: () => {
      child.stdin?.end();
      return once(child, 'close');
    },
  };
}

/** Lines as they go into a pipe, so that no side waits for the one that asks. */
function asInput(lines: readonly string[]): Buffer {
  return Buffer.from(lines.map((line) => `${line}\n`).join(''));
}

async function timed(side: Answerer, lines: readonly string[], passes: number): Promise<number> {
  const input = asInput(Array.from({ length: passes }, () => lines).flat());
  const from = performance.now();
  await side.answer(input, lines.length * passes);
  return (performance.now() - from) / passes;
}

/** Both answer the same lines from a pipe to a pipe; what it takes to start is not counted. */
async function race({ name, definitions, lines }: Cases): Promise<void> {
  const own = start(process.execPath, [join(ROOT, 'dist/cli/main.js'), 'conform']);
  const engine = start('dotnet', [buildEngine(), 'conform']);
  try {
    await own.answer(asInput(definitions), 0);
    await engine.answer(asInput(definitions), definitions.length);
    const times = await inTurns(ROUNDS, [() => timed(own, lines, PASSES), () => timed(engine, lines, 1)]);
    const [ours = [], theirs = []] = times;
    const perSecond = (milliseconds: number) => Math.round((lines.length * 1_000) / milliseconds);
    console.log(`conform, ${lines.length} ${name}, one process each, ${ROUNDS.measured} rounds`);
    console.log(`  mgshim conform       ${spread(ours.map(perSecond))} cases/s`);
    console.log(`  PowerShell's engine  ${spread(theirs.map(perSecond))} cases/s`);
    console.log(`  ratio                ${spread(ratios(theirs, ours))} (target ${TARGET})`);
  } finally {
    await Promise.all([own.close(), engine.close()]);
  }
}

for (const cases of [...recorded(), generated()]) await race(cases);
