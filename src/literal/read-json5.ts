import json5 from 'json5';
import { jsonDepthLimit } from '../value/read-json.js';
import { hashtable, objectArray, type PSValue } from '../value/value.js';
import { refuseForJson5 } from './json5-guard.js';
import { type LiteralError, type LiteralResult, literalError } from './literal-result.js';

/** The longest JSON5 text that is read, in UTF-16 units: its library needs a second for a few of them. */
export const json5LengthLimit = 1_048_576;

/**
 * Reads JSON5: comments, trailing commas, single quotes, keys without quotes, hexadecimal numbers. Integers become
 * `int` or `long`, other numbers `double`, all without source text; keys that look like integers come first, as in
 * every JavaScript object. Refused: longer texts, nesting beyond that of JSON, NaN and infinities, and integers whose
 * digits a double would change.
 */
export function readJson5(text: string): LiteralResult {
  if (text.length > json5LengthLimit) return literalError(text, 0, 'at most 1 MB of JSON5');
  const refusal = refuseForJson5(text, jsonDepthLimit);
  if (refusal) return refusal;
  let parsed: unknown;
  try {
    parsed = json5.parse(text);
  } catch (thrown) {
    if (thrown instanceof SyntaxError) return syntaxError(text, thrown);
    throw thrown;
  }
  const value = convert(parsed);
  if (value !== undefined) return { ok: true, value };
  return literalError(text, text.length, 'numbers that JSON has: neither NaN nor an infinity');
}

function syntaxError(text: string, thrown: SyntaxError): LiteralError {
  const { lineNumber: line = 1, columnNumber: column = 1 } = thrown as {
    lineNumber?: number;
    columnNumber?: number;
  };
  let start = 0;
  for (let count = 1; count < line; count++) start = text.indexOf('\n', start) + 1;
  return literalError(text, Math.min(text.length, start + column - 1), 'valid JSON5');
}

/** Undefined where a number cannot travel. The depth is bounded by what was let through to the parser. */
function convert(parsed: unknown): PSValue | undefined {
  if (typeof parsed === 'number') return convertNumber(parsed);
  if (typeof parsed !== 'object' || parsed === null) return parsed as PSValue;
  if (Array.isArray(parsed)) {
    const items: PSValue[] = [];
    for (const each of parsed) {
      const item = convert(each);
      if (item === undefined) return undefined;
      items.push(item);
    }
    return objectArray(items);
  }
  const entries: [PSValue, PSValue][] = [];
  for (const [key, each] of Object.entries(parsed)) {
    const value = convert(each);
    if (value === undefined) return undefined;
    entries.push([key, value]);
  }
  return hashtable(entries);
}

function convertNumber(value: number): PSValue | undefined {
  if (!Number.isFinite(value)) return undefined;
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) return { kind: 'double', value };
  return value === (value | 0) ? { kind: 'int', value } : { kind: 'long', value: BigInt(value) };
}
