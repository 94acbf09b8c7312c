import { headerValue, withHeader } from './headers.js';
import { type HttpExchange, httpExchange } from './http-exchange.js';
import { ANSWER_LIMIT_BYTES, readBody } from './read-body.js';
import type { Send, WireRequest } from './request.js';
import { createRoutes, type RouteFor } from './routes.js';
import type { Timer } from './timer.js';

export interface TransportOptions {
  /**
   * One try's limit from the first look-up to the body's end, in milliseconds; where a body is streamed, the limit of
   * each wait for its next piece. Default 100 000.
   */
  readonly timeoutMs?: number;
  /** The largest body that is read as text, in bytes after unpacking. Default {@link ANSWER_LIMIT_BYTES}. */
  readonly sizeLimit?: number;
  /** Where connections come from. Default: straight there. */
  readonly routes?: RouteFor;
  /** Default: the real one. */
  readonly timer?: Timer;
}

/**
 * One exchange over HTTP, whose bodies are texts, or streams where the request brings an upload or a download. Once a
 * status line is in, the answer is returned, with `bodyIncomplete` where its body broke off or was too large.
 * @throws CmdletError as {@link httpExchange}, and as the upload and the download do.
 */
export function createTransport(options: TransportOptions = {}): Send {
  const { timeoutMs = 100_000, sizeLimit = ANSWER_LIMIT_BYTES, routes = createRoutes(), timer } = options;
  return async (planned, signal) => {
    if (planned.upload ?? planned.download) {
      const { streamedExchange } = await import('./streamed-exchange.js');
      return streamedExchange(planned, { routes, timeoutMs, timer, sizeLimit }, signal);
    }
    const request = acceptGzip(planned);
    // As bytes: for a string node-fetch would make up a Content-Type.
    const body = request.body === undefined ? undefined : Buffer.from(request.body, 'utf8');
    const read: HttpExchange['read'] = (answer, { encoding }) => readBody(answer, encoding, sizeLimit);
    return httpExchange(request, { body, read, routes, timeoutMs, timer }, signal);
  };
}

function acceptGzip(request: WireRequest): WireRequest {
  if (headerValue(request.headers, 'accept-encoding') !== undefined) return request;
  return { ...request, headers: withHeader(request.headers, 'Accept-Encoding', 'gzip') };
}
