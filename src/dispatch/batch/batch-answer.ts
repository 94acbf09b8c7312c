import type { WireResponse } from '../request.js';
import { elementTexts, memberTexts } from './json-parts.js';

/** What a batch's answer says of one of its items: the item's own answer, or why there is none. */
export type ItemAnswer = { readonly response: WireResponse } | { readonly missing: string };

/** What an item's answer's status is called on a wire, which a batch leaves out. */
export type StatusText = (status: number) => string;

/**
 * Takes a batch's 2xx apart (learn.microsoft.com/graph/json-batching): the answers come in any order and are told apart
 * by their ids. An item's body stays as it was written; where its media type is neither JSON nor a text it is base64url
 * (OData JSON Format 4.01, "Batch Response").
 *
 * @param body the batch's answer, whatever a server may have sent.
 * @returns for an id what is said of it. Ids that are not asked about are left out; what cannot be read is missing.
 */
export function readBatchAnswer(body: string, statusText: StatusText): (id: string) => ItemAnswer {
  const responses = responsesOf(body);
  if (typeof responses === 'string') return () => ({ missing: responses });
  const byId = new Map<string, ItemAnswer>();
  for (const text of responses) {
    const members = isObject(text) ? memberTexts(text) : new Map<string, string>();
    const id = JSON.parse(members.get('id') ?? 'null') as unknown;
    if (typeof id !== 'string') continue;
    byId.set(
      id,
      byId.has(id) ? { missing: `the answer to its batch has it twice` } : itemAnswer(members, statusText),
    );
  }
  return (id) => byId.get(id) ?? { missing: 'the answer to its batch says nothing of it' };
}

/** The text of each answer, or why there are none. */
function responsesOf(body: string): readonly string[] | string {
  try {
    JSON.parse(body);
  } catch {
    return 'the answer to its batch is not JSON';
  }
  const responses = isObject(body) ? memberTexts(body).get('responses') : undefined;
  return responses?.startsWith('[')
    ? elementTexts(responses)
    : 'the answer to its batch is not that of a batch';
}

function isObject(text: string): boolean {
  return /^\s*\{/.test(text);
}

function itemAnswer(members: ReadonlyMap<string, string>, statusText: StatusText): ItemAnswer {
  const status = JSON.parse(members.get('status') ?? 'null') as unknown;
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 200 || status > 599)
    return { missing: 'the answer to its batch has no status for it' };
  const headers = headersOf(members.get('headers') ?? '{}');
  const body = bodyOf(members.get('body') ?? 'null', headers);
  return { response: { status, statusText: statusText(status), headers, body } };
}

/** A value that is no text is none that HTTP knows. */
function headersOf(text: string): WireResponse['headers'] {
  if (!isObject(text)) return [];
  return Object.entries(JSON.parse(text) as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name.toLowerCase(), value] as const] : [],
  );
}

function bodyOf(text: string, headers: WireResponse['headers']): string {
  if (text === 'null') return '';
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? 'application/json';
  if (/^application\/(?:[\w.-]+\+)?json\b/i.test(type) || !text.startsWith('"')) return text;
  const written = JSON.parse(text) as string;
  return /^text\//i.test(type) ? written : Buffer.from(written, 'base64url').toString('utf8');
}
