import { type Argument, nameArgument } from '../src/bind/argument.js';
import type { Send, WireRequest, WireResponse } from '../src/dispatch/request.js';
import { CmdletError, type Outcome } from '../src/errors/cmdlet-error.js';
import { type Invocation, invoke, type Session } from '../src/invoke.js';
import type { Preferences } from '../src/output/preferences.js';
import { type Collected, collectStreams, type Streams } from '../src/output/streams.js';
import { argumentsOf, CONTEXT, cmdletOf, REDIRECT, type Values } from './plan/planned.js';

export const SECRET = 'live-token-of-this-session';
export const accepted: WireResponse = {
  status: 202,
  statusText: 'Accepted',
  headers: [['request-id', 'r']],
  body: '',
};
export const notFound: WireResponse = {
  status: 404,
  statusText: 'Not Found',
  headers: [
    ['request-id', '11111111-2222-3333-4444-555555555555'],
    ['date', 'Sun, 22 Nov 2026 13:30:00 GMT'],
  ],
  body: '{"error":{"code":"7502","message":"Call does not exist."}}',
};
export const SENTENCE =
  'Performing the operation "Invoke-MgRedirectCommunicationCall_RedirectExpanded" on target "Call remote \'POST /communications/calls/{call-id}/microsoft.graph.redirect\' operation".';

export type Answer = WireResponse | CmdletError;
export type Change = (streams: Streams) => Streams;

export interface Run {
  readonly sent: readonly WireRequest[];
  readonly collected: Collected;
  readonly preferences: readonly Preferences[];
  readonly signals: readonly AbortSignal[];
  /** What ended the command, where anything did. */
  readonly thrown: unknown;
}

export interface Surroundings {
  readonly answers?: readonly Answer[];
  readonly agree?: boolean;
  readonly change?: Change;
}

/** A session whose `send` gives the answers in order, the last one for ever, and records what it was sent. */
export function recordingSession({
  answers = [accepted],
  agree = true,
  change = (streams) => streams,
}: Surroundings) {
  const sent: WireRequest[] = [];
  const signals: AbortSignal[] = [];
  const preferences: Preferences[] = [];
  const { streams, collected } = collectStreams(agree);
  const send: Send = async (request, signal) => {
    const answer = answers[Math.min(sent.length, answers.length - 1)] ?? accepted;
    sent.push(request);
    signals.push(signal);
    if (answer instanceof CmdletError) throw answer;
    return answer;
  };
  const session: Session = {
    ...CONTEXT,
    send,
    secrets: () => [SECRET],
    streams: (given) => {
      preferences.push(given);
      return change(streams);
    },
    signal: new AbortController().signal,
  };
  return { session, sent, collected, preferences, signals };
}

export async function run(
  name: string,
  invocation: Invocation,
  surroundings: Surroundings = {},
): Promise<Run> {
  const { session, ...record } = recordingSession(surroundings);
  const thrown: unknown = await invoke(cmdletOf(name), invocation, session).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { ...record, thrown };
}

export function line(values: Values, ...switches: readonly string[]): Invocation {
  return { args: [...argumentsOf(values), ...switches.map((name): Argument => nameArgument(name))] };
}

export const redirect = (
  values: Values,
  switches: readonly string[] = [],
  surroundings: Surroundings = {},
): Promise<Run> => run(REDIRECT, line({ CallId: 'c', ...values }, ...switches), surroundings);

export function failure(outcome: Outcome): CmdletError {
  return new CmdletError({ id: 'NoAnswer', category: 'ConnectionError', outcome, message: 'no answer' });
}
