import type { CmdletError, HttpErrorDetails } from '../errors/cmdlet-error.js';
import { errorDetails } from '../output/graph-error.js';
import type { Collected } from '../output/streams.js';
import { type JsonObject, RPC, type RpcFailure } from './message.js';

/** What a host has to know of a failed call besides the error. */
export interface FailedCall {
  /** The error ends the whole command, not one object's call. Default false. */
  readonly terminating?: boolean;
  /** The error is about the pipeline object: it is the TargetObject. Default false. */
  readonly targetIsObject?: boolean;
  /** The answer's headers, where there was one. */
  readonly responseHeaders?: Collected['responseHeaders'][number] | null;
  /** What the call had written, where it was not told at once. */
  readonly written?: Pick<Collected, 'warnings' | 'verbose' | 'debug'>;
}

/** A call that ended with an error. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly error: CmdletError;
  readonly call: FailedCall;

  constructor(error: CmdletError, call: FailedCall = {}) {
    super(error.message);
    this.error = error;
    this.call = call;
  }
}

/** A failed call as it travels: README.md, "Errors". */
export function callFailed({ error, call }: CallFailure): RpcFailure {
  const data: JsonObject = {
    id: error.id,
    category: error.category,
    message: error.message,
    terminating: call.terminating ?? false,
    targetIsObject: call.targetIsObject ?? false,
    details: error.http?.status === undefined ? null : errorDetails(error),
    recommendedAction: error.recommendedAction ?? null,
    exception: error.exception ?? null,
    outcome: error.outcome,
    responseHeaders: call.responseHeaders ?? null,
    warnings: call.written?.warnings ?? [],
    verbose: call.written?.verbose ?? [],
    debug: call.written?.debug ?? [],
    http: error.http === undefined ? null : httpData(error.http),
  };
  return { code: RPC.callFailed, message: error.message, data };
}

function httpData(http: HttpErrorDetails): JsonObject {
  return {
    status: http.status ?? null,
    code: http.code ?? null,
    requestId: http.requestId ?? null,
    clientRequestId: http.clientRequestId ?? null,
  };
}
