import type { Bound } from '../bind/bind.js';
import type { Cmdlet } from '../definition/cmdlet.js';
import { type PSValue, unwrap } from '../value/value.js';
import { writeJson } from '../value/write-json.js';
import { type Roles, readRoles } from './piped-role.js';
import type { Plan, PlanOutput } from './plan.js';
import { planBody } from './plan-body.js';
import { planHeaders } from './plan-headers.js';
import { planUrl } from './plan-url.js';
import { refuseCloud } from './refuse-cloud.js';

export interface PlanContext {
  /** The environment's origin, e.g. `https://graph.microsoft.com`. */
  readonly endpoint: string;
  /** The User-Agent that goes out unless -Headers replaces it. */
  readonly userAgent: string;
  /** Which of Microsoft's clouds the endpoint is, as Get-MgEnvironment names it; absent: none of them. */
  readonly cloud?: string | undefined;
}

export interface Planned {
  readonly plan: Plan;
  /** What the caller should know although the request goes out. */
  readonly warnings: readonly string[];
}

/** Methods whose requests carry a body. */
const WITH_BODY: ReadonlySet<string> = new Set(['POST', 'PATCH', 'PUT']);

/**
 * Turns bound parameters into a request, without I/O. The plan is frozen; what it shows is what is sent.
 *
 * @throws CmdletError `InvalidPathSegment`, `InvalidHeader`, `InvalidPropertyValue`, `DuplicateProperty`,
 * `InputObjectHasNullValue`, `PipelineObjectHasNoRole`, `NotAvailableInCloud`: bad input, nothing is sent.
 */
export function planRequest(cmdlet: Cmdlet, bound: Bound, context: PlanContext): Planned {
  const { row } = cmdlet;
  refuseCloud(cmdlet, context.cloud);
  const meaning = row.parameterSets[bound.parameterSet];
  if (!meaning) throw new TypeError(`${cmdlet.name} has no parameter set '${bound.parameterSet}'.`);
  const roles = readRoles(cmdlet, bound);
  const url = planUrl(cmdlet, roles, context.endpoint, meaning.identity);
  const hasBody = WITH_BODY.has(row.method);
  const body = hasBody ? writeJson(planBody(cmdlet, roles, meaning.body)) : undefined;
  const { headers, warnings } = planHeaders(roles.parameters.get('Headers'), hasBody, context.userAgent);
  const plan: Plan = {
    cmdlet: cmdlet.name,
    parameterSet: bound.parameterSet,
    method: row.method,
    url,
    headers: Object.freeze(headers.map((header) => Object.freeze(header))),
    ...(body === undefined ? {} : { body }),
    shouldProcess: Object.freeze({
      target: `Call remote '${row.method} ${row.operation}' operation`,
      action: `${cmdlet.name}_${bound.parameterSet}`,
    }),
    output: Object.freeze(planOutput(cmdlet, roles)),
    permissions: Object.freeze({
      application: Object.freeze([...row.permissions.application]),
      delegated: Object.freeze([...row.permissions.delegated]),
    }),
  };
  return { plan: Object.freeze(plan), warnings };
}

function planOutput(cmdlet: Cmdlet, roles: Roles): PlanOutput {
  const { kind, types } = cmdlet.row.output;
  const [type] = types;
  return {
    kind,
    ...(kind === 'passThru' ? { passThru: isTrue(roles.parameters.get('PassThru') ?? null) } : {}),
    ...(type === undefined ? {} : { type }),
  };
}

function isTrue(value: PSValue): boolean {
  const bare = unwrap(value);
  return bare !== null && typeof bare === 'object' && bare.kind === 'switch' && bare.value;
}
