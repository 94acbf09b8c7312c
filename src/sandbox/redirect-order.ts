import { isJsonObject, type Json, type JsonObject } from './json.js';
import { own } from './property-checks.js';

/** What a checked body of call: redirect asks for. */
export interface RedirectOrder {
  readonly targets: readonly JsonObject[];
  readonly timeoutMs: number;
  /** Absent: the URI stays that was in force. */
  readonly callbackUri?: string;
  /** In lower case. */
  readonly routingPolicies: readonly string[];
  readonly maskCaller: boolean;
  readonly maskCallee: boolean;
}

/** call: redirect, Request body: "The default timeout value is 55 seconds for one target and 60 seconds for multiple". */
const DEFAULT_TIMEOUT_SECONDS = { one: 55, several: 60 };

/** Reads a body that has passed the checks of its version; `masks`: the version knows maskCaller and maskCallee. */
export function redirectOrder(body: JsonObject, masks: boolean): RedirectOrder {
  const targets = (own(body, 'targets') as readonly Json[]).filter(isJsonObject);
  const { one, several } = DEFAULT_TIMEOUT_SECONDS;
  const timeout = own(body, 'timeout') ?? (targets.length === 1 ? one : several);
  const callbackUri = own(body, 'callbackUri');
  const policies = own(body, 'routingPolicies');
  return {
    targets,
    timeoutMs: Number(timeout) * 1000,
    ...(typeof callbackUri === 'string' ? { callbackUri } : {}),
    routingPolicies: Array.isArray(policies) ? policies.map((policy) => String(policy).toLowerCase()) : [],
    maskCaller: masks && own(body, 'maskCaller') === true,
    maskCallee: masks && own(body, 'maskCallee') === true,
  };
}
