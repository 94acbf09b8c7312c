import type { PermissionedRequest } from '../authenticate.js';
import { headerValue, withoutHeaders } from '../headers.js';
import type { WireRequest } from '../request.js';

/** A request as a batch holds it. */
export interface BatchItem {
  readonly request: WireRequest;
  /** What is the same for all of a batch: where it goes, by which proxy, and what its token must be able to do. */
  readonly key: string;
  /** Where the batch goes. */
  readonly batchUrl: string;
  /** The item as JSON, but for its id, which comes first. */
  readonly members: string;
}

/** What belongs to the one request that goes over the wire. */
const OF_THE_WIRE = ['authorization', 'proxy-authorization', 'content-length', 'accept-encoding', 'host'];

const JSON_TYPE = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/**
 * A request as one of a batch (learn.microsoft.com/graph/json-batching): its URL relative to the API's version, its own
 * headers in an object, its body as JSON. Undefined where it has to go alone: it streams, its body is not JSON, or its
 * URL is not under a version of the endpoint.
 *
 * @param endpoint Graph's origin, without version.
 */
export function batchItem(request: PermissionedRequest, endpoint: string): BatchItem | undefined {
  const root = /^\/(?:v1\.0|beta)(?=\/)/.exec(
    request.url.startsWith(endpoint) ? request.url.slice(endpoint.length) : '',
  )?.[0];
  if (root === undefined || request.upload || request.download) return undefined;
  if (request.body !== undefined && !isJsonBody(request, request.body)) return undefined;
  const { method, proxy = null, needs = null } = request;
  const url = request.url.slice(endpoint.length + root.length);
  const headers = joined(withoutHeaders(request.headers, OF_THE_WIRE));
  return {
    request,
    key: JSON.stringify([root, proxy, needs]),
    batchUrl: `${endpoint}${root}/$batch`,
    members:
      `"method":${JSON.stringify(method)},"url":${JSON.stringify(url)},"headers":${headers}` +
      (request.body === undefined ? '' : `,"body":${request.body}`),
  };
}

/** Whether it can stand in a batch as it is written: nothing else than JSON may come between its braces. */
function isJsonBody({ headers }: WireRequest, body: string): boolean {
  if (!JSON_TYPE.test(headerValue(headers, 'content-type') ?? '')) return false;
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

/** Several values of one name are one, with commas between them (RFC 9110 §5.3). */
function joined(headers: WireRequest['headers']): string {
  const byName = new Map<string, [name: string, value: string]>();
  for (const [name, value] of headers) {
    const known = byName.get(name.toLowerCase());
    if (known) known[1] += `, ${value}`;
    else byName.set(name.toLowerCase(), [name, value]);
  }
  const members = [...byName.values()].map(
    ([name, value]) => `${JSON.stringify(name)}:${JSON.stringify(value)}`,
  );
  return `{${members.join(',')}}`;
}
