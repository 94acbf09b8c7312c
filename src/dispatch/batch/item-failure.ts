import { CmdletError } from '../../errors/cmdlet-error.js';
import { incompleteAnswer, outcomeUnknown, requestDetails, transportFailure } from '../failure.js';
import type { BodyFault, WireRequest } from '../request.js';
import { isSafeMethod } from '../safe-method.js';

/** The batch was on its way. */
const LEFT = { mayHaveLeft: true, proxyStatus: undefined, rawHeaders: [] };

/**
 * What a batch's failure is to one of its items: the error that the item would have had alone, so that the same policy
 * decides about it. A batch that may have been executed is a lost GET for a GET, and unknown for everything else.
 *
 * @param isStopped whether the batch was broken off because nobody waits for it any more.
 */
export function itemFailure(error: unknown, item: WireRequest, isStopped: boolean): unknown {
  if (!(error instanceof CmdletError) || error.outcome === 'interrupted') return error;
  if (error.outcome === 'unknown') {
    const timedOut = error.cause instanceof Error && error.cause.name === 'AbortError';
    return transportFailure(
      item,
      LEFT,
      isStopped ? 'stopped' : timedOut ? 'timeout' : undefined,
      error.cause,
    );
  }
  const { id, category, outcome, message, target, recommendedAction, http, exception, cause } = error;
  return new CmdletError({
    ...{ id, category, outcome, message, target, cause },
    ...(recommendedAction === undefined ? {} : { recommendedAction }),
    ...(http === undefined ? {} : { http: { ...http, ...requestDetails(item) } }),
    ...(exception === undefined ? {} : { exception }),
  });
}

/** What it is to an item that nobody waits for it any more, while its batch is on its way. */
export function itemStopped(item: WireRequest): CmdletError {
  return transportFailure(item, LEFT, 'stopped', undefined);
}

/** The error of an item of whose answer a batch's 2xx says nothing: nobody knows whether it was executed. */
export function itemUnanswered(item: WireRequest, reason: string, fault: BodyFault): CmdletError {
  if (!isSafeMethod(item.method)) return outcomeUnknown(item, reason);
  return incompleteAnswer(item, { reason, fault }, undefined);
}
