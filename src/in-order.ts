import type { Attendance } from './dispatch/attendance.js';
import { holdStreams } from './output/held-streams.js';
import type { Streams } from './output/streams.js';

/** How many calls, for each that may run, may be over and wait for their turn to write. */
const BACKLOG = 8;

export interface InOrderOptions {
  /** Told after each task, in order. */
  readonly onEnd?: (() => void) | undefined;
  /**
   * Where each task is there from its beginning to its end, and so is whoever brings the items, unless it waits for room.
   * Default: nobody counts.
   */
  readonly attendance?: Attendance | undefined;
}

/**
 * Runs a task for each item, at most `limit` at once, and passes on what they write in the order of the items. Items
 * are asked for one by one, as there is room. Once a task has failed no further one begins; those under way, which may
 * have changed something by now, come to their end and are heard.
 *
 * @throws what the first task that failed threw, in the order of the items; last what the items threw.
 */
export async function inOrder<Item>(
  items: Iterable<Item> | AsyncIterable<Item>,
  limit: number,
  streams: Streams,
  run: (item: Item, streams: Streams) => Promise<void>,
  { onEnd = () => undefined, attendance }: InOrderOptions = {},
): Promise<void> {
  const running = roomFor(limit, attendance);
  const turns: Promise<void>[] = [];
  const failures: unknown[] = [];
  attendance?.enter();
  try {
    for await (const item of items) {
      const held = holdStreams(streams, attendance);
      const task = running.begin(() => run(item, held.streams));
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
      while (running.isFull() && failures.length === 0) await running.someEnd();
      const oldest = turns.length > limit * BACKLOG ? turns.shift() : undefined;
      if (oldest) await (attendance?.away(oldest) ?? oldest);
      if (failures.length > 0) break;
    }
  } catch (error) {
    // Whoever brings the items failed, behind all that have begun.
    turns.push(Promise.resolve(turns.at(-1)).then(() => void failures.push(error)));
  } finally {
    attendance?.leave();
  }
  await Promise.all(turns);
  if (failures.length > 0) throw failures[0];
}

interface Room {
  readonly begin: (task: () => Promise<void>) => Promise<void>;
  readonly isFull: () => boolean;
  /** When one of those under way has ended. */
  readonly someEnd: () => Promise<void>;
}

/**
 * Counts the tasks under way. Whoever waits for room is back before the task that makes it has left: it is about to bring
 * another.
 */
function roomFor(limit: number, attendance?: Attendance): Room {
  let underWay = 0;
  let hasRoom: (() => void) | undefined;
  return {
    begin: async (task) => {
      underWay++;
      attendance?.enter();
      try {
        await task();
      } finally {
        underWay--;
        hasRoom?.();
        attendance?.leave();
      }
    },
    isFull: () => underWay >= limit,
    someEnd: () =>
      new Promise((resolve) => {
        attendance?.leave();
        hasRoom = () => {
          hasRoom = undefined;
          attendance?.enter();
          resolve();
        };
      }),
  };
}
