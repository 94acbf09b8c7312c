import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HoldingServer {
  readonly url: string;
  /** The next request's path, once it has come in. */
  readonly arrival: () => Promise<string>;
  /** Answers the oldest request that is still held, with 202. */
  readonly release: () => void;
  readonly close: () => Promise<void>;
}

/** A server on loopback that answers only when it is told to. */
export async function startHoldingServer(): Promise<HoldingServer> {
  const held: ServerResponse[] = [];
  const arrived: string[] = [];
  let notice: (() => void) | undefined;
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      held.push(response);
      arrived.push(request.url ?? '');
      notice?.();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrival: async () => {
      while (arrived.length === 0) {
        await new Promise<void>((resolve) => {
          notice = resolve;
        });
      }
      return arrived.shift() ?? '';
    },
    release: () => void held.shift()?.writeHead(202).end(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
