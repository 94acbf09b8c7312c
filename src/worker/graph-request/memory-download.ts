import type { Download } from '../../dispatch/transfer.js';

/** The largest body that is held, in bytes. */
const MEMORY_LIMIT = 64 * 1024 * 1024;

/** A download that holds the body byte for byte: text would damage what is none. */
export function memoryDownload(takesErrors: boolean): Download & { readonly bytes: () => Buffer } {
  let chunks: Buffer[] = [];
  let complete = false;
  return {
    takesErrors,
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
