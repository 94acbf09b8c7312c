import type { ServerResponse } from 'node:http';
import { httpServer, type TestServer } from './dispatch/loopback-server.js';

export interface PageServer extends TestServer {
  /** The numbers of the pages that were asked for, in order. */
  readonly asked: readonly number[];
}

/** Answers a page otherwise than with its items; undefined: as any other. */
type Exception = (
  page: number,
  count: number,
) => ((response: ServerResponse, url: string) => void) | undefined;

/**
 * A collection of `total` objects on loopback, in pages of `$top` or `size`, each with a link to the next one. The
 * objects are numbered, and as large as `padding` makes them.
 */
export async function pageServer(
  total: number,
  options: { readonly size?: number; readonly padding?: number; readonly except?: Exception } = {},
): Promise<PageServer> {
  const { size = 10, padding = 0, except = () => undefined } = options;
  const asked: number[] = [];
  const text = 'x'.repeat(padding);
  const server = await httpServer(({ path }, response, count) => {
    const address = new URL(path, server.url);
    const page = Number(address.searchParams.get('$skiptoken') ?? 0);
    const perPage = Number(address.searchParams.get('$top') ?? size);
    asked.push(page);
    const exception = except(page, count);
    if (exception) return exception(response, server.url);
    const from = page * perPage;
    const length = Math.max(0, Math.min(perPage, total - from));
    const value = Array.from({ length }, (_, index) => ({ id: `n${from + index}`, text }));
    address.searchParams.set('$skiptoken', String(page + 1));
    const more = from + length < total ? { '@odata.nextLink': address.href } : {};
    answerJson(response, 200, { '@odata.count': total, ...more, value });
  });
  return { ...server, asked };
}

export function answerJson(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
}
