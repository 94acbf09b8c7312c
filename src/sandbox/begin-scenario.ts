import { arrive } from './arrive.js';
import { callFrom } from './call-from.js';
import { callerHangsUp } from './redirect-rings.js';
import type { ScenarioCall } from './scenario.js';
import type { SandboxState } from './state.js';

/** Call: redirect, "The current timeout value is 15 seconds". */
export const RING_TIMEOUT_MS = 15_000;

/** What a sandbox falls back to where its scenario does not say. */
export interface Fallback {
  readonly seed: number | string;
  readonly ringTimeoutMs: number;
}

/**
 * Back to the beginning: everything is forgotten but tokens, ids count from the first again, and the scenario, where
 * there is one, begins.
 */
export function begin(state: SandboxState, fallback: Fallback): void {
  const { scenario } = state;
  const { clock = {} } = scenario ?? {};
  state.clock.reset({
    ...(clock.start === undefined ? {} : { start: Date.parse(clock.start) }),
    ...(clock.frozen === undefined ? {} : { frozen: clock.frozen }),
  });
  state.ids.reset(scenario?.seed ?? fallback.seed);
  state.people.reset(scenario?.people);
  state.faults.reset(scenario?.faults);
  const forgetful = [state.schedule, state.journal, state.notifications, state.calls, state.legs];
  for (const part of [...forgetful, state.roster, state.operations, state.entities]) part.reset();
  state.requests.length = 0;
  state.tenant = scenario?.tenant;
  state.ringTimeoutMs =
    scenario?.ringTimeout === undefined ? fallback.ringTimeoutMs : scenario.ringTimeout * 1000;

  const now = state.clock.now();
  state.journal.write({ kind: 'reset', frozen: state.clock.frozen }, now);
  if (scenario === undefined) return;
  state.journal.write({ kind: 'scenario', title: scenario.title }, now);
  for (const call of scenario.calls ?? []) bring(state, call, now);
  state.schedule.runDue();
}

function bring(state: SandboxState, { at = 0, hangsUpAfter, ...given }: ScenarioCall, begun: number): void {
  state.schedule.at(begun + at * 1000, (time) => {
    const call = callFrom(given, state, time);
    if (!arrive(state, call) || hangsUpAfter === undefined) return;
    state.schedule.at(time + hangsUpAfter * 1000, (later) => callerHangsUp(state, call.id, later));
  });
}
