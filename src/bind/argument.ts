import type { CompiledParameter } from '../definition/compile.js';
import type { PSValue } from '../value/value.js';

/**
 * One item of a command line after tokenizing: a name, a value, or both (PowerShell's CommandParameterInternal).
 * `value` absent means that none was given, which is not `$null`.
 */
export interface Argument {
  /** The parameter's name as typed, without its dash. */
  readonly name?: string;
  /** The name as typed, dash and colon included; what it becomes where it turns out to be a value. */
  readonly text?: string;
  readonly value?: PSValue;
  /** The parameter that the name means, once it has been looked up. */
  readonly parameter?: CompiledParameter;
  /** From a splatted dictionary: an explicit argument of the same parameter wins silently. */
  readonly fromSplat?: boolean;
}

/** `-Name` */
export function nameArgument(name: string, text = `-${name}`): Argument {
  return { name, text };
}

/** `-Name:value`, or an entry of a splatted dictionary. */
export function namedArgument(name: string, value: PSValue, fromSplat = false): Argument {
  return { name, text: `-${name}:`, value, ...(fromSplat ? { fromSplat } : {}) };
}

/** A bare value. */
export function valueArgument(value: PSValue): Argument {
  return { value };
}

export function hasName(argument: Argument): argument is Argument & { readonly name: string } {
  return argument.name !== undefined;
}

export function hasValue(argument: Argument): argument is Argument & { readonly value: PSValue } {
  return argument.value !== undefined;
}
