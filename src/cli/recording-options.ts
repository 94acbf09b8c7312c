import { CmdletError } from '../errors/cmdlet-error.js';
import { recordingWay, replayWay, type Way } from '../recording/way.js';
import type { CliIo } from './io.js';

/**
 * Reads `--record DIR` and `--replay DIR`.
 *
 * @returns undefined where neither is given.
 * @throws CmdletError `InvalidOptionValue` for both at once, `FileNotWritable`, `RecordingNotReadable`, `InvalidRecording`.
 */
export function readRecording(
  record: string | undefined,
  replay: string | undefined,
  { stderr }: Pick<CliIo, 'stderr'>,
): Way | undefined {
  if (record !== undefined && replay !== undefined) {
    throw new CmdletError({
      id: 'InvalidOptionValue',
      category: 'InvalidArgument',
      outcome: 'input',
      message: '--record and --replay exclude each other: what is replayed takes place no more.',
    });
  }
  if (replay !== undefined) return replayWay(replay);
  return record === undefined
    ? undefined
    : recordingWay(record, (message) => void stderr.write(`WARNING: ${message}\n`));
}
