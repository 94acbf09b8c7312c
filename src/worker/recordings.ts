import { recordingWay, replayWay, type Way } from '../recording/way.js';
import { type Given, optionalText } from './given.js';

/** What a request says of recordings: absolute paths of folders. */
export interface RecordingOptions {
  readonly record: string | undefined;
  readonly replay: string | undefined;
  /** Another one begins the replay anew. */
  readonly replayRun: string | undefined;
}

/** Reads `record`, `replay` and `replayRun`: README.md, "Recordings". */
export function readRecordingOptions(given: Given): RecordingOptions {
  return {
    record: optionalText(given, 'record'),
    replay: optionalText(given, 'replay'),
    replayRun: optionalText(given, 'replayRun'),
  };
}

/** The replay that is going on: which recordings are used up lasts from one request to the next. */
export interface Recordings {
  /** @throws CmdletError as {@link recordingWay}, {@link replayWay}. */
  readonly way: (options: RecordingOptions, warn: (message: string) => void) => Way;
}

export function createRecordings(): Recordings {
  let current: { readonly key: string; readonly way: Way } | undefined;
  return {
    way: ({ record, replay, replayRun = '' }, warn) => {
      if (replay === undefined) return record === undefined ? (send) => send : recordingWay(record, warn);
      const key = `${replayRun} ${replay}`;
      if (current?.key !== key) current = { key, way: replayWay(replay) };
      return current.way;
    },
  };
}
