import { createDispatch } from '../../dispatch/dispatch.js';
import type { Send, WireRequest, WireResponse } from '../../dispatch/request.js';
import type { RetryNotice } from '../../dispatch/retry.js';
import { CmdletError } from '../../errors/cmdlet-error.js';
import { exchange, isSuccess } from '../../invoke.js';
import { graphError } from '../../output/graph-error.js';
import { headerValues } from '../../output/write-reply.js';
import { readJson } from '../../value/read-json.js';
import { type AnswerableObject, embed } from '../answerable.js';
import { CallFailure } from '../call-failure.js';
import { ENGINE_DEPTH_LIMIT } from '../clixml/write-clixml.js';
import type { Connections } from '../connections.js';
import { optionalText } from '../given.js';
import type { Host } from '../host.js';
import type { AnyMethod } from '../method.js';
import { nesting } from '../nesting.js';
import { toldSend } from '../retry-notices.js';
import { readShown } from '../shown.js';
import { toldStreams } from '../told-streams.js';
import { answerValue } from './answer-value.js';
import { inferredName } from './inferred-name.js';
import { type OutputFile, openOutputFile } from './output-file.js';
import { type GraphRequest, readGraphRequest } from './read-request.js';
import { type RequestBody, requestBody } from './request-body.js';
import { requestHeaders } from './request-headers.js';
import { requestUri } from './request-uri.js';
import { createStreamTransport } from './stream-transport.js';

/** An answer's value stands in two hashtables. */
const DEEPEST_VALUE = ENGINE_DEPTH_LIMIT - 2;

/** `graphRequest`: any request to Graph, with the rules of Invoke-MgGraphRequest. */
export const graphRequestMethod: AnyMethod = async (given, { host, connections, signal }) => {
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
  let output: OutputFile | undefined;
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
    output = asked.output && (await openOutputFile(asked.output));
    const isStreamed = output !== undefined || body.kind === 'bytes' || body.kind === 'file';
    const listener = { verbose: streams.verbose, host };
    const send = isStreamed
      ? toldSend(listener, (onRetry) => streamed(connections, name, body, output, asked, onRetry))
      : session.sending(listener);
    const response = await exchange(request, { ...session, send, signal }, streams);
    if (!isSuccess(response) && !asked.skipHttpErrorCheck)
      throw graphError(response, request, session.secrets());
    return await answer(response, request, asked, output, host);
  } catch (error) {
    throw error instanceof CmdletError ? new CallFailure(error, { responseHeaders }) : error;
  } finally {
    await output?.drop();
  }
};

function streamed(
  connections: Connections,
  name: string | undefined,
  body: RequestBody,
  output: OutputFile | undefined,
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

/** What a host gets of an answer. The request was executed, so whatever is wrong here is only a warning. */
async function answer(
  response: WireResponse,
  request: WireRequest,
  asked: GraphRequest,
  output: OutputFile | undefined,
  host: Host,
): Promise<AnswerableObject> {
  if (response.bodyIncomplete !== undefined) {
    host.tell('warning', `The call succeeded, but its answer is incomplete: ${response.bodyIncomplete}.`);
  }
  const { status, statusText, headers, body } = response;
  const known = { statusCode: status, statusText, headers: headerValues(response), headerList: headers };
  if (output?.isComplete()) {
    const file = await kept(output, inferredName(response, request.url), host);
    return { ...known, content: 'file', body: null, value: null, file };
  }
  if (body.trim() === '') return { ...known, content: 'none', body, value: null, file: null };
  const json = readJson(body);
  if (!json.ok) return { ...known, content: 'other', body, value: null, file: null };
  const isText = asked.outputType === 'Json' || asked.outputType === 'HttpResponseMessage';
  const value = isText ? null : answerValue(json.value, asked.outputType === 'PSObject');
  if (nesting(value) > DEEPEST_VALUE) {
    host.tell('warning', 'The answer nests deeper than PowerShell reads; it is given as JSON text.');
    return { ...known, content: 'json', body, value: body, file: null };
  }
  return { ...known, content: 'json', body, value: embed(value), file: null };
}

async function kept(output: OutputFile, name: string, host: Host): Promise<string | null> {
  try {
    return await output.keep(name);
  } catch (error) {
    host.tell('warning', error instanceof CmdletError ? error.message : 'The output file cannot be written.');
    return null;
  }
}
