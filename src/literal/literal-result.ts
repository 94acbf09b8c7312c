import { failureAt, placeOf, type ReadFailure } from '../value/read-json.js';
import type { PSValue } from '../value/value.js';

/**
 * Why a literal could not be read. `executes` marks a text that PowerShell would have to run to get its value
 * (a command, a variable, arithmetic, a member, a cast to a type that is not primitive).
 */
export type LiteralError = ReadFailure & { readonly executes?: true };

/** A value, or why there is none. */
export type LiteralResult = { readonly ok: true; readonly value: PSValue } | LiteralError;

/** A failure of form: `expected …, got 'x' at line:column`. */
export const literalError: (text: string, offset: number, expected: string) => LiteralError = failureAt;

/** The failure of a text that is more than a constant. `what` names the construct. */
export function executionError(text: string, offset: number, what: string): LiteralError {
  const message = `${what} would execute something; only constants are read, at ${placeOf(text, offset)}`;
  return { ok: false, message, offset, executes: true };
}

/** Tells a failure that the readers throw among themselves from a fault. */
export function isLiteralError(thrown: unknown): thrown is LiteralError {
  return typeof thrown === 'object' && thrown !== null && 'ok' in thrown && thrown.ok === false;
}
