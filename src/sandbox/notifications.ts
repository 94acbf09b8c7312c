import type { JsonObject } from './json.js';

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
}

/** What happened to a resource, before it is put into Graph's envelope. */
interface CommsEvent {
  readonly callId: string;
  readonly changeType: SandboxNotification['changeType'];
  readonly callbackUri: string;
  /** Milliseconds of the sandbox clock. */
  readonly at: number;
  readonly resourceUrl: string;
  readonly resourceData: JsonObject;
}

/** The notifications so far, in the order in which they went out. */
export interface Notifications {
  send(event: CommsEvent): void;
  all(): readonly SandboxNotification[];
  reset(): void;
}

/** An empty list of notifications. */
export function createNotifications(): Notifications {
  let sent: SandboxNotification[] = [];
  return {
    send: (event) => {
      sent.push(inEnvelope(event));
    },
    all: () => [...sent],
    reset: () => {
      sent = [];
    },
  };
}

function inEnvelope(event: CommsEvent): SandboxNotification {
  const { callId, changeType, callbackUri } = event;
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
          resourceUrl: event.resourceUrl,
          resourceData: event.resourceData,
        },
      ],
    },
  };
}
