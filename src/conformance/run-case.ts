import { bind, type Prebound } from '../bind/bind.js';
import type { Prompt } from '../bind/bind-command-line.js';
import type { BindingTrace } from '../bind/binding-trace.js';
import type { DefaultParameterValues } from '../bind/default-parameter-values.js';
import type { Command } from '../definition/compile.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { PSValue } from '../value/value.js';
import { encodeError, encodeRecord } from './answer.js';
import type { ConformanceCase } from './case.js';
import { runConstantScript } from './constant-script.js';
import { decodeValue, type ResolveType } from './decode-value.js';
import { type ErrorAction, errorAction } from './error-action.js';
import type { JsonObject } from './json.js';
import { readArguments } from './read-arguments.js';

/**
 * Answers one case as kind `function`.
 *
 * @throws TypeError for a case that is malformed.
 */
export function runCase(
  command: Command,
  resolve: ResolveType,
  item: ConformanceCase,
  trace?: BindingTrace,
): JsonObject {
  const name = command.definition.name;
  let prebound: Prebound;
  try {
    const args = readArguments(item, resolve);
    if (args === 'help') return { id: item.id, ok: true, help: true };
    prebound = bind(command, {
      args,
      expectsInput: item.pipelineInput !== undefined,
      defaults: readDefaults(item, resolve),
      runScript: runConstantScript,
      prompt: readPrompt(item, resolve),
      trace,
    });
  } catch (error) {
    if (!(error instanceof CmdletError)) throw error;
    return { id: item.id, ok: false, ...encodeError(error, name, true) };
  }
  const warnings = prebound.warnings.length > 0 ? { warnings: prebound.warnings } : {};
  if (item.pipelineInput === undefined) {
    return {
      id: item.id,
      ok: true,
      beginSet: prebound.beginSet,
      ...encodeRecord(prebound.only, resolve),
      ...warnings,
    };
  }
  const objects = item.pipelineInput.map((value) => decodeValue(value, resolve));
  const action = errorAction(prebound.only, item);
  return { id: item.id, ...runPipeline(prebound, objects, action, name, resolve), ...warnings };
}

function runPipeline(
  prebound: Prebound,
  objects: readonly PSValue[],
  action: ErrorAction,
  name: string,
  resolve: ResolveType,
): JsonObject {
  const records: JsonObject[] = [];
  const errors: JsonObject[] = [];
  for (const object of objects) {
    // A pipeline passes nothing on for AutomationNull.
    if (object !== null && typeof object === 'object' && object.kind === 'automationnull') continue;
    const outcome = prebound.next(object);
    if (outcome.ok) records.push(encodeRecord(outcome.bound, resolve));
    else if (action !== 'hide') errors.push(encodeError(outcome.error, name, action === 'stop'));
    if (!outcome.ok && action === 'stop') break;
  }
  const [only] = records;
  return {
    ok: errors.length === 0,
    beginSet: prebound.beginSet,
    ...(records.length === 1 && only ? only : { records }),
    ...errors[0],
    ...(errors.length > 1 ? { errors } : {}),
  };
}

function readDefaults(item: ConformanceCase, resolve: ResolveType): DefaultParameterValues {
  if (!item.defaults) return [];
  // The dictionary ignores case: a later key sets the earlier one's value.
  const byKey = new Map<string, readonly [string, PSValue]>();
  for (const [key, value] of Object.entries(item.defaults)) {
    const lower = key.toLowerCase();
    byKey.set(lower, [byKey.get(lower)?.[0] ?? key, decodeValue(value, resolve)]);
  }
  return [...byKey.values()];
}

function readPrompt(item: ConformanceCase, resolve: ResolveType): Prompt | undefined {
  const { promptAnswers } = item;
  if (!promptAnswers) return undefined;
  const answers = new Map(Object.entries(promptAnswers).map(([name, value]) => [name.toLowerCase(), value]));
  return (asked) =>
    new Map(
      asked.flatMap((name) => {
        const answer = answers.get(name.toLowerCase());
        // A host's answers come as PSObjects.
        return answer === undefined ? [] : [[name, wrapped(decodeValue(answer, resolve))]];
      }),
    );
}

function wrapped(value: PSValue): PSValue {
  const isObject = value !== null && typeof value === 'object';
  return value === null || (isObject && value.kind === 'pscustomobject') ? value : { kind: 'wrapped', value };
}
