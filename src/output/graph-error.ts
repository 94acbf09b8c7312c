import { howToFindOut } from '../dispatch/failure.js';
import { headerValue } from '../dispatch/headers.js';
import type { WireRequest, WireResponse } from '../dispatch/request.js';
import { retryAfterMs } from '../dispatch/retry-after.js';
import { isSafeMethod } from '../dispatch/safe-method.js';
import { CmdletError, type Outcome } from '../errors/cmdlet-error.js';
import { redact, redactHeader } from '../errors/redact.js';
import { redactPersonal } from '../errors/redact-personal.js';
import { type ErrorBody, readErrorBody } from './error-body.js';
import type { GraphErrorDetails } from './error-details.js';
import { statusName } from './http-status.js';

export { errorDetails } from './error-details.js';

const ERROR_CODES = 'See service error codes: https://learn.microsoft.com/graph/errors';
const LONGEST_CODE = 128;

/**
 * The error that an answer other than 2xx stands for (reference-module.md, "A 4xx"): message
 * `[code] : message`, id = Graph's code, or the status's name where the body has none.
 * @param secrets live ones, taken out of everything that the server may have echoed.
 * @param options.unsafe whether telephone numbers and links to meetings are shown. Default: false.
 * @param options.help what the caller can do about it; it stands below the server's text, never in its place.
 */
export function graphError(
  response: WireResponse,
  request: WireRequest,
  secrets: readonly string[] = [],
  {
    unsafe = false,
    help,
  }: { readonly unsafe?: boolean | undefined; readonly help?: string | undefined } = {},
): CmdletError {
  const clean = (text: string): string => {
    const bare = redact(text, secrets);
    return printable(unsafe ? bare : redactPersonal(bare));
  };
  const outcome = outcomeOf(response, request.method);
  const body = readErrorBody(response.body);
  const name = statusName(response.status);
  const code = clean(body.code ?? name)
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_CODE);
  const message = clean(body.message ?? (response.statusText.trim() || name));
  const http = details(response, request, body, code, clean);
  return new CmdletError({
    id: code,
    category: 'InvalidOperation',
    outcome,
    message: `[${code}] : ${message}`,
    recommendedAction: recommended(outcome === 'unknown' ? unknownOutcome(http) : ERROR_CODES, help),
    http,
    exception: 'System.Exception',
  });
}

/**
 * What an answer says about the request's execution (design: exit codes). A status that a server or a gateway
 * gives after the request was passed on leaves that open, unless the method is safe.
 */
function outcomeOf(response: WireResponse, method: string): Outcome {
  const { status, headers } = response;
  if (status === 429) return 'throttled';
  const open = isSafeMethod(method) ? 'failed' : 'unknown';
  if (status < 400) return status === 303 ? open : 'failed';
  if (status === 408) return isSafeMethod(method) ? 'refused' : 'unknown';
  if (status < 500) return 'refused';
  // Only whether it can be read matters here, so any clock does.
  return status === 503 && retryAfterMs(headers, 0) !== undefined ? 'failed' : open;
}

function details(
  response: WireResponse,
  request: WireRequest,
  body: ErrorBody,
  code: string,
  clean: (text: string) => string,
): GraphErrorDetails {
  const requestId = headerValue(response.headers, 'request-id') ?? body.requestId;
  const clientRequestId =
    headerValue(response.headers, 'client-request-id') ??
    body.clientRequestId ??
    response.clientRequestId ??
    headerValue(request.headers, 'client-request-id');
  const date = body.date ?? headerValue(response.headers, 'date');
  const headers = new Map<string, readonly string[]>();
  for (const [name, value] of response.headers) {
    headers.set(name, [...(headers.get(name) ?? []), clean(redactHeader(name, value))]);
  }
  return {
    method: request.method,
    url: clean(request.url),
    status: response.status,
    statusText: statusName(response.status),
    code,
    innerCodes: body.innerCodes.map((inner) => clean(inner).slice(0, LONGEST_CODE)),
    ...(requestId === undefined ? {} : { requestId: clean(requestId) }),
    ...(clientRequestId === undefined ? {} : { clientRequestId: clean(clientRequestId) }),
    ...(date === undefined ? {} : { date: clean(date) }),
    headers: Object.fromEntries(headers),
  };
}

/** What to do about an answer that leaves open whether the request was executed. */
function unknownOutcome({ clientRequestId }: GraphErrorDetails): string {
  return `The request may have been executed. ${howToFindOut(clientRequestId)}`;
}

/** Without control characters, line breaks and tabs excepted: an answer must not drive the terminal. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '');
}

/** What helps, and where there is more of it. */
function recommended(action: string, help: string | undefined): string {
  return help === undefined ? action : `${help}\n${action}`;
}
