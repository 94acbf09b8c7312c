import type { Argument } from './bind/argument.js';
import { type Bound, bind, type ObjectOutcome } from './bind/bind.js';
import type { BindingTrace } from './bind/binding-trace.js';
import { type CallFiles, keepDownload, openCallFiles } from './call-files.js';
import { permissionHelp } from './connection/permission-help.js';
import type { TokenClaims } from './connection/token-claims.js';
import type { Cmdlet } from './definition/cmdlet.js';
import type { Attendance } from './dispatch/attendance.js';
import type { PermissionedRequest } from './dispatch/authenticate.js';
import { nextPages } from './dispatch/next-page.js';
import type { Send, WireRequest, WireResponse } from './dispatch/request.js';
import type { Upload } from './dispatch/transfer.js';
import { toWireRequest } from './dispatch/wire-request.js';
import { CmdletError } from './errors/cmdlet-error.js';
import { asking, exchange, isSuccess } from './exchange.js';
import { inOrder } from './in-order.js';
import type { Followed, WaitOptions } from './operation/follow-operation.js';
import { requireOperation } from './operation/operation-reply.js';
import { waitForOperation } from './operation/wait-for-operation.js';
import { graphError } from './output/graph-error.js';
import { type Preferences, readPreferences } from './output/preferences.js';
import { shouldProcess } from './output/should-process.js';
import type { Streams } from './output/streams.js';
import { writeReply } from './output/write-reply.js';
import { type AskedProxy, askedProxy, type ProxyCredential } from './plan/asked-proxy.js';
import type { Plan, PlanSource } from './plan/plan.js';
import { type PlanContext, planRequest } from './plan/plan-request.js';
import { refuseUnsupported } from './plan/unsupported.js';
import type { PSValue } from './value/value.js';

/** One invocation of a cmdlet: its arguments and what is piped to it. */
export interface Invocation {
  readonly args: readonly Argument[];
  /** Pipeline objects; absent where there is no pipeline. */
  readonly input?: Iterable<PSValue> | AsyncIterable<PSValue>;
  readonly trace?: BindingTrace | undefined;
  /** How many pipeline objects may be under way at once; what they write keeps their order. Default 1. */
  readonly throttleLimit?: number | undefined;
  /** Told each time the call for an object is over, in order. */
  readonly onCallEnd?: (() => void) | undefined;
  /** Where the calls beside each other are there as long as they may send something. */
  readonly attendance?: Attendance | undefined;
}

/** What a call needs from around it. */
export interface Session extends PlanContext {
  /** Sends a planned request; asked for only when one really goes out. */
  readonly send: Send;
  /** The secrets in use, which no error may show. */
  readonly secrets: () => readonly string[];
  /** What the token in use says of itself, to explain a refusal; absent or null: nothing. */
  readonly claims?: () => TokenClaims | null;
  /** Makes the streams for a call, once its preferences are known. */
  readonly streams: (preferences: Preferences) => Streams;
  readonly signal: AbortSignal;
  /** What -ProxyCredential holds, where a host has opened it. */
  readonly proxyCredential?: ProxyCredential | undefined;
  /** What a source is, where it is this session's own: its standard input, a stream of a host. */
  readonly upload?: ((source: PlanSource) => Upload | undefined) | undefined;
  /** What every call should be told about its surroundings. */
  readonly warnings?: readonly string[] | undefined;
  /** Whether telephone numbers and links to meetings are shown. Default false; secrets never are. */
  readonly debugUnsafe?: boolean | undefined;
  /** The operation of each answer is followed to its end. Absent: the answer is the end. */
  readonly wait?: WaitOptions | undefined;
  /** Shown each 2xx answer with what it answers. */
  readonly onAnswer?: ((plan: Plan, request: WireRequest, response: WireResponse) => void) | undefined;
}

/**
 * Runs a cmdlet: bind → plan → confirm → dispatch → output, once for each call that the pipeline makes of it.
 *
 * @throws CmdletError for everything that ends the command; errors that concern one object go to the streams.
 */
