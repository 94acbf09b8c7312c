import { ALL_SETS, type CompiledParameter, entriesFor } from '../definition/compile.js';
import type { BindingState } from './binding-state.js';

/** What one parameter set still lacks (PowerShell's ParameterSetPromptingData). */
export interface PromptingData {
  /** The set's bit, or ALL_SETS for parameters that are mandatory everywhere. */
  readonly set: number;
  readonly isDefault: boolean;
  readonly isAll: boolean;
  readonly fromPipeline: CompiledParameter[];
  readonly byValue: CompiledParameter[];
  readonly byName: CompiledParameter[];
  /** Mandatory and not to be had from the pipeline. */
  readonly commandLineOnly: CompiledParameter[];
}

export interface MissingBySet {
  /** In the order in which the sets were met. */
  readonly data: readonly PromptingData[];
  /** Every unbound parameter that is mandatory in a valid set, in declaration order. */
  readonly parameters: readonly CompiledParameter[];
  /** The valid sets that lack something of their own. */
  readonly sets: number;
  readonly missingInAll: boolean;
}

/** Collects, set by set, the mandatory parameters that are not bound (binding.md §4b). */
export function collectMissing(state: BindingState, expectsInput: boolean): MissingBySet {
  const bySet = new Map<number, PromptingData>();
  const parameters: CompiledParameter[] = [];
  let sets = 0;
  let missingInAll = false;
  for (const parameter of state.unbound) {
    if (!parameter.mandatoryInSome) continue;
    let isMissing = false;
    for (const entry of entriesFor(parameter, state.validSets)) {
      if (!entry.mandatory) continue;
      isMissing = true;
      if (entry.flag === ALL_SETS) missingInAll = true;
      else sets |= state.validSets & entry.flag;
      const data = bySet.get(entry.flag) ?? newData(entry.flag, state.command.defaultSet);
      bySet.set(entry.flag, data);
      const pipelineable = expectsInput && (entry.pipeline || entry.byName);
      if (!pipelineable) data.commandLineOnly.push(parameter);
      else {
        data.fromPipeline.push(parameter);
        if (entry.pipeline) data.byValue.push(parameter);
        if (entry.byName) data.byName.push(parameter);
      }
    }
    if (isMissing) parameters.push(parameter);
  }
  return { data: [...bySet.values()], parameters, sets, missingInAll };
}

function newData(set: number, defaultSet: number): PromptingData {
  return {
    set,
    isDefault: defaultSet !== 0 && (defaultSet & set) !== 0,
    isAll: set === ALL_SETS,
    fromPipeline: [],
    byValue: [],
    byName: [],
    commandLineOnly: [],
  };
}
