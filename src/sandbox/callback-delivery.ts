import type { Journal } from './journal.js';
import type { JsonObject } from './json.js';
import type { SandboxClock } from './sandbox-clock.js';
import type { Schedule } from './schedule.js';

/** `waiting`: for its turn, or for another try. */
export type DeliveryState = 'waiting' | 'delivered' | 'failed';

/** How the posting of one notification went so far. */
export interface Delivery {
  readonly state: DeliveryState;
  /** One sentence a try: `202`, `503`, `connect ECONNREFUSED 127.0.0.1:8443`. */
  readonly attempts: readonly string[];
}

/** What one try came to: a status, or why there is none. */
export type PostOutcome = { readonly status: number } | { readonly failure: string };

/** Posts a body as JSON. Never rejects. */
export type PostCallback = (uri: string, body: JsonObject) => Promise<PostOutcome>;

/** Posts notifications to bots on this machine: those of one call one after the other, in order. */
export interface Deliveries {
  post(
    number: number,
    notification: { readonly callId: string; readonly callbackUri: string; readonly body: JsonObject },
  ): void;
  of(number: number): Delivery | undefined;
  /** When nothing is on its way. What waits for another try is not. */
  settled(): Promise<void>;
  /** Post nothing more; what was posted can still be read. */
  stop(): void;
  reset(): void;
}

interface Parcel {
  readonly number: number;
  readonly callId: string;
  readonly uri: string;
  readonly body: JsonObject;
}

/**
 * Seconds before each further try. Graph says of notifications that it repeats them when no 2xx comes back, with
 * growing pauses (Microsoft Graph, "Receive change notifications through webhooks"); for calls no document has numbers,
 * and a call's 15 seconds leave no room for more than these.
 */
const PAUSES_SECONDS: readonly number[] = [1, 2, 4];

/** Deliveries through `send`. Nothing but https on loopback is ever posted to: the sandbox stays on this machine. */
export function createDeliveries(
  send: PostCallback,
  clock: SandboxClock,
  schedule: Schedule,
  journal: Journal,
): Deliveries {
  let deliveries = new Map<number, Delivery>();
  let queues = new Map<string, Parcel[]>();
  let era = 0;
  const underWay = new Set<Promise<void>>();

  const note = ({ number, callId }: Parcel, state: DeliveryState, outcome: string): void => {
    const attempts = [...(deliveries.get(number)?.attempts ?? []), outcome];
    deliveries.set(number, { state, attempts });
    journal.write({ kind: 'delivery', callId, notification: number, state, outcome }, clock.now());
  };

  /** Posts the first parcel of a call; the next one has its turn when that has come to an end. */
  const deliverFirst = (callId: string, tries: number): void => {
    const parcel = queues.get(callId)?.[0];
    if (parcel === undefined) return;
    const begun = era;
    const posting = send(parcel.uri, parcel.body).then((outcome) => {
      if (begun !== era) return;
      const said = 'status' in outcome ? String(outcome.status) : outcome.failure;
      const pause = PAUSES_SECONDS[tries];
      if (isDelivered(outcome)) note(parcel, 'delivered', said);
      else if (pause === undefined || !isWorthAnotherTry(outcome)) note(parcel, 'failed', said);
      else {
        note(parcel, 'waiting', said);
        schedule.at(clock.now() + pause * 1000, () => {
          if (begun === era) deliverFirst(callId, tries + 1);
        });
        return;
      }
      queues.get(callId)?.shift();
      deliverFirst(callId, 0);
    });
    underWay.add(posting);
    void posting.finally(() => underWay.delete(posting));
  };

  return {
    post: (number, { callId, callbackUri, body }) => {
      if (!isOnLoopback(callbackUri)) return;
      deliveries.set(number, { state: 'waiting', attempts: [] });
      const queue = queues.get(callId) ?? [];
      queues.set(callId, queue);
      queue.push({ number, callId, uri: callbackUri, body });
      if (queue.length === 1) deliverFirst(callId, 0);
    },
    of: (number) => deliveries.get(number),
    settled: async () => {
      while (underWay.size > 0) await Promise.all(underWay);
    },
    stop: () => {
      era += 1;
      queues = new Map();
    },
    reset: () => {
      era += 1;
      deliveries = new Map();
      queues = new Map();
    },
  };
}

function isOnLoopback(uri: string): boolean {
  const { protocol, hostname } = new URL(uri);
  return protocol === 'https:' && ['127.0.0.1', 'localhost', '[::1]'].includes(hostname.toLowerCase());
}

function isDelivered(outcome: PostOutcome): boolean {
  return 'status' in outcome && outcome.status >= 200 && outcome.status < 300;
}

/** A refusal (4xx) would only be repeated; no answer, a server's fault and "not now" may pass. */
function isWorthAnotherTry(outcome: PostOutcome): boolean {
  return !('status' in outcome) || outcome.status >= 500 || outcome.status === 408 || outcome.status === 429;
}
