// inflection: a maintained English inflector; a short table of exceptions makes it agree with the Entity Framework's.
import { singularize } from 'inflection';
import { joinPascal, wordsOf } from './words.js';

/**
 * Where the Entity Framework's pluraliser, which Microsoft's generator uses, and `inflection` part: tried in this
 * order, the first that fits decides (cmdlet-rules.md section 2). Checked against every word of every operation
 * id of both API versions.
 */
const EXCEPTIONS: ReadonlyArray<readonly [RegExp, string]> = [
  // Latin plurals stay: data, metadata, media, quota, delta.
  [/^(.*[it]a)$/, '$1'],
  // Short words and verbs are no plurals: as, is, os, has.
  [/^(as|is|os|us|has|was|his)$/, '$1'],
  [/^are$/, 'is'],
  // Plurals without a singular, and acronyms that only look like plurals.
  [/^(rights|statistics|whois|dns|series|species|news)$/, '$1'],
  // The Entity Framework takes any s away that it does not know.
  [/^(canva)s$/, '$1'],
];

/** A name with its last word in the singular, in Pascal case: `callRecords` → `CallRecord`. */
export function singularise(name: string): string {
  return joinPascal(singulariseLast(wordsOf(name)));
}

/** The words, the last one in the singular. */
export function singulariseLast(words: readonly string[]): string[] {
  return words.map((word, at) => (at === words.length - 1 ? singular(word) : word));
}

function singular(word: string): string {
  for (const [plural, single] of EXCEPTIONS) {
    if (plural.test(word)) return word.replace(plural, single);
  }
  return singularize(word);
}
