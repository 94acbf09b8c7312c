import { isOver, type SandboxCall } from './call.js';
import { callInState, changeCall, notify } from './call-life.js';
import { callNotFound } from './call-not-found.js';
import type { Answer } from './exchange.js';
import { stopOthers } from './redirect-rings.js';
import { RESULTS, resultInfo } from './result-info.js';
import type { SandboxState } from './state.js';

/** Delete call. Answers 204. */
export const hangUp: Answer = ({ state, params }) => {
  const call = state.calls.find(params.id ?? '');
  if (call === undefined || isOver(call)) return callNotFound();
  terminate(state, call, 'hungUp', state.clock.now());
  return { status: 204 };
};

/**
 * Ends a call in the two steps that Delete call shows, with the reason of its example. The example writes code and
 * subcode as strings; they are numbers here, as the resource type resultInfo and real notifications have them.
 */
export function terminate(
  state: SandboxState,
  call: SandboxCall,
  ending: 'hungUp' | 'replaced' | 'inactive',
  at: number,
): void {
  stopOthers(state, call.id, at);
  changeCall(state, { ...call, state: 'terminating' }, at);
  notify(state, call, 'updated', callInState('terminating'), at);
  const why = resultInfo(RESULTS.ended);
  changeCall(state, { ...call, state: 'terminated', ending, resultInfo: why }, at);
  notify(state, call, 'deleted', { ...callInState('terminated'), resultInfo: why }, at);
}
