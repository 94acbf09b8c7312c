import type { PermissionedRequest } from '../authenticate.js';
import { BODY_LIMIT_BYTES } from '../body-limit.js';
import { headerValue } from '../headers.js';
import type { BatchItem } from './batch-item.js';

/** So many requests Graph takes in one batch (learn.microsoft.com/graph/json-batching). */
export const BATCH_SIZE = 20;

const HEAD = '{"requests":[';
const TAIL = ']}';

/** The id of the item at an index; ids are texts, and unique in their batch. */
export function itemId(index: number): string {
  return String(index + 1);
}

/**
 * How many of these items, from the first on, one batch takes: {@link BATCH_SIZE}, or less where they are large, since
 * the whole of it must not be larger than a request may be. 0: the first is too large for any batch.
 */
export function countForBatch(items: readonly BatchItem[]): number {
  let size = HEAD.length + TAIL.length;
  for (const [index, item] of items.slice(0, BATCH_SIZE).entries()) {
    size += Buffer.byteLength(itemText(item, index), 'utf8') + 1;
    if (size > BODY_LIMIT_BYTES) return index;
  }
  return Math.min(items.length, BATCH_SIZE);
}

/** The one request that brings them all. Items of one key: the first speaks for all. */
export function batchRequest(items: readonly [BatchItem, ...BatchItem[]]): PermissionedRequest {
  const [{ batchUrl, request }] = items;
  const { needs, proxy, binding }: PermissionedRequest = request;
  const userAgent = headerValue(request.headers, 'user-agent');
  return {
    method: 'POST',
    url: batchUrl,
    headers: [
      ...(userAgent === undefined ? [] : [['User-Agent', userAgent] as const]),
      ['Content-Type', 'application/json'],
      ['Accept', 'application/json'],
    ],
    body: HEAD + items.map(itemText).join(',') + TAIL,
    ...(needs === undefined ? {} : { needs }),
    ...(proxy === undefined ? {} : { proxy }),
    ...(binding === undefined ? {} : { binding }),
  };
}

function itemText({ members }: BatchItem, index: number): string {
  return `{"id":"${itemId(index)}",${members}}`;
}
