import type { WireRequest, WireResponse } from '../dispatch/request.js';
import { CmdletError, type CmdletErrorOptions } from '../errors/cmdlet-error.js';
import { redactHeader } from '../errors/redact.js';
import { type Clean, cleanBody } from './clean.js';
import { canonical, type Json } from './json.js';

/** What a request is known by. */
export interface RecordedRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** JSON, or the text of what is none. Absent: no body. */
  readonly body?: Json;
}

/** One exchange as its file holds it, without secrets: an answer, or the error in its place. */
export interface RecordedExchange {
  readonly request: RecordedRequest;
  readonly response?: {
    readonly status: number;
    readonly statusText: string;
    readonly headers: ReadonlyArray<readonly [string, string]>;
    readonly body: Json;
    readonly bodyIncomplete?: string;
  };
  readonly error?: Pick<CmdletErrorOptions, 'id' | 'category' | 'outcome' | 'message'>;
}

/** Stands for the origin that requests went to: a replay may go for another. */
const ENDPOINT = '{endpoint}';

/** What is looked for in recordings. */
export function recordedRequest({ method, url, body }: WireRequest, clean: Clean): RecordedRequest {
  const { pathname, search } = new URL(url);
  const path = clean(pathname + search);
  return { method, path, ...(body === undefined ? {} : { body: cleanBody(body, clean) }) };
}

/** Equal for requests that the same recording answers. */
export function matchKey({ method, path, body }: RecordedRequest): string {
  return `${method} ${path} ${canonical(body)}`;
}

export function recordedAnswer(
  request: WireRequest,
  { status, statusText, headers, body, bodyIncomplete }: WireResponse,
  clean: Clean,
): RecordedExchange {
  const { origin } = new URL(request.url);
  const movable: Clean = (text) => clean(text.replaceAll(origin, ENDPOINT));
  return {
    request: recordedRequest(request, clean),
    response: {
      status,
      statusText: clean(statusText),
      headers: headers.map(([name, value]) => [name, movable(redactHeader(name, value))]),
      body: cleanBody(body, movable),
      ...(bodyIncomplete === undefined ? {} : { bodyIncomplete: clean(bodyIncomplete) }),
    },
  };
}

export function recordedError(
  request: WireRequest,
  { id, category, outcome, message }: CmdletError,
  clean: Clean,
): RecordedExchange {
  return {
    request: recordedRequest(request, clean),
    error: { id, category, outcome, message: clean(message) },
  };
}

/** What a recording gives in the place of the exchange. @throws CmdletError the recorded error. */
export function replayed({ response, error }: RecordedExchange, request: WireRequest): WireResponse {
  if (response === undefined) {
    const {
      id = 'InvalidRecording',
      category = 'InvalidData',
      outcome = 'input',
      message = '',
    } = error ?? {};
    throw new CmdletError({ id, category, outcome, message });
  }
  const { origin } = new URL(request.url);
  const moved = (text: string): string => text.replaceAll(ENDPOINT, origin);
  const { body, headers } = response;
  return {
    ...response,
    headers: headers.map(([name, value]) => [name, moved(value)]),
    body: moved(typeof body === 'string' ? body : JSON.stringify(body)),
  };
}
