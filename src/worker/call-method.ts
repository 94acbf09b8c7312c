import { flag, invalid } from './given.js';
import type { AnyMethod } from './method.js';
import { bindCall } from './open-method.js';
import { runCall } from './run-call.js';

/** `call`: `open`, `run` and `close` in one message, for an invocation without a pipeline. */
export const callMethod: AnyMethod = async (given, context) => {
  if (flag(given, 'expectsInput')) throw invalid('a call with a pipeline is opened');
  const { calls, host } = context;
  const call = bindCall(given, host);
  const handle = calls.open(call);
  try {
    return await runCall(handle, call, call.prebound.only, given, context);
  } finally {
    calls.close(handle);
  }
};
