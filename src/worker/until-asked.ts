import { setTimeout as delay } from 'node:timers/promises';

/**
 * The input of a host that may never ask anything, as one does that has started a worker only to have it ready: it ends
 * where nothing has come after so many milliseconds.
 */
export async function* untilAsked<Chunk>(input: AsyncIterable<Chunk>, idleMs: number): AsyncGenerator<Chunk> {
  const iterator = input[Symbol.asyncIterator]();
  const waiting = new AbortController();
  const idle = delay(idleMs, undefined, { signal: waiting.signal }).catch(() => undefined);
  const first = await Promise.race([iterator.next(), idle]);
  waiting.abort();
  if (first === undefined || first.done) return;
  yield first.value;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
}
