/** JSON-RPC 2.0's error codes, and ours for a call that failed. */
export const RPC = {
  parseError: -32700,
  invalidRequest: -32600,
  methodNotFound: -32601,
  invalidParams: -32602,
  internalError: -32603,
  callFailed: -32000,
} as const;

/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export interface JsonObject {
  readonly [key: string]: Json;
}

export type MessageId = string | number | null;

/** A request; without an id it is a notification, which is never answered. */
export interface RequestMessage {
  readonly id: MessageId | undefined;
  readonly method: string;
  readonly params: JsonObject;
}

/** What a host answers to a question of the worker's. */
export interface ReplyMessage {
  readonly replyTo: string;
  readonly result: Json;
  /** The error's message; undefined where there is a result. */
  readonly error: string | undefined;
}

/** An error as it travels. */
export interface RpcFailure {
  readonly code: number;
  readonly message: string;
  readonly data?: JsonObject;
}

/** Ends a request with a JSON-RPC error. */
export class RpcError extends Error {
  override readonly name = 'RpcError';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** A message that is no request: the error to answer with, and the id where it has a good one. */
export interface BadMessage {
  readonly id: MessageId;
  readonly failure: RpcFailure;
}

/** Reads one line. Messages never show what stood in it. */
export function readMessage(line: string): RequestMessage | ReplyMessage | BadMessage {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch {
    return bad(null, RPC.parseError, 'The line is not JSON.');
  }
  if (!isJsonObject(parsed))
    return bad(null, RPC.invalidRequest, 'A message is one JSON object; batches are not taken.');
  const { jsonrpc, id, method, params = {} } = parsed;
  if (id !== undefined && id !== null && typeof id !== 'string' && typeof id !== 'number') {
    return bad(null, RPC.invalidRequest, 'An id is a text, a number or null.');
  }
  const known = id ?? null;
  if (jsonrpc !== '2.0') return bad(known, RPC.invalidRequest, 'A message has "jsonrpc": "2.0".');
  const reply = method === undefined ? readReply(parsed) : undefined;
  if (reply) return reply;
  if (typeof method !== 'string') return bad(known, RPC.invalidRequest, 'A method is a text.');
  if (!isJsonObject(params))
    return bad(known, RPC.invalidParams, 'Parameters are given by name, as an object.');
  return { id, method, params };
}

function readReply({ id, result, error }: JsonObject): ReplyMessage | undefined {
  if (typeof id !== 'string' || (result === undefined && error === undefined)) return undefined;
  if (error === undefined || error === null) return { replyTo: id, result: result ?? null, error: undefined };
  const message =
    isJsonObject(error) && typeof error.message === 'string' ? error.message : 'no reason given';
  return { replyTo: id, result: null, error: message };
}

export function isReply(message: RequestMessage | ReplyMessage): message is ReplyMessage {
  return 'replyTo' in message;
}

export function isBadMessage(message: RequestMessage | ReplyMessage | BadMessage): message is BadMessage {
  return 'failure' in message;
}

/** Whether a value that JSON.parse gave is an object. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The line that answers with a result; the order of its keys is a promise (README.md, "CLIXML answers"). */
export function resultLine(id: MessageId, result: Json): string {
  return `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"result":${JSON.stringify(result)}}\n`;
}

/** The line of a notification; `params` as CLIXML text or JSON. */
export function notificationLine(method: string, params: Json): string {
  return `{"jsonrpc":"2.0","method":${JSON.stringify(method)},"params":${JSON.stringify(params)}}\n`;
}

/** The line of a question to the host. */
export function questionLine(id: string, method: string, params: Json): string {
  return `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"method":${JSON.stringify(method)},"params":${JSON.stringify(params)}}\n`;
}

/** The line that answers with an error. */
export function failureLine(id: MessageId, failure: RpcFailure): string {
  return `{"jsonrpc":"2.0","id":${JSON.stringify(id)},"error":${JSON.stringify(failure)}}\n`;
}

function bad(id: MessageId, code: number, message: string): BadMessage {
  return { id, failure: { code, message } };
}
