import { once } from 'node:events';
import net, { type AddressInfo } from 'node:net';

/** Somebody else's server: it takes whatever comes and answers 200. */
export interface Listener {
  readonly url: string;
  /** Every byte that came, as text. */
  readonly received: () => string;
  readonly close: () => Promise<void>;
}

/** @param port default: a free one. */
export async function startListener(address: string, port = 0): Promise<Listener> {
  let text = '';
  const open = new Set<net.Socket>();
  const server = net.createServer((socket) => {
    open.add(socket.on('error', () => undefined));
    socket.on('data', (chunk) => {
      text += chunk.toString('latin1');
      if (text.endsWith('\r\n\r\n')) socket.end('HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}');
      // TLS has no such end, and gets no answer.
      else if (!/^[A-Z]/.test(chunk.toString('latin1'))) socket.destroy();
    });
  });
  server.listen(port, address);
  await once(server, 'listening');
  const host = address.includes(':') ? `[${address}]` : address;
  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    received: () => text,
    close: async () => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}
