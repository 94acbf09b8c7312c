import { answerRequest } from './answer-request.js';
import { callResource } from './call.js';
import type { JsonObject } from './json.js';
import type { SandboxNotification } from './notifications.js';
import { refusal, toResponse } from './reply.js';
import type { RecordedRequest } from './request-log.js';
import { createState, type SandboxState } from './state.js';
import type { TokenOptions } from './tokens.js';

export interface SandboxOptions {
  /** Where the generated ids come from: the same seed gives the same ids. Default 0. */
  readonly seed?: number | string;
  /** The clock under the sandbox's own, in milliseconds since 1970. Default Date.now. */
  readonly clock?: () => number;
  /** How long a call rings, in milliseconds. Default 15,000 (call: redirect). */
  readonly ringTimeoutMs?: number;
  /** The origin that the sandbox is reached at: issuer and audience of its tokens. Default `http://127.0.0.1`. */
  readonly url?: string;
}

/** A local Microsoft Graph with calls. What it answers depends on the request, its state and its clock alone. */
export interface Sandbox {
  readonly url: string;
  /** Answer one request. Never rejects. */
  handle(request: Request): Promise<Response>;
  /** A token that this sandbox accepts. */
  issueToken(options?: TokenOptions): string;
  /** The calls as Graph shows them, oldest first, ended ones too. */
  readonly calls: readonly JsonObject[];
  /** What bots would have been sent, oldest first. */
  readonly notifications: readonly SandboxNotification[];
  /** The Graph requests so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
}

/** Ring timeout of an incoming call (call: redirect: "The current timeout value is 15 seconds"). */
const RING_TIMEOUT_MS = 15_000;

/** A sandbox with no calls. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const state = createState({
    url: options.url ?? 'http://127.0.0.1',
    seed: options.seed ?? 0,
    baseClock: options.clock ?? Date.now,
    ringTimeoutMs: options.ringTimeoutMs ?? RING_TIMEOUT_MS,
  });
  return {
    url: state.url,
    handle: (request) => handle(request, state),
    issueToken: (tokenOptions) => state.tokens.issue(tokenOptions),
    get calls() {
      state.calls.expire();
      return state.calls.all().map(callResource);
    },
    get notifications() {
      state.calls.expire();
      return state.notifications.all();
    },
    get requests() {
      return [...state.requests];
    },
  };
}

async function handle(request: Request, state: SandboxState): Promise<Response> {
  const clientRequestId = request.headers.get('client-request-id');
  const requestId = state.ids.uuid('request');
  const at = state.clock.now();
  const reply = await answerRequest(request, state, requestId).catch((error: unknown) =>
    refusal(500, 'InternalServerError', `The sandbox failed on this request: ${String(error)}`),
  );
  return toResponse(reply, { requestId, at, ...(clientRequestId === null ? {} : { clientRequestId }) });
}
