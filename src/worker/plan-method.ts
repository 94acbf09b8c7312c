import { CmdletError } from '../errors/cmdlet-error.js';
import { planRequest } from '../plan/plan-request.js';
import { refuseUnsupported } from '../plan/unsupported.js';
import { CallFailure } from './call-failure.js';
import { readCall } from './call-parameters.js';
import type { AnyMethod } from './method.js';

/** `plan`: the request that `invoke` would send with the same parameters; nothing is sent and nobody signs in. */
export const planMethod: AnyMethod = (params, { session }) => {
  const { cmdlet, bound } = readCall(params);
  try {
    refuseUnsupported(bound);
    const { plan, warnings } = planRequest(cmdlet, bound, session());
    const { method, url, headers, body = null, shouldProcess } = plan;
    return {
      plan: {
        cmdlet: plan.cmdlet,
        parameterSet: plan.parameterSet,
        method,
        url,
        headers,
        body,
        shouldProcess,
      },
      warnings,
    };
  } catch (error) {
    throw error instanceof CmdletError ? new CallFailure(error) : error;
  }
};
