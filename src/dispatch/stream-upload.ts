import type { Readable } from 'node:stream';
import type { Upload } from './transfer.js';

/** A stream as a request's body: it is read once, and its size is not known. */
export function streamUpload(stream: Readable, name: string): Upload {
  let isOpen = false;
  return {
    name,
    canOpen: () => !isOpen,
    open: async () => {
      isOpen = true;
      return { stream, size: undefined };
    },
  };
}
