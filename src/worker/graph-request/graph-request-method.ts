import { createDispatch } from '../../dispatch/dispatch.js';
import type { Send, WireRequest } from '../../dispatch/request.js';
import type { RetryNotice } from '../../dispatch/retry.js';
import { CmdletError } from '../../errors/cmdlet-error.js';
import { exchange, isSuccess } from '../../exchange.js';
import { graphError } from '../../output/graph-error.js';
import { CallFailure } from '../call-failure.js';
import type { Connections } from '../connections.js';
import { optionalText } from '../given.js';
import type { AnyMethod } from '../method.js';
import { type RecordingOptions, readRecordingOptions } from '../recordings.js';
import { toldSend } from '../retry-notices.js';
import { readShown } from '../shown.js';
import { toldStreams } from '../told-streams.js';
import { graphAnswer } from './graph-answer.js';
import { memoryOutput, type Output } from './memory-output.js';
import { type OutputFile, openOutputFile } from './output-file.js';
import { type GraphRequest, readGraphRequest } from './read-request.js';
import { type RequestBody, requestBody } from './request-body.js';
import { requestHeaders } from './request-headers.js';
import { requestUri } from './request-uri.js';
import { createStreamTransport } from './stream-transport.js';

/** `graphRequest`: any request to Graph, with the rules of Invoke-MgGraphRequest. */
export const graphRequestMethod: AnyMethod = async (given, { host, connections, recordings, signal }) => {
  const asked = readGraphRequest(given);
  let responseHeaders: Readonly<Record<string, readonly string[]>> | null = null;
  const streams = toldStreams(
    host,
    readShown(given),
    () => undefined,
    (headers) => {
      responseHeaders = headers;
    },
  );
  let file: OutputFile | undefined;
  try {
    const name = optionalText(given, 'connection');
    const session = connections.session(name);
    const { body, query } = requestBody(asked.method, asked.body, asked.inputFile);
    const { endpoint, userAgent } = session;
    const planned = requestHeaders(asked.headers, body, asked.contentType, asked.userAgent ?? userAgent);
    for (const warning of planned.warnings) streams.warning(warning);
    const request: WireRequest = {
      method: asked.method,
      url: requestUri(asked.uri, endpoint, query),
      headers: planned.headers,
      ...(body.kind === 'text' ? { body: body.text } : {}),
    };
    file = asked.output && (await openOutputFile(asked.output));
    const memory = asked.outputType === 'HttpResponseMessage' && !file ? memoryOutput() : undefined;
    const output = file ?? memory;
    const isStreamed = output !== undefined || body.kind === 'bytes' || body.kind === 'file';
    const listener = { verbose: streams.verbose, host };
    const recording = readRecordingOptions(given);
    if (isStreamed) refuseRecording(recording);
    const way = recordings.way(recording, streams.warning);
    const straight = isStreamed
      ? toldSend(listener, (onRetry) => streamed(connections, name, body, output, asked, onRetry))
      : session.sending(listener);
    const send = isStreamed ? straight : way(straight, session.secrets);
    const response = await exchange(request, { ...session, send, signal }, streams);
    if (!isSuccess(response) && !asked.skipHttpErrorCheck)
      throw graphError(response, request, session.secrets());
    const taken = { file, bytes: memory?.isComplete() ? memory.bytes() : undefined };
    return await graphAnswer(response, request, asked, taken, host);
  } catch (error) {
    throw error instanceof CmdletError ? new CallFailure(error, { responseHeaders }) : error;
  } finally {
    await file?.drop();
  }
};

function streamed(
  connections: Connections,
  name: string | undefined,
  body: RequestBody,
  output: Output | undefined,
  { skipHttpErrorCheck: takesErrors }: GraphRequest,
  onRetry: (notice: RetryNotice) => void,
): Send {
  const { environment, tokenProvider } = connections.connection(name);
  const { clientTimeout, maxRetry, retryDelay, retriesTimeLimit } = connections.requestContext();
  const { network } = connections;
  const timeoutMs = clientTimeout * 1000;
  const transport = createStreamTransport({ timeoutMs, routes: network.routes, body, output, takesErrors });
  const limits = { maxRetry, retryDelay, retriesTimeLimit };
  return createDispatch({ environment, tokenProvider, network, transport, ...limits, onRetry });
}

/** @throws CmdletError `RecordingNotSupported`: a replay that sent this would be none, and half a record misleads. */
function refuseRecording({ record, replay }: RecordingOptions): void {
  if (record === undefined && replay === undefined) return;
  throw new CmdletError({
    id: 'RecordingNotSupported',
    category: 'InvalidOperation',
    outcome: 'input',
    message:
      'Requests that send or keep a file or bytes are neither recorded nor replayed. Nothing was sent.',
    recommendedAction: "Call Set-MgShimOption -RecordPath '' or -ReplayPath '' before it.",
  });
}
