import { isJsonObject, type Json, type JsonObject } from './json.js';
import { type Body, objectBody } from './json-body.js';
import { own } from './property-checks.js';
import { type Reply, refusal } from './reply.js';

/** JSON batching, "Batch size limitations". */
const MOST = 20;

const METHODS: ReadonlySet<Json | undefined> = new Set(['GET', 'POST', 'PATCH', 'PUT', 'DELETE']);

/** One request of a batch. */
export interface BatchEntry {
  readonly id: string;
  readonly method: string;
  /** Relative to the API's version. */
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** The ids of those that must have succeeded before; each stands earlier in the batch. */
  readonly dependsOn: readonly string[];
}

/** Reads a batch, or gives the 400 of one that Graph would refuse as a whole (JSON batching, "Request format"). */
export function readBatch(
  body: Body,
): { readonly entries: readonly BatchEntry[] } | { readonly reply: Reply } {
  const object = objectBody(body);
  if ('reply' in object) return object;
  const requests = own(object.value, 'requests');
  if (!Array.isArray(requests)) return bad("'requests' must be an array.");
  if (requests.length < 1 || requests.length > MOST)
    return bad(`'requests' takes 1 to ${MOST} requests; ${requests.length} came.`);
  const entries: BatchEntry[] = [];
  for (const [index, request] of (requests as readonly Json[]).entries()) {
    const read = isJsonObject(request) ? readEntry(request, entries) : 'it is no object';
    if (typeof read === 'string') return bad(`The request ${index + 1} cannot be read: ${read}.`);
    entries.push(read);
  }
  return { entries };
}

/** The entry, or why it is none. */
function readEntry(request: JsonObject, earlier: readonly BatchEntry[]): BatchEntry | string {
  const [id, method, url] = ['id', 'method', 'url'].map((name) => own(request, name));
  const { headers = {}, dependsOn = [] } = {
    headers: own(request, 'headers'),
    dependsOn: own(request, 'dependsOn'),
  };
  if (typeof id !== 'string' || id === '') return "'id' must be a text";
  if (earlier.some((entry) => entry.id.toLowerCase() === id.toLowerCase()))
    return `the id '${id}' is not unique`;
  if (typeof method !== 'string' || !METHODS.has(method)) return "'method' is none that a batch takes";
  if (typeof url !== 'string' || url === '' || URL.canParse(url)) return "'url' must be a relative URL";
  if (!isTexts(headers)) return "'headers' must be an object of texts";
  if (!Array.isArray(dependsOn) || !dependsOn.every((each) => earlier.some((entry) => entry.id === each)))
    return "'dependsOn' must be a list of ids of earlier requests";
  const body = own(request, 'body');
  if (body !== undefined && !Object.keys(headers).some((name) => name.toLowerCase() === 'content-type'))
    return "a 'body' needs the header Content-Type";
  return { id, method, url, headers, dependsOn, ...(body === undefined ? {} : { body }) };
}

function isTexts(value: Json): value is Readonly<Record<string, string>> {
  return isJsonObject(value) && Object.values(value).every((each) => typeof each === 'string');
}

function bad(message: string): { readonly reply: Reply } {
  return { reply: refusal(400, 'BadRequest', message) };
}
