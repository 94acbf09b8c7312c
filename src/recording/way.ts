import type { Send, WireRequest } from '../dispatch/request.js';
import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import { cleaner } from './clean.js';
import { noRecording } from './no-recording.js';
import {
  matchKey,
  type RecordedExchange,
  recordedAnswer,
  recordedError,
  recordedRequest,
  replayed,
} from './recorded-exchange.js';
import { openRecordingFolder, readRecordings } from './recording-folder.js';

/** Stands before the way to Graph, or in its place; `secrets` are those in use. */
export type Way = (send: Send, secrets: () => readonly string[]) => Send;

/** What stopped a request before it went out is no exchange. */
const EXCHANGED: readonly Outcome[] = ['failed', 'throttled', 'unknown'];

/**
 * Keeps each exchange, as its caller saw it, in a file of the folder. One that cannot be kept is a warning: it has taken
 * place.
 *
 * @throws CmdletError `FileNotWritable`, outcome input.
 */
export function recordingWay(folder: string, warn: (message: string) => void): Way {
  const write = openRecordingFolder(folder);
  const keep = (exchange: RecordedExchange): void => {
    try {
      write(exchange);
    } catch (error) {
      const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unwritable';
      warn(`The recording could not be written (${reason}).`);
    }
  };
  return (send, secrets) => async (request, signal) => {
    refuseStreams(request);
    try {
      const response = await send(request, signal);
      keep(recordedAnswer(request, response, cleaner(secrets())));
      return response;
    } catch (error) {
      if (error instanceof CmdletError && EXCHANGED.includes(error.outcome)) {
        keep(recordedError(request, error, cleaner(secrets())));
      }
      throw error;
    }
  };
}

/**
 * Answers each request out of the folder's recordings, and sends none: the first that has the same method, path, query
 * and body (as JSON) and has not answered yet. Nobody signs in.
 *
 * @throws CmdletError `RecordingNotReadable`, `InvalidRecording`; each request `NoRecording`. Outcome input.
 */
export function replayWay(folder: string): Way {
  const recordings = readRecordings(folder);
  const used = new Set<string>();
  return (_, secrets) => async (request) => {
    refuseStreams(request);
    const wanted = recordedRequest(request, cleaner(secrets()));
    const key = matchKey(wanted);
    const found = recordings.find(
      ({ file, exchange }) => !used.has(file) && matchKey(exchange.request) === key,
    );
    if (found === undefined) throw noRecording(wanted, recordings, used);
    used.add(found.file);
    return replayed(found.exchange, request);
  };
}

/** @throws CmdletError `RecordingNotSupported`: a replay that sent this would be none, and half a record misleads. */
function refuseStreams({ upload, download }: WireRequest): void {
  if (!upload && !download) return;
  throw new CmdletError({
    id: 'RecordingNotSupported',
    category: 'InvalidOperation',
    outcome: 'input',
    message:
      'Requests that send or keep a file or bytes are neither recorded nor replayed. Nothing was sent.',
    recommendedAction: "In PowerShell call Set-MgShimOption -RecordPath '' or -ReplayPath '' before it.",
  });
}
