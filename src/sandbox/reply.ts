import type { Json } from './json.js';

/** An answer before it gets the headers that every answer has. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: the answer has no body. */
  readonly body?: Json;
  /** A body that is no JSON, in place of `body`. */
  readonly content?: {
    readonly type: string;
    readonly data: string | Uint8Array<ArrayBuffer> | ReadableStream<Uint8Array>;
  };
  /** A refusal in Graph's terms; its body is written when the ids of the exchange are known. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** What identifies one exchange. */
export interface ExchangeIds {
  readonly requestId: string;
  /** What the client sent as `client-request-id`; absent where it sent none. */
  readonly clientRequestId?: string;
  /** When the request came, in milliseconds of the sandbox clock. */
  readonly at: number;
}

/** Says which server answered, as Graph's front ends do; nothing in it is secret or real. */
const DIAGNOSTIC = JSON.stringify({
  ServerInfo: { DataCenter: 'Sandbox', Slice: 'E', Ring: '0', ScaleUnit: '000', RoleInstance: 'MGSHIM' },
});

/** A success with a JSON body. */
export function success(status: number, body: Json, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, body, headers };
}

/** A refusal with Graph's `error.code` and `error.message`. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return { status, error: { code, message }, headers };
}

/**
 * The web Response of a reply. Every answer names the sandbox (`x-mgshim-sandbox`) and has Graph's `request-id`,
 * `client-request-id` (the client's, else the request id, as Graph does), `date` and `x-ms-ags-diagnostic`.
 */
export function toResponse(reply: Reply, ids: ExchangeIds): Response {
  const body = replyBody(reply, ids);
  const type = reply.content?.type ?? (body === undefined ? undefined : 'application/json; charset=utf-8');
  const headers = new Headers({
    'x-mgshim-sandbox': '1',
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId ?? ids.requestId,
    date: new Date(ids.at).toUTCString(),
    'x-ms-ags-diagnostic': DIAGNOSTIC,
    ...(type === undefined ? {} : { 'content-type': type }),
    ...reply.headers,
  });
  const data = reply.content?.data ?? (body === undefined ? null : JSON.stringify(body));
  return new Response(data, { status: reply.status, headers });
}

/** The JSON body of an answer, or undefined where it has none. */
export function replyBody(reply: Reply, ids: ExchangeIds): Json | undefined {
  return reply.error === undefined ? reply.body : errorBody(reply.error, ids);
}

function errorBody(error: { readonly code: string; readonly message: string }, ids: ExchangeIds): Json {
  return {
    error: {
      code: error.code,
      message: error.message,
      innerError: {
        // Graph writes the date without a zone and without fractions.
        date: new Date(ids.at).toISOString().replace(/\.\d+Z$/, ''),
        'request-id': ids.requestId,
        'client-request-id': ids.clientRequestId ?? ids.requestId,
      },
    },
  };
}
