import type { PSValue } from '../value/value.js';
import { stringForm } from '../value/write-json.js';
import { foldCase, keyIdentity } from './key-identity.js';
import { executionError } from './literal-result.js';
import {
  type Cursor,
  expected,
  sees,
  skipBlanks,
  skipLines,
  skipSeparators,
  take,
} from './powershell-cursor.js';
import { seesNumber } from './read-number.js';

/** Reads one operand or one statement, with the cursor at its start. */
export type ValueReader = (cursor: Cursor) => PSValue;

const label = /[\p{L}_][\p{L}\p{Nd}_]*/uy;

/**
 * Reads the entries of `@{ … }` after its opening brace, and the closing one. Keys are barewords, strings, numbers or
 * any other constant; equal keys are an error, as they are to the parser (by their text, without regard to case) and
 * to the hashtable (by type and value).
 */
export function readEntries(cursor: Cursor, key: ValueReader, value: ValueReader): [PSValue, PSValue][] {
  const entries: [PSValue, PSValue][] = [];
  const written = new Set<string>();
  const held = new Set<string>();
  skipLines(cursor);
  while (!sees(cursor, '}')) {
    const at = cursor.at;
    const constant = isConstantKey(cursor);
    const name = readLabel(cursor) ?? key(cursor);
    if (name === null) throw executionError(cursor.text, at, 'a key that is null');
    const identity = keyIdentity(name);
    const text = foldCase(stringForm(name));
    if ((constant && written.has(text)) || (identity !== undefined && held.has(identity))) {
      throw expected(cursor, 'keys that differ', at);
    }
    if (constant) written.add(text);
    if (identity !== undefined) held.add(identity);
    skipBlanks(cursor);
    if (!sees(cursor, '=')) throw expected(cursor, "'=' after the key");
    cursor.at++;
    skipLines(cursor);
    entries.push([name, value(cursor)]);
    skipBlanks(cursor);
    if (!sees(cursor, '\r\n;}')) throw expected(cursor, "';', a new line or '}'");
    skipSeparators(cursor);
  }
  cursor.at++;
  return entries;
}

function isConstantKey(cursor: Cursor): boolean {
  return seesNumber(cursor) || /[^([{$!,@<#]/.test(cursor.text[cursor.at] ?? '(');
}

function readLabel(cursor: Cursor): string | undefined {
  const [name] = take(cursor, label) ?? [];
  if (name === undefined) return undefined;
  // PowerShell looks at UTF-16 units: a letter beyond the basic plane is none to it.
  const stray = name.search(/[\ud800-\udfff]/);
  if (stray !== -1) throw expected(cursor, "'=' after the key", cursor.at - name.length + stray);
  return name;
}
