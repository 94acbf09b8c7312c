import type { Operation } from './operations.js';

/**
 * The path as the API's documentation writes it: an action or a function without its namespace. A type cast keeps
 * it: `/microsoft.graph.user` is not another spelling of `/user`. The documentation itself is the source
 * (call: redirect, HTTP request: `POST /communications/calls/{id}/redirect`).
 */
export function documentedPath({ uri, kind }: Operation): string {
  const segments = uri.split('/');
  return segments
    .map((segment, at) => {
      const called = segment.endsWith(')') || (at === segments.length - 1 && kind === 'action');
      return called ? segment.replace(/^microsoft\.graph\.(?:\w+\.)*(?=\w+(?:\(|$))/, '') : segment;
    })
    .join('/');
}
