import type { Send, WireRequest, WireResponse } from '../dispatch/request.js';
import { type Followed, followOperation, type WaitOptions } from './follow-operation.js';
import { operationAddress } from './operation-address.js';
import { type Clean, operationUnnamed } from './operation-error.js';
import { operationState } from './operation-state.js';

/** What a wait needs from around it. */
export interface Surroundings {
  readonly get: Send;
  readonly clean: () => Clean;
  readonly userAgent: string;
  readonly signal: AbortSignal;
}

/** Follows the operation of an action's 2xx answer to its end. */
export async function waitForOperation(
  action: WireRequest,
  answer: WireResponse,
  { get, clean, userAgent, signal }: Surroundings,
  wait: WaitOptions,
): Promise<Followed> {
  const state = operationState(answer);
  const address = operationAddress(action.url, answer, state.id);
  if (address === undefined) return { last: answer, error: operationUnnamed() };
  const { proxy } = action;
  return followOperation({ address, started: answer, userAgent, proxy, get, clean, signal }, wait);
}
