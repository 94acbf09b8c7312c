import type { Connection } from '../connection/connection.js';
import type { RequestContext } from '../connection/request-context.js';
import { createDispatch } from '../dispatch/dispatch.js';
import type { Network } from '../dispatch/network.js';
import type { Send } from '../dispatch/request.js';
import type { RetryNotice } from '../dispatch/retry.js';
import { createTransport } from '../dispatch/transport.js';
import type { Beside } from './beside.js';
import type { Host } from './host.js';

/** Whoever is told about waits. */
export interface RetryListener {
  readonly verbose: (message: string) => void;
  /** Who shows progress; absent: nobody does. */
  readonly host?: Pick<Host, 'tell'> | undefined;
}

/** A person notices a longer wait and wonders. */
const SHORTEST_SHOWN_WAIT_MS = 2000;
const ACTIVITY = 'Microsoft Graph';

/**
 * The same way to Graph, whose waits one call is told: as a text, and the longer ones as progress, which ends with the
 * request.
 *
 * @param dispatch makes the way, once it is known who hears of waits.
 */
export function toldSend(
  { verbose, host }: RetryListener,
  dispatch: (onRetry: (notice: RetryNotice) => void) => Send,
): Send {
  let isShown = false;
  const send = dispatch(({ delayMs, reason }) => {
    const status = `Waiting ${Math.ceil(delayMs / 1000)} s before the next try (${reason}).`;
    verbose(status);
    if (delayMs < SHORTEST_SHOWN_WAIT_MS || host === undefined) return;
    isShown = true;
    host.tell('progress', { activity: ACTIVITY, status, completed: false });
  });
  return async (request, signal) => {
    try {
      return await send(request, signal);
    } finally {
      if (isShown) host?.tell('progress', { activity: ACTIVITY, status: ' ', completed: true });
      isShown = false;
    }
  };
}

/**
 * A connection's way to Graph: one transport for all calls, whose connections they share, and for each call a way of
 * its own that tells that call when it waits. (An AsyncLocalStorage would know the call too, at a price that every
 * promise of the process pays.)
 */
export function tellingSend(
  { environment, tokenProvider }: Connection,
  { clientTimeout, maxRetry, retryDelay, retriesTimeLimit }: RequestContext,
  network: Network,
): (listener: RetryListener, beside?: Beside) => Send {
  const transport = createTransport({ timeoutMs: clientTimeout * 1000, routes: network.routes });
  const limits = { maxRetry, retryDelay, retriesTimeLimit };
  const options = { environment, tokenProvider, network, transport, ...limits };
  return (listener, beside) => {
    if (!beside) return toldSend(listener, (onRetry) => createDispatch({ ...options, onRetry }));
    const gathering = beside.gathering(transport, environment.endpoint);
    const send = toldSend(listener, (tell) => {
      // Of those that are told to wait together, the first says so.
      const onRetry = (notice: RetryNotice) => void (beside.pause.pause(notice.delayMs) > 0 && tell(notice));
      return createDispatch({ ...options, gathering, onRetry });
    });
    // Batches wait themselves.
    return gathering.length > 0 ? send : beside.pause.waiting(send);
  };
}