export async function invoke(cmdlet: Cmdlet, invocation: Invocation, session: Session): Promise<void> {
  const { args, input, trace, throttleLimit = 1, onCallEnd = () => undefined, attendance } = invocation;
  const prebound = bind(cmdlet.command, { args, expectsInput: input !== undefined, trace });
  const preferences = readPreferences(prebound.only.parameters);
  const streams = session.streams(preferences);
  for (const warning of prebound.warnings) streams.warning(warning);
  const one = (outcome: ObjectOutcome, streams: Streams) =>
    atItsEnd(streams, async () => {
      if (!outcome.ok) throw outcome.error;
      const call = planCall(cmdlet, outcome.bound, session, streams);
      if (await shouldProcess(call.plan, preferences, streams)) await dispatchCall(call, session, streams);
    });
  const outcomes = calls(prebound.only, prebound.next, input);
  if (throttleLimit > 1)
    return inOrder(outcomes, throttleLimit, streams, one, { onEnd: onCallEnd, attendance });
  for await (const outcome of outcomes) {
    await one(outcome, streams);
    onCallEnd();
  }
}

/**
 * Runs one call that a host has bound, or had bound: plan → confirm → dispatch → output.
 *
 * @param confirm whether the planned request goes out; default: it does, the host has settled that.
 * @returns whether it was sent.
 * @throws CmdletError whatever ends the call.
 */
export async function invokeBound(
  cmdlet: Cmdlet,
  bound: Bound,
  session: Session,
  streams: Streams,
  confirm: (plan: Plan) => Promise<boolean> = async () => true,
): Promise<boolean> {
  const call = planCall(cmdlet, bound, session, streams);
  if (!(await confirm(call.plan))) return false;
  await dispatchCall(call, session, streams);
  return true;
}

interface PlannedCall {
  readonly plan: Plan;
  readonly proxy: AskedProxy | undefined;
}

function planCall(cmdlet: Cmdlet, bound: Bound, session: Session, streams: Streams): PlannedCall {
  refuseUnsupported(bound);
  if (session.wait) requireOperation(cmdlet, bound);
  const proxy = askedProxy(bound, session.proxyCredential);
  const { plan, warnings } = planRequest(cmdlet, bound, session);
  for (const warning of warnings) streams.warning(warning);
  return { plan, proxy };
}

/** The calls that a command line and its pipeline make: one without a pipeline, else one for each object. */
async function* calls(
  only: Bound,
  next: (object: PSValue) => ObjectOutcome,
  input: Invocation['input'],
): AsyncGenerator<ObjectOutcome> {
  if (input === undefined) yield { ok: true, bound: only };
  else for await (const object of input) yield next(object);
}

/** Opens the plan's files, sends it, and closes them. */
async function dispatchCall(call: PlannedCall, session: Session, streams: Streams): Promise<void> {
  const files = await openCallFiles(call.plan, session.upload);
  try {
    await sendCall(call, files, session, streams);
  } finally {
    await files.download?.drop();
  }
}

/** Sends the plan, and where it says so asks for the pages that follow: each is written before the next is asked. */
async function sendCall(
  { plan, proxy }: PlannedCall,
  files: CallFiles,
  session: Session,
  streams: Streams,
): Promise<void> {
  const onTransfer = streams.progress;
  const wire = { ...toWireRequest(plan, proxy), ...files, onTransfer };
  let request: PermissionedRequest = { ...wire, needs: plan.permissions };
  const next = nextPages(request);
  for (let left = plan.paging?.limit ?? Number.POSITIVE_INFINITY; ; ) {
    const response = await exchange(request, session, streams);
    if (!isSuccess(response)) {
      const help = permissionHelp(response.status, plan.permissions, session.claims?.() ?? null, Date.now());
      throw graphError(response, request, session.secrets(), { unsafe: session.debugUnsafe, help });
    }
    session.onAnswer?.(plan, request, response);
    if (files.download && !(await keepDownload(files.download, response, streams))) return;
    const { last, error } = await toItsEnd(request, response, session, streams);
    const { count, nextLink } = await writeReply(plan, last ?? response, streams, left);
    if (error) throw error;
    left -= count;
    if (!plan.paging || nextLink === undefined || left <= 0) return;
    request = next(nextLink);
  }
}

/** The last answer that there is: where the session waits, that of the operation's end. */
async function toItsEnd(
  request: WireRequest,
  response: WireResponse,
  session: Session,
  streams: Streams,
): Promise<Followed> {
  if (!session.wait) return { last: response };
  const { userAgent, signal } = session;
  const clean = () => ({ secrets: session.secrets(), unsafe: session.debugUnsafe ?? false });
  const get = asking(session, streams);
  return waitForOperation(request, response, { get, clean, userAgent, signal }, session.wait);
}

/** An error of one call is non-terminating: it is written, and the next object has its turn. */
async function atItsEnd(streams: Streams, call: () => Promise<void>): Promise<void> {
  try {
    await call();
  } catch (error) {
    if (!(error instanceof CmdletError) || error.outcome === 'interrupted') throw error;
    streams.error(error);
  }
}
