import { callResource, type SandboxCall } from './call.js';
import { endCall, journalCall, notify } from './call-life.js';
import { endWhenInactive } from './keep-alive.js';
import type { SandboxState } from './state.js';

/** A call comes into being: false where its id is taken. Only an incoming call is notified, and rings out. */
export function arrive(state: SandboxState, call: SandboxCall): boolean {
  if (!state.calls.add(call)) return false;
  journalCall(state, call, call.createdAt);
  if (call.state === 'established') {
    state.roster.open(call);
    endWhenInactive(state, call.id, call.createdAt);
  }
  if (call.state !== 'incoming') return true;
  notify(state, call, 'created', callResource(call), call.createdAt);
  state.schedule.at(call.createdAt + state.ringTimeoutMs, (at) => {
    const ringing = state.calls.find(call.id);
    if (ringing?.state === 'incoming') endCall(state, ringing, 'timedOut', at);
  });
  return true;
}
