import { type Cursor, take } from '../literal/powershell-cursor.js';
import type { PSValue } from '../value/value.js';

/** A place in a case's PowerShell text, and the variables that the case has, by lower-case name. */
export type ScriptCursor = Cursor & { readonly variables: ReadonlyMap<string, PSValue> };

export function scriptCursor(text: string, variables: ReadonlyMap<string, PSValue>): ScriptCursor {
  return { text, at: 0, depth: 0, variables };
}

/** The text needs more than constants and the case's variables, so a binder of data cannot answer the case. */
export function notConstant(cursor: Cursor, what: string): TypeError {
  return new TypeError(
    `${what} cannot be evaluated here: '${cursor.text.slice(cursor.at, cursor.at + 20)}'.`,
  );
}

const NAME = /\$(?:\{([^{}`]+)\}|([\p{L}\p{Nd}_?]+(?::(?!:)[\p{L}\p{Nd}_?]+)?))/uy;

const CONSTANTS: ReadonlyMap<string, PSValue> = new Map<string, PSValue>([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/**
 * Reads `$name` or `${name}` where one begins.
 *
 * @returns undefined where a dollar sign stands for itself.
 * @throws TypeError for a variable that the case does not give.
 */
export function readScriptVariable(cursor: ScriptCursor): { readonly value: PSValue } | undefined {
  const start = cursor.at;
  const match = take(cursor, NAME);
  if (!match) return undefined;
  const name = (match[1] ?? match[2] ?? '').toLowerCase();
  const value = CONSTANTS.has(name) ? CONSTANTS.get(name) : cursor.variables.get(name);
  if (value !== undefined) return { value };
  cursor.at = start;
  throw notConstant(cursor, 'A variable that the case does not give');
}
