import { callPath } from './call.js';
import { callNotFound } from './call-not-found.js';
import type { Answer } from './exchange.js';
import { graphBase } from './graph-base.js';
import type { JsonObject } from './json.js';
import { objectBody } from './json-body.js';
import { firstProblem, optionalText, own, type PropertyCheck } from './property-checks.js';
import { refusal, success } from './reply.js';
import { tellBelow } from './tell-below.js';

/** participant: mute and call: mute, Request body. */
const CHECKS: readonly PropertyCheck[] = [optionalText('clientContext', 256)];

/** participant: mute. */
export const muteParticipant: Answer = (exchange) =>
  mute(exchange, exchange.params.participantId ?? '', true);

/** call: mute: the application mutes itself. */
export const muteBot: Answer = (exchange) => mute(exchange, botOf(exchange), true);

/** call: unmute. */
export const unmuteBot: Answer = (exchange) => mute(exchange, botOf(exchange), false);

function botOf({ state, params }: Parameters<Answer>[0]): string {
  return state.calls.find(params.id ?? '')?.myParticipantId ?? '';
}

/** Answers 200 with an operation that is completed already; the roster's update is told as the examples show. */
function mute(
  { state, body, params, url }: Parameters<Answer>[0],
  participantId: string,
  isMuted: boolean,
): ReturnType<Answer> {
  const object = objectBody(body, true);
  if ('reply' in object) return object.reply;
  const call = state.calls.find(params.id ?? '');
  if (call === undefined) return callNotFound();
  if (call.state !== 'established') {
    return refusal(
      409,
      'Conflict',
      `Only in an established call is somebody muted; this one is ${call.state}.`,
    );
  }
  const problem = firstProblem(object.value, CHECKS);
  if (problem !== undefined) return refusal(400, 'BadRequest', problem);
  const participant = state.roster.mute(call.id, participantId, isMuted);
  if (participant === undefined) return refusal(404, 'NotFound', 'Participant not found.');

  const at = state.clock.now();
  const id = state.ids.uuid('operation');
  const operation: JsonObject = {
    '@odata.type': `#microsoft.graph.${isMuted ? 'mute' : 'unmute'}ParticipantOperation`,
    id,
    status: 'completed',
    clientContext: own(object.value, 'clientContext') ?? null,
    resultInfo: null,
  };
  state.operations.add(call.id, id, operation);
  state.journal.write({ kind: 'operation', callId: call.id, operationId: id, status: 'completed' }, at);
  tellBelow(state, call, '/participants', 'updated', at, [participant]);
  return success(200, operation, { location: `${graphBase(url)}${callPath(call.id)}/operations/${id}` });
}
