import type { TransferProgress } from './transfer.js';

/**
 * Passes on how far a file has come: its first piece, then no more often than each `pauseMs`, and that it is over. The
 * next file begins anew.
 *
 * @param show told of a progress, and the milliseconds since the file's first piece.
 * @param now milliseconds of a clock that only goes on.
 */
export function pacedProgress(
  pauseMs: number,
  show: (progress: TransferProgress, elapsedMs: number) => void,
  now: () => number = () => performance.now(),
): (progress: TransferProgress) => void {
  let beganAt: number | undefined;
  let shownAt = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const at = now();
    // What never began has nothing to end.
    if (progress.isOver && beganAt === undefined) return;
    beganAt ??= at;
    if (!progress.isOver && at - shownAt < pauseMs) return;
    shownAt = at;
    show(progress, at - beganAt);
    if (!progress.isOver) return;
    beganAt = undefined;
    shownAt = Number.NEGATIVE_INFINITY;
  };
}
