import type { Writable } from 'node:stream';
import type { TransferProgress } from '../dispatch/transfer.js';
import { transferText } from '../dispatch/transfer-text.js';

const WIDTH = 24;
/** More often nobody sees. */
const SHORTEST_PAUSE_MS = 100;
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
  let beganAt: number | undefined;
  let shownAt = Number.NEGATIVE_INFINITY;
  let width = 0;
  return (progress) => {
    const at = now();
    // What never began has nothing to end.
    if (progress.isOver && beganAt === undefined) return;
    beganAt ??= at;
    if (!progress.isOver && at - shownAt < SHORTEST_PAUSE_MS) return;
    shownAt = at;
    const line = barLine(progress, at - beganAt);
    terminal.write(`\r${line.padEnd(width)}${progress.isOver ? '\n' : ''}`);
    width = line.length;
    if (!progress.isOver) return;
    beganAt = undefined;
    shownAt = Number.NEGATIVE_INFINITY;
    width = 0;
  };
}

function barLine(progress: TransferProgress, elapsedMs: number): string {
  const { percent, text, secondsLeft } = transferText(progress, elapsedMs);
  const filled = Math.min(WIDTH, Math.round(((percent ?? 0) * WIDTH) / 100));
  const bar = `[${'#'.repeat(filled)}${'.'.repeat(WIDTH - filled)}] ${String(percent).padStart(3)} %`;
  const left = secondsLeft === undefined || progress.isOver ? [] : [`${clock(secondsLeft)} left`];
  return [
    WORDS[progress.direction],
    ...(percent === undefined ? [] : [bar]),
    [text, ...left].join(', '),
  ].join(' ');
}

function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
}
