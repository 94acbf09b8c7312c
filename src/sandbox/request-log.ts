import type { Json } from './json.js';

/** One Graph request as the sandbox saw it. Credentials are never in it. */
export interface RecordedRequest {
  readonly method: string;
  /** The path as sent, percent-encoding kept. */
  readonly path: string;
  /** The query with its `?`, or empty. */
  readonly query: string;
  /** Names in lower case, without those that carry credentials. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed JSON body; absent where there was none or it was refused. */
  readonly body?: Json;
  /** The status it was answered with. */
  readonly status: number;
  /** The `request-id` of the answer. */
  readonly requestId: string;
}

/** Headers that may hold a credential. */
const SECRET_HEADERS: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'cookie']);

/** A request's headers without credentials. */
export function recordableHeaders(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => !SECRET_HEADERS.has(name)));
}
