import net, { type AddressInfo, type Socket } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { createDispatch } from '../../src/dispatch/dispatch.js';
import { getOf, neverStopped, postOf } from '../dispatch/fake-send.js';
import { onRequest } from '../dispatch/loopback-server.js';

const OK = 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: keep-alive\r\n\r\n';

/**
 * A peer that answers the first request of each connection, promises to keep it, and drops it as soon as one more
 * comes: the moment at which a kept-alive connection cannot be told from a live one.
 */
async function droppingPeer() {
  let answered = 0;
  let dropped = 0;
  const sockets = new Set<Socket>();
  const server = net.createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    onRequest(socket, () => {
      socket.removeAllListeners('data').once('data', () => {
        dropped += 1;
        socket.resetAndDestroy();
      });
      answered += 1;
      socket.write(OK);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const send = createDispatch({
    environment: { name: 'Sandbox', endpoint: url, authority: url, isSandbox: true },
    tokenProvider: {
      source: 'accessToken',
      getToken: async () => ({ token: 't', expiresAt: Number.POSITIVE_INFINITY }),
      claims: () => null,
      secrets: () => [],
    },
    sleep: async () => undefined,
  });
  return { url, send, answered: () => answered, dropped: () => dropped };
}

test('a peer that drops kept connections: no POST of a thousand ends as unknown', async () => {
  const peer = await droppingPeer();
  for (let count = 0; count < 1000; count++) {
    // Leaves a connection behind that the peer is about to drop.
    if (count % 10 === 0) await peer.send(getOf(`${peer.url}/v1.0/x`), neverStopped);
    const answer = await peer.send(postOf(`${peer.url}/v1.0/x`), neverStopped);
    expect(answer.status).toBe(200);
  }
  // The GETs did meet dropped connections, and were sent again.
  expect([peer.answered(), peer.dropped() > 50]).toEqual([1100, true]);
});
