import type { Bound } from '../bind/bind.js';
import type { Cmdlet } from '../definition/cmdlet.js';
import { findCmdlet } from '../definition/cmdlets.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { toText } from '../value/to-text.js';
import type { PSValue } from '../value/value.js';
import { readClixml } from './clixml/read-clixml.js';
import { ENGINE_DEPTH_LIMIT } from './clixml/write-clixml.js';
import { type Json, type JsonObject, RPC, RpcError } from './message.js';

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
export function readCall(params: JsonObject): Call {
  const cmdlet = findCmdlet(text(params, 'cmdlet'));
  if (!cmdlet) throw invalid('there is no such cmdlet');
  const asked = text(params, 'parameterSet').toLowerCase();
  const parameterSet = Object.keys(cmdlet.row.parameterSets).find((name) => name.toLowerCase() === asked);
  if (parameterSet === undefined) throw invalid(`${cmdlet.name} has no such parameter set`);
  const parameters = readParameters(cmdlet, text(params, 'parameters'));
  const fromPipeline = new Set(names(params.fromPipeline).map((name) => canonical(cmdlet, name)));
  return { cmdlet, bound: { parameterSet, parameters, fromPipeline, boundParameters: parameters } };
}

function readParameters(cmdlet: Cmdlet, clixml: string): ReadonlyMap<string, PSValue> {
  const value = read(clixml);
  if (value === null || typeof value !== 'object' || value.kind !== 'dictionary') {
    throw invalid(`'parameters' is the CLIXML of a hashtable`);
  }
  return new Map(value.entries.map(([key, item]) => [canonical(cmdlet, toText(key)), item]));
}

/** What is nested deeper than the engine's serializer reaches has been cut off there, without a word. */
function read(clixml: string): PSValue {
  try {
    return readClixml(clixml, ENGINE_DEPTH_LIMIT);
  } catch (error) {
    throw error instanceof CmdletError ? new RpcError(RPC.invalidParams, error.message) : error;
  }
}

function canonical(cmdlet: Cmdlet, name: string): string {
  const lower = name.toLowerCase();
  const parameter = cmdlet.parameters.find((candidate) => candidate.name.toLowerCase() === lower);
  if (!parameter) throw invalid(`${cmdlet.name} has no parameter '${name.slice(0, 80)}'`);
  return parameter.name;
}

function text(params: JsonObject, name: string): string {
  const value = params[name];
  if (typeof value !== 'string') throw invalid(`'${name}' is a text`);
  return value;
}

function names(value: Json | undefined): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw invalid(`'fromPipeline' is a list of parameter names`);
  return value.map((name) => {
    if (typeof name !== 'string') throw invalid(`'fromPipeline' is a list of parameter names`);
    return name;
  });
}

function invalid(reason: string): RpcError {
  return new RpcError(RPC.invalidParams, `Invalid parameters: ${reason}.`);
}
