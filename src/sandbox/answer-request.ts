import { admit, forbid } from './authorize.js';
import type { Route } from './exchange.js';
import { type Body, isReply, readBody } from './json-body.js';
import { type Reply, refusal } from './reply.js';
import { recordableHeaders } from './request-log.js';
import { matchRoute, pathSegments } from './route-match.js';
import { GRAPH_ROUTES, OPEN_ROUTES } from './routes.js';
import type { SandboxState } from './state.js';
import type { Principal } from './tokens.js';

/** From a request to its answer, gate by gate: body, path, token, route, permission, and then the route's own rules. */
export async function answerRequest(
  request: Request,
  state: SandboxState,
  requestId: string,
): Promise<Reply> {
  const url = new URL(request.url);
  const body = await readBody(request);
  // What follows runs without a pause, so that two requests never see the same incoming call.
  state.calls.expire();
  const segments = pathSegments(url.pathname);
  const isGraph = /^(v1\.0|beta)$/i.test(segments?.[0] ?? url.pathname.split('/')[1] ?? '');
  const admission = isGraph ? admit(request.headers.get('authorization'), state.tokens) : undefined;

  const decide = (): Reply => {
    if (isReply(body)) return body;
    if (segments === undefined) return refusal(400, 'BadRequest', 'The path has broken percent-encoding.');
    if (admission?.kind === 'refused') return admission.reply;
    return dispatch(request, url, body, segments, state, admission?.principal);
  };

  const reply = decide();
  if (isGraph) {
    const secret = admission?.kind === 'refused' && admission.secret;
    state.requests.push({
      method: request.method,
      path: url.pathname,
      query: url.search,
      headers: secret ? {} : recordableHeaders(request.headers),
      ...(!secret && !isReply(body) && body.kind === 'json' ? { body: body.value } : {}),
      status: reply.status,
      requestId,
    });
  }
  return reply;
}

function dispatch(
  request: Request,
  url: URL,
  body: Body,
  segments: readonly string[],
  state: SandboxState,
  principal: Principal | undefined,
): Reply {
  const routes: readonly Route[] = principal === undefined ? OPEN_ROUTES : GRAPH_ROUTES;
  const match = matchRoute(routes, request.method, segments);
  if (match.kind === 'unknown')
    return refusal(404, 'ResourceNotFound', `Nothing is found at ${url.pathname}.`);
  if (match.kind === 'wrongMethod') {
    const allow = match.allow.join(', ');
    return refusal(405, 'MethodNotAllowed', `${request.method} is not allowed here; ${allow} is.`, { allow });
  }
  const { route, params } = match;
  const forbidden = principal === undefined ? undefined : forbid(principal, route.anyRole ?? []);
  return forbidden ?? route.answer({ state, url, headers: request.headers, body, params });
}
