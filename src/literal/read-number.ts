import type { PSNumber } from '../value/value.js';
import { executionError } from './literal-result.js';
import { readNumberToken } from './parse-number.js';
import { type Cursor, expected, take } from './powershell-cursor.js';
import type { OtherNumber } from './typed-number.js';

const dashes = '-–—―';
const token =
  /[+\-–—―]?(?:0x[0-9a-f]*|0b[01]*|(?:\d+(?:\.\d*)?|\.\d+)(?:e[+\-–—―]?\d+)?)(?:ul|uy|us|u|l|y|s|n|d)?(?:kb|mb|gb|tb|pb)?/iy;
const start = /[+\-–—―]?(?:\d|\.\d)/y;
const boundary = /[\s\u0085\p{Z},;)}\]=#<]/u;

/** Whether a number starts at the cursor; its sign counts only where nothing stands between. */
export function seesNumber(cursor: Cursor): boolean {
  start.lastIndex = cursor.at;
  return start.test(cursor.text);
}

/** Whether the character `ahead` of the cursor is a dash, typographic ones included. */
export function seesDash(cursor: Cursor, ahead = 0): boolean {
  const char = cursor.text[cursor.at + ahead];
  return char !== undefined && dashes.includes(char);
}

/** Up to nine digits with a plain end behind them: a shortcut for most numbers, which need no grammar. */
function readPlain(cursor: Cursor): number | undefined {
  const { text, at } = cursor;
  let end = at;
  let value = 0;
  for (let code = text.charCodeAt(end); code >= 0x30 && code <= 0x39; code = text.charCodeAt(++end)) {
    value = value * 10 + code - 0x30;
  }
  const next = text.charAt(end);
  if (end === at || end > at + 9 || !', \n\r;)}'.includes(next)) return undefined;
  cursor.at = end;
  return value;
}

/** Reads a number token. What runs on behind it (`1kb5`, `1x`) is the name of a command to PowerShell. */
export function readNumber(cursor: Cursor): PSNumber | OtherNumber {
  const plain = readPlain(cursor);
  if (plain !== undefined) return { kind: 'int', value: plain };
  const from = cursor.at;
  const [digits] = take(cursor, token) ?? [];
  const next = cursor.text[cursor.at];
  if (digits === undefined || (next !== undefined && !boundary.test(next))) {
    throw executionError(cursor.text, from, 'a number with an operator or a name behind it');
  }
  const number = readNumberToken(digits);
  if (!number) throw expected(cursor, 'a number that fits its type', from);
  return number;
}
