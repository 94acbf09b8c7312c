// Runs the TypeScript benches as they stand: those named (node bench/run.mjs call import), or all, whose figures are
// then kept in results.md.
import { readdirSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { format } from 'node:util';
import { runnerImport } from 'vite';

/** A soak is no bench: it takes most of an hour. */
const APART = ['soak'];

const all = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => !APART.includes(name));
const named = process.argv.slice(2);
const lines = [];
const { log } = console;
console.log = (...said) => {
  lines.push(format(...said));
  log(...said);
};
for (const name of named.length > 0 ? named : all) {
  lines.push('', `## ${name}`, '');
  await runnerImport(new URL(`./${name}.ts`, import.meta.url).pathname);
}
console.log = log;
if (named.length === 0) {
  const machine = `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} processors, Node ${process.version}`;
  const head = [
    '# Figures',
    '',
    'Made by `npm run bench`; each beside its peer of the same run: median (minimum to maximum).',
    '',
    machine,
  ];
  const text = lines.map((line) => (line === '' || line.startsWith('#') ? line : `    ${line}`));
  writeFileSync(new URL('results.md', import.meta.url), `${[...head, ...text].join('\n')}\n`);
}
