import { type CompiledParameter, countSets, isEntryFor, isInSets } from '../definition/compile.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { PSValue } from '../value/value.js';
import { bindParameter } from './bind-parameter.js';
import { inputObjectMissingMandatory, inputObjectNotBound } from './binding-errors.js';
import { type BindingState, boundParameters, reported } from './binding-state.js';
import { applyDefaults } from './default-parameter-values.js';
import { missingMandatory } from './missing-mandatory.js';
import { objectProperty } from './object-property.js';
import { validateParameterSets, verifySetSelected } from './validate-parameter-sets.js';

/** The four phases, in order: strictest match first (binding.md §5). */
const PHASES = [
  { source: 'value', coerce: false, title: 'ValueFromPipeline NO COERCION' },
  { source: 'name', coerce: false, title: 'ValueFromPipelineByPropertyName NO COERCION' },
  { source: 'value', coerce: true, title: 'ValueFromPipeline WITH COERCION' },
  { source: 'name', coerce: true, title: 'ValueFromPipelineByPropertyName WITH COERCION' },
] as const;

type Phase = (typeof PHASES)[number];

/** What became of one object: the state to carry on with, and the error that ended it, if one did. */
export interface ObjectBinding {
  readonly state: BindingState;
  readonly error?: CmdletError;
}

/**
 * Binds one pipeline object.
 *
 * @param start the state after the command line; each object begins from it.
 * @param previous the state in which the object before it ended.
 * @returns the state, which the next object is told, and an error that concerns this object only.
 */
export function bindPipelineObject(
  start: BindingState,
  previous: BindingState | undefined,
  defaults: ReadonlyMap<CompiledParameter, PSValue>,
  object: PSValue,
): ObjectBinding {
  start.trace?.(`BIND PIPELINE object to parameters: [${start.command.definition.name}]`);
  const tried = tryPhases(previous ? renewed(start, previous) : start, object);
  if (tried.error) return tried;
  const settled = attempt(tried.state, (state) => {
    const validated = validateParameterSets(state, { beforeInput: false, setDefault: true }).state;
    const withDefaults = validated.defaultsInUse
      ? validated
      : applyDefaults(validated, 'PIPELINE BIND', defaults);
    return verifySetSelected(withDefaults);
  });
  if (settled.error) return settled;
  if (!tried.wasBound) return { state: settled.state, error: inputObjectNotBound() };
  const { state } = settled;
  const missing = missingMandatory(state, countSets(state.validSets), false).parameters;
  return missing.length > 0 ? { state, error: inputObjectMissingMandatory(missing) } : { state };
}

/**
 * The state for the object after `previous`: what the pipeline had bound is unbound again and stands last, what
 * a default value had bound stays, and so do the entries of $PSBoundParameters.
 */
function renewed(start: BindingState, previous: BindingState): BindingState {
  const isDefault = (parameter: CompiledParameter) => previous.boundDefaults.includes(parameter.name);
  const added = [...previous.bound].filter(([parameter]) => !start.bound.has(parameter));
  return {
    ...start,
    unbound: [
      ...previous.unbound,
      ...added
        .map(([parameter]) => parameter)
        .filter((parameter) => parameter.sought && !isDefault(parameter)),
    ],
    bound: new Map([...start.bound, ...added.filter(([parameter]) => isDefault(parameter))]),
    earlier: boundParameters(previous),
    boundDefaults: previous.boundDefaults,
    defaultsInUse: previous.defaultsInUse,
    warnings: previous.warnings,
  };
}

