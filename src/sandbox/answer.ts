import { callPath } from './call.js';
import { callInState, changeCall, notify } from './call-life.js';
import { callNotFound } from './call-not-found.js';
import type { Answer } from './exchange.js';
import { objectBody } from './json-body.js';
import { endWhenInactive } from './keep-alive.js';
import {
  firstProblem,
  optionalHttpsUri,
  own,
  type PropertyCheck,
  requiredObject,
  requiredTexts,
} from './property-checks.js';
import { refusal } from './reply.js';
import type { SandboxState } from './state.js';

/** call: answer, Request body. */
const CHECKS: readonly PropertyCheck[] = [
  optionalHttpsUri('callbackUri'),
  requiredTexts('acceptedModalities'),
  requiredObject('mediaConfig'),
];

/** call: answer. Answers 202; the call is established at once, and the bot is told of both steps in order. */
export const answer: Answer = ({ state, body, params }) => {
  const object = objectBody(body);
  if ('reply' in object) return object.reply;
  const call = state.calls.find(params.id ?? '');
  if (call === undefined || call.ending === 'timedOut') return callNotFound();
  if (call.state !== 'incoming') {
    return refusal(409, 'Conflict', `Only an incoming call can be answered; this one is ${call.state}.`);
  }
  const problem = firstProblem(object.value, CHECKS);
  if (problem !== undefined) return refusal(400, 'BadRequest', problem);
  const callbackUri = own(object.value, 'callbackUri');
  const at = state.clock.now();
  state.calls.change({
    ...call,
    ...(typeof callbackUri === 'string' ? { laterCallbackUri: callbackUri } : {}),
  });
  advance(state, call.id, 'establishing', at);
  state.schedule.at(at, (time) => {
    if (state.calls.find(call.id)?.state === 'establishing') advance(state, call.id, 'established', time);
  });
  return { status: 202 };
};

/** call: answer, Example 1, shows these notifications with the links of the call and its state alone. */
function advance(state: SandboxState, id: string, to: 'establishing' | 'established', at: number): void {
  const call = state.calls.find(id);
  if (call === undefined) return;
  changeCall(state, { ...call, state: to }, at);
  const links = { '@odata.id': callPath(id), '@odata.etag': 'W/"5445"' };
  notify(state, call, 'updated', callInState(to, links), at);
  if (to !== 'established') return;
  state.roster.open(call);
  endWhenInactive(state, id, at);
}
