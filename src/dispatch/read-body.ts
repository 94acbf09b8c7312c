import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { failureCode } from './failure.js';
import type { BodyFault } from './request.js';

/** The largest answer that is kept in memory, in bytes after unpacking: 64 MiB. */
export const ANSWER_LIMIT_BYTES = 64 * 1024 * 1024;

/**
 * A body that unpacks to more than so many times its size is made to fill memory: JSON comes to 50 at most, gzip
 * itself to 1,000. Looked at from 8 MiB on; what is smaller does no harm.
 */
const BOMB = { ratio: 200, fromBytes: 8 * 1024 * 1024 };

/** What could be read of a body, as text. */
export interface ReadBody {
  readonly text: string;
  /** Why the text is not all of it, for a person and by kind; absent where it is. */
  readonly incomplete?: { readonly reason: string; readonly fault: BodyFault };
}

/**
 * Reads a body as UTF-8 and never throws: the status is known by now, and a broken body must not turn an
 * executed request into a failure. Of a body beyond the limit nothing is kept: cut it is of no use.
 * @param source null is none.
 * @param encoding the Content-Encoding; `gzip` is unpacked as it comes, anything else but identity is not read.
 * @param limit in bytes after unpacking, so that a small answer cannot fill the memory.
 */
export async function readBody(source: Readable | null, encoding: string, limit: number): Promise<ReadBody> {
  if (source === null) return { text: '' };
  const coding = encoding.trim().toLowerCase();
  if (coding === '' || coding === 'identity') return collect(source, limit);
  if (coding !== 'gzip' && coding !== 'x-gzip') {
    source.on('error', ignoreLateError).destroy();
    return incomplete('', 'the content encoding is not one that was asked for', 'undecodable');
  }
  const gunzip = createGunzip();
  pipeline(source, gunzip, ignoreLateError);
  const read = await collect(gunzip, limit, () => gunzip.bytesWritten);
  // A 204 may name an encoding and have no body: to zlib that is a cut stream.
  return gunzip.bytesWritten === 0 && failedOnEmpty(read) ? { text: '' } : read;
}

/** @param packed how many bytes have come over the wire for what was read; absent: it was not packed. */
async function collect(source: Readable, limit: number, packed?: () => number): Promise<ReadBody> {
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  let size = 0;
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > limit) return incomplete('', `the body is larger than ${limit} bytes`, 'tooLarge');
      if (packed && size > BOMB.fromBytes && size > BOMB.ratio * packed()) {
        return incomplete('', `the body unpacks to more than ${BOMB.ratio} times its size`, 'tooLarge');
      }
      pieces.push(decoder.decode(chunk, { stream: true }));
    }
  } catch (error) {
    const code = failureCode(error) ?? 'no code';
    const fault = /^Z_(?!BUF_ERROR)/.test(code) ? 'undecodable' : 'broken';
    return incomplete(pieces.join(''), `the body broke off (${code})`, fault);
  }
  pieces.push(decoder.decode());
  return { text: pieces.join('') };
}

function incomplete(text: string, reason: string, fault: BodyFault): ReadBody {
  return { text, incomplete: { reason, fault } };
}

function failedOnEmpty(read: ReadBody): boolean {
  return read.text === '' && read.incomplete?.reason === 'the body broke off (Z_BUF_ERROR)';
}

/** The reader reports what went wrong; a second report by the stream would only end the process. */
function ignoreLateError(): void {}
