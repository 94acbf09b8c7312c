import { headerValue } from '../dispatch/headers.js';
import type { WireResponse } from '../dispatch/request.js';

/** Where an operation is asked after: GET …/calls/{id}/operations/{id}, as the documents write it. */
export interface OperationAddress {
  readonly url: string;
  readonly callId: string;
  readonly operationId: string;
}

/** An operation of a call, under `/communications` or beta's older `/app`. */
const OPERATION = /^\/(?:v1\.0|beta)\/(?:communications|app)\/calls\/([^/]+)\/operations\/([^/]+)$/i;
/** What is done to a call. */
const CALL = /^(\/(?:v1\.0|beta)\/(?:communications|app)\/calls\/[^/]+)(?:\/|$)/i;

/**
 * Where the operation of an answer is. The documents of the actions promise "a Location header with a URI to the
 * operation"; without one, or with one that leads elsewhere than the request went, it is made of the call that the
 * request names and the operation's id.
 *
 * @param requested the URL of the action's request.
 * @param id the answer's `id`, where it has one.
 * @returns undefined where the answer names no operation.
 */
export function operationAddress(
  requested: string,
  { headers }: Pick<WireResponse, 'headers'>,
  id: string | undefined,
): OperationAddress | undefined {
  const { origin, pathname } = new URL(requested);
  const location = headerValue(headers, 'location') ?? '';
  const named = URL.canParse(location, requested) ? new URL(location, requested) : undefined;
  const isPlain = named?.origin === origin && named.username === '' && named.password === '';
  const found = isPlain ? addressOf(named) : undefined;
  if (found !== undefined) return found;
  const call = CALL.exec(pathname)?.[1];
  if (call === undefined || id === undefined) return undefined;
  return addressOf(new URL(`${call}/operations/${encodeURIComponent(id)}`, origin));
}

/** The address of an operation whose call and id are known. `api` is `v1.0` or `beta`. */
export function knownAddress(
  endpoint: string,
  api: string,
  callId: string,
  operationId: string,
): OperationAddress {
  const path = `/${api}/communications/calls/${encodeURIComponent(callId)}/operations/${encodeURIComponent(operationId)}`;
  return { url: new URL(path, endpoint).href, callId, operationId };
}

function addressOf({ origin, pathname }: URL): OperationAddress | undefined {
  const [, callId, operationId] = OPERATION.exec(pathname) ?? [];
  if (callId === undefined || operationId === undefined) return undefined;
  return { url: origin + pathname, callId: decoded(callId), operationId: decoded(operationId) };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
