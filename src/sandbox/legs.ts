import type { JsonObject } from './json.js';

/** How far someone who is rung has come. `stopped`: somebody else answered, or the call ended. */
export type LegState =
  | 'rings'
  | 'answered'
  | 'declined'
  | 'failed'
  | 'forwarded'
  | 'notForwarded'
  | 'stopped';

/** One person who is rung for a redirected call. */
export interface Leg {
  /** Whom the call goes to: an invitationParticipantInfo. */
  readonly target: JsonObject;
  readonly state: LegState;
  /** The identitySet that this person sees as the caller: the bot's with `maskCaller`. */
  readonly callerShown: JsonObject;
  /** The identitySet that the caller sees: the bot's with `maskCallee`. */
  readonly calleeShown: JsonObject;
}

/** The legs of redirected calls. */
export interface Legs {
  /** Add a leg to a call; its number. */
  add(callId: string, leg: Leg): number;
  of(callId: string): readonly Leg[];
  change(callId: string, number: number, state: LegState): void;
  reset(): void;
}

/** No legs yet. */
export function createLegs(): Legs {
  const byCall = new Map<string, Leg[]>();
  const of = (callId: string): Leg[] => byCall.get(callId) ?? [];
  return {
    add: (callId, leg) => {
      const legs = [...of(callId), leg];
      byCall.set(callId, legs);
      return legs.length - 1;
    },
    of,
    change: (callId, number, state) => {
      byCall.set(
        callId,
        of(callId).map((leg, index) => (index === number ? { ...leg, state } : leg)),
      );
    },
    reset: () => byCall.clear(),
  };
}
