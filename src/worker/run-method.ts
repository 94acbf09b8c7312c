import type { Bound } from '../bind/bind.js';
import type { Send } from '../dispatch/request.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { invokeBound, type Session } from '../invoke.js';
import { CallFailure } from './call-failure.js';
import { flag, type Given, givenValue, invalid, requiredText } from './given.js';
import { hostSteps } from './host-steps.js';
import type { AnyMethod } from './method.js';
import type { OpenCall } from './open-calls.js';
import { withProxyCredential } from './proxy-credential.js';
import { withRetryNotices } from './retry-notices.js';
import { askShouldProcess } from './should-process.js';
import { tellOutput } from './tell-output.js';
import { toldStreams } from './told-streams.js';

type Headers = Readonly<Record<string, readonly string[]>>;

/** `run`: one call of an open invocation. The object is bound before anything waits, so order is kept. */
export const runMethod: AnyMethod = async (given, context) => {
  const handle = requiredText(given, 'call');
  const call = context.calls.find(handle);
  const bound = nextBound(call, given);
  const { host, signal, connections } = context;
  let responseHeaders: Headers | null = null;
  let text = '';
  const streams = toldStreams(
    host,
    call.shown,
    (value) => tellOutput(host, call.cmdlet, value, text),
    (headers) => {
      responseHeaders = headers;
    },
  );
  try {
    const shared = withProxyCredential(connections.session(call.connection), call.proxyCredential);
    const steps = call.hasSteps ? hostSteps({ host, handle, call, secrets: shared.secrets }) : undefined;
    const inner = steps ? steps(shared.send) : shared.send;
    const send: Send = async (request, stop) => {
      const response = await inner(request, stop);
      text = response.body;
      return response;
    };
    const session: Session = { ...shared, send, signal };
    const called = await withRetryNotices({ verbose: streams.verbose, host }, () =>
      invokeBound(call.cmdlet, bound, session, streams, (plan) => askShouldProcess(host, handle, plan)),
    );
    return { called, parameterSet: bound.parameterSet, responseHeaders };
  } catch (error) {
    throw error instanceof CmdletError ? new CallFailure(error, { responseHeaders }) : error;
  }
};

/** @throws CallFailure where the object cannot be bound. */
function nextBound(call: OpenCall, given: Given): Bound {
  const hasObject = flag(given, 'hasObject');
  if (hasObject !== call.expectsInput) {
    throw invalid(call.expectsInput ? 'this call waits for pipeline objects' : 'this call has no pipeline');
  }
  if (!hasObject) return call.prebound.only;
  const outcome = call.prebound.next(givenValue(given, 'object') ?? null);
  if (!outcome.ok) throw new CallFailure(outcome.error, { targetIsObject: true });
  return outcome.bound;
}
