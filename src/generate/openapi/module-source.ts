import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FactSource } from './generate-facts.js';
import { LATER_DIRECTIVES } from './later-directives.js';
import { readDescription } from './read-description.js';
import { readDirectives } from './read-directives.js';
import { readVerbs } from './read-verbs.js';
import { sourceError } from './source-error.js';

/** Which module's sources are wanted, and of which date. */
export interface ModuleChoice {
  /** The folder that holds `openapi`, `directives` and `verbs.json`. */
  readonly directory: string;
  /** `CloudCommunications`. */
  readonly module: string;
  readonly apiVersion: 'v1.0' | 'beta';
  /** A dated folder of descriptions, or `sdk` for the SDK's own; absent: the newest that has the module. */
  readonly edition?: string;
}

const DATED = /^\d{4}-\d{2}$/;

/**
 * Reads what a module's facts are made from: `openapi/<date>/<Module>.<api>.json`, the newest, or else
 * `openapi/<api>/<Module>.yml`; `directives`; `verbs.json`. Overrides are the caller's.
 *
 * @throws Error naming the file that is missing or wrong.
 */
export function readModuleSource(choice: ModuleChoice): FactSource {
  const { directory, module, apiVersion } = choice;
  const { file, edition } = descriptionFile(choice);
  const directives = readDirectives(join(directory, 'directives'), module, apiVersion);
  const later = DATED.test(edition) ? (LATER_DIRECTIVES[`${module} ${apiVersion}`] ?? []) : [];
  return {
    description: readDescription(file),
    directives: [...directives, ...later],
    verbs: readVerbs(join(directory, 'verbs.json')),
    module,
    apiVersion,
  };
}

/** The names of the modules that have a description of an API version, in the SDK's own edition. */
export function listModules(directory: string, apiVersion: 'v1.0' | 'beta'): readonly string[] {
  return readdirSync(join(directory, 'openapi', apiVersion))
    .flatMap((file) => /^(.+)\.yml$/.exec(file)?.slice(1) ?? [])
    .sort();
}

/** Whether there is a description of a module. */
export function hasDescription(choice: ModuleChoice): boolean {
  return findDescription(choice) !== undefined;
}

interface DescriptionFile {
  readonly file: string;
  readonly edition: string;
}

function descriptionFile(choice: ModuleChoice): DescriptionFile {
  const found = findDescription(choice);
  if (found) return found;
  const { directory, module, apiVersion } = choice;
  throw sourceError(join(directory, 'openapi'), undefined, `no description of ${module} ${apiVersion} here`);
}

function findDescription(choice: ModuleChoice): DescriptionFile | undefined {
  const { directory, module, apiVersion } = choice;
  const folder = join(directory, 'openapi');
  const dated = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => DATED.test(name))
        .sort()
        .reverse()
    : [];
  const candidates = [
    ...dated.map((edition) => ({ edition, file: join(folder, edition, `${module}.${apiVersion}.json`) })),
    { edition: 'sdk', file: join(folder, apiVersion, `${module}.yml`) },
  ].filter(({ edition }) => choice.edition === undefined || choice.edition === edition);
  return candidates.find(({ file }) => existsSync(file));
}
