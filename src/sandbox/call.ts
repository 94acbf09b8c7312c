import type { Json, JsonObject } from './json.js';

/** The states a sandbox call can be in (resource type call, "callState values"). */
export type CallState =
  | 'incoming'
  | 'establishing'
  | 'established'
  | 'redirecting'
  | 'terminating'
  | 'terminated';

/** Why a terminated call ended. */
export type Ending =
  | 'redirected'
  | 'timedOut'
  | 'rejected'
  | 'hungUp'
  | 'callerLeft'
  | 'unanswered'
  | 'replaced'
  | 'inactive';

/** A call as the sandbox keeps it. A change makes a new value. */
export interface SandboxCall {
  readonly id: string;
  readonly state: CallState;
  readonly ending?: Ending;
  /** When it began to ring, in milliseconds of the sandbox clock. */
  readonly createdAt: number;
  readonly callbackUri: string;
  /** Where later notifications go, once the bot has named another URI; the resource keeps `callbackUri`. */
  readonly laterCallbackUri?: string;
  readonly source: JsonObject;
  readonly targets: readonly Json[];
  readonly myParticipantId: string;
  readonly tenantId?: string;
  /** When the bot last kept it alive, in milliseconds of the sandbox clock. */
  readonly keptAliveAt?: number;
  /** Who took the call over; known after a redirect to a phone number (call: redirect, Example 3). */
  readonly answeredBy?: JsonObject;
  /** Why the call ended, where there is more to say than that it did. */
  readonly resultInfo?: JsonObject;
}

/** The call as Graph shows it, properties in the order of call: redirect, Example 3. */
export function callResource(call: SandboxCall): JsonObject {
  return {
    '@odata.type': '#microsoft.graph.call',
    state: call.state,
    direction: 'incoming',
    callbackUri: call.callbackUri,
    source: call.source,
    targets: call.targets,
    ...(call.answeredBy === undefined ? {} : { answeredBy: call.answeredBy }),
    ...(call.resultInfo === undefined ? {} : { resultInfo: call.resultInfo }),
    ...(call.tenantId === undefined ? {} : { tenantId: call.tenantId }),
    myParticipantId: call.myParticipantId,
    id: call.id,
  };
}

/** The call's path in Graph without the version, its id as one segment. */
export function callPath(id: string): string {
  return `/communications/calls/${encodeURIComponent(id)}`;
}

/** Whether the call is over. */
export function isOver({ state }: SandboxCall): boolean {
  return state === 'terminated';
}
