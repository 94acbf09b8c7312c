import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { entryText } from '../src/generate/entry-text.js';
import { inTurns, ratios, spread } from './measure/turns.js';

/** How much of a bare node start 9,500 further commands may cost. */
const TARGET = 0.05;

const ROUNDS = { warmUp: 3, measured: 25 };
const ROOT = join(import.meta.dirname, '..');
const MODULE = 'cmdlets/Microsoft.Graph.CloudCommunications/cmdlets.json';
const COMMAND = ['Invoke-MgRedirectCommunicationCall', '-CallId', 'c', '-Timeout', '20', '-WhatIf'];

/** The package in a folder of its own, with copies of its rows until there are `count` of them. */
function packageWith(count: number, folder: string): string {
  const at = join(folder, String(count));
  for (const part of ['package.json', 'dist', 'cmdlets']) {
    cpSync(join(ROOT, part), join(at, part), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(at, 'node_modules'));
  const rows = JSON.parse(readFileSync(join(ROOT, MODULE), 'utf8')) as Record<string, unknown>;
  const names = Object.keys(rows).filter((name) => name !== '$module');
  for (let made = names.length; made < count; made++) {
    const name = names[made % names.length] as string;
    rows[`${name}Copy${made}`] = rows[name];
  }
  writeFileSync(join(at, MODULE), entryText(rows));
  return join(at, 'dist/cli/main.js');
}

function timed(argv: readonly string[]): number {
  const from = performance.now();
  const { status, stderr } = spawnSync(process.execPath, argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0 && !String(stderr).startsWith('What if')) throw new Error(String(stderr));
  return performance.now() - from;
}

const folder = mkdtempSync(join(tmpdir(), 'mgshim-bench-'));
try {
  const [few, many] = [packageWith(500, folder), packageWith(10_000, folder)];
  const [bare = [], small = [], large = []] = await inTurns(ROUNDS, [
    async () => timed(['-e', '0']),
    async () => timed([few, ...COMMAND]),
    async () => timed([many, ...COMMAND]),
  ]);
  const median = (figures: readonly number[]) =>
    figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
  console.log(`-WhatIf with 500 and with 10,000 commands present, ${ROUNDS.measured} rounds`);
  console.log(`  node -e 0        ${spread(bare)} ms`);
  console.log(`  500 commands     ${spread(small)} ms, ${spread(ratios(small, bare))} of node -e 0`);
  console.log(`  10,000 commands  ${spread(large)} ms, ${spread(ratios(large, bare))} of node -e 0`);
  const more = (median(large) - median(small)) / median(bare);
  console.log(
    `  difference of the medians  ${(more * 100).toFixed(1)} % of node -e 0 (target ${TARGET * 100} %)`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
