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
  /** What the client was asked to do, where it says so (`x-mgshim-binding`). */
  readonly binding?: Binding;
  /** The status it was answered with; 0 where a fault broke the connection instead. */
  readonly status: number;
  /** The JSON body of the answer; absent where it has none. */
  readonly answer?: Json;
  /** The `request-id` of the answer. */
  readonly requestId: string;
}

/** The cmdlet behind a request and the parameter set that it was bound to. */
export interface Binding {
  readonly cmdlet: string;
  readonly parameterSet: string;
}

/** Headers that may hold a credential. */
const SECRET_HEADERS: ReadonlySet<string> = new Set(['authorization', 'proxy-authorization', 'cookie']);

/** Whatever has the form of a token, wherever it stands: a header, a query, a body. */
const TOKEN = /\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g;

/** A request's headers without credentials. */
export function recordableHeaders(headers: Headers): Readonly<Record<string, string>> {
  const kept = [...headers].filter(([name]) => !SECRET_HEADERS.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, withoutTokens(value)]));
}

/** A text in which tokens are blacked out. */
export function withoutTokens(text: string): string {
  return text.replace(TOKEN, '(a token)');
}

/** JSON in which tokens are blacked out. */
export function jsonWithoutTokens(value: Json): Json {
  const text = JSON.stringify(value);
  // Most have none, and are kept as they are.
  return text.search(TOKEN) < 0 ? value : (JSON.parse(withoutTokens(text)) as Json);
}

/** Reads `x-mgshim-binding: Invoke-MgRedirectCommunicationCall/RedirectExpanded`; what is not of that form is nothing. */
export function bindingOf(headers: Headers): Binding | undefined {
  const [, cmdlet, parameterSet] =
    /^([\w-]{1,100})\/(\w{1,100})$/.exec(headers.get('x-mgshim-binding') ?? '') ?? [];
  return cmdlet === undefined || parameterSet === undefined ? undefined : { cmdlet, parameterSet };
}
