const patterns = new Map<string, RegExp>();

/**
 * A directive's pattern: letters and digits alone mean the whole name, anything else is a regular expression that
 * may match a part. Case never counts (Microsoft's generator; cmdlet-rules.md section 3).
 *
 * @throws SyntaxError when it is no regular expression.
 */
function patternOf(text: string): RegExp {
  const known = patterns.get(text);
  if (known) return known;
  const pattern = new RegExp(/^[a-zA-Z0-9]+$/.test(text) ? `^${text}$` : text, 'gi');
  patterns.set(text, pattern);
  return pattern;
}

/** Whether a name fits a pattern; no pattern fits every name. */
export function fits(name: string, pattern: string | undefined): boolean {
  // `search` ignores the g flag's memory, which `test` would keep from one name to the next.
  return pattern === undefined || name.search(patternOf(pattern)) >= 0;
}

/** A name with what the pattern matches replaced; without a pattern, the replacement itself. */
export function rename(name: string, pattern: string | undefined, replacement: string | undefined): string {
  if (replacement === undefined) return name;
  return pattern === undefined ? replacement : name.replace(patternOf(pattern), replacement);
}
