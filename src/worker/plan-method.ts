import { planRequest } from '../plan/plan-request.js';
import { refuseUnsupported } from '../plan/unsupported.js';
import { readCall } from './call-parameters.js';
import type { AnyMethod } from './method.js';

/** `plan`: the request that `invoke` would send with the same parameters; nothing is sent and nobody signs in. */
export const planMethod: AnyMethod = (given, { connections }) => {
  const { cmdlet, bound } = readCall(given);
  refuseUnsupported(bound);
  const { plan, warnings } = planRequest(cmdlet, bound, connections.session());
  const { method, url, headers, body = null, shouldProcess } = plan;
  const shown = { cmdlet: plan.cmdlet, parameterSet: plan.parameterSet, method, url, headers, body };
  return { plan: { ...shown, shouldProcess: { ...shouldProcess } }, warnings };
};
