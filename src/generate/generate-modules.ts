import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isUpToDate, moduleFiles } from './module-files.js';

// node dist/generate/generate-modules.js [--check] [FOLDER]
// Writes what has changed and names it; with --check nothing is written and the exit code is 1 if anything would be.
const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const root = positionals[0] ?? fileURLToPath(new URL('../../cmdlets', import.meta.url));
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

for (const file of moduleFiles(root, version)) {
  if (isUpToDate(file)) continue;
  if (values.check) {
    process.stderr.write(`differs from what it is made of: ${file.path}\n`);
    process.exitCode = 1;
  } else {
    writeFileSync(file.path, file.text);
    process.stdout.write(`${file.path}\n`);
  }
}
