import { callPath } from './call.js';
import { changeCall, notify } from './call-life.js';
import { callNotFound } from './call-not-found.js';
import type { Answer } from './exchange.js';
import { objectBody } from './json-body.js';
import { firstProblem, optional, optionalHttpsUri, own, type PropertyCheck } from './property-checks.js';
import { refusal } from './reply.js';

/** call: reject, Request body: `None`, `Busy` and `Forbidden`; the examples write them in small letters. */
const CHECKS: readonly PropertyCheck[] = [
  optional(
    'reason',
    'one of none, busy, forbidden',
    (value) => typeof value === 'string' && /^(none|busy|forbidden)$/i.test(value),
  ),
  optionalHttpsUri('callbackUri'),
];

/** call: reject. Answers 202, and the bot is told that the call is gone. */
export const reject: Answer = ({ state, body, params }) => {
  const object = objectBody(body, true);
  if ('reply' in object) return object.reply;
  const call = state.calls.find(params.id ?? '');
  if (call === undefined || call.ending === 'timedOut') return callNotFound();
  if (call.state !== 'incoming') {
    return refusal(409, 'Conflict', `Only an incoming call can be rejected; this one is ${call.state}.`);
  }
  const problem = firstProblem(object.value, CHECKS);
  if (problem !== undefined) return refusal(400, 'BadRequest', problem);
  const callbackUri = own(object.value, 'callbackUri');
  const rejected = {
    ...call,
    ...(typeof callbackUri === 'string' ? { laterCallbackUri: callbackUri } : {}),
    state: 'terminated' as const,
    ending: 'rejected' as const,
  };
  const at = state.clock.now();
  changeCall(state, rejected, at);
  // call: reject, Example 2: the notification holds the call's link and nothing else of it.
  const link = { '@odata.type': '#microsoft.graph.call', '@odata.id': callPath(call.id) };
  notify(state, rejected, 'deleted', link, at);
  return { status: 202 };
};
