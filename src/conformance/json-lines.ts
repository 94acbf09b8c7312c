import type { Readable } from 'node:stream';

/** The lines of a stream, in UTF-8. Only a line feed ends a line: JSON may hold U+2028, which readline would split at. */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let unfinished = '';
  for await (const chunk of input) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const lines = (unfinished + text).split('\n');
    unfinished = lines.pop() ?? '';
    yield* lines;
  }
  unfinished += decoder.decode();
  if (unfinished !== '') yield unfinished;
}
