import type { Session } from '../invoke.js';
import type { Json, JsonObject, MessageId } from './message.js';

/** What a method has to work with. */
export interface MethodContext {
  /**
   * The session that all requests share, opened by the first that needs it.
   *
   * @throws CmdletError where the environment variables are wrong.
   */
  readonly session: () => Session;
  /** Aborted when this request is cancelled or the host is gone. */
  readonly signal: AbortSignal;
  /** Aborts a running request; false where none has that id. */
  readonly cancel: (id: MessageId) => boolean;
}

/**
 * Answers one request.
 *
 * @throws RpcError for bad parameters, {@link CallFailure} for a call that failed.
 */
export type AnyMethod = (params: JsonObject, context: MethodContext) => Json | Promise<Json>;
