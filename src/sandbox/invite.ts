import { callPath } from './call.js';
import { callNotFound } from './call-not-found.js';
import type { Answer } from './exchange.js';
import { graphBase } from './graph-base.js';
import { startInvitation } from './invitation.js';
import { isJsonObject, type Json, type JsonObject } from './json.js';
import { objectBody } from './json-body.js';
import { firstProblem, optionalText, own, type PropertyCheck, participants } from './property-checks.js';
import { refusal, success } from './reply.js';
import { tenantMismatch } from './tenant-check.js';

/** participant: invite, Request body. */
const CHECKS: readonly PropertyCheck[] = [participants('participants'), optionalText('clientContext', 256)];

/** participant: invite. Answers 200 with the operation, which is still running, and a Location to ask after it. */
export const invite: Answer = ({ state, body, params, url }) => {
  const object = objectBody(body);
  if ('reply' in object) return object.reply;
  const call = state.calls.find(params.id ?? '');
  if (call === undefined) return callNotFound();
  if (call.state !== 'established') {
    return refusal(409, 'Conflict', `Participants join an established call; this one is ${call.state}.`);
  }
  const problem = firstProblem(object.value, CHECKS);
  if (problem !== undefined) return refusal(400, 'BadRequest', problem);
  const invited = (own(object.value, 'participants') as readonly Json[]).filter(isJsonObject);
  const mismatch = tenantMismatch(state.tenant, invited);
  if (mismatch !== undefined) return mismatch;

  const operationId = state.ids.uuid('operation');
  const operation: JsonObject = {
    '@odata.type': '#microsoft.graph.inviteParticipantsOperation',
    id: operationId,
    status: 'Running',
    clientContext: own(object.value, 'clientContext') ?? null,
    resultInfo: null,
    participants: invited.map(shownParticipant),
  };
  startInvitation(state, call, operation, invited, state.clock.now());
  const location = `${graphBase(url)}${callPath(call.id)}/operations/${operationId}`;
  return success(200, operation, { location });
};

/** A participant as the answer of participant: invite shows it (Examples 1 and 4): what was not given is null. */
function shownParticipant(participant: JsonObject): JsonObject {
  const identity = isJsonObject(participant.identity) ? participant.identity : {};
  const { '@odata.type': _, ...kinds } = identity;
  return {
    endpointType: null,
    id: null,
    replacesCallId: own(participant, 'replacesCallId') ?? null,
    identity: { user: null, application: null, device: null, phone: null, ...kinds },
  };
}
