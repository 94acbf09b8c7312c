import { type Cursor, expected, take } from './powershell-cursor.js';

/** PowerShell's escapes in double quotes: the letter after the backtick, and what it stands for. */
export const escapeLetters: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['e', '\u001b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
]);

const unicode = /\{([0-9a-fA-F]{1,6})\}/y;

/** Reads a backtick and what it escapes: a letter of the table, `u{hex}`, or any other character for itself. */
export function readEscape(cursor: Cursor): string {
  const letter = cursor.text[cursor.at + 1];
  if (letter === undefined) throw expected(cursor, 'a character after the backtick', cursor.at + 1);
  cursor.at += 2;
  if (letter !== 'u') return escapeLetters.get(letter) ?? letter;
  const start = cursor.at;
  const code = Number.parseInt(take(cursor, unicode)?.[1] ?? '', 16);
  if (Number.isNaN(code) || code > 0x10ffff) throw expected(cursor, 'a code point such as {1F600}', start);
  return String.fromCodePoint(code);
}