/** Runs the phases: for the prioritized set alone first, where there is one, then for the other sets. */
function tryPhases(start: BindingState, object: PSValue): ObjectBinding & { readonly wasBound: boolean } {
  const { prioritizedSet } = start;
  const rounds = prioritizedSet === 0 ? [start.validSets] : [prioritizedSet, undefined];
  let state = start;
  let wasBound = false;
  for (const [index, sets] of rounds.entries()) {
    if (index === 1 && state.validSets === prioritizedSet) break;
    const isPriorityRound = prioritizedSet !== 0 && index === 0;
    let validSets = sets ?? state.validSets & ~prioritizedSet;
    for (const phase of PHASES) {
      const step = bindPhase(state, object, phase, validSets);
      if (step.error) return { ...step, wasBound };
      state = step.state;
      if (!step.wasBound) continue;
      wasBound = true;
      if (isPriorityRound) continue;
      const validated = attempt(
        state,
        (current) => validateParameterSets(current, { beforeInput: true, setDefault: true }).state,
      );
      if (validated.error) return { ...validated, wasBound };
      state = validated.state;
      validSets = state.validSets;
    }
  }
  return { state, wasBound };
}

/** Parameters of the default set first; only where nothing of it bound, the other valid sets'. */
function bindPhase(
  state: BindingState,
  object: PSValue,
  phase: Phase,
  validSets: number,
): ObjectBinding & { readonly wasBound: boolean } {
  const { defaultSet } = state.command;
  if (defaultSet === 0 || (validSets & defaultSet) === 0) return bindInSets(state, object, phase, validSets);
  const inDefault = bindInSets(state, object, phase, defaultSet);
  if (inDefault.error || inDefault.wasBound) return inDefault;
  return bindInSets(inDefault.state, object, phase, validSets & ~defaultSet);
}

/** Every unbound parameter of the sets that can take the object does, last declared first, as the engine goes. */
function bindInSets(
  start: BindingState,
  object: PSValue,
  phase: Phase,
  sets: number,
): ObjectBinding & { readonly wasBound: boolean } {
  let state = start;
  let wasBound = false;
  for (let index = start.unbound.length - 1; index >= 0; index--) {
    const parameter = start.unbound[index] as CompiledParameter;
    if (!takesFrom(parameter, sets, phase)) continue;
    const step = bindFromObject(state, parameter, object, phase);
    if (step.error) return { ...step, wasBound };
    if (step.state === state) continue;
    state = step.state;
    wasBound = true;
  }
  return { state, wasBound };
}

function takesFrom(parameter: CompiledParameter, sets: number, { source }: Phase): boolean {
  if (!parameter.pipelineInSome || !isInSets(parameter, sets)) return false;
  return parameter.entries.some(
    (entry) => (source === 'value' ? entry.pipeline : entry.byName) && isEntryFor(entry, sets),
  );
}

function bindFromObject(
  state: BindingState,
  parameter: CompiledParameter,
  object: PSValue,
  phase: Phase,
): ObjectBinding {
  const value =
    phase.source === 'value' ? object : objectProperty(object, [parameter.name, ...parameter.aliases]);
  if (value === undefined || isAutomationNull(value)) return { state };
  state.trace?.(`Parameter [${parameter.name}] PIPELINE INPUT ${phase.title}`);
  try {
    const next = bindParameter(state, parameter, value, {
      coerce: phase.coerce,
      sets: state.validSets,
      named: false,
    });
    return { state: next ?? state };
  } catch (error) {
    if (!(error instanceof CmdletError)) throw error;
    return isReported(error, phase) ? { state, error: reported(state, error) } : { state };
  }
}

/**
 * A value that does not convert leaves the parameter unbound when it came as the object itself, and is an error
 * when it came by property name; a value that is refused is always an error.
 */
function isReported(error: CmdletError, phase: Phase): boolean {
  if (error.exception === 'System.Management.Automation.ParameterBindingValidationException') return true;
  if (error.id !== 'ParameterArgumentTransformationError') return false;
  return (
    phase.source === 'name' ||
    error.message.endsWith(' userName') ||
    error.message.includes('non-interactive')
  );
}

function isAutomationNull(value: PSValue): boolean {
  return value !== null && typeof value === 'object' && value.kind === 'automationnull';
}

function attempt(state: BindingState, step: (state: BindingState) => BindingState): ObjectBinding {
  try {
    return { state: step(state) };
  } catch (error) {
    if (error instanceof CmdletError) return { state, error };
    throw error;
  }
}
