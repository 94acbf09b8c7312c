import { callNotFound } from './call-not-found.js';
import type { Answer, Exchange } from './exchange.js';
import { isJsonObject, type Json, type JsonObject } from './json.js';
import { objectBody } from './json-body.js';
import {
  firstProblem,
  optionalBoolean,
  optionalHttpsUri,
  optionalInteger,
  optionalOneOf,
  own,
  type PropertyCheck,
  participants,
} from './property-checks.js';
import { type Reply, refusal } from './reply.js';

/** call: redirect (v1.0), Request body. */
const V1_CHECKS: readonly PropertyCheck[] = [
  participants('targets', 25),
  optionalInteger('timeout', 15, 90, 'seconds'),
  optionalHttpsUri('callbackUri'),
];

/** call: redirect (beta), Request body. */
const BETA_CHECKS: readonly PropertyCheck[] = [
  ...V1_CHECKS,
  optionalBoolean('maskCallee'),
  optionalBoolean('maskCaller'),
  optionalOneOf('targetDisposition', ['default', 'simultaneousRing', 'forward']),
];

/** call: redirect of v1.0. */
export const redirectV1: Answer = (exchange) => redirect(exchange, V1_CHECKS);

/** call: redirect of beta, with beta's further properties. */
export const redirectBeta: Answer = (exchange) => redirect(exchange, BETA_CHECKS);

function redirect({ state, body, params }: Exchange, checks: readonly PropertyCheck[]): Reply {
  const object = objectBody(body);
  if ('reply' in object) return object.reply;
  const call = state.calls.find(params.id ?? '');
  if (call === undefined || call.ending === 'timedOut') return callNotFound();
  if (call.state !== 'incoming') {
    return refusal(409, 'Conflict', `Only an incoming call can be redirected; this one is ${call.state}.`);
  }
  const problem = firstProblem(object.value, checks);
  if (problem !== undefined) return refusal(400, 'BadRequest', problem);

  const callbackUri = own(object.value, 'callbackUri');
  const toPhone = (own(object.value, 'targets') as readonly Json[]).every(isPhone);
  state.calls.redirect(call, {
    ...(typeof callbackUri === 'string' ? { callbackUri } : {}),
    ...(toPhone ? { answeredBy: encryptedParticipant(state.ids.opaque('encryptedIdentity')) } : {}),
  });
  return { status: 202 };
}

function isPhone(target: Json): boolean {
  return isJsonObject(target) && isJsonObject(target.identity) && isJsonObject(target.identity.phone);
}

/** Whoever picks up a phone number is named by an encrypted identity (call: redirect v1.0, Example 3). */
function encryptedParticipant(id: string): JsonObject {
  return {
    '@odata.type': '#microsoft.graph.participantInfo',
    identity: {
      '@odata.type': '#microsoft.graph.identitySet',
      encrypted: { '@odata.type': '#microsoft.graph.identity', id },
    },
    endpointType: 'default',
  };
}
