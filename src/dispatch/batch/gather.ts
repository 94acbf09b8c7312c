import type { Attendance } from '../attendance.js';
import { operationStopped } from '../failure.js';
import type { Send, Step, WireRequest } from '../request.js';
import { batchItem } from './batch-item.js';
import { BATCH_SIZE, countForBatch } from './batch-request.js';
import { sendBatch, type WaitingItem } from './send-batch.js';

export interface GatherOptions {
  /** Graph's origin, without version. */
  readonly endpoint: string;
  /** How many batches may be under way at once. */
  readonly atOnce: number;
  /** Whoever sends is there when it does, and is away until it has its answer. */
  readonly attendance: Attendance;
}

/** A request whose caller waits for it; without an item it goes alone. */
type Waiting = Omit<WaitingItem, 'item'> &
  Partial<Pick<WaitingItem, 'item'>> & { readonly request: WireRequest };

/** The key of those that go alone; a batch's is JSON. */
const ALONE = 'alone';

/**
 * Gathers the requests of calls that run beside each other into Graph's JSON batches: one goes when {@link BATCH_SIZE}
 * are there, or when nobody is at work who could bring another. What no batch takes goes alone, and counts as a batch.
 * The step after this one gets the batches, so it stands after those that concern each request (client-request-id,
 * retry) and before those that concern the wire (token, transport).
 */
export function gather({ endpoint, atOnce, attendance }: GatherOptions): Step {
  return (next) => {
    /** Those who wait for their batch, by what a batch has in common, in order. */
    const lines = new Map<string, Set<Waiting>>();
    let underWay = 0;

    const begin = (): void => {
      while (underWay < atOnce) {
        const due = nextDue(lines, attendance.isEmpty());
        if (due.length === 0) return;
        underWay++;
        void sendTogether(due, next).then(() => {
          underWay--;
          begin();
        });
      }
    };
    attendance.onEmpty(begin);

    return (request, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) {
          reject(operationStopped());
          return;
        }
        const isBack = (tell: () => void): void => {
          signal.removeEventListener('abort', stop);
          // Before anybody else can find that nobody is there.
          attendance.enter();
          tell();
        };
        const found = batchItem(request, endpoint);
        const item = found && countForBatch([found]) > 0 ? found : undefined;
        const waiting: Waiting = {
          request,
          signal,
          ...(item ? { item } : {}),
          answer: (response) => isBack(() => resolve(response)),
          fail: (error) => isBack(() => reject(error)),
        };
        const key = item?.key ?? ALONE;
        const line = lines.get(key) ?? new Set();
        lines.set(key, line.add(waiting));
        // Once it is on its way, others decide about a stop.
        const stop = (): void => {
          if (line.delete(waiting)) waiting.fail(operationStopped());
        };
        signal.addEventListener('abort', stop, { once: true });
        attendance.leave();
        begin();
      });
  };
}

/** Takes the next ones that go together out of their line; none where a batch may still grow. */
function nextDue(lines: ReadonlyMap<string, Set<Waiting>>, nobodyComes: boolean): readonly Waiting[] {
  for (const [key, line] of lines) {
    if (line.size === 0 || !(nobodyComes || key === ALONE || line.size >= BATCH_SIZE)) continue;
    const first = [...line].slice(0, BATCH_SIZE);
    const items = first.flatMap(({ item }) => (item ? [item] : []));
    const due = first.slice(0, key === ALONE ? 1 : countForBatch(items));
    for (const waiting of due) line.delete(waiting);
    return due;
  }
  return [];
}

/** Never throws. */
async function sendTogether(due: readonly Waiting[], send: Send): Promise<void> {
  const [first, ...others] = due.flatMap((waiting) => (waiting.item ? [waiting as WaitingItem] : []));
  if (first) return sendBatch([first, ...others], send);
  for (const { request, signal, answer, fail } of due) await send(request, signal).then(answer, fail);
}
