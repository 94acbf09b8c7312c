import { callPath, callResource, type Ending, type SandboxCall } from './call.js';
import { nameOf } from './identity.js';
import type { Json, JsonObject } from './json.js';
import { type ResultInfo, resultInfo } from './result-info.js';
import type { SandboxState } from './state.js';

/** A call becomes another; whoever watches is told, the bot only by `notify`. */
export function changeCall(state: SandboxState, call: SandboxCall, at: number): void {
  state.calls.change(call);
  journalCall(state, call, at);
}

/** A call ends, and its `deleted` notification shows the whole call (call: redirect, Examples). */
export function endCall(
  state: SandboxState,
  call: SandboxCall,
  ending: Ending,
  at: number,
  result?: ResultInfo,
): void {
  const ended: SandboxCall = {
    ...call,
    state: 'terminated',
    ending,
    ...(result === undefined ? {} : { resultInfo: resultInfo(result) }),
  };
  changeCall(state, ended, at);
  notify(state, ended, 'deleted', callResource(ended), at);
}

/** Sends a notification about a call itself, to where its later notifications go. */
export function notify(
  state: SandboxState,
  call: SandboxCall,
  changeType: 'created' | 'updated' | 'deleted',
  resourceData: Json,
  at: number,
): void {
  state.notifications.send({
    callId: call.id,
    changeType,
    callbackUri: call.laterCallbackUri ?? call.callbackUri,
    at,
    resourceUrl: callPath(call.id),
    resourceData,
  });
}

/** What a document shows of a call where it shows only its state (call: answer, Delete call). */
export function callInState(state: string, more: JsonObject = {}): JsonObject {
  return { '@odata.type': '#microsoft.graph.call', ...more, state };
}

/** Tells whoever watches how a call is now. */
export function journalCall(state: SandboxState, call: SandboxCall, at: number): void {
  state.journal.write(
    {
      kind: 'call',
      callId: call.id,
      state: call.state,
      ...(call.ending === undefined ? {} : { ending: call.ending }),
      caller: nameOf(call.source),
      callee: nameOf(call.targets[0]),
    },
    at,
  );
}
