import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { failureCode } from './failure.js';

/** What could be read of a body, as text. */
export interface ReadBody {
  readonly text: string;
  /** Why the text is not all of it; absent where it is. */
  readonly incomplete?: string;
}

/**
 * Reads a body as UTF-8 and never throws: the status is known by now, and a broken body must not turn an
 * executed request into a failure.
 * @param encoding the Content-Encoding; `gzip` is unpacked as it comes, anything else but identity is not read.
 * @param limit in bytes after unpacking, so that a small answer cannot fill the memory.
 */
export async function readBody(source: Readable, encoding: string, limit: number): Promise<ReadBody> {
  const coding = encoding.trim().toLowerCase();
  if (coding === '' || coding === 'identity') return collect(source, limit);
  if (coding !== 'gzip' && coding !== 'x-gzip') {
    source.on('error', ignoreLateError).destroy();
    return { text: '', incomplete: 'the content encoding is not one that was asked for' };
  }
  const gunzip = createGunzip();
  pipeline(source, gunzip, ignoreLateError);
  const read = await collect(gunzip, limit);
  // A 204 may name an encoding and have no body: to zlib that is a cut stream.
  return gunzip.bytesWritten === 0 && failedOnEmpty(read) ? { text: '' } : read;
}

async function collect(source: Readable, limit: number): Promise<ReadBody> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      const room = limit - size;
      size += chunk.length;
      pieces.push(decoder.decode(chunk.subarray(0, Math.max(room, 0)), { stream: true }));
      if (size > limit)
        return { text: pieces.join(''), incomplete: `the body is larger than ${limit} bytes` };
    }
  } catch (error) {
    return { text: pieces.join(''), incomplete: `the body broke off (${failureCode(error) ?? 'no code'})` };
  }
  pieces.push(decoder.decode());
  return { text: pieces.join('') };
}

function failedOnEmpty(read: ReadBody): boolean {
  return read.text === '' && read.incomplete === 'the body broke off (Z_BUF_ERROR)';
}

/** The reader reports what went wrong; a second report by the stream would only end the process. */
function ignoreLateError(): void {}
