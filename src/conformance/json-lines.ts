import type { Readable } from 'node:stream';

const LINE_FEED = 0x0a;

/**
 * The lines of a byte stream, in UTF-8, as many at a time as have come. Only a line feed ends a line: JSON may hold
 * U+2028, which readline would split at.
 */
export async function* readLines(input: Readable): AsyncGenerator<readonly string[]> {
  let unfinished: Buffer[] = [];
  for await (const piece of input) {
    const chunk: Buffer = typeof piece === 'string' ? Buffer.from(piece) : piece;
    const lines: string[] = [];
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      // A line by itself: one that is Latin is kept and parsed in half the space, whatever its neighbours hold.
      const rest = chunk.subarray(start, end);
      lines.push((unfinished.length > 0 ? Buffer.concat([...unfinished, rest]) : rest).toString());
      unfinished = [];
      start = end + 1;
    }
    if (start < chunk.length) unfinished.push(chunk.subarray(start));
    if (lines.length > 0) yield lines;
  }
  if (unfinished.length > 0) yield [Buffer.concat(unfinished).toString()];
}
