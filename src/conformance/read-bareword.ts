import { readNumberToken } from '../literal/parse-number.js';
import { doubleQuotes, sees, singleQuotes, takeRun } from '../literal/powershell-cursor.js';
import { readEscape } from '../literal/read-escape.js';
import { toText } from '../value/to-text.js';
import type { PSValue } from '../value/value.js';
import { readOutputs, readSingle } from './constant-expression.js';
import { readDollar, readExpandable } from './expandable-text.js';
import { notConstant, type ScriptCursor } from './script-cursor.js';

const PLAIN = /[^\s\u0085\p{Z}{}();,|&`$'‘’‚‛"“”„]+/uy;
const STARTS_NUMBER = /^(?:\d|\.\d)/;

/**
 * Reads an argument without quotes around it: to PowerShell a number where it is one from end to end and has no
 * sign, else a text, in which quotes, backticks and variables may stand (binding.md §1.3).
 *
 * @param prefix what has been read of it already.
 * @returns undefined where none begins.
 */
export function readBareword(cursor: ScriptCursor, prefix = ''): { readonly value: PSValue } | undefined {
  const start = cursor.at;
  let text = prefix;
  for (;;) {
    text += takeRun(cursor, PLAIN);
    if (sees(cursor, '`') && cursor.at + 1 < cursor.text.length) text += readEscape(cursor);
    else if (sees(cursor, '$')) text += readDollar(cursor, readOutputs);
    else if (sees(cursor, singleQuotes)) text += readSingle(cursor);
    else if (sees(cursor, doubleQuotes)) text += readExpandable(cursor, readOutputs);
    else break;
  }
  if (cursor.at === start) return prefix === '' ? undefined : { value: prefix };
  if (/^[@<>]|^[1-6*]>/.test(cursor.text.slice(start, start + 2))) {
    cursor.at = start;
    throw notConstant(cursor, 'A redirection or a reserved character');
  }
  return { value: numberIn(cursor.text.slice(start, cursor.at), prefix) ?? text };
}

/** A number in an argument remembers its text where the value would be written otherwise. */
function numberIn(written: string, prefix: string): PSValue | undefined {
  if (prefix !== '' || !STARTS_NUMBER.test(written)) return undefined;
  const number = readNumberToken(written);
  if (!number || number.kind === 'other') return number;
  return toText(number) === written ? number : { ...number, text: written };
}
