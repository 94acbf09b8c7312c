import { executionError } from './literal-result.js';
import { type Cursor, expected, take } from './powershell-cursor.js';

const braced = /\$\{([^{}`]+)\}/y;
const unbraced = /\$(:?[\p{L}\p{Nd}_?]+(?::(?!:)[\p{L}\p{Nd}_?]+)*|[$^])/uy;
const constants: ReadonlyMap<string, true | false | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads `$true`, `$false` or `$null`, also as `${true}` and with the scopes under which the engine still takes them
 * for constants (local, private, variable, using). Every other variable would have to be looked up.
 */
export function readVariable(cursor: Cursor): boolean | null {
  const start = cursor.at;
  const match = take(cursor, braced) ?? takeUnbraced(cursor);
  if (!match) throw expected(cursor, 'a variable', start + 1);
  const name = (match[1] ?? '').toLowerCase().replace(/^using:(?!$)/, '');
  const value = constants.get(name.replace(/^(?:local|private|variable)?:/, ''));
  if (value !== undefined) return value;
  throw executionError(cursor.text, start, 'a variable other than $true, $false and $null');
}

/** Whether a variable starts at the cursor: in a string a dollar sign may also stand for itself. */
export function seesVariable(cursor: Cursor): boolean {
  const char = cursor.text[cursor.at + 1] ?? '';
  return /[\p{L}\p{Nd}_?{$^:]/u.test(char);
}

// `$a::b` is a static member of $a, `$a:` lacks its name: a name takes single colons only, and none at its end.
function takeUnbraced(cursor: Cursor): RegExpExecArray | null {
  const start = cursor.at;
  const match = take(cursor, unbraced);
  if (!match) return null;
  if (cursor.text[cursor.at] === ':' && cursor.text[cursor.at + 1] !== ':') {
    throw executionError(cursor.text, start, 'a variable with a drive');
  }
  return match;
}
