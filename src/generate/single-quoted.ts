/** What PowerShell takes for a single quotation mark: the plain one and the four typographic ones. */
const QUOTES = /['‘’‚‛]/g;

/**
 * Any text as a single-quoted PowerShell string, a constant in every version and in manifests. PowerShell ends
 * such a string at any of its five single quotation marks, so each is doubled.
 */
export function singleQuoted(text: string): string {
  return `'${text.replace(QUOTES, '$&$&')}'`;
}

/** The texts as a PowerShell array: `@('a','b')`. */
export function quotedList(texts: readonly string[]): string {
  return `@(${texts.map(singleQuoted).join(',')})`;
}
