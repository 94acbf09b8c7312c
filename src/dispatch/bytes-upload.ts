import { Readable } from 'node:stream';
import type { Upload } from './transfer.js';

/** Bytes that are held, as a request's body. */
export function bytesUpload(bytes: Uint8Array, name: string): Upload {
  return {
    name,
    canOpen: () => true,
    open: async () => ({
      stream: Readable.from([Buffer.from(bytes)], { objectMode: false }),
      size: bytes.length,
    }),
  };
}
