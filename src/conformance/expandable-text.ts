import { doubleQuotes, sees, takeRun } from '../literal/powershell-cursor.js';
import { readEscape } from '../literal/read-escape.js';
import { toText } from '../value/to-text.js';
import type { PSValue } from '../value/value.js';
import { parserError } from './parser-error.js';
import { readScriptVariable, type ScriptCursor } from './script-cursor.js';

/** Reads the statements of `$( … )` with the cursor after the bracket: the values that come out of them. */
export type ReadStatements = (cursor: ScriptCursor) => readonly PSValue[];

const PLAIN = /[^"“”„`$]*/y;

/**
 * Reads a string in double quotes and expands it.
 *
 * @throws CmdletError `TerminatorExpectedAtEndOfString`.
 */
export function readExpandable(cursor: ScriptCursor, statements: ReadStatements): string {
  cursor.at++;
  let text = '';
  for (;;) {
    text += takeRun(cursor, PLAIN);
    if (cursor.at >= cursor.text.length) throw parserError('TerminatorExpectedAtEndOfString');
    if (sees(cursor, '`')) text += readEscape(cursor);
    else if (sees(cursor, '$')) text += readDollar(cursor, statements);
    else {
      cursor.at++;
      if (!sees(cursor, doubleQuotes)) return text;
      text += cursor.text[cursor.at++];
    }
  }
}

/** Reads what a dollar sign begins inside a string or a bareword, as text. */
export function readDollar(cursor: ScriptCursor, statements: ReadStatements): string {
  if (sees(cursor, '(', 1)) {
    cursor.at += 2;
    return statements(cursor).map(toText).join(' ');
  }
  const variable = readScriptVariable(cursor);
  if (variable) return toText(variable.value);
  cursor.at++;
  return '$';
}
