import { requiredText } from './given.js';
import { RPC, RpcError } from './message.js';
import type { AnyMethod } from './method.js';

/** `await`: the host of a call whose runs it sends ahead sends no more of them before one has been answered. */
export const awaitMethod: AnyMethod = (given, { calls }) => {
  const { id } = given.params;
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new RpcError(RPC.invalidParams, `'id' is a text or a number.`);
  calls.find(requiredText(given, 'call')).beside?.awaited(id);
  return {};
};
