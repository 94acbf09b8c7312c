import { ALL_SETS, type CompiledParameter, countSets, setName } from '../definition/compile.js';
import { ambiguousParameterSet } from './binding-errors.js';
import { type BindingState, reported } from './binding-state.js';
import { collectMissing, type PromptingData } from './prompting-data.js';

interface Missing {
  readonly state: BindingState;
  /** What must be asked for, or is an error. */
  readonly parameters: readonly CompiledParameter[];
}

/**
 * Finds the mandatory parameters that are missing. With pipeline input expected it also decides which sets the
 * pipeline may still complete, and which of them is tried first (binding.md §4b).
 *
 * @param setCount how many sets are open.
 * @throws CmdletError `AmbiguousParameterSet` where no set can be completed.
 */
export function missingMandatory(state: BindingState, setCount: number, expectsInput: boolean): Missing {
  const missing = collectMissing(state, expectsInput);
  if (!expectsInput) return { state, parameters: missing.parameters };
  if (missing.data.length === 0) return { state, parameters: [] };
  let mandatorySets = missing.sets === 0 ? state.validSets : missing.sets;
  if (missing.missingInAll) mandatorySets = state.validSets & (state.command.allSets || ALL_SETS);
  const preferred = preferDefault(state, setCount, mandatorySets, missing.data);
  if (preferred) {
    const { validSets } = preferred;
    return {
      state: preferred,
      parameters: countSets(validSets) === 1 ? lacking(missing.data, validSets) : [],
    };
  }
  switch (countSets(mandatorySets)) {
    case 0:
      throw reported(state, ambiguousParameterSet());
    case 1:
      return { state, parameters: lacking(missing.data, mandatorySets) };
    default:
      return chooseSet(state, mandatorySets, missing.data);
  }
}

/**
 * The default set lacks nothing while others do, and none of those could be completed by the pipeline: they are
 * dropped, and where several sets remain the default is tried first (§4b a).
 */
function preferDefault(
  state: BindingState,
  setCount: number,
  mandatorySets: number,
  data: readonly PromptingData[],
): BindingState | undefined {
  const { defaultSet } = state.command;
  const applies =
    setCount > 1 &&
    defaultSet !== 0 &&
    (defaultSet & mandatorySets) === 0 &&
    (defaultSet & state.validSets) !== 0;
  if (!applies) return undefined;
  const another = data.some(
    (item) =>
      (item.set & state.validSets) !== 0 &&
      (item.set & defaultSet) === 0 &&
      !item.isAll &&
      item.fromPipeline.length > 0,
  );
  if (another) return undefined;
  const validSets = state.validSets & ~mandatorySets;
  return validSets === defaultSet
    ? { ...state, validSets, reportedSet: setName(state.command, validSets) }
    : { ...state, validSets, prioritizedSet: defaultSet };
}

/** Several sets lack something: latch on to one, or keep those that the pipeline alone can complete (§4b c–e). */
function chooseSet(state: BindingState, mandatorySets: number, data: readonly PromptingData[]): Missing {
  const { defaultSet } = state.command;
  if (defaultSet !== 0 && (mandatorySets & defaultSet) !== 0 && latchesOnDefault(defaultSet, data)) {
    const latched = { ...state, validSets: defaultSet, reportedSet: setName(state.command, defaultSet) };
    return { state: latched, parameters: lacking(data, defaultSet) };
  }
  const candidates = data.filter((item) => (item.set & mandatorySets) !== 0 && !item.isAll);
  const byValue = candidates.filter((item) => item.byValue.length > 0);
  const byName = candidates.filter((item) => item.byName.length > 0);
  const unique = uniqueTaker(byValue, byName);
  if (unique !== 0) return latch(state, unique, data);
  const lackingCommandLine = data.filter(
    (item) => ((item.set & mandatorySets) !== 0 || item.isAll) && item.commandLineOnly.length > 0,
  );
  if (lackingCommandLine.length === 0) return { state, parameters: [] };
  const onlyByValue = byValue.length === 1 ? byValue[0] : undefined;
  if (onlyByValue) return latch(state, onlyByValue.set, data);
  if (byValue.length <= 1 && byName.length <= 1) throw reported(state, ambiguousParameterSet());
  const dropped = lackingCommandLine.reduce((bits, item) => (item.isAll ? bits : bits | item.set), 0);
  return { state: dropSets(state, dropped), parameters: [] };
}

function latchesOnDefault(defaultSet: number, data: readonly PromptingData[]): boolean {
  const others = data.filter((item) => !item.isAll && !item.isDefault);
  const anotherFromPipeline = others.some(
    (item) => item.fromPipeline.length > 0 && item.commandLineOnly.length === 0,
  );
  const anotherByName = others.some((item) => item.byName.length > 0);
  const own = data.find((item) => item.set === defaultSet);
  if (own && own.byName.length > 0 && !anotherByName) return true;
  if (!anotherFromPipeline) return true;
  return data.some((item) => item.isAll && item.commandLineOnly.length > 0);
}

/** The one set that takes input, by value or by name; both only when they are the same set. */
function uniqueTaker(byValue: readonly PromptingData[], byName: readonly PromptingData[]): number {
  const value = byValue.length === 1 ? (byValue[0]?.set ?? 0) : 0;
  const name = byName.length === 1 ? (byName[0]?.set ?? 0) : 0;
  if (byValue.length > 0 && byName.length > 0) return value === name ? value : 0;
  return byValue.length > 0 ? value : name;
}

/** Chooses a set; sets that lack nothing of their own stay possible behind it. */
function latch(state: BindingState, chosen: number, data: readonly PromptingData[]): Missing {
  const parameters = lacking(data, chosen);
  const others = data.reduce(
    (bits, item) => ((item.set & chosen) !== 0 || item.isAll ? bits : bits | item.set),
    0,
  );
  const own = data.find((item) => !item.isAll && (item.set & chosen) !== 0);
  const validSets = own && own.commandLineOnly.length > 0 ? chosen : withoutSets(state, others);
  return {
    state: {
      ...state,
      validSets,
      reportedSet: setName(state.command, validSets),
      prioritizedSet: validSets === chosen ? state.prioritizedSet : chosen,
    },
    parameters,
  };
}

function dropSets(state: BindingState, dropped: number): BindingState {
  if (dropped === 0) return state;
  const validSets = withoutSets(state, dropped);
  if (validSets === 0) throw reported(state, ambiguousParameterSet());
  return {
    ...state,
    validSets,
    reportedSet: countSets(validSets) === 1 ? setName(state.command, validSets) : state.reportedSet,
  };
}

function withoutSets(state: BindingState, dropped: number): number {
  if (dropped === 0) return state.validSets;
  const known = state.validSets === ALL_SETS ? state.command.allSets : state.validSets;
  return known & ~dropped;
}

/** The parameters of these sets, and of all sets, that the pipeline cannot give. */
function lacking(data: readonly PromptingData[], sets: number): readonly CompiledParameter[] {
  return data.filter((item) => (item.set & sets) !== 0 || item.isAll).flatMap((item) => item.commandLineOnly);
}
