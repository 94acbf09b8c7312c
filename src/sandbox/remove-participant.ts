import { callNotFound } from './call-not-found.js';
import type { Answer } from './exchange.js';
import { nameOf } from './identity.js';
import { refusal } from './reply.js';

/**
 * Delete participant. Answers 204: they are "immediately dropped from the call with no pre- or post-removal
 * notification". Whoever is still being invited has no id yet, and cannot be removed here.
 */
export const removeParticipant: Answer = ({ state, params }) => {
  const call = state.calls.find(params.id ?? '');
  if (call === undefined || call.state !== 'established') return callNotFound();
  const removed = state.roster.leave(call.id, params.participantId ?? '');
  if (removed === undefined) return refusal(404, 'NotFound', 'Participant not found.');
  const fact = {
    kind: 'participant',
    callId: call.id,
    participantId: String(removed.id),
    left: true,
  } as const;
  state.journal.write({ ...fact, who: nameOf(removed.info) }, state.clock.now());
  return { status: 204 };
};
