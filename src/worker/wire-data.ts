import type { WireRequest, WireResponse } from '../dispatch/request.js';
import type { PSValue } from '../value/value.js';
import type { AnswerableObject } from './answerable.js';
import { isJsonObject, type Json, type JsonObject } from './message.js';
import { plainJson } from './plain-json.js';

type HeaderPairs = WireRequest['headers'];

/** A request as it travels between worker and host. */
export function requestData({ method, url, headers, body, upload }: WireRequest): AnswerableObject {
  // What is streamed counts as an empty text: PowerShell's messages have no Content-Type without a body.
  return { method, uri: url, headers, body: body ?? (upload ? '' : null) };
}

/** An answer as it travels. */
export function responseData({ status, statusText, headers, body }: WireResponse): AnswerableObject {
  return { status, reason: statusText, headers, body };
}

/** Reads a request as a host writes it; undefined where it is none. */
export function readRequest({ method, uri, headers, body }: JsonObject): WireRequest | undefined {
  const pairs = readHeaders(headers ?? []);
  if (typeof method !== 'string' || typeof uri !== 'string' || !pairs) return undefined;
  const request = { method: method.toUpperCase(), url: uri, headers: pairs };
  if (body === undefined || body === null) return request;
  return typeof body === 'string' ? { ...request, body } : undefined;
}

/** Reads an answer as a host writes it; undefined where it is none. */
export function readResponse(value: PSValue): WireResponse | undefined {
  const data = plainJson(value);
  if (!isJsonObject(data)) return undefined;
  const { status, reason, headers, body } = data;
  const pairs = readHeaders(headers ?? []);
  if (typeof status !== 'number' || !(status >= 100 && status <= 999) || !pairs) return undefined;
  return {
    status,
    statusText: typeof reason === 'string' ? reason : '',
    headers: pairs.map(([name, item]) => [name.toLowerCase(), item]),
    body: typeof body === 'string' ? body : '',
  };
}

/** A list of pairs, or an object of texts or lists of texts. */
function readHeaders(headers: Json): HeaderPairs | undefined {
  const pairs: (readonly [string, string])[] = [];
  const add = (name: Json | undefined, value: Json | undefined): boolean => {
    if (typeof name !== 'string' || typeof value !== 'string') return false;
    pairs.push([name, value]);
    return true;
  };
  if (Array.isArray(headers)) {
    // PowerShell makes of a list with one pair in it the pair itself.
    const list = headers.every((item) => typeof item === 'string') ? pairwise(headers) : headers;
    return list.every((pair) => Array.isArray(pair) && pair.length === 2 && add(pair[0], pair[1]))
      ? pairs
      : undefined;
  }
  if (!isJsonObject(headers)) return undefined;
  const every = Object.entries(headers).every(([name, value]) =>
    (Array.isArray(value) ? (value as readonly Json[]) : [value]).every((item) => add(name, item)),
  );
  return every ? pairs : undefined;
}

function pairwise(items: readonly Json[]): readonly Json[] {
  return items.flatMap((item, index) => (index % 2 === 0 ? [[item, items[index + 1] ?? null]] : []));
}
