import { type CompiledParameter, takesPipelineInput } from '../definition/compile.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { typeName } from '../value/type-name.js';
import type { PSValue } from '../value/value.js';
import { scriptBlockWithoutInput } from './binding-errors.js';
import { type BindingState, withBound } from './binding-state.js';
import type { BindingTrace } from './binding-trace.js';
import { checkSetter, coerceCompiled } from './coerce-compiled.js';
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
  value: PSValue,
  options: BindOptions,
): BindingState | undefined {
  const fitting = fitValue(state, parameter, value, options);
  return fitting === undefined ? undefined : withBound(state, parameter, fitting);
}

/**
 * What {@link bindParameter} would bind: the value as the parameter takes it.
 *
 * @returns undefined where the value does not fit without conversion.
 * @throws CmdletError one of binding.md §6's conversion and validation errors.
 */
export function fitValue(
  state: BindingState,
  parameter: CompiledParameter,
  value: PSValue,
  options: BindOptions,
): PSValue | undefined {
  if (options.named && waitsForPipeline(parameter, value, options.sets)) {
    if (!state.expectsInput) throw scriptBlockWithoutInput(parameter);
    return value;
  }
  return state.trace ? tracedFit(state.trace, parameter, value, options) : fitted(parameter, value, options);
}

function tracedFit(
  trace: BindingTrace,
  parameter: CompiledParameter,
  value: PSValue,
  options: BindOptions,
): PSValue | undefined {
  const attempt = `BIND arg [${typeName(value)}] to parameter [${parameter.name}]`;
  try {
    const fitting = fitted(parameter, value, options);
    trace(`${attempt} ${fitting === undefined ? 'SKIPPED' : 'SUCCESSFUL'}`);
    return fitting;
  } catch (error) {
    if (error instanceof CmdletError) trace(`${attempt} ERROR ${error.id}`);
    throw error;
  }
}

function fitted(parameter: CompiledParameter, value: PSValue, options: BindOptions): PSValue | undefined {
  const fitting = options.coerce ? coerce(parameter, value) : uncoerced(parameter, value);
  if (fitting === undefined) return undefined;
  validateArgument(parameter, fitting);
  if (parameter.association !== 'declared') checkSetter(parameter, fitting);
  return fitting;
}

function coerce(parameter: CompiledParameter, given: PSValue): PSValue {
  const value = isAutomationNull(given) && !takesNothingAsValue(parameter) ? null : given;
  return parameter.association === 'declared'
    ? coerceDeclared(parameter, value)
    : coerceCompiled(parameter, value);
}

/** To a script's boolean, switch and credential parameters AutomationNull is an object of the wrong type. */
function takesNothingAsValue(parameter: CompiledParameter): boolean {
  const { kind } = parameter.type.element ?? parameter.type;
  return (
    parameter.association === 'declared' && (kind === 'switch' || kind === 'bool' || kind === 'pscredential')
  );
}

function isAutomationNull(value: PSValue): boolean {
  return value !== null && typeof value === 'object' && value.kind === 'automationnull';
}

/**
 * A script block for a parameter that takes pipeline input and cannot hold one is run for each pipeline object
 * (CmdletParameterBinderController.BindParameter). Running it is PowerShell's part; here it only counts as bound.
 */
function waitsForPipeline(parameter: CompiledParameter, value: PSValue, sets: number): boolean {
  if (value === null || typeof value !== 'object' || value.kind !== 'scriptblock') return false;
  const type = parameter.type.kind === 'array' ? parameter.type.element : parameter.type;
  if (type?.kind === 'object' || type?.kind === 'scriptblock') return false;
  return takesPipelineInput(parameter, sets);
}
