import type { Bound } from '../bind/bind.js';
import type { Cmdlet, CmdletRequest, ParameterSetMeaning, Permissions } from '../definition/cmdlet.js';
import { MODELS } from '../definition/type-reference.js';
import { type PSValue, unwrap } from '../value/value.js';
import { writeJson } from '../value/write-json.js';
import { exceededLimits, refuseExceeded } from './exceeded-limits.js';
import { functionArguments } from './function-arguments.js';
import { bodyParameter, type Roles, readRoles } from './piped-role.js';
import type { Plan, PlanOutput } from './plan.js';
import { planBody } from './plan-body.js';
import { planEmbeds, planOutFile, planSource, streamType } from './plan-files.js';
import { parameterHeaders, planHeaders } from './plan-headers.js';
import { planPaging } from './plan-paging.js';
import { planQuery } from './plan-query.js';
import { planUrl } from './plan-url.js';
import { refuseCloud } from './refuse-cloud.js';
import { setParameters } from './set-parameters.js';

export interface PlanContext {
  /** The environment's origin, e.g. `https://graph.microsoft.com`. */
  readonly endpoint: string;
  /** The User-Agent that goes out unless -Headers replaces it. */
  readonly userAgent: string;
  /** Which of Microsoft's clouds the endpoint is, as Get-MgEnvironment names it; absent: none of them. */
  readonly cloud?: string | undefined;
  /** Whether a value beyond a known limit of Graph is an error. Default: a warning, and it goes out as bound. */
  readonly strict?: boolean | undefined;
}

export interface Planned {
  readonly plan: Plan;
  /** What the caller should know although the request goes out. */
  readonly warnings: readonly string[];
}

/**
 * Turns bound parameters into a request, without I/O. The plan is frozen; what it shows is what is sent.
 *
 * @throws CmdletError `InvalidPathSegment`, `InvalidHeader`, `InvalidPropertyValue`, `DuplicateProperty`,
 * `InputObjectHasNullValue`, `PipelineObjectHasNoRole`, `InvalidPageSize`, `InvalidQueryValue`, `NotAvailableInCloud`;
 * where `strict` says so `LimitExceeded`: bad input, nothing is sent.
 */
export function planRequest(cmdlet: Cmdlet, bound: Bound, context: PlanContext): Planned {
  const { row } = cmdlet;
  refuseCloud(cmdlet, context.cloud);
  const meaning = row.parameterSets[bound.parameterSet];
  const request = meaning && row.requests[meaning.request ?? 0];
  if (!meaning || !request)
    throw new TypeError(`${cmdlet.name} has no parameter set '${bound.parameterSet}'.`);
  const roles = readRoles(cmdlet, bound);
  const paging = meaning.paged ? planPaging(roles) : undefined;
  const parameters = setParameters(cmdlet, bound.parameterSet);
  const ids = meaning.identity === 'InputObject' ? cmdlet.parameters : parameters;
  const { path, rest } = functionArguments(request.path, parameters, roles);
  const query = planQuery(rest, roles, paging?.query ?? []);
  const url = planUrl(cmdlet.api, ids, roles, context.endpoint, path, meaning.identity) + query;
  const source = planSource(meaning, roles);
  const hasBody = meaning.body !== 'none' && source === undefined;
  const content = hasBody ? planBody(cmdlet, parameters, roles, meaning.body) : undefined;
  const embeds = meaning.body === 'parameters' ? planEmbeds(parameters, roles) : [];
  const whole = meaning.body === 'parameters' ? undefined : bodyParameter(cmdlet);
  const exceeded = content === undefined ? [] : exceededLimits(cmdlet, parameters, content, whole);
  if (context.strict) refuseExceeded(exceeded);
  const { headers, warnings } = planHeaders(
    roles.parameters.get('Headers'),
    source ? streamType(roles) : hasBody ? 'application/json' : undefined,
    context.userAgent,
    parameterHeaders(parameters, roles),
  );
  const plan: Plan = {
    cmdlet: cmdlet.name,
    parameterSet: bound.parameterSet,
    method: request.method,
    url,
    headers: Object.freeze(headers.map((header) => Object.freeze(header))),
    ...(content === undefined ? {} : { body: writeJson(content) }),
    ...(source ? { source } : {}),
    ...(embeds.length > 0 ? { embeds } : {}),
    shouldProcess: Object.freeze({
      target: `Call remote '${request.method} ${request.operation ?? request.path}' operation`,
      action: `${cmdlet.name}_${bound.parameterSet}`,
    }),
    output: Object.freeze(planOutput(cmdlet, meaning, request, roles)),
    ...(paging?.follows ? { paging: Object.freeze(paging.follows) } : {}),
    ...(row.permissions ? { permissions: frozen(row.permissions) } : {}),
  };
  return { plan: Object.freeze(plan), warnings: [...warnings, ...exceeded] };
}

function frozen({ application, delegated }: Permissions): Permissions {
  return Object.freeze({
    application: Object.freeze([...application]),
    delegated: Object.freeze([...delegated]),
  });
}

function planOutput(
  cmdlet: Cmdlet,
  { paged }: ParameterSetMeaning,
  request: CmdletRequest,
  roles: Roles,
): PlanOutput {
  const { reply, delta } = request;
  if (reply.kind !== 'object') {
    const file = planOutFile(request, roles);
    const passThru = isTrue(roles.parameters.get('PassThru') ?? null);
    return { kind: 'passThru', passThru, ...(file === undefined ? {} : { file }) };
  }
  const type = outputType(cmdlet, reply.type);
  const countVariable = paged ? roles.parameters.get('CountVariable') : undefined;
  return {
    kind: 'object',
    ...(type === undefined ? {} : { type }),
    ...(reply.collection ? { collection: true } : {}),
    ...(reply.unwrap === undefined ? {} : { unwrap: reply.unwrap }),
    ...(typeof countVariable === 'string' ? { countVariable } : {}),
    ...(delta ? { delta } : {}),
  };
}

/** The full name of a model; undefined for a value that is no object of the API. */
function outputType(cmdlet: Cmdlet, name: string | undefined): string | undefined {
  const type = name === undefined ? undefined : cmdlet.types(name);
  return type?.kind === 'graph' ? (type.fullName ?? MODELS + name) : undefined;
}

function isTrue(value: PSValue): boolean {
  const bare = unwrap(value);
  return bare !== null && typeof bare === 'object' && bare.kind === 'switch' && bare.value;
}
