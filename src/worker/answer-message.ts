import { CmdletError } from '../errors/cmdlet-error.js';
import { answerClixml } from './answer-clixml.js';
import { type Answerable, toJson } from './answerable.js';
import { CallFailure, callFailed } from './call-failure.js';
import { type Given, readGiven } from './given.js';
import { createHost, type WriteLine } from './host.js';
import {
  failureLine,
  isBadMessage,
  isReply,
  type MessageId,
  type RequestMessage,
  RPC,
  RpcError,
  type RpcFailure,
  readMessage,
  resultLine,
} from './message.js';
import type { WorkerState } from './method.js';
import { METHODS } from './methods.js';
import type { Questions } from './questions.js';
import type { RunningRequests } from './running-requests.js';

/** The requests that are being answered, and the questions that the host has to answer. */
export interface Requests {
  readonly running: RunningRequests;
  readonly questions: Questions;
}

export interface AnswerContext {
  readonly state: WorkerState;
  readonly requests: Requests;
  readonly write: WriteLine;
}

type Answer = { readonly result: Answerable } | { readonly error: RpcFailure };

/** Answers one message, or takes the answer to a question. Never rejects. */
export async function answerMessage(line: string, context: AnswerContext): Promise<void> {
  const message = readMessage(line);
  if (isBadMessage(message)) {
    void context.write(failureLine(message.id, message.failure));
    return;
  }
  if (isReply(message)) {
    context.requests.questions.settle(message);
    return;
  }
  const { id, params } = message;
  const answer = await answerRequest(message, context);
  // A notification is never answered (JSON-RPC 2.0 §4.1).
  if (id !== undefined) void context.write(answerLine(id, answer, params.answer === 'clixml'));
}

function answerLine(id: MessageId, answer: Answer, isClixml: boolean): string {
  if (isClixml) return resultLine(id, answerClixml(answer));
  return 'error' in answer ? failureLine(id, answer.error) : resultLine(id, toJson(answer.result));
}

async function answerRequest(
  { id, method, params }: RequestMessage,
  { requests, state, write }: AnswerContext,
): Promise<Answer> {
  const { running, questions } = requests;
  const controller = running.begin(id);
  if (!controller) {
    return { error: { code: RPC.invalidRequest, message: 'A request with this id is being answered.' } };
  }
  try {
    const answerer = Object.hasOwn(METHODS, method) ? METHODS[method] : undefined;
    if (!answerer) throw new RpcError(RPC.methodNotFound, 'There is no such method.');
    const { signal } = controller;
    const isClixml = params.answer === 'clixml';
    const host = createHost({ request: id ?? null, isClixml, questions, signal, write });
    const given: Given = readGiven(params);
    return { result: await answerer(given, { ...state, id, host, signal, cancel: running.cancel }) };
  } catch (error) {
    return { error: toFailure(error) };
  } finally {
    running.end(id, controller);
  }
}

function toFailure(error: unknown): RpcFailure {
  if (error instanceof RpcError) return { code: error.code, message: error.message };
  if (error instanceof CallFailure) return callFailed(error);
  if (error instanceof CmdletError) return callFailed(new CallFailure(error));
  // A fault of ours. Its message may show values, its class does not.
  const name = error instanceof Error ? error.name : typeof error;
  return { code: RPC.internalError, message: `A fault of mgshim's own (${name}).` };
}
