// Runs a TypeScript bench as it stands: node bench/run.mjs conform
import { runnerImport } from 'vite';

const [name = 'conform'] = process.argv.slice(2);
await runnerImport(new URL(`./${name}.ts`, import.meta.url).pathname);
