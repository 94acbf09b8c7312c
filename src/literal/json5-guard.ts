import { type LiteralError, literalError } from './literal-result.js';

const inert = /[^"'/[\]{}\d]+/y;
const digits = /\d[\w.]*/y;
const doubleQuoted = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?/y;
const singleQuoted = /'[^'\\]*(?:\\[\s\S][^'\\]*)*'?/y;
const comment = /\/(?:\/[^\r\n\u2028\u2029]*|\*[\s\S]*?\*\/)?/y;

/**
 * What has to be refused before the JSON5 library sees a text: nesting beyond `depthLimit`, which it would follow
 * with recursion, and integers that its doubles would change. Undefined where there is nothing to refuse.
 */
export function refuseForJson5(text: string, depthLimit: number): LiteralError | undefined {
  let depth = 0;
  let at = 0;
  while (at < text.length) {
    const char = text[at] ?? '';
    if (char === '[' || char === '{') {
      depth++;
      if (depth > depthLimit) return literalError(text, at, `at most ${depthLimit} levels of nesting`);
      at++;
    } else if (char === ']' || char === '}') {
      depth--;
      at++;
    } else {
      const run = skipRun(text, at, char);
      if (/\d/.test(char) && losesDigits(text.slice(at, run), text[at - 1])) {
        return literalError(text, at, 'an integer of no more than 15 digits, or strict JSON');
      }
      at = run;
    }
  }
  return undefined;
}

function skipRun(text: string, at: number, char: string): number {
  const run =
    char === '"'
      ? doubleQuoted
      : char === "'"
        ? singleQuoted
        : char === '/'
          ? comment
          : /\d/.test(char)
            ? digits
            : inert;
  run.lastIndex = at;
  return run.test(text) ? Math.max(run.lastIndex, at + 1) : at + 1;
}

function losesDigits(token: string, before = ''): boolean {
  if (token.length < 16 || token.length > 400 || /[\w$.]/.test(before)) return false;
  if (!/^(?:\d+|0x[0-9a-f]+)$/i.test(token)) return false;
  const value = Number(token);
  return BigInt(token) !== BigInt(value);
}
