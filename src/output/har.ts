import type { Exchange } from '../dispatch/exchanges.js';
import type { WireRequest, WireResponse } from '../dispatch/request.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { redact, redactHeader } from '../errors/redact.js';
import { redactPersonal } from '../errors/redact-personal.js';

export interface HarOptions {
  /** Taken out of everything, as they stand when the file is written. */
  readonly secrets: readonly string[];
  /** Whether telephone numbers and links to meetings are shown. */
  readonly unsafe: boolean;
  readonly version: string;
}

type Clean = (text: string) => string;

/**
 * The tries of a run as HAR 1.2 (w3c.github.io/web-performance/specs/HAR), which browsers' tools read, redacted as the
 * debug stream is. A try without an answer has the status 0 and the error's id in `_error`. Only the whole time of a
 * try is known; it counts as waiting.
 */
export function harText(exchanges: readonly Exchange[], { secrets, unsafe, version }: HarOptions): string {
  const clean: Clean = (text) => {
    const bare = redact(text, secrets);
    return unsafe ? bare : redactPersonal(bare);
  };
  const log = {
    version: '1.2',
    creator: { name: 'mgshim', version },
    entries: exchanges.map((exchange) => entry(exchange, clean)),
  };
  return `${JSON.stringify({ log }, null, 2)}\n`;
}

function entry({ request, startedAt, tookMs, result }: Exchange, clean: Clean) {
  const error = 'error' in result ? result.error : undefined;
  const failure = error instanceof CmdletError ? { _error: error.id } : error ? { _error: 'Error' } : {};
  return {
    startedDateTime: new Date(startedAt).toISOString(),
    time: tookMs,
    request: harRequest(request, clean),
    response: 'response' in result ? harResponse(result.response, clean) : NO_RESPONSE,
    cache: {},
    timings: { send: 0, wait: tookMs, receive: 0 },
    ...failure,
  };
}

const UNKNOWN_SIZE = -1;

function harRequest({ method, url, headers, body, upload }: WireRequest, clean: Clean) {
  // Decoded a secret may look unlike itself, so the query is read from what is shown.
  const shown = clean(url);
  const query = URL.canParse(shown) ? [...new URL(shown).searchParams] : [];
  return {
    method,
    url: shown,
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: harHeaders(headers, clean),
    queryString: query.map(([name, value]) => ({ name, value })),
    headersSize: UNKNOWN_SIZE,
    bodySize: body === undefined ? (upload ? UNKNOWN_SIZE : 0) : Buffer.byteLength(body, 'utf8'),
    ...(body === undefined ? {} : { postData: { mimeType: mediaType(headers), text: clean(body) } }),
  };
}

function harResponse({ status, statusText, headers, body }: WireResponse, clean: Clean) {
  const size = Buffer.byteLength(body, 'utf8');
  return {
    status,
    statusText: clean(statusText),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: harHeaders(headers, clean),
    content: { size, mimeType: mediaType(headers), text: clean(body) },
    redirectURL: clean(headers.find(([name]) => name === 'location')?.[1] ?? ''),
    headersSize: UNKNOWN_SIZE,
    bodySize: size,
  };
}

const NO_RESPONSE = {
  status: 0,
  statusText: '',
  httpVersion: 'HTTP/1.1',
  cookies: [],
  headers: [],
  content: { size: 0, mimeType: '' },
  redirectURL: '',
  headersSize: UNKNOWN_SIZE,
  bodySize: UNKNOWN_SIZE,
};

function harHeaders(headers: WireRequest['headers'], clean: Clean) {
  return headers.map(([name, value]) => ({ name, value: clean(redactHeader(name, value)) }));
}

function mediaType(headers: WireRequest['headers']): string {
  return headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
}
