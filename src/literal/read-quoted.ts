import { placeOf } from '../value/read-json.js';
import type { PSValue } from '../value/value.js';
import { stringForm } from '../value/write-json.js';
import {
  afterLineBreak,
  type Cursor,
  doubleQuotes,
  expected,
  sees,
  singleQuotes,
  take,
  takeRun,
} from './powershell-cursor.js';
import { readEscape } from './read-escape.js';
import { readVariable, seesVariable } from './read-variable.js';

/** Reads the statements of `$( … )` with the cursor after the bracket: the values that come out of them. */
export type StatementsReader = (cursor: Cursor) => readonly PSValue[];

const singleRun = /[^'‘’‚‛]*/y;
const doubleRun = /[^"“”„`$]*/y;
const line = /[^\r\n]*/y;
const hereRun = /[^\r\n`$]*/y;
const blanksToLineEnd = /[^\S\r\n]*(?=[\r\n])/y;

/** Reads a quoted string or a here-string; `$true` and `$(…)` of constants expand as the engine does it. */
export function readQuoted(cursor: Cursor, statements: StatementsReader): string {
  if (sees(cursor, '@')) return readHereString(cursor, statements);
  return sees(cursor, singleQuotes) ? readSingle(cursor) : readDouble(cursor, statements);
}

function readSingle(cursor: Cursor): string {
  const start = cursor.at++;
  let result = '';
  for (;;) {
    result += takeRun(cursor, singleRun);
    if (cursor.at >= cursor.text.length)
      throw expected(cursor, `a quote to end the string begun at ${placeOf(cursor.text, start)}`);
    cursor.at++;
    if (!sees(cursor, singleQuotes)) return result;
    result += cursor.text[cursor.at++];
  }
}

function readDouble(cursor: Cursor, statements: StatementsReader): string {
  const start = cursor.at++;
  let result = '';
  for (;;) {
    result += takeRun(cursor, doubleRun);
    if (cursor.at >= cursor.text.length)
      throw expected(cursor, `a quote to end the string begun at ${placeOf(cursor.text, start)}`);
    if (!sees(cursor, doubleQuotes)) {
      result += readSpecial(cursor, statements);
      continue;
    }
    cursor.at++;
    if (!sees(cursor, doubleQuotes)) return result;
    result += cursor.text[cursor.at++];
  }
}

/** A backtick or a dollar sign and what belongs to it. */
function readSpecial(cursor: Cursor, statements: StatementsReader): string {
  if (sees(cursor, '`')) return readEscape(cursor);
  if (sees(cursor, '(', 1)) {
    cursor.at += 2;
    return statements(cursor).map(joined).join(' ');
  }
  if (seesVariable(cursor)) return stringForm(readVariable(cursor));
  cursor.at++;
  return '$';
}

function joined(value: PSValue): string {
  const isArray = typeof value === 'object' && value !== null && value.kind === 'array';
  return isArray ? value.items.map(stringForm).join(' ') : stringForm(value);
}

function readHereString(cursor: Cursor, statements: StatementsReader): string {
  const start = cursor.at++;
  const quotes = sees(cursor, singleQuotes) ? singleQuotes : doubleQuotes;
  cursor.at++;
  if (!take(cursor, blanksToLineEnd))
    throw expected(cursor, 'the end of the line after the quote of a here-string');
  cursor.at = afterLineBreak(cursor.text, cursor.at);
  let result = '';
  let lineBreak = '';
  for (;;) {
    if (sees(cursor, quotes) && sees(cursor, '@', 1)) {
      cursor.at += 2;
      return result;
    }
    result += lineBreak + readHereLine(cursor, quotes === doubleQuotes ? statements : undefined);
    const after = afterLineBreak(cursor.text, cursor.at);
    if (after === cursor.at)
      throw expected(
        cursor,
        `a line with the quote and '@' to end the here-string begun at ${placeOf(cursor.text, start)}`,
      );
    lineBreak = cursor.text.slice(cursor.at, after);
    cursor.at = after;
  }
}

function readHereLine(cursor: Cursor, statements: StatementsReader | undefined): string {
  if (!statements) return takeRun(cursor, line);
  let result = '';
  for (;;) {
    result += takeRun(cursor, hereRun);
    if (!sees(cursor, '`$')) return result;
    result += readSpecial(cursor, statements);
  }
}
