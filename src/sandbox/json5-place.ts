/** A place in a text; both count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Space, comments, strings, punctuation, and everything else up to the next of these. */
const TOKEN =
  /\s+|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|[{}[\]:,]|[^\s{}[\]:,"'/]+/gy;

interface Token {
  readonly text: string;
  readonly index: number;
}

/**
 * Where a value stands in a JSON5 text: that of the deepest part of the path which is there. The text must be good
 * JSON5; then a look at its brackets is enough.
 */
export function placeInJson5(text: string, path: readonly (string | number)[]): Place {
  const tokens = [...text.matchAll(TOKEN)]
    .map((match): Token => ({ text: match[0], index: match.index }))
    .filter((token) => !/^(\s|\/\/|\/\*)/.test(token.text));
  let at = 0;
  for (const step of path) {
    const next = child(tokens, at, step);
    if (next === undefined) break;
    at = next;
  }
  return placeOf(text, tokens[at]?.index ?? 0);
}

/** The first token of a property's or an item's value. */
function child(tokens: readonly Token[], at: number, step: string | number): number | undefined {
  let item = 0;
  for (let index = at + 1; index < tokens.length; ) {
    const token = tokens[index]?.text;
    if (token === undefined || token === '}' || token === ']') return undefined;
    if (token === ',') {
      item += 1;
      index += 1;
      continue;
    }
    const isProperty = tokens[at]?.text === '{';
    const value = isProperty ? index + 2 : index;
    if (isProperty ? nameOf(token) === step : item === step) return value;
    index = afterValue(tokens, value);
  }
  return undefined;
}

function afterValue(tokens: readonly Token[], at: number): number {
  let depth = 0;
  for (let index = at; index < tokens.length; index += 1) {
    const text = tokens[index]?.text ?? '';
    if (text === '{' || text === '[') depth += 1;
    if (text === '}' || text === ']') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return tokens.length;
}

/** A property's name; one with escapes in it is not found, and its parent's place is told instead. */
function nameOf(token: string): string {
  return /^["']/.test(token) ? token.slice(1, -1) : token;
}

function placeOf(text: string, index: number): Place {
  const lines = text.slice(0, index).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
