import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a module that is joined begins with; a folder that has it is one. */
const HEADING = 'module.ps1';

const NOTICE =
  '# Joined from module.ps1 and the folders beside it by `npm run generate:modules`; do not edit.\n';

/**
 * The script of a module that is written in parts: its heading, then each part of each folder, by name. One file is
 * read, checked and compiled at import, not one for each part. Undefined where a folder holds no such module.
 */
export function joinedModule(folder: string): string | undefined {
  if (!existsSync(join(folder, HEADING))) return undefined;
  const parts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => readdirSync(join(folder, name)).map((file) => join(name, file)))
    .filter((path) => path.endsWith('.ps1'))
    .sort();
  return NOTICE + [HEADING, ...parts].map((path) => readFileSync(join(folder, path), 'utf8')).join('\n');
}
