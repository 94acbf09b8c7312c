import type { PSValue } from '../value/value.js';
import { type Answerable, type AnswerableObject, toJson, toValue } from './answerable.js';
import { readClixml } from './clixml/read-clixml.js';
import { ENGINE_DEPTH_LIMIT, writeClixml } from './clixml/write-clixml.js';
import { fromJson } from './from-json.js';
import { type Json, type MessageId, notificationLine, questionLine } from './message.js';
import type { Questions } from './questions.js';

/** README.md, "stream". */
export type StreamName =
  | 'output'
  | 'warning'
  | 'verbose'
  | 'debug'
  | 'information'
  | 'progress'
  | 'count'
  | 'deltaLink';

/** A host's answer to a question. */
export type HostReply =
  | { readonly kind: 'result'; readonly value: PSValue }
  | { readonly kind: 'error'; readonly message: string }
  | { readonly kind: 'gone' };

/** Whoever waits for the answer to one request. */
export interface Host {
  /** Tells a stream, before the request's answer; `more` are further members beside `stream` and `value`. */
  readonly tell: (stream: StreamName, value: Answerable, more?: AnswerableObject) => void;
  /** Tells an output, `{output, json}`; resolves when a slow host has taken enough of it. */
  readonly tellOutput: (told: AnswerableObject) => Promise<void>;
  /** Asks a question; never rejects. `gone`: the request was cancelled, or the host is. */
  readonly ask: (method: string, params: AnswerableObject) => Promise<HostReply>;
}

interface Line {
  readonly request: MessageId;
  /** Whether this host reads CLIXML and no JSON. */
  readonly isClixml: boolean;
  readonly questions: Questions;
  readonly signal: AbortSignal;
  readonly write: WriteLine;
}

/** Writes a line; resolves when more may be written. */
export type WriteLine = (line: string) => Promise<void>;

export function createHost({ request, isClixml, questions, signal, write }: Line): Host {
  const encoded = (params: Answerable): Json => (isClixml ? writeClixml(toValue(params)) : toJson(params));
  return {
    tell: (stream, value, more = {}) =>
      void write(notificationLine('stream', encoded({ stream, value, request, ...more }))),
    tellOutput: ({ output = null, ...more }) =>
      write(notificationLine('stream', encoded({ stream: 'output', value: output, request, ...more }))),
    ask: async (method, params) => {
      const text = encoded({ ...params, requestId: request });
      const reply = await questions.ask((id) => void write(questionLine(id, method, text)), signal);
      return reply.kind === 'result' ? readResult(reply.result) : reply;
    },
  };
}

function readResult(result: Json): HostReply {
  if (typeof result !== 'string') return { kind: 'result', value: fromJson(result) };
  try {
    return { kind: 'result', value: readClixml(result, ENGINE_DEPTH_LIMIT) };
  } catch {
    return { kind: 'error', message: "The host's answer cannot be read." };
  }
}
