import type { CallState, SandboxCall } from './call.js';
import { EXAMPLE_CALL } from './example-call.js';
import type { Json, JsonObject } from './json.js';
import { own } from './property-checks.js';
import type { SandboxState } from './state.js';

/** A call out of what was asked for and has been checked; what was not is that of call: redirect, Example 1. */
export function callFrom(body: JsonObject, { ids }: SandboxState, createdAt: number): SandboxCall {
  const given = (name: string): Json | undefined => own(body, name) ?? undefined;
  const tenantId = given('tenantId');
  return {
    id: (given('id') ?? ids.uuid('call')) as string,
    state: (given('state') ?? 'incoming') as CallState,
    createdAt,
    callbackUri: (given('callbackUri') ?? EXAMPLE_CALL.callbackUri) as string,
    source: (given('source') ?? EXAMPLE_CALL.source) as JsonObject,
    targets: (given('targets') ?? EXAMPLE_CALL.targets) as readonly Json[],
    myParticipantId: (given('myParticipantId') ?? ids.uuid('participant')) as string,
    ...(typeof tenantId === 'string' ? { tenantId } : {}),
  };
}
