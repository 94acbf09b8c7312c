import { readdirSync, readFileSync } from 'node:fs';
import json5 from 'json5';
import { CALL_CHECKS } from './control-calls.js';
import { isJsonObject, type Json, type JsonObject } from './json.js';
import { placeInJson5 } from './json5-place.js';
import { firstProblem } from './property-checks.js';
import type { Scenario } from './scenario.js';
import { checkSchema, type SchemaProblem } from './schema-check.js';

/** The folder of the shipped scenarios and of their schema. */
const FOLDER = new URL('../../scenarios/', import.meta.url);

/** A scenario that is not one. Its message names the file, the place and what was expected there. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
}

/** The names of the shipped scenarios, sorted. */
export function shippedScenarios(): readonly string[] {
  return readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json5'))
    .map((name) => name.slice(0, -'.json5'.length))
    .sort();
}

/**
 * Reads a scenario: a file, or the name of a shipped one (`simulring`, `simulring.json5`).
 * @throws ScenarioError where there is none, and where it is not one.
 */
export function readScenario(pathOrName: string): Scenario {
  return parseScenario(readText(pathOrName), pathOrName);
}

/**
 * A scenario out of JSON5 text.
 * @throws ScenarioError.
 */
export function parseScenario(text: string, file: string): Scenario {
  let value: Json;
  try {
    value = json5.parse<Json>(text);
  } catch (error) {
    const { lineNumber = 1, columnNumber = 1 } = error as {
      readonly lineNumber?: number;
      readonly columnNumber?: number;
    };
    const reason = String((error as Error).message).replace(/^JSON5: | at \d+:\d+$/g, '');
    throw new ScenarioError(`${file}:${lineNumber}:${columnNumber}: must be JSON5: ${reason}.`);
  }
  const problem = problemOf(value);
  if (problem === undefined) return value as unknown as Scenario;
  const { line, column } = placeInJson5(text, problem.path);
  throw new ScenarioError(`${file}:${line}:${column}: ${sentence(problem)}`);
}

/**
 * Checks a scenario that is an object already.
 * @throws ScenarioError, its message without a file.
 */
export function checkedScenario(value: Json): Scenario {
  const problem = problemOf(value);
  if (problem !== undefined) throw new ScenarioError(sentence(problem));
  return value as unknown as Scenario;
}

/** What is wrong with one person, as `people[0]` of a scenario, or undefined. */
export function personProblem(person: Json): string | undefined {
  const problem = problemOf({ title: 'people', people: [person] });
  return problem === undefined ? undefined : sentence(problem);
}

function problemOf(value: Json): SchemaProblem | undefined {
  const found = checkSchema(schema(), value);
  if (found !== undefined || !isJsonObject(value)) return found;
  const calls = Array.isArray(value.calls) ? (value.calls as readonly JsonObject[]) : [];
  for (const [index, call] of calls.entries()) {
    const message = firstProblem(call, CALL_CHECKS);
    if (message === undefined) continue;
    const property = /'(\w+)/.exec(message)?.[1] ?? '';
    return { path: ['calls', index, property], message: `is refused: ${message}` };
  }
  const people = Array.isArray(value.people) ? (value.people as readonly JsonObject[]) : [];
  const lost = people.findIndex(({ does, to }) => does === 'forwards' && to === undefined);
  return lost < 0 ? undefined : { path: ['people', lost], message: "must say to whom it forwards: 'to'" };
}

let known: JsonObject | undefined;

function schema(): JsonObject {
  known ??= JSON.parse(readFileSync(new URL('scenario.schema.json', FOLDER), 'utf8')) as JsonObject;
  return known;
}

function readText(pathOrName: string): string {
  const name = pathOrName.replace(/\.json5$/, '');
  try {
    return readFileSync(pathOrName, 'utf8');
  } catch (cause) {
    if (shippedScenarios().includes(name)) return readFileSync(new URL(`${name}.json5`, FOLDER), 'utf8');
    const reason =
      (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file' : String(cause);
    const names = shippedScenarios().join(', ');
    throw new ScenarioError(`${pathOrName}: ${reason}; expected one, or one of the shipped: ${names}.`);
  }
}

function sentence({ path, message }: SchemaProblem): string {
  const place = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return `${place === '' ? 'the scenario' : place.replace(/^\./, '')} ${message.replace(/\.$/, '')}.`;
}
