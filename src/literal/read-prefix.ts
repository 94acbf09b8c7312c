import { executionError } from './literal-result.js';
import { type Cursor, expected, sees, skipBlanks, skipLines, take } from './powershell-cursor.js';
import { seesDash, seesNumber } from './read-number.js';

/** What may stand before an operand: `,` makes an array of it, the others give a hashtable literal its type. */
export type Prefix = 'comma' | 'ordered' | 'pscustomobject';

const prefixStarts = '[,!+-–—―';
const typeName = /[A-Za-z_][\w.]*/y;

/**
 * Reads one prefix with the blanks after it, or nothing. Every other operator and cast would have to be computed,
 * which SafeGetValue leaves to a runspace.
 */
export function readPrefix(cursor: Cursor): Prefix | undefined {
  if (!sees(cursor, prefixStarts)) return undefined;
  if (sees(cursor, '[')) return readCast(cursor);
  if (sees(cursor, ',')) {
    cursor.at++;
    skipLines(cursor);
    return 'comma';
  }
  if (seesNumber(cursor)) return undefined;
  const doubled = (sees(cursor, '+') && sees(cursor, '+', 1)) || (seesDash(cursor) && seesDash(cursor, 1));
  if (doubled) throw expected(cursor, 'a value', cursor.at + 1);
  throw executionError(cursor.text, cursor.at, 'an operator');
}

function readCast(cursor: Cursor): Prefix {
  const { text, at } = cursor;
  cursor.at++;
  skipLines(cursor);
  const name = take(cursor, typeName)?.[0].toLowerCase();
  if (name === undefined) throw expected(cursor, 'the name of a type');
  // A line that is continued right here would go on with the name.
  if (!sees(cursor, '`')) skipBlanks(cursor);
  if ((name !== 'ordered' && name !== 'pscustomobject') || !sees(cursor, ']')) {
    throw executionError(text, at, 'a type other than [ordered] and [pscustomobject]');
  }
  cursor.at++;
  skipBlanks(cursor);
  if (!sees(cursor, '@') || !sees(cursor, '{', 1)) throw expected(cursor, `a hashtable after [${name}]`);
  return name;
}
