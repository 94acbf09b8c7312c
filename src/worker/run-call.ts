import type { Bound } from '../bind/bind.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { invokeBound, type Session } from '../invoke.js';
import { answersOperation } from '../operation/operation-reply.js';
import type { AnswerableObject } from './answerable.js';
import { CallFailure } from './call-failure.js';
import { callOutput } from './call-output.js';
import { type Given, givenFlag } from './given.js';
import { hostSteps } from './host-steps.js';
import { hostUpload } from './host-upload.js';
import { rememberOperation } from './known-operations.js';
import type { MethodContext } from './method.js';
import type { OpenCall } from './open-calls.js';
import { withProxyCredential } from './proxy-credential.js';
import { readAsking, shouldProcess } from './should-process.js';
import { toldStreams } from './told-streams.js';

type Headers = Readonly<Record<string, readonly string[]>>;

/** What `run` and `call` have in common: one call that is bound. README.md, "run". */
export async function runCall(
  handle: string,
  call: OpenCall,
  bound: Bound,
  given: Given,
  { host, signal, connections, operations, recordings }: MethodContext,
): Promise<AnswerableObject> {
  const asking = readAsking(given);
  const wantsHeaders = givenFlag(given, 'headers', true);
  let responseHeaders: Headers | null = null;
  let output: AnswerableObject = {};
  const streams = toldStreams(
    host,
    call.shown,
    (value, about) => {
      const told = callOutput(host, call.cmdlet.types, value, about);
      // One of several is passed on at once; the only one goes with the answer, which saves a message.
      if (about?.isItem) return host.tellOutput(told);
      output = told;
      return undefined;
    },
    (headers) => {
      if (wantsHeaders) responseHeaders = headers;
    },
  );
  try {
    const shared = withProxyCredential(connections.session(call.connection), call.proxyCredential);
    const way = recordings.way(call.recording, streams.warning);
    const rest = way(shared.sending({ verbose: streams.verbose, host }, call.beside), shared.secrets);
    const steps = call.hasSteps ? hostSteps({ host, handle, call, secrets: shared.secrets }) : undefined;
    const inner = steps ? steps(rest) : rest;
    const onAnswer = answersOperation(call.cmdlet, bound.parameterSet)
      ? rememberOperation(operations, call.cmdlet.types)
      : undefined;
    // The innermost request is the one whose answer the host waits for, so questions go along with it.
    const ask = (restart: boolean) => (call.hosts.at(-1) ?? host).ask('readData', { call: handle, restart });
    const upload: Session['upload'] = (source) =>
      source.kind === 'stream' ? hostUpload(ask, source.parameter) : undefined;
    const session: Session = { ...shared, send: inner, signal, onAnswer, strict: call.strict, upload };
    const called = await invokeBound(call.cmdlet, bound, session, streams, (plan) => {
      const answer = shouldProcess(host, handle, plan, asking, call.cmdlet);
      return call.beside?.asking(answer) ?? answer;
    });
    const headers = wantsHeaders ? { responseHeaders } : {};
    return { called, parameterSet: bound.parameterSet, ...headers, ...output };
  } catch (error) {
    if (!(error instanceof CmdletError)) throw error;
    throw new CallFailure(error, { responseHeaders, terminating: error.id === 'InputFileUnusable' });
  }
}
