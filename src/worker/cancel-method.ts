import { RPC, RpcError } from './message.js';
import type { AnyMethod } from './method.js';

/** `cancel`: aborts the running request with an id. */
export const cancelMethod: AnyMethod = ({ params: { id } }, { cancel }) => {
  if (typeof id !== 'string' && typeof id !== 'number')
    throw new RpcError(RPC.invalidParams, `'id' is a text or a number.`);
  return { cancelled: cancel(id) };
};
