import type { Answer } from './exchange.js';
import { isJsonObject, type Json } from './json.js';
import { objectBody } from './json-body.js';
import { firstProblem, optional, optionalBoolean, own } from './property-checks.js';
import { refusal, success } from './reply.js';

/** `GET /sandbox/notifications[?callId=]`: what bots would have been sent, oldest first. */
export const listNotifications: Answer = ({ state, url }) => {
  const callId = url.searchParams.get('callId');
  const all = state.notifications.all();
  const value = callId === null ? all : all.filter((notification) => notification.callId === callId);
  return success(200, { value: value.map((notification) => ({ ...notification })) as unknown as Json });
};

/** `GET /sandbox/requests`: the Graph requests, oldest first, without credentials. */
export const listRequests: Answer = ({ state }) =>
  success(200, {
    value: state.requests.map((request) => ({ ...request })) as unknown as Json,
  });

/** `POST /sandbox/tokens`: a token with `roles` (every calling permission), `delegated` or not (not). Answers 200. */
export const createToken: Answer = ({ state, body }) => {
  const object = objectBody(body, true);
  if ('reply' in object) return object.reply;
  const problem = firstProblem(object.value, [
    optional('roles', 'an array of strings', isStringArray),
    optionalBoolean('delegated'),
  ]);
  if (problem !== undefined) return refusal(400, 'BadRequest', problem);
  const roles = own(object.value, 'roles');
  const delegated = own(object.value, 'delegated') === true;
  const access_token = state.tokens.issue({ delegated, ...(isStringArray(roles) ? { roles } : {}) });
  return success(200, { access_token }, { 'cache-control': 'no-store' });
};

function isStringArray(value: Json | undefined): value is readonly string[] {
  return Array.isArray(value) && !isJsonObject(value) && value.every((item) => typeof item === 'string');
}
