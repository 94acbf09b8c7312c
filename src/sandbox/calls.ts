import type { SandboxCall } from './call.js';

/** The calls. */
export interface Calls {
  /** Add a call; false where the id is taken. */
  add(call: SandboxCall): boolean;
  find(id: string): SandboxCall | undefined;
  /** In the order in which they were made. */
  all(): readonly SandboxCall[];
  /** Put a changed call in the place of the call with its id. */
  change(call: SandboxCall): void;
  reset(): void;
}

/** No calls yet. */
export function createCalls(): Calls {
  const calls = new Map<string, SandboxCall>();
  return {
    add: (call) => {
      if (calls.has(call.id)) return false;
      calls.set(call.id, call);
      return true;
    },
    find: (id) => calls.get(id),
    all: () => [...calls.values()],
    change: (call) => {
      calls.set(call.id, call);
    },
    reset: () => calls.clear(),
  };
}
