import { callPath, callResource, type SandboxCall } from './call.js';
import type { JsonObject } from './json.js';
import type { Notifications } from './notifications.js';
import type { SandboxClock } from './sandbox-clock.js';

/** The calls and how they change. Every change sends its notification, once. */
export interface Calls {
  /** Add a call; false where the id is taken. An incoming call sends `created`, an established one nothing. */
  add(call: SandboxCall): boolean;
  find(id: string): SandboxCall | undefined;
  /** In the order in which they were made. */
  all(): readonly SandboxCall[];
  /**
   * End an incoming call by a redirect: it becomes terminated and its `deleted` notification goes to `callbackUri`,
   * or where that is absent to the call's own. The resource keeps the call's own (call: redirect, Request body).
   */
  redirect(
    call: SandboxCall,
    change: { readonly callbackUri?: string; readonly answeredBy?: JsonObject },
  ): void;
  /** End the calls that have rung too long by now. */
  expire(): void;
  reset(): void;
}

/** An empty set of calls; an unanswered one ends `ringTimeoutMs` after it came. */
export function createCalls(clock: SandboxClock, notifications: Notifications, ringTimeoutMs: number): Calls {
  const calls = new Map<string, SandboxCall>();

  const notify = (
    call: SandboxCall,
    changeType: 'created' | 'deleted',
    callbackUri: string,
    at: number,
  ): void => {
    const resourceUrl = callPath(call.id);
    notifications.send({
      callId: call.id,
      changeType,
      callbackUri,
      at,
      resourceUrl,
      resourceData: callResource(call),
    });
  };

  return {
    add: (call) => {
      if (calls.has(call.id)) return false;
      calls.set(call.id, call);
      if (call.state === 'incoming') notify(call, 'created', call.callbackUri, call.createdAt);
      return true;
    },
    find: (id) => calls.get(id),
    all: () => [...calls.values()],
    redirect: (call, { callbackUri = call.callbackUri, answeredBy }) => {
      const answered = answeredBy === undefined ? {} : { answeredBy };
      const ended: SandboxCall = { ...call, ...answered, state: 'terminated', ending: 'redirected' };
      calls.set(call.id, ended);
      notify(ended, 'deleted', callbackUri, clock.now());
    },
    expire: () => {
      const now = clock.now();
      const late = [...calls.values()]
        .filter((call) => call.state === 'incoming' && now - call.createdAt >= ringTimeoutMs)
        // The clock may have jumped over several deadlines, and could be set back while calls came.
        .sort((one, other) => one.createdAt - other.createdAt);
      for (const call of late) {
        const ended: SandboxCall = { ...call, state: 'terminated', ending: 'timedOut' };
        calls.set(call.id, ended);
        notify(ended, 'deleted', call.callbackUri, call.createdAt + ringTimeoutMs);
      }
    },
    reset: () => calls.clear(),
  };
}
