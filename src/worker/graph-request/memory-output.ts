import type { Readable } from 'node:stream';

/** Where an answer's body goes on its way. */
export interface Output {
  /** Writes a whole body, from the start again at a second try. @throws what the source or the disk says. */
  readonly write: (source: Readable) => Promise<void>;
  /** Whether the last write came to its end. */
  readonly isComplete: () => boolean;
  /** What was written, as a text for people; absent where it is not held. */
  readonly text?: () => string;
}

/** The largest body that is held, in bytes. */
export const MEMORY_LIMIT = 64 * 1024 * 1024;

/** An output that holds the body byte for byte: text would damage what is none. */
export function memoryOutput(): Output & { readonly bytes: () => Buffer } {
  let chunks: Buffer[] = [];
  let complete = false;
  return {
    isComplete: () => complete,
    bytes: () => Buffer.concat(chunks),
    text: () => Buffer.concat(chunks).toString('utf8'),
    write: async (source) => {
      chunks = [];
      complete = false;
      let size = 0;
      for await (const chunk of source as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > MEMORY_LIMIT) throw new RangeError(`the body is larger than ${MEMORY_LIMIT} bytes`);
        chunks.push(chunk);
      }
      complete = true;
    },
  };
}
