import { pacedProgress } from '../dispatch/paced-progress.js';
import type { TransferProgress } from '../dispatch/transfer.js';
import { transferText } from '../dispatch/transfer-text.js';
import type { Host } from './host.js';

const ACTIVITIES = { send: 'Sending to Microsoft Graph', receive: 'Receiving from Microsoft Graph' } as const;

/** More often nobody sees. */
const SHORTEST_PAUSE_MS = 200;

/** Tells a host how far a file has come: its first piece, from time to time, and that it is over. */
export function toldProgress(host: Pick<Host, 'tell'>): (progress: TransferProgress) => void {
  return pacedProgress(SHORTEST_PAUSE_MS, (progress, elapsedMs) => {
    const { percent = -1, text, secondsLeft = -1 } = transferText(progress, elapsedMs);
    const activity = ACTIVITIES[progress.direction];
    host.tell('progress', { activity, status: text, percent, secondsLeft, completed: progress.isOver });
  });
}
