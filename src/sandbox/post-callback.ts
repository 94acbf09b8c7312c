import { X509Certificate } from 'node:crypto';
import { request as httpRequest } from 'node:http';
import { connect, type TLSSocket } from 'node:tls';
import type { PostCallback, PostOutcome } from './callback-delivery.js';

/** How long a bot may take for one notification, in milliseconds of the real clock. */
const ANSWER_TIMEOUT_MS = 10_000;

/**
 * Posts to a bot over https. Its certificate must be one that Node trusts for this host, or the very one that the
 * sandbox made (`trusted`, PEM; undefined while none has been made).
 */
export function createPostCallback(trusted: () => string | undefined): PostCallback {
  return async (uri, body) => {
    try {
      const url = new URL(uri);
      const socket = await connectTo(url);
      if (!isTrusted(socket, trusted())) {
        socket.destroy();
        return { failure: `the bot's certificate is not trusted (${String(socket.authorizationError)})` };
      }
      return { status: await exchange(url, socket, JSON.stringify(body)) };
    } catch (error) {
      return { failure: reasonOf(error) } satisfies PostOutcome;
    }
  };
}

function connectTo(url: URL): Promise<TLSSocket> {
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const port = url.port === '' ? 443 : Number(url.port);
    // The answer to "who is it" is read below, before a byte is sent.
    const options = { host, port, rejectUnauthorized: false, ALPNProtocols: ['http/1.1'] };
    const named = /^[\d.:]+$/.test(host) ? options : { ...options, servername: host };
    const socket = connect(named, () => resolve(socket));
    socket.setTimeout(ANSWER_TIMEOUT_MS, () => socket.destroy(new Error('no answer in time')));
    socket.once('error', reject);
  });
}

function isTrusted(socket: TLSSocket, own: string | undefined): boolean {
  if (socket.authorized || own === undefined) return socket.authorized;
  return socket.getPeerX509Certificate()?.fingerprint256 === new X509Certificate(own).fingerprint256;
}

/** The requests of call: redirect, "Notification": a POST with a Content-Type. Redirects are not followed. */
function exchange(url: URL, socket: TLSSocket, body: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(
      {
        method: 'POST',
        path: `${url.pathname}${url.search}`,
        headers: {
          host: url.host,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          connection: 'close',
          'x-mgshim-sandbox': '1',
        },
        createConnection: () => socket,
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.resume();
      },
    );
    request.once('error', reject);
    request.end(body);
  });
}

function reasonOf(error: unknown): string {
  return error instanceof Error && error.message !== '' ? error.message : 'the connection failed';
}
