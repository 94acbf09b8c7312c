import { randomUUID } from 'node:crypto';
import { headerValue, withHeader } from './headers.js';
import type { Step } from './request.js';

/**
 * Gives a call its `client-request-id`, the same over all tries so that Graph's support can find them
 * together. A caller's own stays.
 */
export function clientRequestId(newId: () => string = randomUUID): Step {
  return (next) => (request, signal) => {
    if (headerValue(request.headers, 'client-request-id') !== undefined) return next(request, signal);
    const headers = withHeader(request.headers, 'client-request-id', newId());
    return next({ ...request, headers }, signal);
  };
}
