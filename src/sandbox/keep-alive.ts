import { isOver } from './call.js';
import { callNotFound } from './call-not-found.js';
import type { Answer } from './exchange.js';
import { terminate } from './hang-up.js';
import type { SandboxState } from './state.js';

/** call: keepAlive: "A call that does not receive this request within 45 minutes is considered inactive". */
const LONGEST_SILENCE_MS = 45 * 60_000;

/** call: keepAlive. Answers 200 without a body. */
export const keepAlive: Answer = ({ state, params }) => {
  const call = state.calls.find(params.id ?? '');
  if (call === undefined || isOver(call)) return callNotFound();
  state.calls.change({ ...call, keptAliveAt: state.clock.now() });
  return { status: 200 };
};

/**
 * Ends an established call that nobody keeps alive. No document says with which reason; it is that of any end.
 *
 * @param since when it was established, or kept alive last.
 */
export function endWhenInactive(state: SandboxState, callId: string, since: number): void {
  state.schedule.at(since + LONGEST_SILENCE_MS, (at) => {
    const call = state.calls.find(callId);
    if (call?.state !== 'established') return;
    const { keptAliveAt = since } = call;
    if (keptAliveAt > since) endWhenInactive(state, callId, keptAliveAt);
    else terminate(state, call, 'inactive', at);
  });
}
