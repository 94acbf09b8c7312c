import type { PermissionedRequest } from '../dispatch/authenticate.js';
import { operationStopped, outcomeUnknown } from '../dispatch/failure.js';
import type { Send, Step, WireRequest, WireResponse } from '../dispatch/request.js';
import { isSafeMethod } from '../dispatch/safe-method.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { redact } from '../errors/redact.js';
import type { Host, HostReply } from './host.js';
import type { OpenCall } from './open-calls.js';
import { readResponse, requestData } from './wire-data.js';

interface Around {
  readonly host: Host;
  readonly handle: string;
  readonly call: Pick<OpenCall, 'rests'>;
  readonly secrets: () => readonly string[];
}

/** What the script blocks have done with the rest of the pipeline. */
interface Tried {
  request?: WireRequest;
  response?: WireResponse;
  failure?: unknown;
}

/**
 * The host's script blocks as a step of dispatch, the outermost one: they see the request before authentication
 * (reference-module.md, "HttpPipelineAppend / Prepend"), and reach what follows with `transport`.
 */
export function hostSteps({ host, handle, call, secrets }: Around): Step {
  return (next) => async (request, signal) => {
    const tried: Tried = {};
    // What script blocks see and give back is the request alone: not the way that it takes, nor what it needs.
    const { proxy, needs, upload, download, onTransfer } = request as PermissionedRequest;
    const sameWay: Send = ({ body, ...given }, own) => {
      // A step may put a text in the place of what is streamed.
      const sent = upload && (body ?? '') === '' ? { upload } : body === undefined ? {} : { body };
      return next({ ...given, ...sent, proxy, needs, download, onTransfer } as PermissionedRequest, own);
    };
    const rest = recording(sameWay, tried, signal);
    call.rests.push(rest);
    try {
      const reply = await host.ask('httpSteps', { call: handle, ...requestData(request) });
      const response = reply.kind === 'result' ? readResponse(reply.value) : undefined;
      if (response === undefined) throw failureOf(reply, request, tried, secrets());
      return wholeOrNot(response, tried);
    } finally {
      call.rests.splice(call.rests.indexOf(rest), 1);
    }
  };
}

/** The rest of the pipeline, which also ends with the call that it belongs to. */
function recording(next: Send, tried: Tried, signal: AbortSignal): Send {
  return async (request, own) => {
    tried.request = request;
    delete tried.failure;
    delete tried.response;
    try {
      tried.response = await next(request, AbortSignal.any([signal, own]));
      return tried.response;
    } catch (error) {
      tried.failure = error;
      throw error;
    }
  };
}

/** A body that broke off on its way stays known as such, unless a step has put another one in its place. */
function wholeOrNot(response: WireResponse, { response: sent }: Tried): WireResponse {
  const broken = sent?.bodyIncomplete !== undefined && sent.body === response.body;
  return broken ? { ...response, bodyIncomplete: sent.bodyIncomplete } : response;
}

/** What a call comes to whose steps gave no answer; nothing that was sent may look as if it was not. */
function failureOf(
  reply: HostReply,
  request: WireRequest,
  tried: Tried,
  secrets: readonly string[],
): CmdletError {
  const sent = tried.request;
  const mayBeExecuted = sent !== undefined && !isSafeMethod(sent.method);
  if (reply.kind === 'gone') {
    return mayBeExecuted
      ? outcomeUnknown(sent, 'the operation was stopped before the answer')
      : operationStopped();
  }
  if (reply.kind === 'error' && tried.failure instanceof CmdletError) return tried.failure;
  const why = reply.kind === 'error' ? redact(reply.message, secrets) : 'what it returned is no answer';
  const executed = mayBeExecuted ? ' The request had been sent by then: it may have been executed.' : '';
  return new CmdletError({
    id: 'HttpPipelineStepFailed',
    category: 'InvalidOperation',
    outcome: mayBeExecuted ? 'unknown' : 'failed',
    message: `A step of the HTTP pipeline failed: ${why}.${executed}`.replace('..', '.'),
    http: { method: request.method, url: request.url },
  });
}
