/** What an error answer's body says. */
export interface ErrorBody {
  readonly code?: string;
  readonly message?: string;
  /** The codes of the nested innerError objects, outermost first. */
  readonly innerCodes: readonly string[];
  /** innerError's `date`, as Graph writes it (UTC without a zone). */
  readonly date?: string;
  readonly requestId?: string;
  readonly clientRequestId?: string;
}

type Fields = Readonly<Record<string, unknown>>;

const MAX_DEPTH = 8;
const SHOWN = 200;
const READ = 16_384;

/**
 * Reads Graph's `{error: {code, message, innerError}}`, the OData form `{"odata.error": …}` and a token
 * endpoint's `{error, error_description}`. Any other body, a proxy's HTML page say, gives its first 200
 * characters without tags as the message.
 */
export function readErrorBody(body: string): ErrorBody {
  const root = parsed(body);
  if (root === undefined) return { ...optional('message', plainText(body)), innerCodes: [] };
  const error = root.error ?? root['odata.error'];
  if (typeof error === 'string') {
    return {
      ...optional('code', error),
      ...optional('message', text(root.error_description)),
      innerCodes: [],
    };
  }
  const fields = asFields(error) ?? root;
  const inner = innerErrors(fields);
  const found = (name: string) => inner.map((each) => text(each[name])).find((value) => value !== undefined);
  return {
    ...optional('code', text(fields.code)),
    ...optional('message', text(fields.message) ?? text(asFields(fields.message)?.value)),
    innerCodes: inner.flatMap((each) => text(each.code) ?? []),
    ...optional('date', found('date')),
    ...optional('requestId', found('request-id')),
    ...optional('clientRequestId', found('client-request-id')),
  };
}

function innerErrors(error: Fields): readonly Fields[] {
  const found: Fields[] = [];
  for (let inner = innerOf(error); inner !== undefined && found.length < MAX_DEPTH; inner = innerOf(inner)) {
    found.push(inner);
  }
  return found;
}

/** Graph writes innerError, OData and older services innererror. */
function innerOf(error: Fields): Fields | undefined {
  return asFields(error.innerError) ?? asFields(error.innererror);
}

function parsed(body: string): Fields | undefined {
  try {
    return asFields(JSON.parse(body));
  } catch {
    return undefined;
  }
}

function plainText(body: string): string {
  return body
    .slice(0, READ)
    .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SHOWN);
}

function asFields(value: unknown): Fields | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
}

/** A string that says something. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

function optional<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  return (value === undefined || value === '' ? {} : { [key]: value }) as { readonly [P in K]?: string };
}
