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
    const start = nextEntry(file, middle, to);
    if (start === undefined) {
      to = middle;
      continue;
    }
    const text = readText(file, start, 1_000);
    const key = /^"([^"]+)"/.exec(text)?.[1] ?? '';
    const lower = key.toLowerCase();
    if (lower === wanted) return { key, value: readEntry(file, start, size) };
    if (lower < wanted) from = start;
    else to = middle;
  }
  return undefined;
}

/** Where the first member begins whose line feed is at `from` or later, and before `to`. */
function nextEntry(file: number, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += BLOCK - 1) {
    // A line feed at the block's end belongs to the next block too.
    const index = readBlock(file, at).indexOf('\n"');
    if (index >= 0) return at + index < to ? at + index + 1 : undefined;
  }
  return undefined;
}

function readEntry(file: number, start: number, size: number): unknown {
  const end = nextEntry(file, start, size) ?? size;
  const text = readText(file, start, end - start);
  const value = text.slice(text.indexOf('":') + 2).trimEnd();
  // The last member is followed by the object's end, the others by a comma.
  return JSON.parse(end === size ? value.replace(/\}$/, '') : value.replace(/,$/, ''));
}

function readBlock(file: number, at: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  return block.subarray(0, readSync(file, block, 0, BLOCK, at));
}

function readText(file: number, at: number, length: number): string {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, at)).toString();
}
