import { randomUUID } from 'node:crypto';
import { headerValue, withHeader } from './headers.js';
import type { Step } from './request.js';

/**
 * Gives a call its `client-request-id`, the same over all tries so that Graph's support can find them
 * together. A caller's own stays. The answer is marked with it, for an error that names it.
 */
export function clientRequestId(newId: () => string = randomUUID): Step {
  return (next) => async (request, signal) => {
    const own = headerValue(request.headers, 'client-request-id');
    if (own !== undefined) return { ...(await next(request, signal)), clientRequestId: own };
    const clientRequestId = newId();
    const headers = withHeader(request.headers, 'client-request-id', clientRequestId);
    return { ...(await next({ ...request, headers }, signal)), clientRequestId };
  };
}
