import { callNotFound } from './call-not-found.js';
import type { Answer, Exchange } from './exchange.js';
import { objectBody } from './json-body.js';
import {
  firstProblem,
  optionalBoolean,
  optionalHttpsUri,
  optionalInteger,
  optionalOneOf,
  type PropertyCheck,
  participants,
} from './property-checks.js';
import { redirectOrder } from './redirect-order.js';
import { ringTargets } from './redirect-rings.js';
import { type Reply, refusal } from './reply.js';
import { tenantMismatch } from './tenant-check.js';

/** call: redirect (v1.0), Request body. */
const V1_CHECKS: readonly PropertyCheck[] = [
  participants('targets', 25),
  optionalInteger('timeout', 15, 90, 'seconds'),
  optionalHttpsUri('callbackUri'),
];

/**
 * call: redirect (beta), Request body. `targetDisposition` is deprecated: the number of targets decides whether it is
 * a forward or a simultaneous ring, so it is checked and has no effect.
 */
const BETA_CHECKS: readonly PropertyCheck[] = [
  ...V1_CHECKS,
  optionalBoolean('maskCallee'),
  optionalBoolean('maskCaller'),
  optionalOneOf('targetDisposition', ['default', 'simultaneousRing', 'forward']),
];

/** call: redirect of v1.0. */
export const redirectV1: Answer = (exchange) => redirect(exchange, V1_CHECKS, false);

/** call: redirect of beta, with beta's further properties. */
export const redirectBeta: Answer = (exchange) => redirect(exchange, BETA_CHECKS, true);

function redirect(
  { state, body, params }: Exchange,
  checks: readonly PropertyCheck[],
  isBeta: boolean,
): Reply {
  const object = objectBody(body);
  if ('reply' in object) return object.reply;
  const call = state.calls.find(params.id ?? '');
  if (call === undefined || call.ending === 'timedOut') return callNotFound();
  if (call.state !== 'incoming') {
    return refusal(409, 'Conflict', `Only an incoming call can be redirected; this one is ${call.state}.`);
  }
  const problem = firstProblem(object.value, checks);
  if (problem !== undefined) return refusal(400, 'BadRequest', problem);
  const order = redirectOrder(object.value, isBeta);
  const mismatch = tenantMismatch(state.tenant, order.targets);
  if (mismatch !== undefined) return mismatch;
  ringTargets(state, call, order, state.clock.now());
  return { status: 202 };
}
