import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { JsonObject } from '../../src/sandbox/json.js';

/** A bot that listens on https on this machine, and answers each notification as it is told. */
export interface LoopbackBot {
  readonly url: string;
  /** The bodies of all tries, in the order in which they came. */
  readonly received: readonly JsonObject[];
  close(): Promise<void>;
}

/** @param answers the status of each try, or `hangUp`; after the last one 202. */
export function startBot(
  certificate: { readonly certificate: string; readonly key: string },
  answers: readonly (number | 'hangUp')[] = [],
): Promise<LoopbackBot> {
  const received: JsonObject[] = [];
  const server = createServer(
    { cert: certificate.certificate, key: certificate.key },
    (request, response) => {
      let text = '';
      request.setEncoding('utf8').on('data', (piece: string) => {
        text += piece;
      });
      request.on('end', () => {
        const answer = answers[received.length] ?? 202;
        received.push(JSON.parse(text) as JsonObject);
        if (answer === 'hangUp') request.socket.destroy();
        else response.writeHead(answer, { location: 'https://elsewhere.example/' }).end();
      });
    },
  );
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const url = `https://localhost:${(server.address() as AddressInfo).port}/api/calls`;
      const close = (): Promise<void> =>
        new Promise((closed) => {
          server.close(() => closed());
          server.closeAllConnections();
        });
      resolve({ url, received, close });
    });
  });
}
