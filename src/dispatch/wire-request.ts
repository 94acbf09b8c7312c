import type { AskedProxy } from '../plan/asked-proxy.js';
import type { Plan } from '../plan/plan.js';
import type { WireRequest } from './request.js';

/** The wire form of a plan: what it shows is what is sent. */
export function toWireRequest(plan: Plan, proxy?: AskedProxy): WireRequest {
  const { method, url, headers, body } = plan;
  const binding = `${plan.cmdlet}/${plan.parameterSet}`;
  return {
    method,
    url,
    headers,
    ...(body === undefined ? {} : { body }),
    ...(proxy ? { proxy } : {}),
    binding,
  };
}
