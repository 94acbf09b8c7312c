import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of sources and recorded facts that lies beside the project, or where MGSHIM_SHARED says. */
const SHARED = process.env.MGSHIM_SHARED ?? join(import.meta.dirname, '../../../../shared');

/** API descriptions, directives and verbs; undefined: they are not at hand. */
export const GRAPH = existsSync(join(SHARED, 'graph/verbs.json')) ? join(SHARED, 'graph') : undefined;

/** Rows of a file of facts; none where it is not at hand. */
export function readRows<T>(name: string): readonly T[] {
  const file = join(SHARED, 'facts', name);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
