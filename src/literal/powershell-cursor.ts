import { type LiteralError, literalError } from './literal-result.js';

/** A place in a PowerShell text; the readers move it forward and throw a `LiteralError` where they cannot. */
export type Cursor = { readonly text: string; at: number; depth: number };

/** How deep arrays, hashtables and parentheses may be nested in a PowerShell literal. */
export const literalDepthLimit = 512;

/** ' and the typographic quotes that PowerShell takes for it. */
export const singleQuotes = "'‘’‚‛";

/** " and the typographic quotes that PowerShell takes for it. */
export const doubleQuotes = '"“”„';

const blank = /[ \t\v\f\u0085\p{Z}]/u;
const lineEnd = /[\r\n]/;
const restOfLine = /[^\r\n]*/y;

/** Builds the failure of form at the cursor (or at `at`), to be thrown. */
export function expected(cursor: Cursor, what: string, at = cursor.at): LiteralError {
  return literalError(cursor.text, at, what);
}

/** Goes one level deeper for the time of a reading. */
export function nested<T>(cursor: Cursor, read: (cursor: Cursor) => T): T {
  if (cursor.depth >= literalDepthLimit)
    throw expected(cursor, `at most ${literalDepthLimit} levels of nesting`);
  cursor.depth++;
  const result = read(cursor);
  cursor.depth--;
  return result;
}

/** Whether the character at the cursor, or `ahead` of it, is one of a set. */
export function sees(cursor: Cursor, set: string, ahead = 0): boolean {
  const char = cursor.text[cursor.at + ahead];
  return char !== undefined && set.includes(char);
}

/** Skips blanks, comments and continued lines. */
export function skipBlanks(cursor: Cursor): void {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === 0x20 || code === 0x09 || code === 0x0b || code === 0x0c) cursor.at++;
    else if (code === 0x23) skipLine(cursor);
    else if (code === 0x3c && text[cursor.at + 1] === '#') skipBlockComment(cursor);
    else if (code === 0x60 && continues(text[cursor.at + 1])) {
      cursor.at += text.startsWith('\r\n', cursor.at + 1) ? 3 : 2;
    } else if (code >= 0x80 && blank.test(text.charAt(cursor.at))) cursor.at++;
    else return;
  }
}

/** Skips blanks and ends of lines. */
export function skipLines(cursor: Cursor): void {
  skipBlanks(cursor);
  while (sees(cursor, '\r\n')) {
    cursor.at++;
    skipBlanks(cursor);
  }
}

/** Skips whatever may stand between statements: blanks, ends of lines and semicolons. */
export function skipSeparators(cursor: Cursor): void {
  skipBlanks(cursor);
  while (sees(cursor, '\r\n;')) {
    cursor.at++;
    skipBlanks(cursor);
  }
}

/** The offset just after the line break at `at`, or `at` where there is none. */
export function afterLineBreak(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code === 0x0d) return text.charCodeAt(at + 1) === 0x0a ? at + 2 : at + 1;
  return code === 0x0a ? at + 1 : at;
}

/** Reads what a sticky expression matches at the cursor. */
export function take(cursor: Cursor, sticky: RegExp): RegExpExecArray | null {
  sticky.lastIndex = cursor.at;
  const match = sticky.exec(cursor.text);
  if (match) cursor.at += match[0].length;
  return match;
}

/** Reads the same without keeping groups: for the long plain stretches of strings. */
export function takeRun(cursor: Cursor, sticky: RegExp): string {
  const from = cursor.at;
  sticky.lastIndex = from;
  if (sticky.test(cursor.text)) cursor.at = sticky.lastIndex;
  return cursor.at === from ? '' : cursor.text.slice(from, cursor.at);
}

function continues(char: string | undefined): boolean {
  return char !== undefined && (lineEnd.test(char) || blank.test(char));
}

function skipLine(cursor: Cursor): void {
  restOfLine.lastIndex = cursor.at;
  if (restOfLine.test(cursor.text)) cursor.at = restOfLine.lastIndex;
}

function skipBlockComment(cursor: Cursor): void {
  const end = cursor.text.indexOf('#>', cursor.at + 2);
  if (end === -1) throw expected(cursor, "'#>' to end the comment", cursor.text.length);
  cursor.at = end + 2;
}
