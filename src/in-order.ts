import { holdStreams } from './output/held-streams.js';
import type { Streams } from './output/streams.js';

/** How many calls, for each that may run, may be over and wait for their turn to write. */
const BACKLOG = 8;

/**
 * Runs a task for each item, at most `limit` at once, and passes on what they write in the order of the items. Items
 * are asked for one by one, as there is room. Once a task has failed no further one begins; those under way, which may
 * have changed something by now, come to their end and are heard.
 *
 * @param onEnd told after each task, in order.
 * @throws what the first task that failed threw, in the order of the items.
 */
export async function inOrder<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  streams: Streams,
  run: (item: Item, streams: Streams) => Promise<void>,
  onEnd: () => void = () => undefined,
): Promise<void> {
  const running = new Set<Promise<void>>();
  const turns: Promise<void>[] = [];
  const failures: unknown[] = [];
  for await (const item of items) {
    const held = holdStreams(streams);
    const task = run(item, held.streams);
    const ended: Promise<void> = task.then(
      () => void running.delete(ended),
      () => void running.delete(ended),
    );
    running.add(ended);
    const before = turns.at(-1);
    turns.push(
      (async () => {
        // What a task rejects with is read here, perhaps much later: until then somebody has to know of it.
        task.catch(() => undefined);
        await before;
        await held.release();
        await task;
      })()
        .catch((error: unknown) => void failures.push(error))
        .finally(onEnd),
    );
    while (running.size >= limit && failures.length === 0) await Promise.race(running);
    if (turns.length > limit * BACKLOG) await turns.shift();
    if (failures.length > 0) break;
  }
  await Promise.all(turns);
  if (failures.length > 0) throw failures[0];
}
