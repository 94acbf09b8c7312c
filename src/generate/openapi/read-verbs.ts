import { readJson } from './read-text.js';
import { sourceError } from './source-error.js';

/** The words that are verbs, and the PowerShell verbs that stand for them. */
export interface Verbs {
  /** From an action in Pascal case to PowerShell's verb. */
  readonly map: Readonly<Record<string, string>>;
  /** Every English verb, in lower case. */
  readonly words: ReadonlySet<string>;
}

/** Reads `verbs.json`: `{ "verbMap": { "Delete": "Remove", … }, "verbs": ["abandon", …] }`. @throws Error. */
export function readVerbs(file: string): Verbs {
  const { verbMap, verbs } = (readJson(file) ?? {}) as { verbMap?: unknown; verbs?: unknown };
  if (typeof verbMap !== 'object' || verbMap === null || !Array.isArray(verbs)) {
    throw sourceError(file, 1, "not a table of verbs: it has no 'verbMap' and 'verbs'");
  }
  return { map: verbMap as Readonly<Record<string, string>>, words: new Set(verbs as string[]) };
}
