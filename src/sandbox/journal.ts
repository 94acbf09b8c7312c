import { randomBytes } from 'node:crypto';
import type { CallState, Ending } from './call.js';
import type { DeliveryState } from './callback-delivery.js';
import type { JsonObject } from './json.js';
import type { LegState } from './legs.js';
import type { RecordedRequest } from './request-log.js';

/** Something that happened, told to whoever watches. */
export type JournalFact =
  | {
      readonly kind: 'call';
      readonly callId: string;
      readonly state: CallState;
      readonly ending?: Ending;
      readonly caller: string;
      readonly callee: string;
    }
  | {
      readonly kind: 'leg';
      readonly callId: string;
      /** Counts the people who are rung for one call, from 0. */
      readonly leg: number;
      readonly state: LegState;
      readonly who: string;
    }
  | {
      readonly kind: 'operation';
      readonly callId: string;
      readonly operationId: string;
      readonly status: string;
      readonly resultInfo?: JsonObject;
    }
  | {
      readonly kind: 'participant';
      readonly callId: string;
      readonly participantId: string;
      readonly who: string;
      /** They are gone; absent: they have joined. */
      readonly left?: true;
    }
  | { readonly kind: 'request'; readonly callId?: string; readonly request: RecordedRequest }
  | {
      readonly kind: 'notification';
      readonly callId: string;
      readonly notification: number;
      readonly changeType: string;
      readonly callbackUri: string;
      readonly body: JsonObject;
    }
  | {
      readonly kind: 'delivery';
      readonly callId: string;
      readonly notification: number;
      readonly state: DeliveryState;
      readonly outcome: string;
    }
  | { readonly kind: 'clock'; readonly now: string; readonly frozen: boolean }
  | { readonly kind: 'scenario'; readonly title: string }
  | { readonly kind: 'reset'; readonly frozen: boolean };

/** A fact with its number, which only ever grows, and its time on the sandbox clock. */
export type JournalEntry = JournalFact & { readonly number: number; readonly at: string };

/** All that happened, in order, for the page and for tests. */
export interface Journal {
  /** Names this journal among all that were ever begun, so that another one's numbers are not taken for its own. */
  readonly run: string;
  write(fact: JournalFact, at: number): void;
  /** Do some work, and write what it led to before what happens meanwhile: first a request, then what came of it. */
  lead<Result>(work: () => Result, head: (result: Result) => JournalFact | undefined, at: number): Result;
  /** The entries with a greater number. */
  after(number: number): readonly JournalEntry[];
  /** Hear every new entry, until the returned function is called. */
  listen(listener: (entry: JournalEntry) => void): () => void;
  /** Forget the entries. Numbers go on, so that nobody who watches takes new entries for old ones. */
  reset(): void;
}

/** An empty journal. */
export function createJournal(): Journal {
  let entries: JournalEntry[] = [];
  let count = 0;
  const listeners = new Set<(entry: JournalEntry) => void>();
  /** What waits for the head of a `lead`. */
  let held: (() => void)[] | undefined;

  const write = (fact: JournalFact, at: number): void => {
    if (held !== undefined) {
      held.push(() => write(fact, at));
      return;
    }
    count += 1;
    const entry: JournalEntry = { number: count, at: new Date(at).toISOString(), ...fact };
    entries.push(entry);
    for (const listener of listeners) listener(entry);
  };

  return {
    run: randomBytes(4).toString('hex'),
    write,
    lead: (work, head, at) => {
      const waiting: (() => void)[] = [];
      held = waiting;
      try {
        const result = work();
        held = undefined;
        const fact = head(result);
        if (fact !== undefined) write(fact, at);
        return result;
      } finally {
        held = undefined;
        for (const release of waiting) release();
      }
    },
    after: (number) => entries.filter((entry) => entry.number > number),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    reset: () => {
      entries = [];
      if (held !== undefined) held.length = 0;
    },
  };
}
