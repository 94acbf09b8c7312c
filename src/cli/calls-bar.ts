import type { Writable } from 'node:stream';
import { clock, SHORTEST_PAUSE_MS, shareBar } from './bar.js';

/**
 * Shows on a terminal how many of the pipeline's objects are done, in one line that is written over: share, count, rate,
 * time left.
 *
 * @param total how many there are.
 * @param now milliseconds of a clock that only goes on.
 * @returns to be told of each that is done.
 */
export function callsBar(
  terminal: Writable,
  total: number,
  now: () => number = () => performance.now(),
): () => void {
  const beganAt = now();
  let shownAt = Number.NEGATIVE_INFINITY;
  let done = 0;
  return () => {
    done++;
    const at = now();
    const isOver = done === total;
    if (!isOver && at - shownAt < SHORTEST_PAUSE_MS) return;
    shownAt = at;
    terminal.write(`\r${barLine(done, total, (at - beganAt) / 1000)}\u001b[K${isOver ? '\n' : ''}`);
  };
}

function barLine(done: number, total: number, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  const left = Math.ceil((total - done) / rate);
  return [
    shareBar(Math.floor((done * 100) / total)),
    `${done} of ${total}`,
    `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`,
    ...(done === total ? [] : [`${clock(left)} left`]),
  ].join(', ');
}
