import type {
  Cmdlet,
  CmdletParameter,
  CmdletRequest,
  ParameterSetMeaning,
} from '../../src/definition/cmdlet.js';
import { type Given, textOfPath } from './set-arguments.js';

export interface ExpectedRequest {
  readonly method: string;
  readonly path: string;
  /** Sorted. */
  readonly query: readonly (readonly [string, string])[];
  readonly headers: Readonly<Record<string, string>>;
  /** Absent: none. */
  readonly body?: unknown;
}

type Arguments = ReadonlyMap<CmdletParameter, Given>;

/** What a row says should go out for arguments of one of its sets; none of the code that plans requests is used. */
export function expectedRequest(cmdlet: Cmdlet, set: string, given: Arguments): ExpectedRequest {
  const meaning = cmdlet.row.parameterSets[set] as ParameterSetMeaning;
  const request = cmdlet.row.requests[meaning.request ?? 0] as CmdletRequest;
  const { path, used } = expectedPath(cmdlet, request.path, given);
  const headers = [...given].flatMap(([{ in: place, wire }, { text }]): [string, string][] =>
    place === 'header' ? [[(wire ?? '').toLowerCase(), text]] : [],
  );
  const hasHeaders = [...given.keys()].some(({ name }) => name === 'Headers');
  return {
    method: request.method,
    path: `/${cmdlet.api}${path}`,
    query: expectedQuery(given, used),
    headers: { ...Object.fromEntries(headers), ...(hasHeaders ? { 'x-test': 'x' } : {}) },
    ...(meaning.body === 'none' ? {} : { body: expectedBody(given, meaning) }),
  };
}

function expectedPath(cmdlet: Cmdlet, template: string, given: Arguments) {
  const used = new Set<string>();
  const keyed = template.replace(/('?)\{([^}]+)\}\1/g, (_, quote: string, placeholder: string) =>
    quoted(quote, textOfPath(cmdlet, placeholder)),
  );
  const path = keyed.replace(/\(([^()]*@[^()]*)\)/g, (_, list: string) => {
    const bound = list.split(',').flatMap((argument) => {
      const [name = '', value = ''] = argument.split('=');
      const alias = value.replace(/['@]/g, '');
      const found = [...given].find(([{ in: place, wire }]) => place === 'query' && wire === alias);
      if (!found) return [];
      used.add(alias);
      return [`${name}=${quoted(value.startsWith("'") ? "'" : '', found[1].text)}`];
    });
    return `(${bound.join(',')})`;
  });
  return { path, used };
}

function quoted(quote: string, text: string): string {
  return quote + encoded(quote === '' ? text : text.split("'").join("''")) + quote;
}

/** Every character but RFC 3986's unreserved ones. */
function encoded(text: string): string {
  return [...Buffer.from(text)]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[\w.~-]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

function expectedQuery(given: Arguments, used: ReadonlySet<string>): ExpectedRequest['query'] {
  const names = new Map([...given].map(([{ name }, value]) => [name, value]));
  const options = new Map<string, string>();
  for (const [{ in: place, wire = '' }, { text }] of given) {
    if (place !== 'query' || used.has(wire)) continue;
    options.set(
      wire,
      wire === '$search' ? `"${text}"` : wire === '$filter' ? text.replace('%41', 'A') : text,
    );
  }
  const size = names.get('PageSize');
  if (size) options.set('$top', size.text);
  if (names.has('CountVariable')) options.set('$count', 'true');
  return [...options].map(([wire, text]) => [wire, encoded(text)] as const).sort();
}

function expectedBody(given: Arguments, { body }: ParameterSetMeaning): unknown {
  if (body !== 'parameters') return [...given].find(([{ in: place }]) => place === 'body')?.[1].json;
  const properties = [...given].flatMap(([{ in: place, wire = '' }, { json }]): [string, unknown][] => {
    if (place === 'additional') return Object.entries(json as object);
    return place === 'property' || (place === 'file' && wire !== '') ? [[wire, json]] : [];
  });
  return Object.fromEntries(properties);
}
