import { isOver, type SandboxCall } from './call.js';
import { terminate } from './hang-up.js';
import { identityOf, nameOf } from './identity.js';
import type { Json, JsonObject } from './json.js';
import type { Behaviour } from './people.js';
import { RESULTS, type ResultInfo, resultInfo } from './result-info.js';
import { participantInfo } from './roster.js';
import type { SandboxState } from './state.js';
import { tellBelow } from './tell-below.js';

/** How long an invited person is rung who does nothing, in seconds. No document says; the sandbox takes a minute. */
const INVITATION_SECONDS = 60;

/**
 * Rings the invited and ends the operation when all of them have joined or not: `completed`, or `failed` with the
 * first reason. Who has joined is told as an update of the roster (participant: invite, Examples).
 */
export function startInvitation(
  state: SandboxState,
  call: SandboxCall,
  operation: JsonObject,
  invited: readonly JsonObject[],
  at: number,
): void {
  const operationId = String(operation.id);
  state.operations.add(call.id, operationId, operation);
  state.journal.write({ kind: 'operation', callId: call.id, operationId, status: 'Running' }, at);
  const outcomes: { readonly participant: JsonObject; readonly failure?: ResultInfo }[] = [];
  for (const participant of invited) {
    const { after, failure } = courseOf(state.people.behaviour(identityOf(participant), 'invite'));
    state.schedule.at(at + after * 1000, (time) => {
      outcomes.push({ participant, ...(failure === undefined ? {} : { failure }) });
      if (outcomes.length === invited.length) finish(time);
    });
  }

  const finish = (time: number): void => {
    const now = state.calls.find(call.id);
    if (now === undefined || isOver(now)) {
      endOperation('failed', time, RESULTS.ended);
      return;
    }
    const failure = outcomes.find((outcome) => outcome.failure !== undefined)?.failure;
    endOperation(failure === undefined ? 'completed' : 'failed', time, failure);
    const joined = outcomes.filter((outcome) => outcome.failure === undefined);
    if (joined.length > 0)
      joinCall(
        joined.map(({ participant }) => participant),
        time,
      );
  };

  const endOperation = (status: 'completed' | 'failed', time: number, why?: ResultInfo): void => {
    const info = why === undefined ? null : resultInfo(why);
    state.operations.add(call.id, operationId, { ...operation, status, resultInfo: info });
    const ended = info === null ? {} : { resultInfo: info };
    state.journal.write({ kind: 'operation', callId: call.id, operationId, status, ...ended }, time);
    tellBot(`/operations/${operationId}`, 'deleted', time, {
      '@odata.type': '#microsoft.graph.inviteParticipantsOperation',
      participants: invited.map(({ '@odata.type': type, identity }) => ({
        '@odata.type': type ?? '#microsoft.graph.invitationParticipantInfo',
        identity: identity ?? null,
      })),
      status,
      clientContext: operation.clientContext ?? null,
      ...ended,
      id: operationId,
    });
  };

  const joinCall = (people: readonly JsonObject[], time: number): void => {
    const participants = people.map((person) => state.roster.join(call.id, participantInfo(person)));
    for (const { id, info } of participants) {
      const fact = { kind: 'participant', callId: call.id, participantId: String(id) } as const;
      state.journal.write({ ...fact, who: nameOf(info) }, time);
    }
    tellBot('/participants', 'updated', time, participants);
    for (const { replacesCallId } of people) {
      // "For peer-to-peer case, the call will be dropped once the participant is added successfully."
      const replaced = typeof replacesCallId === 'string' ? state.calls.find(replacesCallId) : undefined;
      if (replaced?.state === 'established') terminate(state, replaced, 'replaced', time);
    }
  };

  const tellBot = (below: string, changeType: 'updated' | 'deleted', time: number, data: Json): void =>
    tellBelow(state, call, below, changeType, time, data);
}

function courseOf(behaviour: Behaviour): { readonly after: number; readonly failure?: ResultInfo } {
  switch (behaviour.does) {
    case 'answers':
    case 'forwards':
      return { after: behaviour.after };
    case 'declines':
    case 'fails':
      return { after: behaviour.after, failure: behaviour.result ?? RESULTS.declined };
    case 'ignores':
      return { after: INVITATION_SECONDS, failure: RESULTS.nobodyAnswered };
  }
}
