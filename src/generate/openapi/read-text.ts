import { readFileSync } from 'node:fs';
import { sourceError } from './source-error.js';

/** Reads a source file's text. @throws Error naming the file. */
export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw sourceError(file, undefined, 'a source file that cannot be read', cause);
  }
}

/** Reads a source file's JSON. @throws Error naming the file. */
export function readJson(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw sourceError(file, undefined, `not JSON (${cause.message})`, cause);
  }
}
