import type { Send, WireRequest, WireResponse } from '../../src/dispatch/request.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';

export const neverStopped: AbortSignal = new AbortController().signal;

export function getOf(url: string, headers: WireRequest['headers'] = []): WireRequest {
  return { method: 'GET', url, headers };
}

export function postOf(url: string, headers: WireRequest['headers'] = []): WireRequest {
  const json = ['Content-Type', 'application/json'] as const;
  return { method: 'POST', url, headers: [json, ...headers], body: '{"targets":[]}' };
}

export function answerOf(status: number, headers: Readonly<Record<string, string>> = {}): WireResponse {
  return { status, statusText: '', headers: Object.entries(headers), body: '' };
}

/** A transport that gives these results in order, the last one for ever, and records what it was sent. */
export function scripted(
  results: readonly (WireResponse | CmdletError)[],
): Send & { readonly sent: WireRequest[] } {
  const sent: WireRequest[] = [];
  const send: Send = async (request) => {
    const result = results[Math.min(sent.length, results.length - 1)];
    sent.push(request);
    if (result instanceof CmdletError) throw result;
    if (result === undefined) throw new Error('the script has no results');
    return result;
  };
  return Object.assign(send, { sent });
}

/** Awaits a failure and returns its CmdletError; anything else fails the test. */
export async function failureOf(work: Promise<unknown>): Promise<CmdletError> {
  const outcome = await work.then(
    () => 'it succeeded',
    (reason: unknown) => reason,
  );
  if (outcome instanceof CmdletError) return outcome;
  throw new Error(`expected a CmdletError: ${String(outcome)}`);
}
