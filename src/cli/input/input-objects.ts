import { jsonDepthLimit, type ReadFailure, readJson } from '../../value/read-json.js';
import { toText } from '../../value/to-text.js';
import type { PSValue } from '../../value/value.js';
import { invalidInput } from './input-error.js';
import { type TextPiece, type TextSource, textSource } from './text-source.js';

/**
 * Reads pipeline objects one by one out of a JSON array, JSON Lines or one JSON value of several lines. Objects are
 * PSCustomObjects, as ConvertFrom-Json makes them. What begins with a bracket is an array, and its elements are the
 * objects; where the first line is a whole value, each line is one.
 *
 * @param chunks the text, cut anywhere.
 * @param limit how large an object may be, in bytes.
 * @throws CmdletError `InvalidInput`, `InputTooLarge`; the objects before have been given by then.
 */
export async function* inputObjects(chunks: AsyncIterable<string>, limit: number): AsyncGenerator<PSValue> {
  const source = textSource(chunks, limit);
  const first = await source.skipSpace();
  if (first === '') return;
  yield* first === '[' ? elements(source) : lines(source);
}

async function* elements(source: TextSource): AsyncGenerator<PSValue> {
  for (let isFirst = true; ; isFirst = false) {
    const piece = await source.element();
    if (isFirst && piece.end === ']' && piece.text.trim() === '') break;
    const read = readJson(piece.text, jsonDepthLimit - 1);
    if (!read.ok || piece.end === '' || piece.end === '}') throw badElement(piece);
    yield toCustomObject(read.value);
    if (piece.end === ']') break;
  }
  // The closing bracket itself is still there.
  const after = await source.element();
  if (after.text.trim() === '' && after.end === '') return;
  const text = `0${after.text}${after.end}`;
  const read = readJson(text);
  if (!read.ok) throw invalidInput(read, text, { line: after.line, column: after.column - 1 });
}

/** What stands before an element, for a reader that wants to see a list around it. */
const BEFORE = '[0,';

/** The error that a reader of the whole array would have had. */
function badElement(piece: TextPiece): Error {
  const text = BEFORE + piece.text + piece.end;
  const read = readJson(text);
  const failure = read.ok
    ? ({ ok: false, message: 'expected an array', offset: text.length } as ReadFailure)
    : read;
  return invalidInput(failure, text, { line: piece.line, column: piece.column - BEFORE.length });
}

async function* lines(source: TextSource): AsyncGenerator<PSValue> {
  for (let isFirst = true; ; isFirst = false) {
    const piece = await source.line();
    if (piece === undefined) return;
    if (piece.text.trim() === '') continue;
    const read = readJson(piece.text);
    if (read.ok) {
      yield toCustomObject(read.value);
      continue;
    }
    // A value of several lines has begun, or something that is none.
    const mayGoOn = isFirst && piece.end !== '' && read.offset >= piece.text.length;
    const whole = mayGoOn ? readJson(`${piece.text}\n${await source.rest()}`) : read;
    if (!whole.ok) throw invalidInput(read, piece.text, piece);
    yield toCustomObject(whole.value);
    return;
  }
}

function toCustomObject(value: PSValue): PSValue {
  if (value === null || typeof value !== 'object' || value.kind !== 'dictionary') return value;
  return { kind: 'pscustomobject', properties: value.entries.map(([key, item]) => [toText(key), item]) };
}
