import { isAbsolute } from 'node:path';
import { undeclaredValue } from '../../plan/undeclared-value.js';
import { type Entries, type PSValue, unwrap } from '../../value/value.js';
import { writeJson } from '../../value/write-json.js';
import { invalid } from '../given.js';

/** A request's body: a text, bytes, or a file's. */
export type RequestBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string };

export interface BodyAndQuery {
  readonly body: RequestBody;
  /** What a GET's dictionary gives the URL. */
  readonly query: Entries;
}

/**
 * What is sent of -Body and -InputFilePath (ecosystem.md §1.1): text and bytes as they are, anything else as JSON; with
 * GET a dictionary is the query, as for Invoke-RestMethod.
 *
 * @throws CmdletError `InvalidPropertyValue` for what JSON does not have.
 */
export function requestBody(
  method: string,
  value: PSValue | undefined,
  inputFile: string | undefined,
): BodyAndQuery {
  if (inputFile !== undefined) {
    if (!isAbsolute(inputFile)) throw invalid(`'inputFile' is an absolute path`);
    return { body: { kind: 'file', path: inputFile }, query: [] };
  }
  const bare = value === undefined ? null : unwrap(value);
  if (bare === null) return { body: { kind: 'none' }, query: [] };
  if (typeof bare === 'string') return { body: { kind: 'text', text: bare }, query: [] };
  if (method === 'GET' && typeof bare === 'object' && bare.kind === 'dictionary') {
    return { body: { kind: 'none' }, query: bare.entries };
  }
  const bytes = bytesOf(bare);
  if (bytes) return { body: { kind: 'bytes', bytes }, query: [] };
  return { body: { kind: 'text', text: writeJson(undeclaredValue(bare, 'Body', 0)) }, query: [] };
}

function bytesOf(value: PSValue): Uint8Array | undefined {
  if (value === null || typeof value !== 'object' || value.kind !== 'array' || value.of !== 'System.Byte') {
    return undefined;
  }
  return Uint8Array.from(value.items, (item) => {
    const bare = unwrap(item);
    return bare !== null && typeof bare === 'object' && bare.kind === 'byte' ? bare.value : 0;
  });
}
