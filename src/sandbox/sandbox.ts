import { type Answered, answerRequest } from './answer-request.js';
import { arrive } from './arrive.js';
import { begin as beginState, RING_TIMEOUT_MS } from './begin-scenario.js';
import { callResource } from './call.js';
import { callFrom } from './call-from.js';
import { CALL_CHECKS } from './control-calls.js';
import { breakOff, connectionReset } from './damage.js';
import type { EntityOperation } from './entities/entity-operation.js';
import type { JournalEntry } from './journal.js';
import type { Json, JsonObject } from './json.js';
import type { Leg } from './legs.js';
import { type LoopbackCertificate, makeLoopbackCertificate } from './loopback-certificate.js';
import type { SandboxNotification } from './notifications.js';
import { createPostCallback } from './post-callback.js';
import { firstProblem } from './property-checks.js';
import { type ExchangeIds, refusal, toResponse } from './reply.js';
import type { RecordedRequest } from './request-log.js';
import type { Scenario } from './scenario.js';
import { checkedScenario, readScenario } from './scenario-file.js';
import { createState } from './state.js';
import { createTicker } from './ticker.js';
import type { TokenOptions } from './tokens.js';

export interface SandboxOptions {
  /** Where generated ids and chances come from: the same seed gives the same. Default: the scenario's, else 0. */
  readonly seed?: number | string;
  /** The clock under the sandbox's own, in milliseconds since 1970. Default Date.now. */
  readonly clock?: () => number;
  /** How long a call rings, in milliseconds. Default: the scenario's, else 15,000 (call: redirect). */
  readonly ringTimeoutMs?: number;
  /** The origin that the sandbox is reached at: issuer and audience of its tokens. Default `http://127.0.0.1`. */
  readonly url?: string;
  /** What happens: a file or the name of a shipped scenario, or the scenario itself. Default: nothing by itself. */
  readonly scenario?: string | Scenario;
  /**
   * Operations of the API that are answered from memory, besides those on calls: collections of entities that can be
   * made, read, changed and removed. Default: none.
   */
  readonly operations?: readonly EntityOperation[];
  /** The certificate for bots on this machine, to have the same one again. Default: made when it is first asked for. */
  readonly certificate?: LoopbackCertificate;
}

/** A local Microsoft Graph with calls. */
export interface Sandbox {
  readonly url: string;
  /**
   * Answer one request, as `fetch` would be answered.
   * @throws TypeError, as fetch does, where a fault resets the connection; nothing else.
   */
  handle(request: Request): Promise<Response>;
  /** A token that this sandbox accepts. */
  issueToken(options?: TokenOptions): string;
  /**
   * Make a call, of what `POST /sandbox/calls` takes, and give it as Graph shows it.
   * @throws TypeError where it cannot be one, or its id is taken.
   */
  makeCall(call?: JsonObject): JsonObject;
  /** Move the sandbox's clock; what is due by then happens before this returns. */
  advance(milliseconds: number): void;
  /** When every notification that is being posted to a bot has arrived or not. */
  settled(): Promise<void>;
  /** From now on nothing happens by itself, and nothing more is posted. What happened can still be read. */
  close(): void;
  /** Back to the beginning, of another scenario where one is given. Tokens stay good. */
  reset(scenario?: string | Scenario): void;
  /** The certificate for bots that listen on this machine, made when it is first asked for. */
  certificate(): LoopbackCertificate;
  /** Who was rung for a redirected call, in order. */
  legs(callId: string): readonly Leg[];
  /** The calls as Graph shows them, oldest first, ended ones too. */
  readonly calls: readonly JsonObject[];
  /** What bots were sent or would have been sent, oldest first. */
  readonly notifications: readonly SandboxNotification[];
  /** The Graph requests so far, oldest first. */
  readonly requests: readonly RecordedRequest[];
  /** All that happened, oldest first. */
  readonly events: readonly JournalEntry[];
}

/**
 * A sandbox, without a port: what it answers depends on the request, its state and its clock alone.
 * @throws ScenarioError where the scenario is not one.
 */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  let made = options.certificate;
  const certificate = (): LoopbackCertificate => {
    made ??= makeLoopbackCertificate();
    return made;
  };
  const fallback = { seed: options.seed ?? 0, ringTimeoutMs: options.ringTimeoutMs ?? RING_TIMEOUT_MS };
  // A clock of the caller's own moves when the caller moves it: then nothing waits for real time.
  const ticker = createTicker(options.clock === undefined);
  const state = createState({
    ...fallback,
    url: options.url ?? 'http://127.0.0.1',
    baseClock: options.clock ?? Date.now,
    operations: options.operations ?? [],
    post: createPostCallback(() => made?.certificate),
    certificate,
    scheduleChanged: () => ticker.arm(state),
  });
  const begin = (): void => {
    const { scenario } = state;
    // A seed that was asked for wins over the scenario's.
    const seeded = scenario !== undefined && options.seed !== undefined;
    state.scenario = seeded ? { ...scenario, seed: options.seed as number | string } : scenario;
    beginState(state, fallback);
  };
  const reset = (scenario?: string | Scenario): void => {
    if (typeof scenario === 'string') state.scenario = readScenario(scenario);
    else if (scenario !== undefined) state.scenario = checkedScenario(scenario as unknown as Json);
    begin();
  };
  reset(options.scenario);

  const handle = async (request: Request): Promise<Response> => {
    const clientRequestId = request.headers.get('client-request-id');
    const ids: ExchangeIds = {
      requestId: state.ids.uuid('request'),
      at: state.clock.now(),
      ...(clientRequestId === null ? {} : { clientRequestId }),
    };
    const answered = await answerRequest(request, state, begin, ids, handle).catch(
      (error: unknown): Answered => ({
        reply: refusal(500, 'InternalServerError', `The sandbox failed on this request: ${String(error)}`),
      }),
    );
    if (answered.damage === 'reset') throw connectionReset();
    const response = toResponse(answered.reply, ids);
    return answered.damage === 'truncate' ? breakOff(response) : response;
  };

  return {
    url: state.url,
    handle,
    issueToken: (tokenOptions) => state.tokens.issue(tokenOptions),
    makeCall: (given = {}) => {
      const problem = firstProblem(given, CALL_CHECKS);
      if (problem !== undefined) throw new TypeError(problem);
      const call = callFrom(given, state, state.clock.now());
      if (!arrive(state, call)) throw new TypeError('A call with this id exists already.');
      return callResource(call);
    },
    advance: (milliseconds) => {
      if (!(milliseconds >= 0) || !state.clock.set(state.clock.now() + milliseconds)) {
        throw new RangeError('The clock moves by a number of milliseconds from 0 on, to a possible date.');
      }
      state.schedule.runDue();
    },
    settled: () => state.deliveries.settled(),
    close: () => {
      ticker.stop();
      state.deliveries.stop();
    },
    reset,
    certificate,
    legs: (callId) => {
      state.schedule.runDue();
      return state.legs.of(callId);
    },
    get calls() {
      state.schedule.runDue();
      return state.calls.all().map(callResource);
    },
    get notifications() {
      state.schedule.runDue();
      return state.notifications.all();
    },
    get requests() {
      return [...state.requests];
    },
    get events() {
      state.schedule.runDue();
      return state.journal.after(0);
    },
  };
}
