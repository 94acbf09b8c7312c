import { answer } from './answer.js';
import { batch } from './batch.js';
import { createCall, listCalls, readCall, readLegs } from './control-calls.js';
import { readCertificate } from './control-certificate.js';
import { moveClock } from './control-clock.js';
import { listEvents } from './control-events.js';
import { createToken, listNotifications, listRequests } from './control-records.js';
import { addPerson, loadScenario, reset } from './control-scenario.js';
import type { Answer, Route } from './exchange.js';
import { getCall, getOperation, getParticipant, listParticipants } from './graph-reads.js';
import { hangUp } from './hang-up.js';
import { invite } from './invite.js';
import { keepAlive } from './keep-alive.js';
import { muteBot, muteParticipant, unmuteBot } from './mute.js';
import { instanceDiscovery, openidConfiguration, signingKeys } from './openid-discovery.js';
import { pageFile } from './page-files.js';
import { redirectBeta, redirectV1 } from './redirect.js';
import { reject } from './reject.js';
import { removeParticipant } from './remove-participant.js';
import { tokenEndpoint } from './token-endpoint.js';

/** call: redirect, Permissions. */
const REDIRECT_ROLES: readonly string[] = ['Calls.Initiate.All'];

/** participant: invite, Permissions. */
const INVITE_ROLES: readonly string[] = ['Calls.InitiateGroupCall.All'];

/** participant: mute, Delete participant, Permissions. */
const ROSTER_ROLES: readonly string[] = ['Calls.JoinGroupCall.All', 'Calls.JoinGroupCallAsGuest.All'];

/**
 * Get call, Delete call, List participants, Permissions: "Permissions are checked when the call is created; no
 * additional permission check is made"; call: mute, call: unmute and call: keepAlive likewise. call: reject asks for none.
 */
const NO_ROLES: readonly string[] = [];

/** The calls under one root. Actions answer with and without their namespace, as Graph's do. */
function callRoutes(calls: string, redirect: Answer): readonly Route[] {
  const call = `${calls}/{id}`;
  const action = (name: string, anyRole: readonly string[], does: Answer, below = ''): readonly Route[] =>
    [name, `microsoft.graph.${name}`].map((word) => ({
      method: 'POST',
      path: `${call}${below}/${word}`,
      name,
      anyRole,
      answer: does,
    }));
  const read = (name: string, path: string, does: Answer): Route => ({
    method: 'GET',
    path,
    name,
    anyRole: NO_ROLES,
    answer: does,
  });
  return [
    read('getCall', call, getCall),
    { method: 'DELETE', path: call, name: 'hangUp', anyRole: NO_ROLES, answer: hangUp },
    ...action('redirect', REDIRECT_ROLES, redirect),
    ...action('answer', NO_ROLES, answer),
    ...action('reject', NO_ROLES, reject),
    ...action('invite', INVITE_ROLES, invite, '/participants'),
    ...action('mute', NO_ROLES, muteBot),
    ...action('unmute', NO_ROLES, unmuteBot),
    ...action('keepAlive', NO_ROLES, keepAlive),
    ...action('mute', ROSTER_ROLES, muteParticipant, '/participants/{participantId}'),
    {
      method: 'DELETE',
      path: `${call}/participants/{participantId}`,
      name: 'removeParticipant',
      anyRole: ROSTER_ROLES,
      answer: removeParticipant,
    },
    read('listParticipants', `${call}/participants`, listParticipants),
    read('getParticipant', `${call}/participants/{participantId}`, getParticipant),
    read('getOperation', `${call}/operations/{operationId}`, getOperation),
  ];
}

/** Everything under `/v1.0` and `/beta`. The path `/app` is deprecated (call: redirect (beta), HTTP request). */
export const GRAPH_ROUTES: readonly Route[] = [
  ...callRoutes('/v1.0/communications/calls', redirectV1),
  ...callRoutes('/beta/communications/calls', redirectBeta),
  ...callRoutes('/beta/app/calls', redirectBeta),
  ...['v1.0', 'beta'].map(
    (api): Route => ({
      method: 'POST',
      path: `/${api}/$batch`,
      name: 'batch',
      anyRole: NO_ROLES,
      answer: { later: batch },
    }),
  ),
];

/** The page, sign-in and the sandbox's own API; none asks for a token. */
export const OPEN_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/', answer: pageFile('index.html') },
  { method: 'GET', path: '/sandbox/page/{file}', answer: pageFile() },
  { method: 'GET', path: '/sandbox/events', answer: listEvents },
  { method: 'GET', path: '/sandbox/certificate', answer: readCertificate },
  { method: 'POST', path: '/sandbox/tokens', answer: createToken },
  { method: 'POST', path: '/sandbox/calls', answer: createCall },
  { method: 'GET', path: '/sandbox/calls', answer: listCalls },
  { method: 'GET', path: '/sandbox/calls/{id}', answer: readCall },
  { method: 'GET', path: '/sandbox/calls/{id}/legs', answer: readLegs },
  { method: 'POST', path: '/sandbox/people', answer: addPerson },
  { method: 'POST', path: '/sandbox/scenario', answer: loadScenario },
  { method: 'GET', path: '/sandbox/notifications', answer: listNotifications },
  { method: 'GET', path: '/sandbox/requests', answer: listRequests },
  { method: 'POST', path: '/sandbox/clock', answer: moveClock },
  { method: 'POST', path: '/sandbox/reset', answer: reset },
  { method: 'POST', path: '/{tenant}/oauth2/v2.0/token', answer: tokenEndpoint },
  { method: 'GET', path: '/{tenant}/v2.0/.well-known/openid-configuration', answer: openidConfiguration },
  { method: 'GET', path: '/{tenant}/discovery/v2.0/keys', answer: signingKeys },
  { method: 'GET', path: '/{tenant}/discovery/instance', answer: instanceDiscovery },
];
