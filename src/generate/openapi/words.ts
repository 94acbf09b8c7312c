/**
 * Names are taken apart into words and put together again, as AutoRest's code generation does it
 * (cmdlet-rules.md section 2).
 */

/** Where one word of a name ends and the next begins. */
const BORDERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/([a-z]+)(?=[A-Z])/g, '$1 '],
  [/(\d+)(?=[a-zA-Z])/g, '$1 '],
  // Once only: `UIDName` has its border, a second run of capitals keeps none.
  [/\b([A-Z]+)([A-Z][a-z])/, '$1 $2'],
];

/** Words that are written in capitals (observed: DelayBetweenTonesMS; AutoRest's list of acronyms). */
const ACRONYMS: ReadonlySet<string> = new Set(['ip', 'ms', 'os', 'vm']);

/** A name's words, in lower case: `callRecord-id` → `call`, `record`, `id`. */
export function wordsOf(name: string): string[] {
  return BORDERS.reduce((text, [border, mark]) => text.replace(border, mark), name)
    .split(/[\W_|]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Leaves out a word that repeats the one before it, and a pair that repeats the pair before it. */
export function dropRepeats(words: readonly string[]): string[] {
  const same = (a: string | undefined, b: string | undefined) =>
    a !== undefined && b !== undefined && a.toLowerCase() === b.toLowerCase();
  const kept = [...words];
  for (let at = 0; at < kept.length; at++) {
    while (same(kept[at], kept[at - 1])) kept.splice(at, 1);
    while (same(kept[at], kept[at - 2]) && same(kept[at + 1], kept[at - 1])) kept.splice(at, 2);
  }
  return kept;
}

/** Words as one name: each begins with a capital, repeats are left out. */
export function joinPascal(words: readonly string[]): string {
  return dropRepeats(words)
    .map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

/** A name in Pascal case: `call-id` → `CallId`. */
export function pascal(name: string): string {
  return joinPascal(wordsOf(name));
}
