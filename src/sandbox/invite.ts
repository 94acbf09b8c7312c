import { callPath } from './call.js';
import { callNotFound } from './call-not-found.js';
import type { Answer } from './exchange.js';
import { graphBase } from './graph-base.js';
import type { JsonObject } from './json.js';
import { objectBody } from './json-body.js';
import { firstProblem, optionalText, own, type PropertyCheck, participants } from './property-checks.js';
import { refusal, success } from './reply.js';

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

  const operation: JsonObject = {
    '@odata.type': '#microsoft.graph.inviteParticipantsOperation',
    id: state.ids.uuid('operation'),
    status: 'Running',
    clientContext: own(object.value, 'clientContext') ?? null,
    resultInfo: null,
    participants: own(object.value, 'participants') ?? [],
  };
  const operationId = String(operation.id);
  state.operations.add(call.id, operationId, operation);
  const location = `${graphBase(url)}${callPath(call.id)}/operations/${operationId}`;
  return success(200, operation, { location });
};
