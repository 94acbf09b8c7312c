import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { entryText } from './entry-text.js';
import { isUpToDate, type ModuleFile } from './module-files.js';
import type { ModuleFacts } from './openapi/facts.js';
import { generateFacts } from './openapi/generate-facts.js';
import { refuseIdleDirectives } from './openapi/idle-directives.js';
import { hasDescription, readModuleSource } from './openapi/module-source.js';
import { PUBLISHED } from './openapi/published.js';
import { moduleEntries } from './rows/module-entries.js';
import { moduleOfFacts } from './rows/module-of-facts.js';
import { readReviewed } from './rows/reviewed.js';

// npm run generate -- --source DIR --module CloudCommunications --api v1.0|beta [--check]
// From an API description to cmdlets/<Module>/cmdlets.json and types.json. Writes what has changed and names it; with
// --check nothing is written and the exit code is 1 if anything would be. Sources that are wrong: one line on stderr,
// exit code 2, and nothing is written.
// --check alone compares every module with the sources beside the repository, or in $MGSHIM_SHARED/graph, and says so
// where there are none.
const { values } = parseArgs({
  options: {
    source: { type: 'string' },
    module: { type: 'string' },
    api: { type: 'string' },
    check: { type: 'boolean', default: false },
  },
});

type Target = readonly [module: string, api: 'v1.0' | 'beta'];

/** What the repository holds. */
const COMMITTED: readonly Target[] = [
  ['CloudCommunications', 'v1.0'],
  ['CloudCommunications', 'beta'],
];

const facts = new Map<string, ModuleFacts>();

try {
  for (const file of files()) {
    if (isUpToDate(file)) continue;
    if (values.check) {
      process.stderr.write(`differs from its source: ${file.path}\n`);
      process.exitCode = 1;
    } else {
      mkdirSync(dirname(file.path), { recursive: true });
      writeFileSync(file.path, file.text);
      process.stdout.write(`${file.path}\n`);
    }
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}

function files(): readonly ModuleFile[] {
  const { source, module, api, check } = values;
  if (check && source === undefined && module === undefined && api === undefined) return committedFiles();
  if (source === undefined || module === undefined || (api !== 'v1.0' && api !== 'beta')) {
    throw new Error('What is needed: --source DIR --module NAME --api v1.0|beta');
  }
  return filesOf(source, [module, api]);
}

function committedFiles(): readonly ModuleFile[] {
  const shared = process.env.MGSHIM_SHARED ?? fileURLToPath(new URL('../../../shared', import.meta.url));
  const directory = join(shared, 'graph');
  if (existsSync(directory)) return COMMITTED.flatMap((target) => filesOf(directory, target));
  process.stdout.write(`not compared with the API descriptions: there is no ${directory}\n`);
  return [];
}

function filesOf(directory: string, [module, apiVersion]: Target): readonly ModuleFile[] {
  const made = factsOf(directory, [module, apiVersion]);
  const other = apiVersion === 'beta' ? 'v1.0' : 'beta';
  // What is said for both versions must match in one of them.
  const versions = hasDescription({ directory, module, apiVersion: other })
    ? [made, factsOf(directory, [module, other])]
    : [made];
  refuseIdleDirectives(module, versions, apiVersion);
  const folder = fileURLToPath(new URL(`../../cmdlets/${made.module}/`, import.meta.url));
  const reviewed = readReviewed(
    fileURLToPath(new URL(`../../src/generate/reviewed/${made.module}.json`, import.meta.url)),
  );
  const { cmdlets, types } = moduleEntries(moduleOfFacts(made, reviewed));
  return [
    { path: join(folder, 'cmdlets.json'), text: entryText(cmdlets) },
    { path: join(folder, 'types.json'), text: entryText(types) },
  ];
}

function factsOf(directory: string, [module, apiVersion]: Target): ModuleFacts {
  const key = `${directory} ${module} ${apiVersion}`;
  const known = facts.get(key);
  if (known) return known;
  const source = readModuleSource({ directory, module, apiVersion });
  const made = generateFacts({ ...source, overrides: PUBLISHED[`${module} ${apiVersion}`] ?? [] });
  facts.set(key, made);
  return made;
}
