import type { Route } from './exchange.js';

/** What a method and a path lead to. */
export type RouteMatch =
  | { readonly kind: 'found'; readonly route: Route; readonly params: Readonly<Record<string, string>> }
  | { readonly kind: 'wrongMethod'; readonly allow: readonly string[] }
  | { readonly kind: 'unknown' };

/**
 * A path's segments, each decoded on its own, so that `%2F` stays inside its segment. Undefined where
 * percent-encoding is broken.
 */
export function pathSegments(pathname: string): readonly string[] | undefined {
  try {
    return pathname.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/** The first route that fits. */
export function matchRoute(
  routes: readonly Route[],
  method: string,
  segments: readonly string[],
): RouteMatch {
  const allow = new Set<string>();
  for (const route of routes) {
    const params = matchPath(route.path, segments);
    if (params === undefined) continue;
    if (route.method === method) return { kind: 'found', route, params };
    allow.add(route.method);
  }
  return allow.size === 0 ? { kind: 'unknown' } : { kind: 'wrongMethod', allow: [...allow] };
}

function matchPath(path: string, segments: readonly string[]): Readonly<Record<string, string>> | undefined {
  const template = path.slice(1).split('/');
  if (template.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, expected] of template.entries()) {
    const segment = segments[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(expected)?.[1];
    if (name === undefined ? segment.toLowerCase() !== expected.toLowerCase() : segment === '')
      return undefined;
    if (name !== undefined) params[name] = segment;
  }
  return params;
}
