import { arrive } from './arrive.js';
import { callResource } from './call.js';
import { callFrom } from './call-from.js';
import { callNotFound } from './call-not-found.js';
import type { Answer } from './exchange.js';
import { isJsonObject, type Json } from './json.js';
import { objectBody } from './json-body.js';
import {
  firstProblem,
  optional,
  optionalHttpsUri,
  optionalObject,
  optionalOneOf,
  optionalText,
  type PropertyCheck,
} from './property-checks.js';
import { refusal, success } from './reply.js';

/** What a call may be made of; scenarios are held to it too. */
export const CALL_CHECKS: readonly PropertyCheck[] = [
  optional('id', 'a string of 1 to 256 characters that can be one segment of a path', isSegment),
  optional('myParticipantId', 'a string of 1 to 256 characters that can be one segment of a path', isSegment),
  optionalOneOf('state', ['incoming', 'established']),
  optionalObject('source'),
  optional('targets', 'an array of objects', (value) => Array.isArray(value) && value.every(isJsonObject)),
  optionalHttpsUri('callbackUri'),
  optionalText('tenantId', 256),
];

/**
 * `POST /sandbox/calls`: make a call. Everything is optional, and null is as good as absent: `id`, `myParticipantId`
 * (the next of the seed), `state` (incoming), `source`, `targets`, `callbackUri` (call: redirect, Example 1),
 * `tenantId` (none). Answers 201 with the call, 409 where the id is taken.
 */
export const createCall: Answer = ({ state, body }) => {
  const object = objectBody(body, true);
  if ('reply' in object) return object.reply;
  const problem = firstProblem(object.value, CALL_CHECKS);
  if (problem !== undefined) return refusal(400, 'BadRequest', problem);
  const call = callFrom(object.value, state, state.clock.now());
  if (!arrive(state, call)) return refusal(409, 'Conflict', 'A call with this id exists already.');
  return success(201, callResource(call), {
    location: `/sandbox/calls/${encodeURIComponent(call.id)}`,
  });
};

/** `GET /sandbox/calls`: every call, oldest first, ended ones too. */
export const listCalls: Answer = ({ state }) => success(200, { value: state.calls.all().map(callResource) });

/** `GET /sandbox/calls/{id}`. */
export const readCall: Answer = ({ state, params }) => {
  const call = state.calls.find(params.id ?? '');
  return call === undefined ? callNotFound() : success(200, callResource(call));
};

/** `GET /sandbox/calls/{id}/legs`: who was rung when the call was redirected, and how far each came. */
export const readLegs: Answer = ({ state, params }) => {
  if (state.calls.find(params.id ?? '') === undefined) return callNotFound();
  return success(200, { value: state.legs.of(params.id ?? '').map((leg) => ({ ...leg })) });
};

/** Dots alone would be a step in the path; controls and lone surrogates cannot be written into one. */
function isSegment(value: Json): boolean {
  if (typeof value !== 'string' || value.length < 1 || value.length > 256) return false;
  return value !== '.' && value !== '..' && !/[\p{Cc}\p{Cs}]/u.test(value);
}
