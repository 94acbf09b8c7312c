import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Directive } from './directive.js';
import { readText } from './read-description.js';
import { sourceError } from './source-error.js';

const KEYS: ReadonlySet<string> = new Set(['remove-path-by-operation', 'where', 'set', 'remove']);

/** A directive as a file holds it, before it knows where it stood. */
type Plain = Omit<Directive, 'source' | 'own'>;

/**
 * A module's directives in the order in which they apply: everybody's (`common.json`), the module's own for both
 * API versions, its own for this one. A module without a file has everybody's alone.
 *
 * @throws Error naming file and directive for a file that is not JSON, or a directive that does nothing known.
 */
export function readDirectives(folder: string, module: string, api: 'v1.0' | 'beta'): readonly Directive[] {
  const common = join(folder, 'common.json');
  const own = join(folder, `${module}.json`);
  const sections = existsSync(own) ? (readJson(own) as Readonly<Record<string, unknown>> | null) : {};
  return [
    ...directivesOf(common, readJson(common), '', false),
    ...['both', api].flatMap((section) => directivesOf(own, sections?.[section] ?? [], section, true)),
  ];
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw sourceError(file, undefined, `not JSON (${cause.message})`, cause);
  }
}

function directivesOf(file: string, list: unknown, section: string, own: boolean): readonly Directive[] {
  if (!Array.isArray(list))
    throw sourceError(file, 1, `not a list of directives${section && `: ${section}`}`);
  return (list as readonly Plain[]).map((plain, index) => {
    const unknown = Object.keys(plain).find((key) => !KEYS.has(key));
    if (unknown !== undefined)
      throw sourceError(file, undefined, `${section}[${index}]: a directive does not know '${unknown}'`);
    return { ...plain, source: `${basename(file)}, ${section}[${index}]`, own };
  });
}
