import type { Deliveries, Delivery } from './callback-delivery.js';
import type { Journal } from './journal.js';
import type { Json, JsonObject } from './json.js';

/** One notification that Graph would have posted to a bot. */
export interface SandboxNotification {
  readonly callId: string;
  readonly changeType: 'created' | 'updated' | 'deleted';
  /** Where it goes: the URI that is in force for the call at that moment. */
  readonly callbackUri: string;
  /** When it went out on the sandbox clock, ISO 8601. */
  readonly sentDateTime: string;
  /** What is posted: microsoft.graph.commsNotifications (call: redirect, Examples). */
  readonly body: JsonObject;
  /** How the posting went; absent where `callbackUri` is not on loopback and the notification was only kept. */
  readonly delivery?: Delivery;
}

/** What happened to a resource, before it is put into Graph's envelope. */
interface CommsEvent {
  readonly callId: string;
  readonly changeType: SandboxNotification['changeType'];
  readonly callbackUri: string;
  /** Milliseconds of the sandbox clock. */
  readonly at: number;
  /** The deprecated link that some documents show beside the other one. */
  readonly resource?: string;
  readonly resourceUrl: string;
  readonly resourceData: Json;
}

/** The notifications so far, in the order in which they went out. */
export interface Notifications {
  send(event: CommsEvent): void;
  all(): readonly SandboxNotification[];
  reset(): void;
}

/** An empty list of notifications. */
export function createNotifications(journal: Journal, deliveries: Deliveries): Notifications {
  let sent: SandboxNotification[] = [];
  return {
    send: (event) => {
      const number = sent.length;
      const notification = inEnvelope(event);
      sent.push(notification);
      const { callId, changeType, callbackUri, body } = notification;
      const fact = { kind: 'notification', callId, notification: number, changeType } as const;
      journal.write({ ...fact, callbackUri, body }, event.at);
      deliveries.post(number, notification);
    },
    all: () =>
      sent.map((notification, number) => {
        const delivery = deliveries.of(number);
        return delivery === undefined ? notification : { ...notification, delivery };
      }),
    reset: () => {
      sent = [];
      deliveries.reset();
    },
  };
}

function inEnvelope(event: CommsEvent): SandboxNotification {
  const { callId, changeType, callbackUri, resource } = event;
  return {
    callId,
    changeType,
    callbackUri,
    sentDateTime: new Date(event.at).toISOString(),
    body: {
      '@odata.type': '#microsoft.graph.commsNotifications',
      value: [
        {
          '@odata.type': '#microsoft.graph.commsNotification',
          changeType,
          ...(resource === undefined ? {} : { resource }),
          resourceUrl: event.resourceUrl,
          resourceData: event.resourceData,
        },
      ],
    },
  };
}
