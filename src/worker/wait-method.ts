import { findCmdlet } from '../definition/cmdlets.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { asking } from '../exchange.js';
import { DEFAULT_WAIT_SECONDS, followOperation, type WaitNotice } from '../operation/follow-operation.js';
import { knownAddress } from '../operation/operation-address.js';
import { readJson } from '../value/read-json.js';
import type { AnswerableObject } from './answerable.js';
import { CallFailure, callFailed } from './call-failure.js';
import { callOutput } from './call-output.js';
import { type Given, invalid, optionalText, requiredText } from './given.js';
import type { Host } from './host.js';
import type { KnownOperation, KnownOperations } from './known-operations.js';
import type { AnyMethod } from './method.js';
import { readRecordingOptions } from './recordings.js';
import { readShown } from './shown.js';
import { toldStreams } from './told-streams.js';

const ACTIVITY = 'Wait-MgShimOperation';

/** What shows an operation of which only the id and the call's id are known. */
const READER = 'Get-MgCommunicationCallOperation';
const ANY_OPERATION = 'Microsoft.Graph.PowerShell.Models.IMicrosoftGraphCommsOperation';

/** `waitOperation`: follows an operation to its end. README.md, "waitOperation". */
export const waitMethod: AnyMethod = async (given, { host, connections, operations, recordings, signal }) => {
  const id = requiredText(given, 'operation');
  const timeoutMs = readTimeout(given) * 1000;
  const session = connections.session(optionalText(given, 'connection'));
  const { address, type, types } = operationOf(given, id, session.endpoint, operations);
  const nothing = () => undefined;
  const streams = toldStreams(host, readShown(given), nothing, nothing);
  for (const warning of session.warnings ?? []) streams.warning(warning);
  const recording = readRecordingOptions(given);
  const way = recordings.way(recording, streams.warning);
  const send = way(session.sending({ verbose: streams.verbose, host }), session.secrets);
  const { last, error } = await followOperation(
    {
      address,
      userAgent: session.userAgent,
      get: asking({ ...session, send }, streams),
      clean: () => ({ secrets: session.secrets(), unsafe: false }),
      signal,
    },
    {
      timeoutMs,
      onProgress: progress(host),
      // What is replayed has been waited for.
      ...(recording.replay === undefined ? {} : { sleep: async () => undefined }),
    },
  );
  const answer = last === undefined ? undefined : readJson(last.body);
  const output: AnswerableObject =
    last !== undefined && answer?.ok ? callOutput(host, types, answer.value, { type, json: last.body }) : {};
  // Beside the error, not in its place: what is known of the operation is its TargetObject.
  return { ...output, failure: error === undefined ? null : { ...callFailed(new CallFailure(error)) } };
};

/** @throws CmdletError `CallIdRequired`, outcome input. */
function operationOf(
  given: Given,
  id: string,
  endpoint: string,
  operations: KnownOperations,
): KnownOperation {
  const callId = optionalText(given, 'callId');
  const known = operations.find(id);
  const isHere = known !== undefined && new URL(known.address.url).origin === new URL(endpoint).origin;
  if (isHere && (callId === undefined || callId === known.address.callId)) return known;
  const reader = findCmdlet(READER);
  if (callId !== undefined && reader !== undefined) {
    const address = knownAddress(endpoint, reader.api, callId, id);
    return { address, type: ANY_OPERATION, types: reader.types };
  }
  throw new CmdletError({
    id: 'CallIdRequired',
    category: 'InvalidArgument',
    outcome: 'input',
    message:
      'This session has not begun that operation, and an operation does not say which call it is of. Give -CallId.',
    target: 'CallId',
  });
}

function readTimeout({ params }: Given): number {
  const seconds = params.timeoutSec ?? DEFAULT_WAIT_SECONDS;
  if (typeof seconds !== 'number' || !(seconds > 0)) throw invalid(`'timeoutSec' is a number above 0`);
  return seconds;
}

function progress(host: Host): (notice: WaitNotice | undefined) => void {
  let isShown = false;
  return (notice) => {
    if (notice === undefined) {
      if (isShown) host.tell('progress', { activity: ACTIVITY, status: ' ', completed: true });
      return;
    }
    isShown = true;
    const { operationId, elapsedMs, timeoutMs } = notice;
    const status = `Operation ${operationId}: running, ${Math.round(elapsedMs / 1000)} of ${timeoutMs / 1000} s`;
    host.tell('progress', { activity: ACTIVITY, status, completed: false });
  };
}
