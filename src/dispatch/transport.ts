import type { Readable } from 'node:stream';
import { CmdletError } from '../errors/cmdlet-error.js';
import { type AgentFor, createAgents, watchedAgent } from './agents.js';
import { startDeadline } from './deadline.js';
import { operationStopped, transportFailure } from './failure.js';
import { headerValue, withHeader } from './headers.js';
import { startProgress, watchProgress } from './progress.js';
import { readBody } from './read-body.js';
import type { Send, WireRequest } from './request.js';
import { isSafeMethod } from './safe-method.js';
import { checkHeaders, restoreHeaders } from './wire-headers.js';

export interface TransportOptions {
  /** One try's limit from the first look-up to the body's end, in milliseconds. Default 100 000. */
  readonly timeoutMs?: number;
  /** The largest body that is read, in bytes after unpacking. Default 64 MiB. */
  readonly sizeLimit?: number;
  /** Where connections come from; a proxy is a matter of other agents. Default: direct ones. */
  readonly agents?: AgentFor;
}

/**
 * One exchange over HTTP: no redirects, no retries, no token of its own. Once a status line is in, the answer
 * is returned, with `bodyIncomplete` where its body broke off or was too large.
 * @throws CmdletError as {@link transportFailure} classifies it; `InvalidHeader` and `InvalidUrl` (input)
 * before anything is sent.
 */
export function createTransport(options: TransportOptions = {}): Send {
  const { timeoutMs = 100_000, sizeLimit = 64 * 1024 * 1024, agents = createAgents() } = options;

  return async (planned, signal) => {
    checkHeaders(planned);
    const url = checkedUrl(planned.url);
    if (signal.aborted) throw operationStopped();
    const { default: fetch } = await import('node-fetch');
    const request = acceptGzip(planned);
    const safe = isSafeMethod(request.method);
    const progress = startProgress();
    const deadline = startDeadline(signal, timeoutMs);
    try {
      const response = await fetch(url, {
        method: request.method,
        headers: request.headers,
        // As bytes: for a string node-fetch would make up a Content-Type.
        body: request.body === undefined ? null : Buffer.from(request.body, 'utf8'),
        redirect: 'manual',
        // Unpacked in read-body: node-fetch fails a request whose body it cannot unpack.
        compress: false,
        size: sizeLimit,
        signal: deadline.signal,
        agent: watchedAgent(agents(url, !safe), (outgoing) => {
          restoreHeaders(outgoing, request);
          watchProgress(outgoing, progress);
        }),
      });
      const encoding = response.headers.get('content-encoding') ?? '';
      const body = response.body as Readable | null;
      const read = body === null ? { text: '' } : await readBody(body, encoding, sizeLimit);
      if (read.incomplete !== undefined && deadline.reason() === 'stopped' && safe) throw operationStopped();
      return {
        status: response.status,
        statusText: response.statusText,
        headers: pairs(progress.rawHeaders),
        body: read.text,
        ...(read.incomplete === undefined ? {} : { bodyIncomplete: read.incomplete }),
      };
    } catch (cause) {
      if (cause instanceof CmdletError) throw cause;
      throw transportFailure(request, progress, deadline.reason(), cause);
    } finally {
      deadline.clear();
    }
  };
}

function acceptGzip(request: WireRequest): WireRequest {
  if (headerValue(request.headers, 'accept-encoding') !== undefined) return request;
  return { ...request, headers: withHeader(request.headers, 'Accept-Encoding', 'gzip') };
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
