import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { entryText } from './entry-text.js';
import { isUpToDate, type ModuleFile } from './module-files.js';
import { generateFacts } from './openapi/generate-facts.js';
import { readModuleSource } from './openapi/module-source.js';
import { PUBLISHED } from './openapi/published.js';
import { moduleEntries } from './rows/module-entries.js';
import { moduleOfFacts } from './rows/module-of-facts.js';
import { readReviewed } from './rows/reviewed.js';

// npm run generate -- --source DIR --module CloudCommunications --api v1.0|beta [--check]
// From an API description to cmdlets/<Module>/cmdlets.json and types.json. Writes what has changed and names it; with
// --check nothing is written and the exit code is 1 if anything would be. Sources that are wrong: one line on stderr,
// exit code 2, and nothing is written.
const { values } = parseArgs({
  options: {
    source: { type: 'string' },
    module: { type: 'string' },
    api: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

try {
  for (const file of files()) {
    if (isUpToDate(file)) continue;
    if (values.check) {
      process.stderr.write(`differs from its source: ${file.path}\n`);
      process.exitCode = 1;
    } else {
      writeFileSync(file.path, file.text);
      process.stdout.write(`${file.path}\n`);
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function files(): readonly ModuleFile[] {
  const { source: directory, module, api } = values;
  if (directory === undefined || module === undefined || (api !== 'v1.0' && api !== 'beta')) {
    throw new Error('What is needed: --source DIR --module NAME --api v1.0|beta');
  }
  const source = readModuleSource({ directory, module, apiVersion: api });
  const facts = generateFacts({ ...source, overrides: PUBLISHED[`${module} ${api}`] ?? [] });
  const folder = fileURLToPath(new URL(`../../cmdlets/${facts.module}/`, import.meta.url));
  mkdirSync(folder, { recursive: true });
  const reviewed = readReviewed(
    fileURLToPath(new URL(`../../src/generate/reviewed/${facts.module}.json`, import.meta.url)),
  );
  const { cmdlets, types } = moduleEntries(moduleOfFacts(facts, reviewed));
  return [
    { path: join(folder, 'cmdlets.json'), text: entryText(cmdlets) },
    { path: join(folder, 'types.json'), text: entryText(types) },
  ];
}
