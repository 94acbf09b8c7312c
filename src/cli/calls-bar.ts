import type { Writable } from 'node:stream';
import { clock, SHORTEST_PAUSE_MS, shareBar } from './bar.js';

/** Shows how far a pipeline has come. */
export interface CallsBar {
  /** One more of its objects is done. */
  readonly callEnded: () => void;
  /** No more will be: what follows begins on a line of its own. */
  readonly end: () => void;
}

/**
 * Shows on a terminal how many of the pipeline's objects are done, in one line that is written over: share, count, rate,
 * time left; where nobody knows how many there are, count and rate.
 *
 * @param total how many there are.
 * @param now milliseconds of a clock that only goes on.
 */
export function callsBar(
  terminal: Writable,
  total: number | undefined,
  now: () => number = () => performance.now(),
): CallsBar {
  const beganAt = now();
  let shownAt = Number.NEGATIVE_INFINITY;
  let done = 0;
  let shown = 0;
  const show = (): void => {
    shownAt = now();
    shown = done;
    terminal.write(`\r${barLine(done, total, (shownAt - beganAt) / 1000)}\u001b[K`);
  };
  return {
    callEnded: () => {
      done++;
      if (done === total || now() - shownAt >= SHORTEST_PAUSE_MS) show();
    },
    end: () => {
      if (shown < done) show();
      if (done > 0) terminal.write('\n');
    },
  };
}

function barLine(done: number, total: number | undefined, seconds: number): string {
  const rate = done / Math.max(seconds, 0.001);
  const speed = `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s`;
  if (total === undefined) return `${done} done, ${speed}`;
  return [
    shareBar(Math.floor((done * 100) / total)),
    `${done} of ${total}`,
    speed,
    ...(done === total ? [] : [`${clock(Math.ceil((total - done) / rate))} left`]),
  ].join(', ');
}
