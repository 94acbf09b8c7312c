import type { ClientRequest } from 'node:http';
import type { Readable } from 'node:stream';
import { CmdletError } from '../errors/cmdlet-error.js';
import { startDeadline } from './deadline.js';
import { incompleteAnswer, operationStopped, transportFailure } from './failure.js';
import { startProgress, watchProgress } from './progress.js';
import type { ReadBody } from './read-body.js';
import type { WireRequest, WireResponse } from './request.js';
import type { Route, RouteFor } from './routes.js';
import { isSafeMethod } from './safe-method.js';
import type { Timer } from './timer.js';
import { watchedAgent } from './watched-agent.js';
import { checkHeaders, restoreHeaders } from './wire-headers.js';

/** What an answer's reader is told before the body. */
export interface AnswerHead {
  readonly status: number;
  /** The Content-Encoding; '' where there is none. */
  readonly encoding: string;
  /** The body's size in bytes as it travels; undefined where the answer does not say. */
  readonly length: number | undefined;
  /** Lets the time limit begin anew. */
  readonly restart: () => void;
}

export interface HttpExchange {
  /** Undefined is none. A stream, told how to let the time limit begin anew, is the caller's to close. */
  readonly body: Buffer | ((restart: () => void) => Readable) | undefined;
  /** Reads the answer's body, which may be null. What it throws counts as the exchange's failure. */
  readonly read: (body: Readable | null, head: AnswerHead) => Promise<ReadBody>;
  /** Shown the request before it gets a socket. */
  readonly onRequest?: ((outgoing: ClientRequest) => void) | undefined;
  readonly routes: RouteFor;
  /** From the first look-up to the body's end, or to where the limit begins anew, in milliseconds. */
  readonly timeoutMs: number;
  /** Default: the real one. */
  readonly timer?: Timer | undefined;
}

/**
 * One exchange over HTTP, whatever its bodies are: no redirects, no retries, no token of its own. An answer whose body
 * broke off counts as an answer, since the request was executed; of GET and HEAD, which only want the body, it is a
 * failure.
 * @throws CmdletError as {@link transportFailure} classifies it; `InvalidHeader`, `InvalidUrl` and what finding a
 * route throws (input) before anything is sent.
 */
export async function httpExchange(
  request: WireRequest,
  { body, read, onRequest, routes, timeoutMs, timer }: HttpExchange,
  signal: AbortSignal,
): Promise<WireResponse> {
  checkHeaders(request);
  const url = checkedUrl(request.url);
  if (signal.aborted) throw operationStopped();
  const { default: fetch } = await import('node-fetch');
  const safe = isSafeMethod(request.method);
  const progress = startProgress();
  const deadline = startDeadline(signal, timeoutMs, timer);
  let route: Route | undefined;
  try {
    route = await routes(url, { fresh: !safe, proxy: request.proxy, signal: deadline.signal });
    const response = await fetch(url, {
      method: request.method,
      headers: request.headers,
      body: (typeof body === 'function' ? body(deadline.restart) : body) ?? null,
      redirect: 'manual',
      // Unpacked and counted by the reader: node-fetch fails a request whose body it cannot unpack.
      compress: false,
      size: 0,
      signal: deadline.signal,
      agent: watchedAgent(route.agent, (outgoing) => {
        restoreHeaders(outgoing, request);
        watchProgress(outgoing, progress);
        onRequest?.(outgoing);
      }),
    });
    const { status, statusText } = response;
    const encoding = response.headers.get('content-encoding') ?? '';
    const length = lengthOf(response.headers.get('content-length'));
    const head = { status, encoding, length, restart: deadline.restart };
    const { text, incomplete } = await read(response.body as Readable | null, head);
    if (incomplete && safe) throw incompleteAnswer(request, incomplete, deadline.reason());
    const headers = pairs(progress.rawHeaders);
    const answer = { status, statusText, headers, body: text };
    return incomplete
      ? { ...answer, bodyIncomplete: incomplete.reason, bodyFault: incomplete.fault }
      : answer;
  } catch (cause) {
    if (cause instanceof CmdletError) throw cause;
    throw transportFailure(request, progress, deadline.reason(), cause, route?.proxyHost);
  } finally {
    deadline.clear();
  }
}

function lengthOf(text: string | null): number | undefined {
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function checkedUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const usable =
    url !== undefined && /^https?:$/.test(url.protocol) && url.username === '' && url.password === '';
  if (usable) return url;
  throw new CmdletError({
    id: 'InvalidUrl',
    category: 'InvalidArgument',
    outcome: 'input',
    message: 'A request needs an absolute http or https URL without a user name or password.',
  });
}

function pairs(raw: readonly string[]): ReadonlyArray<readonly [string, string]> {
  return raw.flatMap((name, index) => {
    return index % 2 === 0 ? [[name.toLowerCase(), raw[index + 1] ?? ''] as const] : [];
  });
}
