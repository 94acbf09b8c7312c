import { type Argument, namedArgument } from '../bind/argument.js';
import { bind } from '../bind/bind.js';
import { findCmdlet } from '../definition/cmdlets.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { toText } from '../value/to-text.js';
import { readBeside } from './beside.js';
import { CallFailure } from './call-failure.js';
import { delayedNames } from './delayed.js';
import { flag, type Given, givenObject, givenValue, invalid, optionalText, requiredText } from './given.js';
import type { Host } from './host.js';
import type { AnyMethod } from './method.js';
import type { OpenCall } from './open-calls.js';
import { readProxyCredential } from './proxy-credential.js';
import { readRecordingOptions } from './recordings.js';
import { readShown } from './shown.js';

/** Their script blocks stay in the host, which announces them with `steps`. */
const STEP_PARAMETERS: ReadonlySet<string> = new Set(['httppipelineappend', 'httppipelineprepend']);

/** `open`: binds a command line, and keeps it for `run`. */
export const openMethod: AnyMethod = (given, { calls, host }) => {
  const call = bindCall(given, host);
  return { call: calls.open(call), beginSet: call.prebound.beginSet, delayed: call.delayed };
};

/** @throws CallFailure a binding error, which ends the command. */
export function bindCall(given: Given, host: Host): OpenCall {
  const cmdlet = findCmdlet(requiredText(given, 'cmdlet'));
  if (!cmdlet) throw invalid('there is no such cmdlet');
  const expectsInput = flag(given, 'expectsInput');
  const hasSteps = countSteps(given) > 0;
  const args = readArguments(given).filter(
    ({ name }) => !hasSteps || !STEP_PARAMETERS.has((name ?? '').toLowerCase()),
  );
  const shown = readShown(given);
  const connection = optionalText(given, 'connection');
  const strict = flag(given, 'strict');
  try {
    const prebound = bind(cmdlet.command, { args, expectsInput });
    for (const warning of prebound.warnings) host.tell('warning', warning);
    const delayed = delayedNames(cmdlet.command, prebound.only);
    const proxyCredential = readProxyCredential(given);
    return {
      cmdlet,
      args,
      prebound,
      delayed,
      expectsInput,
      shown,
      hasSteps,
      connection,
      strict,
      // Script blocks of the host are asked one after another.
      beside: expectsInput && !hasSteps ? readBeside(given) : undefined,
      recording: readRecordingOptions(given),
      proxyCredential,
      rests: [],
      hosts: [],
    };
  } catch (error) {
    throw error instanceof CmdletError ? new CallFailure(error, { terminating: true }) : error;
  }
}

function readArguments(given: Given): readonly Argument[] {
  const value = givenValue(given, 'parameters') ?? null;
  if (value === null || typeof value !== 'object' || value.kind !== 'dictionary') {
    throw invalid(`'parameters' is a hashtable`);
  }
  return value.entries.map(([key, item]) => namedArgument(toText(key), item));
}

function countSteps(given: Given): number {
  const { append = 0, prepend = 0 } = givenObject(given, 'steps');
  if (typeof append !== 'number' || typeof prepend !== 'number') throw invalid(`'steps' has two numbers`);
  return append + prepend;
}
