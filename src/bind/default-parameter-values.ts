import { isTrue } from '../convert/to-boolean.js';
import type { Command, CompiledParameter } from '../definition/compile.js';
import { isInSets } from '../definition/compile.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { toText } from '../value/to-text.js';
import type { PSValue } from '../value/value.js';
import { bindParameter } from './bind-parameter.js';
import type { BindingState } from './binding-state.js';
import { parseDefaultKey } from './default-parameter-key.js';
import { sameValue } from './same-value.js';
import { hasWildcard, wildcard } from './wildcard.js';

/** $PSDefaultParameterValues: keys `Command:Parameter`, in order. */
export type DefaultParameterValues = ReadonlyArray<readonly [string, PSValue]>;

export interface ApplicableDefaults {
  readonly values: ReadonlyMap<CompiledParameter, PSValue>;
  readonly warnings: readonly string[];
}

const NONE: ApplicableDefaults = { values: new Map(), warnings: [] };

/**
 * Picks the entries that concern a command (binding.md §9). A wildcard that matches several parameters, or two
 * different values for one parameter, is ignored with a warning; so is a key of another form. `Disabled` with a
 * true value switches everything off.
 */
export function applicableDefaults(
  command: Command,
  defaults: DefaultParameterValues,
  runScript: (value: PSValue) => PSValue,
): ApplicableDefaults {
  if (defaults.length === 0) return NONE;
  const values = new Map<CompiledParameter, PSValue>();
  const conflicting = new Set<CompiledParameter>();
  const warnings: string[] = [];
  const patterns: { commandName: string; parameterName: string; value: PSValue }[] = [];
  const badKeys: string[] = [];

  const offer = (parameter: CompiledParameter | undefined, parameterName: string, value: PSValue) => {
    if (!parameter) return;
    const previous = values.get(parameter);
    if (previous === undefined && !values.has(parameter)) values.set(parameter, value);
    else if (!sameValue(previous ?? null, value)) {
      warnings.push(
        `Different values are assigned to the parameter that matches '${parameterName}' in $PSDefaultParameterValues; all of them are ignored.`,
      );
      conflicting.add(parameter);
    }
  };

  for (const [rawKey, value] of defaults) {
    const key = rawKey.trim();
    const parsed = parseDefaultKey(key);
    if (!parsed) {
      const isDisabled = key.toLowerCase() === 'disabled';
      if (isDisabled && isTrue(value)) return { values: new Map(), warnings: [] };
      if (!isDisabled) badKeys.push(key);
    } else if (hasWildcard(key)) patterns.push({ ...parsed, value });
    else if (parsed.commandName.toLowerCase() === command.definition.name.toLowerCase()) {
      offer(command.byName.get(parsed.parameterName.toLowerCase()), parsed.parameterName, value);
    }
  }
  for (const { commandName, parameterName, value } of patterns) {
    if (!wildcard(commandName)(command.definition.name)) continue;
    if (!hasWildcard(parameterName)) {
      offer(command.byName.get(parameterName.toLowerCase()), parameterName, value);
      continue;
    }
    const matches = matchingParameters(command, parameterName);
    if (matches.length > 1) {
      warnings.push(
        `'${parameterName}' in $PSDefaultParameterValues matches more than one parameter; it is ignored.`,
      );
    } else offer(matches[0], parameterName, value);
  }
  if (badKeys.length > 0) {
    warnings.push(
      `$PSDefaultParameterValues has keys that are not 'Command:Parameter': ${badKeys.join(', ')}`,
    );
  }
  // Script blocks are compared as such and only then run.
  const chosen = [...values].filter(([parameter]) => !conflicting.has(parameter));
  return { values: new Map(chosen.map(([parameter, value]) => [parameter, runScript(value)])), warnings };
}

/**
 * Binds the defaults of parameters that are unbound and in a valid set. Where the candidates' sets exclude each
 * other none is bound; one that does not convert is a warning.
 */
export function applyDefaults(
  start: BindingState,
  stage: string,
  defaults: ReadonlyMap<CompiledParameter, PSValue>,
): BindingState {
  if (defaults.size === 0) return start;
  const qualified = qualify(start, defaults);
  if (qualified.length === 0) return start;
  start.trace?.(
    `BIND DEFAULT <parameter, value> pairs after [${stage}] for [${start.command.definition.name}]`,
  );
  let state = start;
  for (const [parameter, value] of qualified) {
    try {
      const next = bindParameter(state, parameter, value, {
        coerce: true,
        sets: start.validSets,
        named: true,
      });
      if (next)
        state = { ...next, boundDefaults: [...next.boundDefaults, parameter.name], defaultsInUse: true };
    } catch (error) {
      if (!(error instanceof CmdletError)) throw error;
      const warning = `The binding of default value '${value === null ? 'null' : toText(value)}' to parameter '${parameter.name}' failed: ${error.message}`;
      if (!state.warnings.includes(warning)) state = { ...state, warnings: [...state.warnings, warning] };
    }
  }
  return state;
}

function qualify(
  state: BindingState,
  defaults: ReadonlyMap<CompiledParameter, PSValue>,
): readonly (readonly [CompiledParameter, PSValue])[] {
  const result: (readonly [CompiledParameter, PSValue])[] = [];
  let possible = -1;
  for (const [parameter, value] of defaults) {
    if (!isInSets(parameter, state.validSets) || state.bound.has(parameter)) continue;
    if (parameter.sets !== 0) {
      possible &= parameter.sets;
      if (possible === 0) return [];
    }
    result.push([parameter, value]);
  }
  return result;
}

/** Names and aliases both count, so a parameter may match twice. */
function matchingParameters(command: Command, pattern: string): readonly CompiledParameter[] {
  const matches = wildcard(pattern);
  return [
    ...command.parameters.filter((parameter) => matches(parameter.name)),
    ...command.parameters.flatMap((parameter) => parameter.aliases.filter(matches).map(() => parameter)),
  ];
}
