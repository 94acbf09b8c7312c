import type { Json, JsonObject } from './json.js';

/** The states a sandbox call can be in (resource type call, "callState values"). */
export type CallState = 'incoming' | 'established' | 'terminated';

/** A call as the sandbox keeps it. A change makes a new value. */
export interface SandboxCall {
  readonly id: string;
  readonly state: CallState;
  /** Why a terminated call ended. */
  readonly ending?: 'redirected' | 'timedOut';
  /** When it began to ring, in milliseconds of the sandbox clock. */
  readonly createdAt: number;
  readonly callbackUri: string;
  readonly source: JsonObject;
  readonly targets: readonly Json[];
  readonly myParticipantId: string;
  readonly tenantId?: string;
  /** Who took the call over; known after a redirect to a phone number (call: redirect, Example 3). */
  readonly answeredBy?: JsonObject;
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
    ...(call.tenantId === undefined ? {} : { tenantId: call.tenantId }),
    myParticipantId: call.myParticipantId,
    id: call.id,
  };
}

/** The call's path in Graph without the version, its id as one segment. */
export function callPath(id: string): string {
  return `/communications/calls/${encodeURIComponent(id)}`;
}
