import { callResource } from './call.js';
import { callNotFound } from './call-not-found.js';
import type { Answer } from './exchange.js';
import { graphBase } from './graph-base.js';
import { refusal, success } from './reply.js';

/** Get call. A call that has ended stays readable in the sandbox, as terminated. */
export const getCall: Answer = ({ state, params, url }) => {
  const call = state.calls.find(params.id ?? '');
  if (call === undefined) return callNotFound();
  const context = `${graphBase(url)}/$metadata#communications/calls/$entity`;
  return success(200, { '@odata.context': context, ...callResource(call) });
};

/** Get commsOperation. */
export const getOperation: Answer = ({ state, params }) => {
  if (state.calls.find(params.id ?? '') === undefined) return callNotFound();
  const operation = state.operations.find(params.id ?? '', params.operationId ?? '');
  return operation === undefined ? refusal(404, 'NotFound', 'Operation not found.') : success(200, operation);
};

/** List participants. */
export const listParticipants: Answer = ({ state, params, url }) => {
  const call = state.calls.find(params.id ?? '');
  if (call === undefined) return callNotFound();
  return success(200, {
    value: state.roster.of(call.id),
    '@odata.context': `${graphBase(url)}/$metadata#communications/calls('${encodeURIComponent(call.id)}')/participants`,
  });
};

/** Get participant. */
export const getParticipant: Answer = ({ state, params }) => {
  if (state.calls.find(params.id ?? '') === undefined) return callNotFound();
  const participant = state.roster.find(params.id ?? '', params.participantId ?? '');
  return participant === undefined
    ? refusal(404, 'NotFound', 'Participant not found.')
    : success(200, participant);
};
