import { isJsonObject, type Json, type JsonObject } from './json.js';
import { type Reply, refusal } from './reply.js';

/** The largest request body, in bytes: 4 MB, Graph's own limit on a request. */
const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/** The largest content, which is put and is no JSON (a recording), in bytes: what a sandbox keeps in memory of one. */
const CONTENT_LIMIT_BYTES = 64 * 1024 * 1024;

/** Deeper JSON is refused, as OData readers do; writing it out again would end the call stack. */
const JSON_DEPTH_LIMIT = 100;

/** A request's body: its text, and what that text is as JSON. */
export type Body =
  | { readonly kind: 'empty'; readonly text: '' }
  | { readonly kind: 'json'; readonly text: string; readonly value: Json }
  /** Content that is put: any bytes. */
  | { readonly kind: 'content'; readonly text: ''; readonly bytes: Uint8Array }
  | { readonly kind: 'bad'; readonly text: string; readonly reason: string };

/**
 * Read a request's body whole. A body over the limit is refused with 413, by its declared Content-Length where there
 * is one, so that nothing of it need be read.
 */
export async function readBody(request: Request): Promise<Body | Reply> {
  const type = request.headers.get('content-type') ?? undefined;
  const limit = bodyLimit(request.method, type);
  const declared = Number(request.headers.get('content-length') ?? '0');
  if (declared > limit) return tooLarge(limit);
  const chunks: Uint8Array[] = [];
  let size = 0;
  if (request.body !== null) {
    for await (const chunk of request.body) {
      size += chunk.byteLength;
      if (size > limit) return tooLarge(limit);
      chunks.push(chunk);
    }
  }
  const bytes = Buffer.concat(chunks);
  return isContent(request.method, type) ? { kind: 'content', text: '', bytes } : parseBody(bytes);
}

/** How large a request's body may be, in bytes. */
export function bodyLimit(method: string, contentType: string | undefined): number {
  return isContent(method, contentType) ? CONTENT_LIMIT_BYTES : BODY_LIMIT_BYTES;
}

function isContent(method: string, contentType: string | undefined): boolean {
  return method === 'PUT' && contentType !== undefined && !/^\s*application\/json\b/i.test(contentType);
}

/** Whether `readBody` refused. */
export function isReply(value: Body | Reply): value is Reply {
  return 'status' in value;
}

/** The body as one JSON object, or the 400 that says why it is none. An empty body is an error unless `optional`. */
export function objectBody(
  body: Body,
  optional = false,
): { readonly value: JsonObject } | { readonly reply: Reply } {
  if (body.kind === 'empty' && optional) return { value: {} };
  if (body.kind === 'json' && isJsonObject(body.value)) return { value: body.value };
  const reason =
    body.kind === 'empty'
      ? 'it is empty'
      : body.kind === 'bad'
        ? body.reason
        : body.kind === 'content'
          ? 'it is content'
          : 'it is another kind of JSON value';
  return { reply: refusal(400, 'BadRequest', `The request body must be one JSON object: ${reason}.`) };
}

function parseBody(bytes: Buffer): Body {
  if (bytes.byteLength === 0) return { kind: 'empty', text: '' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { kind: 'bad', text: '', reason: 'it is not UTF-8' };
  }
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    return { kind: 'bad', text, reason: 'it is not JSON' };
  }
  const reason = hostility(value);
  return reason === undefined ? { kind: 'json', text, value } : { kind: 'bad', text, reason };
}

/** Why a parsed value is not accepted. Walks with its own stack: the value may be millions of levels deep. */
function hostility(value: Json): string | undefined {
  const open: { readonly value: Json; readonly depth: number }[] = [{ value, depth: 1 }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth > JSON_DEPTH_LIMIT) return `it is nested more than ${JSON_DEPTH_LIMIT} levels deep`;
    if (Object.hasOwn(next.value, '__proto__')) return "it has a property named '__proto__'";
    for (const inner of Object.values(next.value)) open.push({ value: inner, depth: next.depth + 1 });
  }
  return undefined;
}

function tooLarge(limit: number): Reply {
  return refusal(413, 'RequestEntityTooLarge', `The request body is over the limit of ${limit} bytes.`);
}
