import { CmdletError, type CmdletErrorOptions, type HttpErrorDetails } from '../errors/cmdlet-error.js';
import { redact } from '../errors/redact.js';
import type { BreakReason } from './deadline.js';
import { headerValue } from './headers.js';
import type { Progress } from './progress.js';
import type { ReadBody } from './read-body.js';
import type { WireRequest } from './request.js';
import { isSafeMethod } from './safe-method.js';

/** The ids of errors without an answer, which the retry step decides by. */
export const CONNECTION_FAILED = 'ConnectionFailed';
export const CONNECTION_LOST = 'ConnectionLost';
const OUTCOME_UNKNOWN = 'OutcomeUnknown';
const TIMED_OUT = 'RequestTimedOut';
const INVALID_RESPONSE = 'InvalidResponse';
const INPUT_BROKEN_ID = 'InputBrokenOff';

/** The code of a streamed body that could not be read to its end. */
const INPUT_BROKEN = 'INPUT_BROKEN';

const MALFORMED_ANSWER = /^HPE_/;
const REFUSED_IDENTITY = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL|^EPROTO$/;

/** The code of a system, TLS or parser error, wherever the libraries put it; undefined where there is none. */
export function failureCode(cause: unknown): string | undefined {
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}

/** What breaks off a request whose streamed body cannot be read to its end. */
export function inputBroken(cause: unknown): Error {
  const reason = cause instanceof Error ? cause.message : 'it cannot be read';
  return Object.assign(new Error(reason, { cause }), { code: INPUT_BROKEN });
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

/** What whoever gets an unknown outcome can do: look at the thing itself, or ask Graph by the call's id. */
export function howToFindOut(clientRequestId: string | undefined): string {
  const logs =
    clientRequestId === undefined
      ? ''
      : `, or look up client-request-id ${clientRequestId} in the tenant's Microsoft Graph activity logs`;
  return `Before you send it again, look at what it would have changed${logs}.`;
}

/** The error of a request that may have been executed, with the reason why nobody knows. */
export function outcomeUnknown(request: WireRequest, reason: string, cause?: unknown): CmdletError {
  const http = requestDetails(request);
  const findOut = howToFindOut(http.clientRequestId);
  return new CmdletError({
    id: OUTCOME_UNKNOWN,
    category: 'ConnectionError',
    outcome: 'unknown',
    message:
      `The ${request.method} request to ${hostOf(request)} was sent, but ${reason}: it may have been executed. ` +
      findOut,
    recommendedAction: findOut,
    http,
    cause,
  });
}

/** The error of a GET whose answer did not come whole. */
export function incompleteAnswer(
  request: WireRequest,
  { reason, fault }: Required<ReadBody>['incomplete'],
  broken: BreakReason | undefined,
): CmdletError {
  if (broken === 'stopped') return operationStopped();
  const host = hostOf(request);
  switch (fault) {
    case 'tooLarge':
      return failed(request, undefined, {
        id: 'AnswerTooLarge',
        category: 'LimitsExceeded',
        message: `The answer of ${host} was refused: ${reason}.`,
        recommendedAction: 'Ask for less at a time, or let Invoke-MgGraphRequest write it to a file.',
      });
    case 'undecodable':
      return failed(request, undefined, {
        id: INVALID_RESPONSE,
        category: 'InvalidResult',
        message: `The answer of ${host} cannot be unpacked: ${reason}.`,
      });
    case 'broken':
      return failed(request, undefined, {
        id: broken === 'timeout' ? TIMED_OUT : CONNECTION_LOST,
        category: broken === 'timeout' ? 'OperationTimeout' : 'ConnectionError',
        message: `The answer of ${host} is incomplete: ${reason}.`,
      });
  }
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
  proxyHost?: string,
): CmdletError {
  const code = failureCode(cause);
  const host = hostOf(request);
  if (!progress.mayHaveLeft) {
    if (broken === 'stopped') return operationStopped();
    if (progress.proxyStatus !== undefined) {
      return proxyFailure('failed', host, progress.proxyStatus, proxyHost ?? '');
    }
    if (code === INPUT_BROKEN) {
      return failed(request, cause, {
        id: INPUT_BROKEN_ID,
        category: 'InvalidOperation',
        message: 'What the request sends could not be read to its end. The request was not sent.',
      });
    }
    const via = proxyHost === undefined ? '' : ` through the proxy ${proxyHost}`;
    const why = broken === 'timeout' ? 'no connection in time' : (code ?? 'no connection');
    return failed(request, cause, {
      id: CONNECTION_FAILED,
      category: 'ConnectionError',
      message: `Could not connect to ${host}${via}: ${why}. The request was not sent.`,
    });
  }
  if (!isSafeMethod(request.method)) return outcomeUnknown(request, unknownReason(broken, code), cause);
  if (broken === 'stopped') return operationStopped();
  if (broken === 'timeout') {
    return failed(request, cause, {
      id: TIMED_OUT,
      category: 'OperationTimeout',
      message: `${host} did not answer in time.`,
    });
  }
  if (code !== undefined && MALFORMED_ANSWER.test(code)) {
    return failed(request, cause, {
      id: INVALID_RESPONSE,
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

/**
 * The error of a tunnel that a proxy refused. A gateway's 5xx may pass, so it counts as no connection.
 * @param host what was to be reached; @param proxyHost all that is said of the proxy.
 */
export function proxyFailure(
  outcome: 'failed' | 'signIn',
  host: string,
  status: number,
  proxyHost: string,
): CmdletError {
  if (status === 407) {
    return new CmdletError({
      id: 'ProxyAuthenticationRequired',
      category: 'AuthenticationError',
      outcome,
      message: `The proxy ${proxyHost} wants other credentials (407). The request was not sent.`,
      recommendedAction: 'Give them with -ProxyCredential, or in the variable HTTPS_PROXY.',
    });
  }
  const said = Number.isInteger(status) ? String(status) : 'it does not speak HTTP';
  return new CmdletError({
    id: status >= 500 ? CONNECTION_FAILED : 'ProxyRefused',
    category: 'ConnectionError',
    outcome,
    message: `The proxy ${proxyHost} does not connect to ${host} (${said}). The request was not sent.`,
  });
}

function unknownReason(broken: BreakReason | undefined, code: string | undefined): string {
  if (broken === 'stopped') return 'the operation was stopped before the answer';
  if (broken === 'timeout') return 'no answer came in time';
  if (code === INPUT_BROKEN) return 'what it sends could not be read to its end';
  if (code !== undefined && MALFORMED_ANSWER.test(code)) return `the answer is not HTTP (${code})`;
  return `the connection broke before the answer (${code ?? 'no code'})`;
}

function failed(
  request: WireRequest,
  cause: unknown,
  options: Pick<CmdletErrorOptions, 'id' | 'category' | 'message' | 'recommendedAction'>,
): CmdletError {
  return new CmdletError({ ...options, outcome: 'failed', http: requestDetails(request), cause });
}

/** What the request alone says for an error's details. */
export function requestDetails(request: WireRequest): HttpErrorDetails {
  const given = headerValue(request.headers, 'client-request-id');
  const clientRequestId = given === undefined ? undefined : redact(given);
  const { method } = request;
  const url = redact(request.url);
  return clientRequestId === undefined ? { method, url } : { method, url, clientRequestId };
}

function hostOf(request: WireRequest): string {
  return URL.canParse(request.url) ? new URL(request.url).host : 'the server';
}
