import type { Session } from '../invoke.js';
import { answerClixml } from './answer-clixml.js';
import { CallFailure, callFailed } from './call-failure.js';
import {
  failureLine,
  isBadMessage,
  type Json,
  type MessageId,
  type RequestMessage,
  RPC,
  RpcError,
  type RpcFailure,
  readMessage,
  resultLine,
} from './message.js';
import { METHODS } from './methods.js';

/** The requests that are being answered. */
export interface Requests {
  readonly running: Map<MessageId, AbortController>;
  /** Aborted when nobody waits for answers any more. */
  readonly hostGone: AbortSignal;
}

export interface AnswerContext {
  readonly session: () => Session;
  readonly requests: Requests;
  readonly write: (line: string) => void;
}

type Answer = { readonly result: Json } | { readonly error: RpcFailure };

/** Answers one message. Never rejects. */
export async function answerMessage(line: string, context: AnswerContext): Promise<void> {
  const message = readMessage(line);
  if (isBadMessage(message)) {
    context.write(failureLine(message.id, message.failure));
    return;
  }
  const { id, params } = message;
  const answer = await answerRequest(message, context);
  // A notification is never answered (JSON-RPC 2.0 §4.1).
  if (id === undefined) return;
  if (params.answer === 'clixml') context.write(resultLine(id, answerClixml(answer)));
  else context.write('error' in answer ? failureLine(id, answer.error) : resultLine(id, answer.result));
}

async function answerRequest(
  { id, method, params }: RequestMessage,
  context: AnswerContext,
): Promise<Answer> {
  const { requests, session } = context;
  const controller = new AbortController();
  if (id !== undefined && requests.running.has(id)) {
    return { error: { code: RPC.invalidRequest, message: 'A request with this id is being answered.' } };
  }
  if (id !== undefined) requests.running.set(id, controller);
  try {
    const answerer = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
    if (!answerer) throw new RpcError(RPC.methodNotFound, 'There is no such method.');
    const signal = AbortSignal.any([controller.signal, requests.hostGone]);
    return {
      result: await answerer(params, { session, signal, cancel: (other) => cancel(requests, other) }),
    };
  } catch (error) {
    return { error: toFailure(error) };
  } finally {
    if (id !== undefined) requests.running.delete(id);
  }
}

function cancel(requests: Requests, id: MessageId): boolean {
  const controller = requests.running.get(id);
  controller?.abort();
  return controller !== undefined;
}

function toFailure(error: unknown): RpcFailure {
  if (error instanceof RpcError) return { code: error.code, message: error.message };
  if (error instanceof CallFailure) return callFailed(error);
  // A fault of ours. Its message may show values, its class does not.
  const name = error instanceof Error ? error.name : typeof error;
  return { code: RPC.internalError, message: `A fault of mgshim's own (${name}).` };
}
