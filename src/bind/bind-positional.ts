import { ALL_SETS, type CompiledParameter, type CompiledSetEntry } from '../definition/compile.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { type Argument, hasName, hasValue } from './argument.js';
import { bindParameter } from './bind-parameter.js';
import { ambiguousPositions } from './binding-errors.js';
import { type BindingState, reported } from './binding-state.js';

interface Candidate {
  readonly parameter: CompiledParameter;
  readonly entries: readonly CompiledSetEntry[];
}

interface Attempt {
  readonly state: BindingState;
  readonly wasBound: boolean;
  /** A conversion that failed and was passed over; it is reported if the argument stays unbound. */
  readonly passedOver?: CmdletError;
}

/**
 * Binds arguments without a name to positions: for each position the next argument is tried with the default set
 * and without conversion, then with all sets, then both again with conversion (binding.md §4.2).
 *
 * @returns the state, and the error to report if an argument is left over.
 * @throws CmdletError `AmbiguousPositionalParameterNoName`, and validation and transformation errors, which are
 * final here.
 */
export function bindPositional(start: BindingState): { state: BindingState; passedOver?: CmdletError } {
  start.trace?.(`BIND POSITIONAL cmd line args [${start.command.definition.name}]`);
  if (start.leftovers.length === 0) return { state: start };
  const positions = positionalParameters(start);
  if (positions.length === 0) return { state: start };
  const queue = [...start.leftovers];
  const leftovers: Argument[] = [];
  let state = start;
  let validSets = start.validSets;
  let passedOver: CmdletError | undefined;
  for (const candidates of positions) {
    const usable = narrow(candidates, start.validSets === validSets ? ALL_SETS : validSets);
    if (usable.length === 0) continue;
    const argument = takeNext(queue, leftovers);
    if (!argument) break;
    const attempt = bindAtPosition(state, usable, argument, validSets);
    passedOver = attempt.passedOver;
    if (!attempt.wasBound) leftovers.push(argument);
    state = attempt.state;
    validSets = state.validSets;
  }
  return {
    state: { ...state, leftovers: [...leftovers, ...queue] },
    ...(passedOver ? { passedOver } : {}),
  };
}

function bindAtPosition(
  start: BindingState,
  candidates: readonly Candidate[],
  argument: Argument,
  validSets: number,
): Attempt {
  const { defaultSet } = start.command;
  const favourDefault = defaultSet !== 0 && (validSets & defaultSet) !== 0;
  let last: Attempt = { state: start, wasBound: false };
  for (const coerce of [false, true]) {
    for (const sets of favourDefault ? [defaultSet, validSets] : [validSets]) {
      last = bindInSets(start, candidates, argument, sets, coerce);
      if (last.wasBound) return last;
    }
  }
  return last;
}

function bindInSets(
  start: BindingState,
  candidates: readonly Candidate[],
  argument: Argument,
  sets: number,
  coerce: boolean,
): Attempt {
  let state = start;
  let wasBound = false;
  let passedOver: CmdletError | undefined;
  const value = hasValue(argument) ? argument.value : null;
  for (const { parameter, entries } of candidates) {
    for (const entry of entries) {
      if (entry.flag !== ALL_SETS && (entry.flag & sets) === 0) continue;
      try {
        const next = bindParameter(state, parameter, value, { coerce, sets, named: true });
        if (!next) continue;
        state = next;
        wasBound = true;
        break;
      } catch (error) {
        if (!(error instanceof CmdletError) || isFinal(error)) throw finalError(state, error);
        passedOver = error;
      }
    }
  }
  return { state, wasBound, ...(passedOver ? { passedOver } : {}) };
}

/** Validation and transformation errors end the binding; other conversion errors let the next candidate try. */
function isFinal(error: CmdletError): boolean {
  return error.exception !== 'System.Management.Automation.ParameterBindingException';
}

function finalError(state: BindingState, error: unknown): unknown {
  return error instanceof CmdletError ? reported(state, error) : error;
}

/** Unbound parameters by position; within one position in declaration order. */
function positionalParameters(state: BindingState): readonly (readonly Candidate[])[] {
  const byPosition = new Map<number, Candidate[]>();
  for (const parameter of state.unbound) {
    if (!parameter.inAllSets && (parameter.sets & state.validSets) === 0) continue;
    for (const entry of parameter.entries) {
      // What takes the remaining arguments waits for them.
      if (entry.position === undefined || entry.remaining) continue;
      if (entry.flag !== ALL_SETS && (entry.flag & state.validSets) === 0) continue;
      addCandidate(byPosition, entry.position, parameter, entry);
    }
  }
  return [...byPosition].sort(([a], [b]) => a - b).map(([, candidates]) => candidates);
}

function addCandidate(
  byPosition: Map<number, Candidate[]>,
  position: number,
  parameter: CompiledParameter,
  entry: CompiledSetEntry,
): void {
  const candidates = byPosition.get(position) ?? [];
  const collides = candidates.some(
    (other) => other.parameter !== parameter && other.entries.some((taken) => sameSet(taken, entry)),
  );
  if (collides) throw ambiguousPositions();
  const index = candidates.findIndex((other) => other.parameter === parameter);
  const previous = candidates[index]?.entries ?? [];
  const candidate = { parameter, entries: [...previous, entry] };
  if (index < 0) candidates.push(candidate);
  else candidates[index] = candidate;
  byPosition.set(position, candidates);
}

function sameSet(a: CompiledSetEntry, b: CompiledSetEntry): boolean {
  const isAll = a.flag === ALL_SETS || b.flag === ALL_SETS;
  return isAll ? a.flag === b.flag : (a.flag & b.flag) !== 0;
}

/** Once a positional argument has narrowed the sets, later positions lose the parameters that are out. */
function narrow(candidates: readonly Candidate[], validSets: number): readonly Candidate[] {
  if (validSets === ALL_SETS) return candidates;
  return candidates
    .map(({ parameter, entries }) => ({
      parameter,
      entries: entries.filter((entry) => entry.flag === ALL_SETS || (entry.flag & validSets) !== 0),
    }))
    .filter(({ entries }) => entries.length > 0);
}

/** The next argument without a name; a name that meant nothing takes the value after it along. */
function takeNext(queue: Argument[], leftovers: Argument[]): Argument | undefined {
  for (let argument = queue.shift(); argument; argument = queue.shift()) {
    if (!hasName(argument)) return argument;
    leftovers.push(argument);
    const next = queue[0];
    if (next && !hasName(next)) {
      leftovers.push(next);
      queue.shift();
    }
  }
  return undefined;
}
