import type { MessageId } from './message.js';

/** The requests that are being answered, by id: each can be cancelled, all of them where nobody waits any more. */
export interface RunningRequests {
  /** A request begins; undefined where another one with its id is being answered. */
  readonly begin: (id: MessageId | undefined) => AbortController | undefined;
  readonly end: (id: MessageId | undefined, controller: AbortController) => void;
  /** False where none has that id. */
  readonly cancel: (id: MessageId) => boolean;
  /** Aborts them, and whatever begins from then on. */
  readonly cancelAll: () => void;
}

export function createRunningRequests(): RunningRequests {
  const byId = new Map<MessageId, AbortController>();
  // One controller a request, and no signal over several: those cost more than the rest of a short request.
  const all = new Set<AbortController>();
  let stopped = false;
  return {
    begin: (id) => {
      if (id !== undefined && byId.has(id)) return undefined;
      const controller = new AbortController();
      if (stopped) controller.abort();
      if (id !== undefined) byId.set(id, controller);
      all.add(controller);
      return controller;
    },
    end: (id, controller) => {
      if (id !== undefined) byId.delete(id);
      all.delete(controller);
    },
    cancel: (id) => {
      const controller = byId.get(id);
      controller?.abort();
      return controller !== undefined;
    },
    cancelAll: () => {
      stopped = true;
      for (const controller of all) controller.abort();
    },
  };
}
