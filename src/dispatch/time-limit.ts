import { CmdletError } from '../errors/cmdlet-error.js';
import { startDeadline } from './deadline.js';
import { requestDetails } from './failure.js';
import type { Step, WireRequest } from './request.js';
import type { Timer } from './timer.js';

/**
 * The limit of everything together: sign-in, all tries and the waits between them. A request that is under way then
 * is broken off, and counts as unknown where it may have been executed. The retry step does not begin a wait that
 * would go past the limit.
 * @param maxTimeMs milliseconds; 0 is no limit.
 * @throws CmdletError `TimeLimitReached`, outcome failed.
 */
export function timeLimit(maxTimeMs: number, timer: Timer): Step {
  if (maxTimeMs === 0) return (next) => next;
  return (next) => async (request, signal) => {
    const deadline = startDeadline(signal, maxTimeMs, timer);
    try {
      return await next(request, deadline.signal);
    } catch (error) {
      const isOurs = error instanceof CmdletError && error.outcome === 'interrupted';
      throw isOurs && deadline.reason() === 'timeout' ? timeLimitReached(request, maxTimeMs) : error;
    } finally {
      deadline.clear();
    }
  };
}

function timeLimitReached(request: WireRequest, maxTimeMs: number): CmdletError {
  return new CmdletError({
    id: 'TimeLimitReached',
    category: 'OperationTimeout',
    outcome: 'failed',
    message: `The limit of ${maxTimeMs / 1000} s for the whole call was reached; the request was not executed.`,
    http: requestDetails(request),
  });
}
