import { type CompiledParameter, takesPipelineInput } from '../definition/compile.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { typeName } from '../value/type-name.js';
import { type PSValue, unwrap } from '../value/value.js';
import { scriptBlockWithoutInput } from './binding-errors.js';
import { type BindingState, withBound } from './binding-state.js';
import { coerceCompiled } from './coerce-compiled.js';
import { coerceDeclared } from './coerce-declared.js';
import { uncoerced } from './uncoerced.js';
import { validateArgument } from './validate-argument.js';

export interface BindOptions {
  /** Convert the value to the parameter's type; without it only a value that already fits is bound. */
  readonly coerce: boolean;
  /** The sets that were valid when the step began: they decide whether a script block waits for the pipeline. */
  readonly sets: number;
  /** From the command line, where a script block for a pipeline parameter needs an upstream. */
  readonly named: boolean;
}

/**
 * Binds one value to one parameter: conversion, validation attributes, then the checks for null and empty
 * (binding.md §7, "Order in a bind").
 *
 * @returns the next state, or undefined where the value does not fit without conversion.
 * @throws CmdletError one of binding.md §6's conversion and validation errors.
 */
export function bindParameter(
  state: BindingState,
  parameter: CompiledParameter,
  given: PSValue,
  options: BindOptions,
): BindingState | undefined {
  const value = isAutomationNull(given) && !isBoolean(parameter) ? null : given;
  if (options.named && waitsForPipeline(parameter, value, options.sets)) {
    if (!state.expectsInput) throw scriptBlockWithoutInput(parameter);
    return withBound(state, parameter, value);
  }
  const trace = (outcome: string) =>
    state.trace?.(`BIND arg [${typeName(value)}] to parameter [${parameter.name}] ${outcome}`);
  try {
    const fitting = options.coerce ? coerce(parameter, value) : uncoerced(parameter, value);
    if (fitting === undefined) {
      trace('SKIPPED');
      return undefined;
    }
    validateArgument(parameter, fitting);
    trace('SUCCESSFUL');
    return withBound(state, parameter, fitting);
  } catch (error) {
    if (error instanceof CmdletError) trace(`ERROR ${error.id}`);
    throw error;
  }
}

function coerce(parameter: CompiledParameter, value: PSValue): PSValue {
  return parameter.association === 'declared'
    ? coerceDeclared(parameter, value)
    : coerceCompiled(parameter, value);
}

/** To a script's boolean and switch parameters AutomationNull is an object of the wrong type. */
function isBoolean(parameter: CompiledParameter): boolean {
  const { kind } = parameter.type;
  return parameter.association === 'declared' && (kind === 'switch' || kind === 'bool');
}

function isAutomationNull(value: PSValue): boolean {
  return value !== null && typeof value === 'object' && value.kind === 'automationnull';
}

/**
 * A script block for a parameter that takes pipeline input and cannot hold one is run for each pipeline object
 * (CmdletParameterBinderController.BindParameter). Running it is PowerShell's part; here it only counts as bound.
 */
function waitsForPipeline(parameter: CompiledParameter, value: PSValue, sets: number): boolean {
  const bare = unwrap(value);
  if (bare === null || typeof bare !== 'object' || bare.kind !== 'scriptblock') return false;
  const type = parameter.type.kind === 'array' ? parameter.type.element : parameter.type;
  if (type?.kind === 'object' || type?.kind === 'scriptblock') return false;
  return takesPipelineInput(parameter, sets);
}
