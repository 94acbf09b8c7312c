import type { Bound } from '../bind/bind.js';
import type { Cmdlet } from '../definition/cmdlet.js';
import { findCmdlet } from '../definition/cmdlets.js';
import { toText } from '../value/to-text.js';
import type { PSValue } from '../value/value.js';
import { type Given, givenValue, invalid, requiredText } from './given.js';
import type { Json } from './message.js';

/** A call that a host has bound. */
export interface Call {
  readonly cmdlet: Cmdlet;
  readonly bound: Bound;
}

/**
 * Reads the parameters that `invoke` and `plan` share (README.md).
 *
 * @throws RpcError invalidParams: an unknown cmdlet, set or parameter, or CLIXML that cannot be read.
 */
export function readCall(given: Given): Call {
  const cmdlet = findCmdlet(requiredText(given, 'cmdlet'));
  if (!cmdlet) throw invalid('there is no such cmdlet');
  const asked = requiredText(given, 'parameterSet').toLowerCase();
  const parameterSet = Object.keys(cmdlet.row.parameterSets).find((name) => name.toLowerCase() === asked);
  if (parameterSet === undefined) throw invalid(`${cmdlet.name} has no such parameter set`);
  const parameters = readParameters(cmdlet, givenValue(given, 'parameters') ?? null);
  const fromPipeline = new Set(names(given.params.fromPipeline).map((name) => canonical(cmdlet, name)));
  return { cmdlet, bound: { parameterSet, parameters, fromPipeline, boundParameters: parameters } };
}

function readParameters(cmdlet: Cmdlet, value: PSValue): ReadonlyMap<string, PSValue> {
  if (value === null || typeof value !== 'object' || value.kind !== 'dictionary') {
    throw invalid(`'parameters' is the CLIXML of a hashtable`);
  }
  return new Map(value.entries.map(([key, item]) => [canonical(cmdlet, toText(key)), item]));
}

function canonical(cmdlet: Cmdlet, name: string): string {
  const lower = name.toLowerCase();
  const parameter = cmdlet.parameters.find((candidate) => candidate.name.toLowerCase() === lower);
  if (!parameter) throw invalid(`${cmdlet.name} has no parameter '${name.slice(0, 80)}'`);
  return parameter.name;
}

function names(value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(`'fromPipeline' is a list of parameter names`);
  return value.map((name) => {
    if (typeof name !== 'string') throw invalid(`'fromPipeline' is a list of parameter names`);
    return name;
  });
}
