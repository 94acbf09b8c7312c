import type { Connection } from '../connection/connection.js';
import type { RequestContext } from '../connection/request-context.js';
import { createDispatch } from '../dispatch/dispatch.js';
import type { Send } from '../dispatch/request.js';
import type { RetryNotice } from '../dispatch/retry.js';
import { createTransport } from '../dispatch/transport.js';

type Say = (message: string) => void;

/** A wait, for whoever waits. */
export function retryNotice({ delayMs, reason }: RetryNotice): string {
  return `Waiting ${Math.ceil(delayMs / 1000)} s before the next try (${reason}).`;
}

/**
 * A connection's way to Graph: one transport for all calls, whose connections they share, and for each call a way of
 * its own that tells that call when it waits. (An AsyncLocalStorage would know the call too, at a price that every
 * promise of the process pays.)
 */
export function tellingSend(
  { environment, tokenProvider }: Connection,
  { clientTimeout, maxRetry, retryDelay, retriesTimeLimit }: RequestContext,
): (say: Say) => Send {
  const transport = createTransport({ timeoutMs: clientTimeout * 1000 });
  const limits = { maxRetry, retryDelay, retriesTimeLimit };
  return (say) =>
    createDispatch({
      environment,
      tokenProvider,
      transport,
      ...limits,
      onRetry: (notice) => say(retryNotice(notice)),
    });
}
