import type { Answerable } from './answerable.js';
import type { Connections } from './connections.js';
import type { Given } from './given.js';
import type { Host } from './host.js';
import type { KnownOperations } from './known-operations.js';
import type { MessageId } from './message.js';
import type { OpenCalls } from './open-calls.js';
import type { Recordings } from './recordings.js';

/** What a worker keeps from one request to the next. */
export interface WorkerState {
  readonly connections: Connections;
  readonly calls: OpenCalls;
  /** What calls have begun that goes on. */
  readonly operations: KnownOperations;
  readonly recordings: Recordings;
}

/** What a method has to work with. */
export interface MethodContext extends WorkerState {
  /** This request's own; undefined of a notification. */
  readonly id: MessageId | undefined;
  /** Whoever waits for this request's answer. */
  readonly host: Host;
  /** Aborted when this request is cancelled or the host is gone. */
  readonly signal: AbortSignal;
  /** Aborts a running request; false where none has that id. */
  readonly cancel: (id: MessageId) => boolean;
}

/**
 * Answers one request.
 *
 * @throws RpcError for bad parameters, {@link CallFailure} or CmdletError for what failed.
 */
export type AnyMethod = (given: Given, context: MethodContext) => Answerable | Promise<Answerable>;
