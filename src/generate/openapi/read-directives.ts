import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Directive, DirectiveRule } from './directive.js';
import { objectLines } from './object-lines.js';
import { readJson, readText } from './read-text.js';
import { sourceError } from './source-error.js';

const KEYS: ReadonlySet<string> = new Set(['remove-path-by-operation', 'where', 'set', 'remove']);
const CHANGES: ReadonlySet<string> = new Set([
  'alias',
  'completer',
  'default',
  'parameter-name',
  'subject',
  'variant',
  'verb',
]);
const LOOKS: ReadonlySet<string> = new Set(['parameter-name', 'subject', 'variant', 'verb']);

/**
 * A module's directives in the order in which they apply: everybody's (`common.json`, a list), then its own
 * (`<Module>.json`, lists named `both`, `v1.0` and `beta`), those for both API versions before those for this one.
 * A module without a file has everybody's alone.
 *
 * @throws Error naming file and line for a file that is not JSON, or a directive that says something unknown.
 */
export function readDirectives(folder: string, module: string, api: 'v1.0' | 'beta'): readonly Directive[] {
  const own = join(folder, `${module}.json`);
  return [
    ...readCommon(join(folder, 'common.json')),
    ...(existsSync(own) ? readOwn(own).filter(({ section }) => section === 'both' || section === api) : []),
  ];
}

function readCommon(file: string): readonly Directive[] {
  const list = readJson(file);
  if (!Array.isArray(list)) throw sourceError(file, 1, 'not a list of directives');
  const lines = objectLines(readText(file), 1);
  return list.map((rule, index) => directive(file, lines[index], 'common', rule));
}

function readOwn(file: string): readonly Directive[] {
  const lines = objectLines(readText(file), 2);
  let read = 0;
  const sections = Object.entries(readJson(file) ?? {}).flatMap(([section, list]: [string, unknown]) => {
    if (section !== 'both' && section !== 'v1.0' && section !== 'beta')
      throw sourceError(file, 1, `'${section}' is none of both, v1.0 and beta`);
    if (!Array.isArray(list)) throw sourceError(file, 1, `not a list of directives: ${section}`);
    return list.map((rule) => directive(file, lines[read++], section, rule));
  });
  // What holds for one version builds on what holds for both, wherever the file has it.
  return [...sections].sort((a, b) => Number(b.section === 'both') - Number(a.section === 'both'));
}

function directive(
  file: string,
  line: number | undefined,
  section: Directive['section'],
  rule: unknown,
): Directive {
  const refuse = (what: string, cause?: unknown) => sourceError(file, line, what, cause);
  if (typeof rule !== 'object' || rule === null) throw refuse('a directive that is no object');
  const { where, set } = rule as DirectiveRule;
  for (const [what, known] of [
    [rule, KEYS],
    [where ?? {}, LOOKS],
    [set ?? {}, CHANGES],
  ] as const) {
    const unknown = Object.keys(what).find((key) => !known.has(key));
    if (unknown !== undefined) throw refuse(`a directive with '${unknown}', which means nothing here`);
  }
  for (const pattern of Object.values(where ?? {})) {
    try {
      new RegExp(pattern);
    } catch (cause) {
      throw refuse(`a directive with a pattern that is no regular expression: ${pattern}`, cause);
    }
  }
  return { ...(rule as DirectiveRule), source: line === undefined ? file : `${file}:${line}`, section };
}
