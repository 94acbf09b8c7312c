import type { Bound } from '../bind/bind.js';
import { type CmdletError, fullyQualifiedErrorId } from '../errors/cmdlet-error.js';
import type { ResolveType } from './decode-value.js';
import { encodeValue } from './encode-value.js';
import { type JsonObject, jsonObject } from './json.js';

/** A call that was made: the set and $PSBoundParameters as `process` sees them. */
export function encodeRecord(bound: Bound, resolve: ResolveType): JsonObject {
  const names = [...bound.boundParameters.keys()].sort();
  const members = names.map(
    (name) => [name, encodeValue(bound.boundParameters.get(name) ?? null, resolve)] as const,
  );
  return { parameterSet: bound.parameterSet, bound: jsonObject(members) };
}

/** An error's fields of an answer. */
export function encodeError(error: CmdletError, command: string, terminating: boolean): JsonObject {
  return {
    error: fullyQualifiedErrorId(error, command),
    category: error.category,
    message: error.message,
    exception: error.exception ?? 'System.Management.Automation.RuntimeException',
    terminating,
  };
}
