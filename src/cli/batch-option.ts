import { createAttendance } from '../dispatch/attendance.js';
import { BATCH_SIZE } from '../dispatch/batch/batch-request.js';
import type { SharedPause } from '../dispatch/shared-pause.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { BatchOptions } from '../session.js';

/** What `--batch` makes of a pipeline. */
export interface AskedBatches extends BatchOptions {
  /** How many calls run beside each other: enough for every batch that may be under way. */
  readonly throttleLimit: number;
}

/**
 * Reads `--batch` for a pipeline.
 *
 * @param atOnce how many batches may be under way: `--throttle-limit`.
 * @param waits whether `--wait` is given.
 * @throws CmdletError `InvalidOptionValue`, outcome input, where `--wait` is given too: each call would ask after its own
 * operation at its own pace, and every batch would wait for the slowest.
 */
export function readBatches(atOnce: number, waits: boolean, pause: SharedPause): AskedBatches {
  if (waits) {
    throw new CmdletError({
      id: 'InvalidOptionValue',
      category: 'InvalidArgument',
      outcome: 'input',
      message:
        '--batch and --wait exclude each other: operations are asked after one by one. --throttle-limit N follows several at once.',
      target: 'wait',
    });
  }
  return { atOnce, attendance: createAttendance(), pause, throttleLimit: atOnce * BATCH_SIZE };
}
