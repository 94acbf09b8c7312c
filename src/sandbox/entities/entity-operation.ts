/** One operation that is answered from memory: a definition's request. */
export interface EntityOperation {
  readonly api: 'v1.0' | 'beta';
  readonly method: string;
  /** Below the API's version: `/communications/calls/{call-id}/participants`. */
  readonly path: string;
  /** The path with its namespace, where it is another. */
  readonly operation?: string;
  readonly reply: {
    readonly kind: 'nothing' | 'stream' | 'object';
    readonly collection?: boolean;
    /** The property that holds what is asked for. */
    readonly unwrap?: string;
  };
  readonly delta?: boolean;
  /** It sends content that has no form. */
  readonly stream?: boolean;
}

/** An operation that a request means, and where. */
export interface FoundOperation {
  readonly operation: EntityOperation;
  /** The decoded segments below the API's version. */
  readonly segments: readonly string[];
}

export type FindOperation = (
  api: string,
  method: string,
  segments: readonly string[],
) => FoundOperation | { readonly allow: readonly string[] } | undefined;

interface Template {
  readonly operation: EntityOperation;
  readonly patterns: readonly RegExp[];
}

/** Finds operations by number of segments first: there are hundreds. */
export function operationFinder(operations: readonly EntityOperation[]): FindOperation {
  const byLength = new Map<string, Template[]>();
  for (const operation of operations) {
    for (const path of new Set([operation.path, operation.operation ?? operation.path])) {
      const parts = path.slice(1).split('/');
      const key = `${operation.api} ${parts.length}`;
      const templates = byLength.get(key) ?? [];
      templates.push({ operation, patterns: parts.map(segmentPattern) });
      byLength.set(key, templates);
    }
  }
  return (api, method, segments) => {
    const templates = byLength.get(`${api.toLowerCase()} ${segments.length}`) ?? [];
    const fitting = templates
      .filter(({ patterns }) => patterns.every((pattern, at) => pattern.test(segments[at] ?? '')))
      .sort((a, b) => variables(a) - variables(b));
    const found = fitting.find(({ operation }) => operation.method === method);
    if (found) return { operation: found.operation, segments };
    const allow = [...new Set(fitting.map(({ operation }) => operation.method))];
    return allow.length === 0 ? undefined : { allow };
  };
}

/** A name is more than any id: `getPresence` before `{presence-id}`. */
function variables({ patterns }: Template): number {
  return patterns.filter((pattern) => pattern.source.startsWith('^.+')).length;
}

/**
 * A segment matches without regard to case; a placeholder takes any text, in a function's arguments too. A function
 * that the description calls with aliases (`@userId`) takes any arguments.
 */
function segmentPattern(given: string): RegExp {
  const segment = given.replace(/\((?=[^)]*@).*\)$/, '({arguments})');
  const parts = segment.split(/(\{[^}]+\})/).map((part) => {
    return part.startsWith('{') ? '.+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'is');
}
