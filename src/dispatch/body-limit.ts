import { CmdletError } from '../errors/cmdlet-error.js';
import type { Step } from './request.js';

/** Graph's own limit for a write (learn.microsoft.com/graph/use-the-api): 4 MB. */
export const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

/**
 * Refuses a body that Graph would refuse, before anybody signs in. Bodies streamed from files are not looked at: they
 * are for services behind Graph that take more.
 * @throws CmdletError `RequestTooLarge`, outcome input.
 */
export function bodyLimit(): Step {
  return (next) => async (request, signal) => {
    const size = request.body === undefined ? 0 : Buffer.byteLength(request.body, 'utf8');
    if (size <= BODY_LIMIT_BYTES) return next(request, signal);
    throw requestTooLarge(size);
  };
}

/** @param size of what would be the body, or a part of it, in bytes. */
export function requestTooLarge(size: number): CmdletError {
  return new CmdletError({
    id: 'RequestTooLarge',
    category: 'LimitsExceeded',
    outcome: 'input',
    message: `The request's body has ${size} bytes; Graph takes ${BODY_LIMIT_BYTES} (4 MB).`,
  });
}
