import { createCall, listCalls, readCall } from './control-calls.js';
import { moveClock } from './control-clock.js';
import { createToken, listNotifications, listRequests, reset } from './control-records.js';
import type { Answer, Route } from './exchange.js';
import { getCall, getOperation } from './graph-reads.js';
import { invite } from './invite.js';
import { instanceDiscovery, openidConfiguration, signingKeys } from './openid-discovery.js';
import { redirectBeta, redirectV1 } from './redirect.js';
import { tokenEndpoint } from './token-endpoint.js';

/** call: redirect, Permissions. */
const REDIRECT_ROLES: readonly string[] = ['Calls.Initiate.All'];

/** participant: invite, Permissions. */
const INVITE_ROLES: readonly string[] = ['Calls.InitiateGroupCall.All'];

/** Get call, Permissions: "Permissions are checked when the call is created; no additional permission check is made". */
const NO_ROLES: readonly string[] = [];

/** The calls under one root. Actions answer with and without their namespace, as Graph's do. */
function callRoutes(calls: string, redirect: Answer): readonly Route[] {
  return [
    { method: 'GET', path: `${calls}/{id}`, anyRole: NO_ROLES, answer: getCall },
    ...['redirect', 'microsoft.graph.redirect'].map(
      (action): Route => ({
        method: 'POST',
        path: `${calls}/{id}/${action}`,
        anyRole: REDIRECT_ROLES,
        answer: redirect,
      }),
    ),
    ...['invite', 'microsoft.graph.invite'].map(
      (action): Route => ({
        method: 'POST',
        path: `${calls}/{id}/participants/${action}`,
        anyRole: INVITE_ROLES,
        answer: invite,
      }),
    ),
    {
      method: 'GET',
      path: `${calls}/{id}/operations/{operationId}`,
      anyRole: NO_ROLES,
      answer: getOperation,
    },
  ];
}

/** Everything under `/v1.0` and `/beta`. The path `/app` is deprecated (call: redirect (beta), HTTP request). */
export const GRAPH_ROUTES: readonly Route[] = [
  ...callRoutes('/v1.0/communications/calls', redirectV1),
  ...callRoutes('/beta/communications/calls', redirectBeta),
  ...callRoutes('/beta/app/calls', redirectBeta),
];

/** Sign-in and the sandbox's own API; none asks for a token. */
export const OPEN_ROUTES: readonly Route[] = [
  { method: 'POST', path: '/sandbox/tokens', answer: createToken },
  { method: 'POST', path: '/sandbox/calls', answer: createCall },
  { method: 'GET', path: '/sandbox/calls', answer: listCalls },
  { method: 'GET', path: '/sandbox/calls/{id}', answer: readCall },
  { method: 'GET', path: '/sandbox/notifications', answer: listNotifications },
  { method: 'GET', path: '/sandbox/requests', answer: listRequests },
  { method: 'POST', path: '/sandbox/clock', answer: moveClock },
  { method: 'POST', path: '/sandbox/reset', answer: reset },
  { method: 'POST', path: '/{tenant}/oauth2/v2.0/token', answer: tokenEndpoint },
  { method: 'GET', path: '/{tenant}/v2.0/.well-known/openid-configuration', answer: openidConfiguration },
  { method: 'GET', path: '/{tenant}/discovery/v2.0/keys', answer: signingKeys },
  { method: 'GET', path: '/{tenant}/discovery/instance', answer: instanceDiscovery },
];
