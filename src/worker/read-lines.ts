/** A line's text without its end, or why there is none. */
export type Line = { readonly text: string } | { readonly refused: 'tooLong' | 'notUtf8' };

const NEWLINE = 0x0a;

/**
 * Splits a stream into lines. A line over the limit is not kept while it comes in: it is read past and reported
 * when it ends. Empty lines are left out; a last line needs no end.
 *
 * @param limitBytes the longest line, without its end.
 */
export async function* readLines(
  input: AsyncIterable<string | Buffer>,
  limitBytes: number,
): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let size = 0;
  const add = (bytes: Buffer): void => {
    size += bytes.length;
    if (size <= limitBytes) parts.push(bytes);
    else parts = [];
  };
  const take = (): Line | undefined => {
    const line: Line = size > limitBytes ? { refused: 'tooLong' } : decode(Buffer.concat(parts));
    parts = [];
    size = 0;
    return 'text' in line && line.text.trim() === '' ? undefined : line;
  };
  for await (const chunk of input) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let start = 0;
    for (let end = bytes.indexOf(NEWLINE); end >= 0; end = bytes.indexOf(NEWLINE, start)) {
      add(bytes.subarray(start, end));
      start = end + 1;
      const line = take();
      if (line) yield line;
    }
    add(bytes.subarray(start));
  }
  const last = size > 0 ? take() : undefined;
  if (last) yield last;
}

/** Takes a byte order mark off: Windows PowerShell 5.1 may write one before the first line. */
function decode(bytes: Buffer): Line {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { refused: 'notUtf8' };
  }
}
