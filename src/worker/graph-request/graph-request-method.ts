import { bytesUpload } from '../../dispatch/bytes-upload.js';
import { type FileDownload, fileDownload } from '../../dispatch/file-download.js';
import { fileUpload } from '../../dispatch/file-upload.js';
import type { WireRequest } from '../../dispatch/request.js';
import type { Upload } from '../../dispatch/transfer.js';
import { CmdletError } from '../../errors/cmdlet-error.js';
import { exchange, isSuccess } from '../../exchange.js';
import { graphError } from '../../output/graph-error.js';
import { CallFailure } from '../call-failure.js';
import { optionalText } from '../given.js';
import type { AnyMethod } from '../method.js';
import { readRecordingOptions } from '../recordings.js';
import { readShown } from '../shown.js';
import { toldStreams } from '../told-streams.js';
import { graphAnswer } from './graph-answer.js';
import { memoryDownload } from './memory-download.js';
import { readGraphRequest } from './read-request.js';
import { type RequestBody, requestBody } from './request-body.js';
import { requestHeaders } from './request-headers.js';
import { requestUri } from './request-uri.js';

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
  let file: FileDownload | undefined;
  try {
    const session = connections.session(optionalText(given, 'connection'));
    const { body, query } = requestBody(asked.method, asked.body, asked.inputFile);
    const { endpoint, userAgent } = session;
    const planned = requestHeaders(asked.headers, body, asked.contentType, asked.userAgent ?? userAgent);
    for (const warning of planned.warnings) streams.warning(warning);
    const url = requestUri(asked.uri, endpoint, query);
    const takesErrors = asked.skipHttpErrorCheck;
    file =
      asked.output && (await fileDownload({ place: asked.output, parameter: 'OutputFilePath', takesErrors }));
    const memory =
      asked.outputType === 'HttpResponseMessage' && !file ? memoryDownload(takesErrors) : undefined;
    const request: WireRequest = {
      method: asked.method,
      url,
      headers: planned.headers,
      ...(body.kind === 'text' ? { body: body.text } : {}),
      upload: await uploadOf(body),
      download: file ?? memory,
      onTransfer: streams.progress,
    };
    const way = recordings.way(readRecordingOptions(given), streams.warning);
    const send = way(session.sending({ verbose: streams.verbose, host }), session.secrets);
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

async function uploadOf(body: RequestBody): Promise<Upload | undefined> {
  if (body.kind === 'bytes') return bytesUpload(body.bytes, 'bytes');
  return body.kind === 'file' ? fileUpload(body.path, 'InputFilePath') : undefined;
}
