import { headerValue } from '../dispatch/headers.js';
import type { WireRequest, WireResponse } from '../dispatch/request.js';
import { CmdletError, type HttpErrorDetails } from '../errors/cmdlet-error.js';
import { redact } from '../errors/redact.js';
import { redactPersonal } from '../errors/redact-personal.js';
import type { OperationAddress } from './operation-address.js';
import type { OperationState } from './operation-state.js';

/** All of them say it: whoever sends the action again because of them does it twice. */
const ACCEPTED = 'The request was accepted';

/** Takes out what an error must not show. */
export interface Clean {
  readonly secrets: readonly string[];
  /** Whether telephone numbers and links to meetings are shown. */
  readonly unsafe: boolean;
}

/**
 * The error of an operation that has failed. Its id is Graph's: `412#10073`, code and subcode as DiagCode writes them,
 * or the code alone; `OperationFailed` where there is none.
 */
export function operationFailed(
  { result }: OperationState,
  { operationId }: OperationAddress,
  request: WireRequest,
  response: WireResponse,
  { secrets, unsafe }: Clean,
): CmdletError {
  const { code, subcode, message } = result;
  const id =
    code === undefined ? 'OperationFailed' : subcode === undefined ? `${code}` : `${code}#${subcode}`;
  const bare = printable(redact(message ?? 'no reason was given', secrets)).trim();
  const reason = unsafe ? bare : redactPersonal(bare);
  return new CmdletError({
    id,
    category: 'InvalidResult',
    outcome: 'operationFailed',
    message: `[${id}] : ${ACCEPTED}, but its operation ${shown(operationId)} failed: ${reason}`,
    recommendedAction: 'See call end reason codes: https://learn.microsoft.com/graph/api/call-delete',
    http: details(request, response, id),
    exception: 'System.Exception',
  });
}

/** The error of an operation that still ran when the time was over. */
export function stillRunning(address: OperationAddress, seconds: number): CmdletError {
  return new CmdletError({
    id: 'OperationStillRunning',
    category: 'OperationTimeout',
    outcome: 'operationOpen',
    message: `${ACCEPTED}, and its operation ${shown(address.operationId)} still runs after ${seconds} s; it goes on. ${howToLook(address)}`,
    recommendedAction: howToLook(address),
  });
}

/** The error of an operation whose end nobody could read. */
export function notFollowed(address: OperationAddress, cause: CmdletError): CmdletError {
  return new CmdletError({
    id: 'OperationNotFollowed',
    category: cause.category,
    outcome: 'operationOpen',
    message: `${ACCEPTED}, but its operation ${shown(address.operationId)} could not be followed: ${cause.message} ${howToLook(address)}`,
    recommendedAction: howToLook(address),
    ...(cause.http === undefined ? {} : { http: cause.http }),
    cause,
  });
}

/** The error of a wait that its caller stopped. */
export function waitStopped(address: OperationAddress): CmdletError {
  return new CmdletError({
    id: 'OperationStopped',
    category: 'OperationStopped',
    outcome: 'interrupted',
    message: `The wait was stopped. ${ACCEPTED}, and its operation ${shown(address.operationId)} goes on. ${howToLook(address)}`,
    recommendedAction: howToLook(address),
  });
}

/** The error of a 2xx that names no operation. */
export function operationUnnamed(): CmdletError {
  return new CmdletError({
    id: 'OperationNotFollowed',
    category: 'InvalidResult',
    outcome: 'operationOpen',
    message: `${ACCEPTED}, but its answer names no operation, so its end is not known. The bot is notified of it.`,
  });
}

function howToLook({ url, callId, operationId }: OperationAddress): string {
  const noun = /^\/beta\//i.test(new URL(url).pathname) ? 'MgBeta' : 'Mg';
  return `Look with Get-${noun}CommunicationCallOperation -CallId ${shown(callId)} -CommsOperationId ${shown(operationId)}.`;
}

/** An id as a sentence shows it: it came from outside. */
function shown(id: string): string {
  return printable(redactPersonal(redact(id))).slice(0, 200);
}

function details(request: WireRequest, response: WireResponse, code: string): HttpErrorDetails {
  const requestId = headerValue(response.headers, 'request-id');
  const clientRequestId = headerValue(response.headers, 'client-request-id') ?? response.clientRequestId;
  return {
    method: request.method,
    url: redact(request.url),
    code,
    ...(requestId === undefined ? {} : { requestId: redact(requestId) }),
    ...(clientRequestId === undefined ? {} : { clientRequestId: redact(clientRequestId) }),
  };
}

function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ');
}
