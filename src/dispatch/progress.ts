import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

/** How far one exchange came; the transport's failure classification rests on it alone. */
export interface Progress {
  /** True from the moment the request's bytes may have left: connected, and for TLS the handshake verified. */
  mayHaveLeft: boolean;
  /** The status with which a proxy refused the tunnel; the request got no further then. */
  proxyStatus: number | undefined;
  /** Names and values in the order received, once the status line is in. */
  rawHeaders: readonly string[];
}

/** Nothing has happened yet. */
export function startProgress(): Progress {
  return { mayHaveLeft: false, proxyStatus: undefined, rawHeaders: [] };
}

type MaybeTlsSocket = Socket & { readonly encrypted?: boolean; readonly secureConnecting?: boolean };

/**
 * Records an exchange's progress. Node flushes a waiting request as soon as the socket is connected (for TLS:
 * verified), so that event is the border between "surely not sent" and "perhaps executed". A kept-alive
 * socket is beyond it at once. An agent that tunnels hands its socket over only when the tunnel stands; where a proxy
 * refuses, its answer would be taken for the server's, so the request ends there.
 */
export function watchProgress(request: ClientRequest, progress: Progress): void {
  const passed = (): void => {
    progress.mayHaveLeft = true;
  };
  request.once('proxyConnect', ({ statusCode }: { readonly statusCode: number }) => {
    if (statusCode === 200) return;
    progress.proxyStatus = statusCode;
    request.destroy(new Error('the proxy refused'));
  });
  request.once('socket', (socket: MaybeTlsSocket) => {
    const encrypted = socket.encrypted === true;
    const waiting = socket.connecting || (encrypted && socket.secureConnecting === true);
    if (!waiting) passed();
    else socket.once(encrypted ? 'secureConnect' : 'connect', passed);
  });
  request.once('response', (response: IncomingMessage) => {
    progress.rawHeaders = response.rawHeaders;
  });
}
