import type { CmdletError, HttpErrorDetails } from '../errors/cmdlet-error.js';
import { errorDetails } from '../output/graph-error.js';
import type { Collected } from '../output/streams.js';
import { type JsonObject, RPC, type RpcFailure } from './message.js';

/** What a call had written before it failed. */
export type Written = Pick<Collected, 'warnings' | 'verbose' | 'debug' | 'responseHeaders'>;

/** A call that ended with an error, and what it had written until then. */
export class CallFailure extends Error {
  override readonly name = 'CallFailure';
  readonly error: CmdletError;
  readonly written: Written | undefined;

  constructor(error: CmdletError, written?: Written) {
    super(error.message);
    this.error = error;
    this.written = written;
  }
}

/** A failed call as it travels: README.md, "Errors". */
export function callFailed({ error, written }: CallFailure): RpcFailure {
  const data: JsonObject = {
    id: error.id,
    category: error.category,
    message: error.message,
    details: error.http?.status === undefined ? null : errorDetails(error),
    recommendedAction: error.recommendedAction ?? null,
    exception: error.exception ?? null,
    outcome: error.outcome,
    responseHeaders: written?.responseHeaders.at(-1) ?? null,
    warnings: written?.warnings ?? [],
    verbose: written?.verbose ?? [],
    debug: written?.debug ?? [],
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
