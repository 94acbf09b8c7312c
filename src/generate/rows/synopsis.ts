import type { CmdletFacts, RequestFacts } from '../openapi/facts.js';

/** How a command's verb begins its line, by what its request does; the first that fits. */
interface Line {
  readonly when: (request: RequestFacts, verb: string) => boolean;
  readonly text: (object: Named, request: RequestFacts) => string;
}

/** What a path leads to: `participants of a call`. */
interface Named {
  readonly one: string;
  readonly many: string;
  /** ` of a call`, or ''. */
  readonly owner: string;
  /** What an action or a function is called: `redirect`. */
  readonly operation: string;
}

const LINES: readonly Line[] = [
  { when: ({ count }) => count, text: ({ many, owner }) => `Count the ${many}${owner}.` },
  {
    when: ({ delta }) => delta,
    text: ({ many, owner }) => `List what has changed among the ${many}${owner}.`,
  },
  {
    when: ({ method, reply }) => method === 'GET' && reply.kind === 'stream',
    text: ({ one, owner }) => `Save the ${one}${owner} to a file.`,
  },
  {
    when: (request) => isOperation(request) && request.method === 'GET',
    text: ({ operation, one, owner }) => `Call the function ${operation} of ${article(one)}${owner}.`,
  },
  {
    when: isOperation,
    text: ({ operation, one, owner }) => `Run the action ${operation} on ${article(one)}${owner}.`,
  },
  {
    when: ({ method, reply }) => method === 'GET' && reply.collection,
    text: ({ many, owner }) => `List the ${many}${owner}.`,
  },
  { when: ({ method }) => method === 'GET', text: ({ one, owner }) => `Get ${article(one)}${owner}.` },
  {
    when: ({ method, reference }) => method === 'POST' && reference,
    text: ({ one, owner }) => `Link ${article(one)}${owner}.`,
  },
  { when: ({ method }) => method === 'POST', text: ({ one, owner }) => `Create ${article(one)}${owner}.` },
  { when: ({ method }) => method === 'PATCH', text: ({ one, owner }) => `Change ${article(one)}${owner}.` },
  { when: ({ method }) => method === 'PUT', text: ({ one, owner }) => `Replace ${article(one)}${owner}.` },
  { when: ({ method }) => method === 'DELETE', text: ({ one, owner }) => `Delete ${article(one)}${owner}.` },
];

/** A line that says what a command does, made of its verb, its noun and its path; nothing of it is the API's text. */
export function synopsisOf({ name, requests }: CmdletFacts): string {
  const verb = name.split('-')[0] ?? '';
  const [request] = requests as readonly [RequestFacts, ...RequestFacts[]];
  const one = requests.find(
    ({ reply, method }) => method === 'GET' && reply.kind === 'object' && !reply.collection,
  );
  const list = requests.find(({ reply, method }) => method === 'GET' && reply.collection);
  if (one && list && !isOperation(one) && !isOperation(list)) {
    const object = namedBy(list);
    return `Get one of the ${object.many}${object.owner}, or list them.`;
  }
  const object = namedBy(request);
  const line = LINES.find(({ when }) => when(request, verb));
  return line?.text(object, request) ?? `Send ${request.method} ${request.path}.`;
}

/** A word for each method whose meaning no other method has. */
const TELLING: readonly (readonly [word: RegExp, methods: readonly string[]])[] = [
  [/^(?:delete|remove)\b/i, ['DELETE']],
  [/^(?:get|list|count|read)\b/i, ['GET']],
  [/^(?:create|add|new)\b/i, ['POST']],
  [/^(?:change|update)\b/i, ['PATCH', 'PUT']],
];

/**
 * A synopsis whose first word belongs to another method than the command's fails: Microsoft's page of a POST that
 * invites says that it deletes.
 *
 * @returns the synopsis.
 * @throws Error naming the command.
 */
export function checkSynopsis(
  { name, requests }: Pick<CmdletFacts, 'name' | 'requests'>,
  synopsis: string,
): string {
  const telling = TELLING.find(([word]) => word.test(synopsis));
  const methods = requests.map(({ method }) => method);
  if (telling && !methods.some((method) => telling[1].includes(method))) {
    throw new Error(`${name} sends ${methods.join(', ')}; its synopsis cannot begin so: '${synopsis}'`);
  }
  return synopsis;
}

/** Only actions and functions have a path besides the documented one; other parentheses hold an alternate key. */
function isOperation({ path, uri }: RequestFacts): boolean {
  return uri !== path;
}

/** An alternate key is a key: `/meetings(url='{url}')` is named as `/meetings/{url}` is. */
const KEY = /\(\w+='?(\{\w+\})'?\)(?=\/|$)/g;
/** At a path's end an operation has its own arguments. */
const KEY_BEFORE_MORE = /\(\w+='?(\{\w+\})'?\)(?=\/)/g;

function namedBy(request: RequestFacts): Named {
  const segments = request.path
    .replace(isOperation(request) ? KEY_BEFORE_MORE : KEY, '/$1')
    .split('/')
    .filter(
      (segment) => segment !== '' && segment !== '$count' && segment !== '$ref' && segment !== '$value',
    );
  const operation = isOperation(request) ? words(segments.pop()?.replace(/\(.*$/, '') ?? '') : '';
  const last = segments.at(-1) ?? '';
  const things = segments.filter((segment) => !segment.startsWith('{'));
  const many = words(things.at(-1) ?? last);
  const parent = things.at(-2);
  const isOwned = parent !== undefined && segments.indexOf(parent) + 1 < segments.length - 1;
  const owner = isOwned && isKeyed(segments, parent) ? ` of ${article(singular(words(parent)))}` : '';
  return {
    one: singular(many),
    many,
    owner,
    operation: words(request.path.split('/').at(-1)?.replace(/\(.*$/, '') ?? operation),
  };
}

function isKeyed(segments: readonly string[], parent: string): boolean {
  return (segments[segments.indexOf(parent) + 1] ?? '').startsWith('{');
}

/** `audioRoutingGroups` → `audio routing groups`. */
function words(segment: string): string {
  return segment
    .replace(/^microsoft\.graph\./, '')
    .replace(/_v2$/i, ' V2')
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[-_.]/g, ' ')
    .toLowerCase();
}

/** Good enough for the words of paths: what is not a plural stays. */
function singular(phrase: string): string {
  return phrase
    .replace(/ies$/, 'y')
    .replace(/(?<=ss|x|ch|sh)es$/, '')
    .replace(/(?<![suix])s$/, '');
}

function article(phrase: string): string {
  return `${/^[aeio]/.test(phrase) ? 'an' : 'a'} ${phrase}`;
}
