import type { PSObject } from '../value/value.js';
import {
  afterLineBreak,
  type Cursor,
  doubleQuotes,
  expected,
  sees,
  singleQuotes,
  skipBlanks,
  take,
} from './powershell-cursor.js';

const code = /[^'‘’‚‛"“”„(){}#<@`$]*/y;
const comment = /#[^\r\n]*/y;
const bracedVariable = /\$\{[^{}`]*\}/y;
const singleRun = /[^'‘’‚‛]*/y;
const singleHereHead = /@['‘’‚‛][^\S\r\n]*(?=[\r\n])/y;
const singleHereBody = /[\s\S]*?[\r\n]['‘’‚‛]@/y;
const doubleHereHead = /@["“”„][^\S\r\n]*(?=[\r\n])/y;
const doubleRun = /[^"“”„`$]*/y;
const hereRun = /[^\r\n`$]*/y;
const closers: Readonly<Record<string, string>> = { '(': ')', '{': '}' };

/**
 * Reads a script block, which is a constant as long as nobody invokes it. Its text is the block with its braces, as
 * SafeGetValue makes it. What stands inside is only balanced, not parsed; square brackets not even that, since in a
 * command's name and arguments each is a letter like others (`a [b`).
 */
export function readScriptBlock(cursor: Cursor): PSObject {
  const start = cursor.at;
  const open: string[] = [];
  do {
    if (cursor.at >= cursor.text.length)
      throw expected(cursor, `'${open.at(-1) ?? '}'}' to end the script block`);
    const innermost = open.at(-1);
    if (innermost === '"') skipInString(cursor, open);
    else if (innermost === '@') skipInHereString(cursor, open);
    else skipInCode(cursor, open);
  } while (open.length > 0);
  return { kind: 'scriptblock', text: cursor.text.slice(start, cursor.at) };
}

function skipInCode(cursor: Cursor, open: string[]): void {
  take(cursor, code);
  const char = cursor.text[cursor.at];
  if (char === undefined) return;
  const closer = closers[char];
  if (closer !== undefined) open.push(closer);
  else if (')}'.includes(char)) {
    if (open.pop() !== char) throw expected(cursor, 'brackets in pairs');
  } else if (sees(cursor, doubleQuotes)) open.push('"');
  else if (sees(cursor, singleQuotes)) {
    skipSingle(cursor);
    return;
  } else if (char === '@') {
    if (take(cursor, singleHereHead)) {
      if (take(cursor, singleHereBody)) return;
      throw expected(cursor, 'a quote to end the here-string', cursor.text.length);
    }
    if (take(cursor, doubleHereHead)) {
      open.push('@');
      return;
    }
  } else if (char === '$') {
    if (take(cursor, bracedVariable)) return;
  } else if (char === '<' && sees(cursor, '#', 1)) {
    skipBlanks(cursor);
    return;
  } else if (char === '#' && !/[^\s(){}[\];,|&=]/.test(cursor.text[cursor.at - 1] ?? ' ')) {
    take(cursor, comment);
    return;
  } else if (char === '`') cursor.at++;
  cursor.at++;
}

function skipSingle(cursor: Cursor): void {
  do {
    cursor.at++;
    take(cursor, singleRun);
    if (cursor.at >= cursor.text.length) throw expected(cursor, 'a quote to end the string');
    cursor.at++;
  } while (sees(cursor, singleQuotes));
}

function skipInString(cursor: Cursor, open: string[]): void {
  take(cursor, doubleRun);
  if (sees(cursor, '`')) cursor.at += 2;
  else if (sees(cursor, '$')) skipDollar(cursor, open);
  else if (sees(cursor, doubleQuotes)) {
    if (sees(cursor, doubleQuotes, 1)) cursor.at += 2;
    else {
      cursor.at++;
      open.pop();
    }
  }
}

function skipInHereString(cursor: Cursor, open: string[]): void {
  take(cursor, hereRun);
  if (sees(cursor, '`')) cursor.at += 2;
  else if (sees(cursor, '$')) skipDollar(cursor, open);
  else {
    cursor.at = afterLineBreak(cursor.text, cursor.at);
    if (!sees(cursor, doubleQuotes) || !sees(cursor, '@', 1)) return;
    cursor.at += 2;
    open.pop();
  }
}

function skipDollar(cursor: Cursor, open: string[]): void {
  if (sees(cursor, '(', 1)) open.push(')');
  cursor.at += sees(cursor, '(', 1) ? 2 : 1;
}
