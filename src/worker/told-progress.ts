import type { TransferProgress } from '../dispatch/transfer.js';
import { transferText } from '../dispatch/transfer-text.js';
import type { Host } from './host.js';

const ACTIVITIES = { send: 'Sending to Microsoft Graph', receive: 'Receiving from Microsoft Graph' } as const;

/** More often nobody sees. */
const SHORTEST_PAUSE_MS = 200;

/** Tells a host how far a file has come: its first piece, from time to time, and that it is over. */
export function toldProgress(host: Pick<Host, 'tell'>): (progress: TransferProgress) => void {
  let beganAt: number | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    // What never began has nothing to end.
    if (progress.isOver && beganAt === undefined) return;
    beganAt ??= now;
    if (!progress.isOver && now - toldAt < SHORTEST_PAUSE_MS) return;
    toldAt = now;
    const { percent = -1, text, secondsLeft = -1 } = transferText(progress, now - beganAt);
    const completed = progress.isOver;
    const activity = ACTIVITIES[progress.direction];
    host.tell('progress', { activity, status: text, percent, secondsLeft, completed });
    if (!completed) return;
    beganAt = undefined;
    toldAt = Number.NEGATIVE_INFINITY;
  };
}
