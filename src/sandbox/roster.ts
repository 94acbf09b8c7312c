import type { SandboxCall } from './call.js';
import { isJsonObject, type Json, type JsonObject } from './json.js';
import type { SeededIds } from './seeded-ids.js';

/** Who is in an established call. */
export interface Roster {
  /** The call is established: its caller and the bot are in it. */
  open(call: SandboxCall): void;
  /** Someone joins; the participant that they are from now on. */
  join(callId: string, info: JsonObject): JsonObject;
  /** Somebody leaves: who they were; undefined where nobody there has that id. */
  leave(callId: string, participantId: string): JsonObject | undefined;
  /** Somebody is muted, or no longer: who they are from now on; undefined where nobody there has that id. */
  mute(callId: string, participantId: string, isMuted: boolean): JsonObject | undefined;
  of(callId: string): readonly JsonObject[];
  find(callId: string, participantId: string): JsonObject | undefined;
  reset(): void;
}

/** Nobody in any call. */
export function createRoster(ids: SeededIds): Roster {
  const byCall = new Map<string, JsonObject[]>();
  const of = (callId: string): JsonObject[] => byCall.get(callId) ?? [];

  const join = (callId: string, info: JsonObject, id = ids.uuid('roster')): JsonObject => {
    const participant = participantOf(info, id, of(callId).length + 1);
    byCall.set(callId, [...of(callId), participant]);
    return participant;
  };

  const find = (callId: string, participantId: string): JsonObject | undefined =>
    of(callId).find(({ id }) => id === participantId);

  return {
    open: (call) => {
      if (of(call.id).length > 0) return;
      join(call.id, participantInfo(call.source));
      join(call.id, participantInfo(call.targets[0]), call.myParticipantId);
    },
    join: (callId, info) => join(callId, info),
    of,
    leave: (callId, participantId) => {
      const gone = find(callId, participantId);
      byCall.set(
        callId,
        of(callId).filter((one) => one !== gone),
      );
      return gone;
    },
    mute: (callId, participantId, isMuted) => {
      const known = find(callId, participantId);
      const changed = known && { ...known, isMuted };
      if (changed)
        byCall.set(
          callId,
          of(callId).map((one) => (one === known ? changed : one)),
        );
      return changed;
    },
    find,
    reset: () => byCall.clear(),
  };
}

/** A participantInfo of whatever names an identity, as participant: invite shows it on the roster. */
export function participantInfo(someone: Json | undefined): JsonObject {
  const identity = isJsonObject(someone) ? someone.identity : undefined;
  return {
    '@odata.type': '#microsoft.graph.participantInfo',
    identity: isJsonObject(identity)
      ? { '@odata.type': '#microsoft.graph.identitySet', ...identity }
      : { '@odata.type': '#microsoft.graph.identitySet' },
    endpointType: 'default',
  };
}

/**
 * participant: invite, "roster updated with participant added". There its id is null; List participants shows one, and
 * a bot could not name the participant without it.
 */
function participantOf(info: JsonObject, id: string, sourceId: number): JsonObject {
  return {
    '@odata.type': '#microsoft.graph.participant',
    info,
    mediaStreams: [
      {
        '@odata.type': '#microsoft.graph.mediaStream',
        mediaType: 'audio',
        sourceId: String(sourceId),
        direction: 'sendReceive',
        serverMuted: false,
      },
    ],
    isMuted: false,
    isInLobby: false,
    id,
  };
}
