import { type Admission, admit, forbid } from './authorize.js';
import { answerEntity } from './entities/answer-entity.js';
import type { Route } from './exchange.js';
import { type FaultRule, readFaultHeader } from './fault-rule.js';
import { faultReply } from './faults.js';
import type { JournalFact } from './journal.js';
import { type Body, isReply, readBody } from './json-body.js';
import { type ExchangeIds, type Reply, refusal, replyBody } from './reply.js';
import {
  bindingOf,
  jsonWithoutTokens,
  type RecordedRequest,
  recordableHeaders,
  withoutTokens,
} from './request-log.js';
import { matchRoute, pathSegments, type RouteMatch } from './route-match.js';
import { GRAPH_ROUTES, OPEN_ROUTES } from './routes.js';
import type { SandboxState } from './state.js';

/** An answer, and what a fault does to it on its way. */
export interface Answered {
  readonly reply: Reply;
  readonly damage?: 'reset' | 'truncate';
}

/**
 * From a request to its answer, gate by gate: body, path, token, fault, route, permission, then the route's own rules.
 *
 * @param again answers another request in the course of this one.
 */
export async function answerRequest(
  request: Request,
  state: SandboxState,
  begin: () => void,
  ids: ExchangeIds,
  again: (request: Request) => Promise<Response>,
): Promise<Answered> {
  const url = new URL(request.url);
  const body = await readBody(request);
  state.schedule.runDue();
  const segments = pathSegments(url.pathname);
  const isGraph = /^(v1\.0|beta)$/i.test(segments?.[0] ?? url.pathname.split('/')[1] ?? '');
  const admission = admissionOf(request, state, isGraph);
  const principal = admission?.kind === 'admitted' ? admission.principal : undefined;
  const routes = principal === undefined ? OPEN_ROUTES : GRAPH_ROUTES;
  const match = matchRoute(routes, request.method, segments ?? []);

  const header = principal === undefined ? undefined : faultHeader(request.headers);
  const fault = principal === undefined ? undefined : strike(state, match, header);
  if (fault?.delay !== undefined) await pause(state, fault.delay);

  const gate = (): Reply | undefined => {
    if (isReply(body)) return body;
    if (segments === undefined) return refusal(400, 'BadRequest', 'The path has broken percent-encoding.');
    if (admission?.kind === 'refused') return admission.reply;
    if (header !== undefined && 'problem' in header) return refusal(400, 'BadFault', header.problem);
    const instead = fault === undefined ? undefined : faultReply(fault);
    if (instead !== undefined) return instead;
    if (fault?.reset === 'before') return { status: 0 };
    if (match.kind !== 'found' || principal === undefined) return undefined;
    return forbid(principal, match.route.anyRole ?? []);
  };
  const stopped = gate();
  const answer = match.kind === 'found' ? match.route.answer : undefined;
  const isLater = stopped === undefined && !isReply(body) && typeof answer === 'object';
  const later = isLater ? await answer.later(request, body, again) : undefined;

  // What follows runs without a pause, so that two requests never see the same incoming call.
  const decide = (): Reply => {
    const known = stopped ?? later;
    if (known !== undefined) return known;
    if (isReply(body)) return body;
    if (match.kind !== 'found' || typeof answer !== 'function') {
      const entity = principal && entityReply(state, request, url, body, segments ?? []);
      return entity ?? notRouted(match, request.method, url);
    }
    return answer({ state, url, headers: request.headers, body, params: match.params, begin });
  };

  const secret = admission?.kind === 'refused' && admission.secret;
  const tell = (reply: Reply): JournalFact | undefined => {
    if (!isGraph) return undefined;
    const status = damageOf(fault, reply) === 'reset' ? 0 : reply.status;
    const recorded = recordOf(request, secret ? undefined : body, { ...reply, status }, ids);
    state.requests.push(recorded);
    const callId = match.kind === 'found' ? match.params.id : undefined;
    return { kind: 'request', ...(callId === undefined ? {} : { callId }), request: recorded };
  };
  const reply = state.journal.lead(decide, tell, state.clock.now());
  // What was due at once happens before anyone hears of the answer.
  state.schedule.runDue();
  const damage = damageOf(fault, reply);
  return { reply, ...(damage === undefined ? {} : { damage }) };
}

/** Who asks Graph. The sandbox's own API asks nobody, but does not take a real token either. */
function admissionOf(request: Request, state: SandboxState, isGraph: boolean): Admission | undefined {
  const admission = admit(request.headers.get('authorization'), state.tokens);
  return isGraph || (admission.kind === 'refused' && admission.secret) ? admission : undefined;
}

/** What is not a call's is answered from memory, where the API has it. */
function entityReply(
  state: SandboxState,
  request: Request,
  url: URL,
  body: Body,
  segments: readonly string[],
): Reply | undefined {
  const [api = '', ...rest] = segments;
  const found = state.findOperation(api, request.method, rest);
  if (found === undefined) return undefined;
  if ('allow' in found) return notRouted({ kind: 'wrongMethod', allow: found.allow }, request.method, url);
  const newId = () => state.ids.uuid('entity');
  return answerEntity({ ...found, url, headers: request.headers, body, entities: state.entities, newId });
}

function notRouted(match: RouteMatch, method: string, url: URL): Reply {
  if (match.kind !== 'wrongMethod')
    return refusal(404, 'ResourceNotFound', `Nothing is found at ${url.pathname}.`);
  const allow = match.allow.join(', ');
  return refusal(405, 'MethodNotAllowed', `${method} is not allowed here; ${allow} is.`, { allow });
}

type FaultHeader = ReturnType<typeof readFaultHeader>;

function faultHeader(headers: Headers): FaultHeader | undefined {
  const text = headers.get('x-mgshim-fault');
  return text === null ? undefined : readFaultHeader(text);
}

function strike(
  state: SandboxState,
  match: RouteMatch,
  header: FaultHeader | undefined,
): FaultRule | undefined {
  const name = match.kind === 'found' ? (match.route as Route).name : undefined;
  return state.faults.strike({
    ...(name === undefined ? {} : { name }),
    ...(header !== undefined && 'rule' in header ? { header: header.rule } : {}),
  });
}

function pause(state: SandboxState, seconds: number): Promise<void> {
  return new Promise((resolve) => state.schedule.at(state.clock.now() + seconds * 1000, () => resolve()));
}

/** A refusal arrives whole: the fault is to hide what was executed. */
function damageOf(fault: FaultRule | undefined, reply: Reply): Answered['damage'] {
  if (reply.status === 0) return 'reset';
  if (reply.status >= 400) return undefined;
  if (fault?.reset !== undefined) return 'reset';
  return fault?.truncate === true ? 'truncate' : undefined;
}

/** What is kept of a request; nothing of its content where `body` is undefined, since it may hold a real token. */
function recordOf(
  request: Request,
  body: Body | Reply | undefined,
  reply: Reply,
  ids: ExchangeIds,
): RecordedRequest {
  const { pathname, search } = new URL(request.url);
  const answer = reply.status === 0 ? undefined : replyBody(reply, ids);
  const binding = body === undefined ? undefined : bindingOf(request.headers);
  return {
    method: request.method,
    path: withoutTokens(pathname),
    query: withoutTokens(search),
    headers: body === undefined ? {} : recordableHeaders(request.headers),
    ...(body !== undefined && !isReply(body) && body.kind === 'json'
      ? { body: jsonWithoutTokens(body.value) }
      : {}),
    ...(binding === undefined ? {} : { binding }),
    status: reply.status,
    ...(answer === undefined ? {} : { answer }),
    requestId: ids.requestId,
  };
}
