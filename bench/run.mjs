// Runs the TypeScript benches as they stand: all, or those named (node bench/run.mjs call import).
import { readdirSync } from 'node:fs';
import { runnerImport } from 'vite';

const all = readdirSync(new URL('.', import.meta.url))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replace('.ts', ''));
const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : all) {
  await runnerImport(new URL(`./${name}.ts`, import.meta.url).pathname);
}
