/** Whether a text holds one of PowerShell's wildcard characters, not escaped. */
export function hasWildcard(text: string): boolean {
  return /(?:^|[^`])[*?[\]]/.test(text);
}

/** A PowerShell wildcard pattern (`*`, `?`, `[a-z]`, backtick escapes) as a predicate; case does not matter. */
export function wildcard(pattern: string): (text: string) => boolean {
  let source = '';
  for (let index = 0; index < pattern.length; index++) {
    const char = pattern[index] as string;
    const close = char === '[' ? pattern.indexOf(']', index + 2) : -1;
    if (char === '*') source += '.*';
    else if (char === '?') source += '.';
    else if (close > 0) {
      source += `[${pattern.slice(index + 1, close).replace(/[\\\]^]/g, '\\$&')}]`;
      index = close;
    } else if (char === '`' && index + 1 < pattern.length) source += literal(pattern[++index] as string);
    else source += literal(char);
  }
  const expression = new RegExp(`^${source}$`, 'isu');
  return (text) => expression.test(text);
}

function literal(char: string): string {
  return char.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
