import type { Later } from './exchange.js';
import type { Json, JsonObject } from './json.js';
import { type BatchEntry, readBatch } from './read-batch.js';
import { success } from './reply.js';

/** What a batch's requests share with it. */
const HANDED_ON = ['authorization', 'x-mgshim-binding'];

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\b/i;
const TEXT_TYPE = /^text\//i;

/**
 * `POST /$batch`: each request as if it had come alone, those that depend on others after them, and not at all where one
 * of those failed: 424. Where a fault breaks the connection of one, there is no answer to any.
 */
export const batch: Later = async (request, body, again) => {
  const read = readBatch(body);
  if ('reply' in read) return read.reply;
  const ends = new Map<string, Promise<JsonObject>>();
  for (const entry of read.entries) {
    ends.set(
      entry.id,
      (async () => {
        const before = await Promise.all(entry.dependsOn.map((id) => ends.get(id)));
        if (before.some((end) => Number(end?.status) >= 400)) return refused(entry, 424, 'FailedDependency');
        const single = requestOf(entry, request);
        return single === undefined
          ? refused(entry, 400, 'BadRequest')
          : answered(entry, await again(single));
      })(),
    );
  }
  try {
    return success(200, { responses: await Promise.all(ends.values()) });
  } catch {
    return { status: 0 };
  }
};

/** Undefined where the URL leads out of the API's version, or to a batch again. */
function requestOf({ method, url, headers, body }: BatchEntry, batch: Request): Request | undefined {
  const root = batch.url.replace(/\/\$batch.*$/i, '/');
  const target = new URL(root + url.replace(/^\//, ''));
  if (!target.href.startsWith(root) || /\/\$batch\/?$/i.test(target.pathname)) return undefined;
  const all = new Headers(headers);
  for (const name of HANDED_ON) {
    const value = batch.headers.get(name);
    if (value !== null) all.set(name, value);
  }
  const takesBody = body !== undefined && method !== 'GET';
  const type = all.get('content-type') ?? '';
  return new Request(target, { method, headers: all, ...(takesBody ? { body: bytesOf(body, type) } : {}) });
}

/** OData JSON Format 4.01, "Batch Request": JSON as it is, a text as a text, everything else as base64url. */
function bytesOf(body: Json, type: string): string | Buffer<ArrayBuffer> {
  if (JSON_TYPE.test(type) || typeof body !== 'string') return JSON.stringify(body);
  return TEXT_TYPE.test(type) ? body : Buffer.from(body, 'base64url');
}

async function answered({ id }: BatchEntry, response: Response): Promise<JsonObject> {
  const bytes = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  if (bytes.byteLength === 0) return { id, status, headers };
  const text = bytes.toString('utf8');
  if (JSON_TYPE.test(type)) return { id, status, headers, body: JSON.parse(text) as Json };
  return { id, status, headers, body: TEXT_TYPE.test(type) ? text : bytes.toString('base64url') };
}

function refused({ id, url }: BatchEntry, status: 400 | 424, code: string): JsonObject {
  const message =
    status === 424 ? 'A request that this one depends on failed.' : `No request of a batch goes to ${url}.`;
  return { id, status, headers: { 'content-type': 'application/json' }, body: { error: { code, message } } };
}
