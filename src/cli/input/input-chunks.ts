import { addAbortSignal, type Readable } from 'node:stream';
import type { Attendance } from '../../dispatch/attendance.js';
import { operationStopped } from '../../dispatch/failure.js';

/**
 * A stream's text as it comes, with one chunk read ahead: whoever waits for the next one has to only where it has not
 * come yet.
 *
 * @param open gives the stream when the first of it is asked for; it is closed when it is no longer read.
 * @param signal ends a wait.
 * @param attendance where whoever has to wait is away meanwhile. Default: nobody counts.
 * @throws CmdletError `OperationStopped`, and what the stream fails with.
 */
export async function* inputChunks(
  open: () => Readable,
  signal: AbortSignal,
  attendance?: Attendance,
): AsyncGenerator<string> {
  const stream = addAbortSignal(signal, open());
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const iterator: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
  const ahead = () => {
    const next = { result: iterator.next(), hasCome: false };
    const come = () => {
      next.hasCome = true;
    };
    // What it fails with is read when its turn comes.
    next.result.then(come, come);
    return next;
  };
  try {
    for (let next = ahead(); ; ) {
      const { done, value } = next.hasCome
        ? await next.result
        : await (attendance?.away(next.result) ?? next.result);
      if (done === true) break;
      next = ahead();
      const text = decoder.decode(Buffer.from(value), { stream: true });
      if (text !== '') yield text;
    }
    const text = decoder.decode();
    if (text !== '') yield text;
  } catch (error) {
    throw signal.aborted ? operationStopped() : error;
  } finally {
    stream.destroy();
  }
}
