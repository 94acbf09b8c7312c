import type { Send, WireRequest, WireResponse } from './dispatch/request.js';
import type { Session } from './invoke.js';
import { requestBlock, responseBlock } from './output/http-blocks.js';
import type { Streams } from './output/streams.js';
import { headerValues } from './output/write-reply.js';

/** How requests go out. */
type Way = Pick<Session, 'send' | 'secrets' | 'debugUnsafe'>;

/** Asks after something that a call has begun: the answer's headers are not the call's own. */
export function asking(session: Way, streams: Streams): Send {
  const quiet: Streams = { ...streams, responseHeaders: () => undefined };
  return (request, signal) => exchange(request, { ...session, warnings: [], signal }, quiet);
}

/** Sends a request and returns its answer, whatever its status; the debug stream and the headers are told. */
export async function exchange(
  request: WireRequest,
  session: Way & Pick<Session, 'signal' | 'warnings'>,
  streams: Streams,
): Promise<WireResponse> {
  for (const warning of session.warnings ?? []) streams.warning(warning);
  const { showsDebug = true } = streams;
  if (showsDebug) streams.debug(requestBlock(request, session.secrets(), session.debugUnsafe));
  const response = await session.send(request, session.signal);
  if (showsDebug) streams.debug(responseBlock(response, session.secrets(), session.debugUnsafe));
  streams.responseHeaders(headerValues(response));
  return response;
}

export function isSuccess({ status }: WireResponse): boolean {
  return status >= 200 && status < 300;
}
