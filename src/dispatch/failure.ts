import { CmdletError, type CmdletErrorOptions, type HttpErrorDetails } from '../errors/cmdlet-error.js';
import type { BreakReason } from './deadline.js';
import { headerValue } from './headers.js';
import type { Progress } from './progress.js';
import type { WireRequest } from './request.js';
import { isSafeMethod } from './safe-method.js';

/** The ids of errors without an answer, which the retry step decides by. */
export const CONNECTION_FAILED = 'ConnectionFailed';
export const CONNECTION_LOST = 'ConnectionLost';
const OUTCOME_UNKNOWN = 'OutcomeUnknown';

const LOOK_FIRST = 'Look at what the request would have changed before you send it again.';
const MALFORMED_ANSWER = /^HPE_/;
const REFUSED_IDENTITY = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL|^EPROTO$/;

/** The code of a system, TLS or parser error, wherever the libraries put it; undefined where there is none. */
export function failureCode(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}

/** Whether the peer's certificate or protocol was refused: trying again changes nothing. */
export function isIdentityFailure(error: CmdletError): boolean {
  return error.id === CONNECTION_FAILED && REFUSED_IDENTITY.test(failureCode(error.cause) ?? '');
}

/** The error of a call that its caller stopped before anything could have been executed. */
export function operationStopped(): CmdletError {
  return new CmdletError({
    id: 'OperationStopped',
    category: 'OperationStopped',
    outcome: 'interrupted',
    message: 'The operation was stopped.',
  });
}

/** The error of a request that may have been executed, with the reason why nobody knows. */
export function outcomeUnknown(request: WireRequest, reason: string, cause?: unknown): CmdletError {
  return new CmdletError({
    id: OUTCOME_UNKNOWN,
    category: 'ConnectionError',
    outcome: 'unknown',
    message: `The ${request.method} request to ${hostOf(request)} was sent, but ${reason}: it may have been executed.`,
    recommendedAction: LOOK_FIRST,
    http: httpDetails(request),
    cause,
  });
}

/**
 * The error of an exchange that ended without a status line (design: exit codes 5, 7 and 130).
 * Before the bytes may have left: `ConnectionFailed`, or `OperationStopped`. After it: `OutcomeUnknown` for
 * every method but GET and HEAD; for those `ConnectionLost`, `RequestTimedOut`, `InvalidResponse` or
 * `OperationStopped`, none of which has changed anything.
 */
export function transportFailure(
  request: WireRequest,
  progress: Progress,
  broken: BreakReason | undefined,
  cause: unknown,
): CmdletError {
  const code = failureCode(cause);
  const host = hostOf(request);
  if (!progress.mayHaveLeft) {
    if (broken === 'stopped') return operationStopped();
    const why = broken === 'timeout' ? 'no connection in time' : (code ?? 'no connection');
    return failed(request, cause, {
      id: CONNECTION_FAILED,
      category: 'ConnectionError',
      message: `Could not connect to ${host}: ${why}. The request was not sent.`,
    });
  }
  if (!isSafeMethod(request.method)) return outcomeUnknown(request, unknownReason(broken, code), cause);
  if (broken === 'stopped') return operationStopped();
  if (broken === 'timeout') {
    return failed(request, cause, {
      id: 'RequestTimedOut',
      category: 'OperationTimeout',
      message: `${host} did not answer in time.`,
    });
  }
  if (code !== undefined && MALFORMED_ANSWER.test(code)) {
    return failed(request, cause, {
      id: 'InvalidResponse',
      category: 'InvalidResult',
      message: `What ${host} answered is not HTTP (${code}).`,
    });
  }
  return failed(request, cause, {
    id: CONNECTION_LOST,
    category: 'ConnectionError',
    message: `The connection to ${host} broke before the answer (${code ?? 'no code'}).`,
  });
}

function unknownReason(broken: BreakReason | undefined, code: string | undefined): string {
  if (broken === 'stopped') return 'the operation was stopped before the answer';
  if (broken === 'timeout') return 'no answer came in time';
  if (code !== undefined && MALFORMED_ANSWER.test(code)) return `the answer is not HTTP (${code})`;
  return `the connection broke before the answer (${code ?? 'no code'})`;
}

function failed(
  request: WireRequest,
  cause: unknown,
  options: Pick<CmdletErrorOptions, 'id' | 'category' | 'message'>,
): CmdletError {
  return new CmdletError({ ...options, outcome: 'failed', http: httpDetails(request), cause });
}

/** What the request alone says for an error's details. */
function httpDetails(request: WireRequest): HttpErrorDetails {
  const clientRequestId = headerValue(request.headers, 'client-request-id');
  const { method, url } = request;
  return clientRequestId === undefined ? { method, url } : { method, url, clientRequestId };
}

function hostOf(request: WireRequest): string {
  return URL.canParse(request.url) ? new URL(request.url).host : 'the server';
}
