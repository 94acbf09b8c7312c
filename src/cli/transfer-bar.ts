import type { Writable } from 'node:stream';
import { pacedProgress } from '../dispatch/paced-progress.js';
import type { TransferProgress } from '../dispatch/transfer.js';
import { transferText } from '../dispatch/transfer-text.js';
import { clock, SHORTEST_PAUSE_MS, shareBar } from './bar.js';

const WORDS = { send: 'Sending', receive: 'Receiving' } as const;

/**
 * Shows on a terminal how far a file has come, in one line that is written over: share, bytes, rate, time left.
 *
 * @param now milliseconds of a clock that only goes on.
 */
export function transferBar(
  terminal: Writable,
  now: () => number = () => performance.now(),
): (progress: TransferProgress) => void {
  let width = 0;
  const show = (progress: TransferProgress, elapsedMs: number): void => {
    const line = barLine(progress, elapsedMs);
    terminal.write(`\r${line.padEnd(width)}${progress.isOver ? '\n' : ''}`);
    width = progress.isOver ? 0 : line.length;
  };
  return pacedProgress(SHORTEST_PAUSE_MS, show, now);
}

function barLine(progress: TransferProgress, elapsedMs: number): string {
  const { percent, text, secondsLeft } = transferText(progress, elapsedMs);
  const left = secondsLeft === undefined || progress.isOver ? [] : [`${clock(secondsLeft)} left`];
  return [
    WORDS[progress.direction],
    ...(percent === undefined ? [] : [shareBar(percent)]),
    [text, ...left].join(', '),
  ].join(' ');
}
