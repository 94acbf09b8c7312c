import { type Argument, namedArgument } from '../../src/bind/argument.js';
import { type Bound, bind, type ObjectOutcome } from '../../src/bind/bind.js';
import type { Cmdlet } from '../../src/definition/cmdlet.js';
import { findCmdlet } from '../../src/definition/cmdlets.js';
import { CmdletError } from '../../src/errors/cmdlet-error.js';
import { readLiteral } from '../../src/literal/read-literal.js';
import { type PlanContext, type Planned, planRequest } from '../../src/plan/plan-request.js';
import type { PSValue } from '../../src/value/value.js';

export const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
export const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';
export const CONTEXT: PlanContext = { endpoint: 'https://graph.microsoft.com', userAgent: 'mgshim/test' };
export const CALLS = 'https://graph.microsoft.com/v1.0/communications/calls';

/** Parameters by name, as a splat gives them. */
export type Values = Readonly<Record<string, PSValue>>;

export function cmdletOf(name: string): Cmdlet {
  const cmdlet = findCmdlet(name);
  if (!cmdlet) throw new Error(`there is no cmdlet ${name}`);
  return cmdlet;
}

/** A value as somebody types it: JSON, JSON5 or a PowerShell literal. */
export function literal(text: string): PSValue {
  const result = readLiteral(text);
  if (!result.ok) throw new Error(result.message);
  return result.value;
}

export function argumentsOf(values: Values): readonly Argument[] {
  return Object.entries(values).map(([name, value]) => namedArgument(name, value));
}

export function boundOf(name: string, values: Values): Bound {
  return bind(cmdletOf(name).command, { args: argumentsOf(values) }).only;
}

/** What becomes of one object piped to a command line. */
export function pipedTo(name: string, values: Values, object: PSValue): ObjectOutcome {
  return bind(cmdletOf(name).command, { args: argumentsOf(values), expectsInput: true }).next(object);
}

export function planBound(name: string, bound: Bound): Planned {
  return planRequest(cmdletOf(name), bound, CONTEXT);
}

/** Binds and plans a command line. */
export function planned(name: string, values: Values): Planned {
  return planBound(name, boundOf(name, values));
}

/** The body that a redirect with these parameters sends, parsed; `CallId` is given. */
export function bodyOf(values: Values): unknown {
  return JSON.parse(planned(REDIRECT, { CallId: 'c', ...values }).plan.body ?? 'null');
}

/** The CmdletError that the work throws; anything else fails the test. */
export function refusalOf(work: () => unknown): CmdletError {
  try {
    work();
  } catch (error) {
    if (error instanceof CmdletError) return error;
    throw error;
  }
  throw new Error('expected a CmdletError; it succeeded');
}
