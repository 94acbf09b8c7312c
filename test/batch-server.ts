import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

/** One request of a batch, as it came. */
export interface Item {
  readonly id: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What an item is answered; the id is put in. */
export interface ItemReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** What came over the wire. */
export interface Hit {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  /** Of a batch; empty for everything else. */
  readonly items: readonly Item[];
}

export interface BatchServer {
  readonly url: string;
  readonly hits: readonly Hit[];
  /** How many requests were under way at once, at the most. */
  readonly most: () => number;
}

export interface BatchServerOptions {
  /** Undefined: the answer lacks the item. Default: 200 with the item's call as id. */
  readonly item?: (item: Item) => ItemReply | undefined;
  /** Answers a batch in place of its items; whether it does. Called before `item`. */
  readonly batch?: (response: ServerResponse, hit: Hit, count: number) => boolean;
  /** Turns of the event loop before an answer. Default 0. */
  readonly turns?: number;
}

/** The call that a URL is about. */
export function callOf(url: string): string {
  return /calls\/([^/]+)/.exec(url)?.[1] ?? '';
}

/** A real server on loopback that takes batches apart, answers them backwards, and answers everything else as an item. */
export async function batchServer(options: BatchServerOptions = {}): Promise<BatchServer> {
  const answered = ({ url }: Item): ItemReply => ({ status: 200, body: { id: callOf(url) } });
  const { item = answered, turns = 0 } = options;
  const hits: Hit[] = [];
  let underWay = 0;
  let most = 0;
  const server = createServer((request, response) => {
    most = Math.max(most, ++underWay);
    response.on('close', () => underWay--);
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', async () => {
      const { method = '', url: path = '', headers } = request;
      const isBatch = /\/(v1\.0|beta)\/\$batch$/.test(path);
      const sent = isBatch
        ? (JSON.parse(Buffer.concat(chunks).toString()) as { requests: Item[] })
        : undefined;
      const hit: Hit = { method, path, headers, items: sent?.requests ?? [] };
      hits.push(hit);
      for (let turn = 0; turn < turns; turn++) await new Promise((resolve) => setImmediate(resolve));
      if (isBatch && options.batch?.(response, hit, hits.length)) return;
      const json = { 'content-type': 'application/json' };
      if (!isBatch) {
        const {
          status,
          headers: more,
          body,
        } = item({ id: '', method, url: path, headers: {} }) ?? { status: 500 };
        response.writeHead(status, { ...json, ...more }).end(JSON.stringify(body));
        return;
      }
      const responses = hit.items.flatMap((each) => {
        const reply = item(each);
        return reply
          ? [{ id: each.id, ...reply, headers: { 'Content-Type': 'application/json', ...reply.headers } }]
          : [];
      });
      response.writeHead(200, json).end(JSON.stringify({ responses: responses.reverse() }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hits, most: () => most };
}
