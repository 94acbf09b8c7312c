import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';

/**
 * A JSON object in a file, written so that one member is found without reading the others: each member begins a line
 * with its key's quote, no other line begins with one, and the keys are sorted by their lower-case form, differ in it, and
 * hold nothing that JSON escapes.
 */
export interface EntryFile {
  /** The member with this key, in any case; undefined where there is none. */
  readonly find: (key: string) => { readonly key: string; readonly value: unknown } | undefined;
  /** All keys, in the file's order. Reads the whole file. */
  readonly keys: () => readonly string[];
}

/** Bytes read at a time: some members, seldom a whole file. */
const BLOCK = 8_192;

/** `path` is read anew at each call; nothing is held open. */
export function entryFile(path: string): EntryFile {
  return {
    find: (key) => {
      const file = openSync(path, 'r');
      try {
        return findIn(file, fstatSync(file).size, key.toLowerCase());
      } finally {
        closeSync(file);
      }
    },
    keys: () => [...readFileSync(path, 'utf8').matchAll(/^"([^"]+)":/gm)].map(([, key = '']) => key),
  };
}

/** Halves the part of the file in which the key may begin. */
function findIn(file: number, size: number, wanted: string): ReturnType<EntryFile['find']> {
  let from = 0;
  let to = size;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const entry = nextEntry(file, middle, to);
    if (entry === undefined) {
      to = middle;
      continue;
    }
    const { start } = entry;
    const key = keyOf(entry.text) ?? keyOf(readText(file, start, 1_000)) ?? '';
    const lower = key.toLowerCase();
    if (lower === wanted) return { key, value: readEntry(file, start, size) };
    if (lower < wanted) from = start;
    else to = middle;
  }
  return undefined;
}

interface Entry {
  readonly start: number;
  /** What of it was read on the way. */
  readonly text: string;
}

/** The first member whose line feed is at `from` or later, and before `to`. */
function nextEntry(file: number, from: number, to: number): Entry | undefined {
  for (let at = from; at < to; at += BLOCK - 1) {
    // A line feed at the block's end belongs to the next block too.
    const block = readBytes(file, at, BLOCK);
    const index = block.indexOf('\n"');
    if (index < 0) continue;
    if (at + index >= to) return undefined;
    return { start: at + index + 1, text: block.toString('utf8', index + 1, index + 200) };
  }
  return undefined;
}

/** Undefined where the text ends before the key does. */
function keyOf(text: string): string | undefined {
  return /^"([^"]+)"/.exec(text)?.[1];
}

function readEntry(file: number, start: number, size: number): unknown {
  const end = nextEntry(file, start, size)?.start ?? size;
  const text = readText(file, start, end - start);
  const value = text.slice(text.indexOf('":') + 2).trimEnd();
  // The last member is followed by the object's end, the others by a comma.
  return JSON.parse(end === size ? value.replace(/\}$/, '') : value.replace(/,$/, ''));
}

function readText(file: number, at: number, length: number): string {
  return readBytes(file, at, length).toString();
}

function readBytes(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, at));
}
