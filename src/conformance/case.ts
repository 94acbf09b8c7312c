import type { CommandDefinition } from '../definition/definition.js';
import { isJsonObject, type Json, type JsonObject } from './json.js';

/** A conformance case (conformance-format.md, "Case"). */
export interface ConformanceCase {
  readonly id: string;
  /** A defined name, or a full definition. */
  readonly definition: string | CommandDefinition;
  readonly kind?: string;
  readonly argv?: readonly Json[];
  readonly cmdline?: string;
  readonly vars?: JsonObject;
  readonly pipelineInput?: readonly Json[];
  readonly defaults?: JsonObject;
  readonly preferences?: JsonObject;
  readonly promptAnswers?: JsonObject;
}

/** One line of input: a definition for the lines after it, or a case. */
export type ConformanceLine =
  | { readonly define: string; readonly definition: CommandDefinition }
  | ConformanceCase;

/**
 * Checks a parsed line's shape. A recorded line `{"case": …, "engine": …}` counts as its case.
 *
 * @throws TypeError saying what is missing.
 */
export function readLine(json: Json): ConformanceLine {
  const line = object(json, 'A line');
  if ('case' in line) return readLine(line.case ?? null);
  const definition = line.definition;
  if (typeof line.define === 'string') {
    return { define: line.define, definition: readDefinition(definition ?? null) };
  }
  if (typeof line.id !== 'string' && typeof line.id !== 'number') throw new TypeError("A case has an 'id'.");
  if (line.argv === undefined && typeof line.cmdline !== 'string') {
    throw new TypeError("A case has 'argv' (a list) or 'cmdline' (a text).");
  }
  if (line.argv !== undefined && !Array.isArray(line.argv)) throw new TypeError("'argv' is a list.");
  if (line.pipelineInput !== undefined && !Array.isArray(line.pipelineInput)) {
    throw new TypeError("'pipelineInput' is a list.");
  }
  for (const key of ['vars', 'defaults', 'preferences', 'promptAnswers']) {
    if (line[key] !== undefined) object(line[key] ?? null, `'${key}'`);
  }
  if (typeof definition !== 'string') readDefinition(definition ?? null);
  const item = line as unknown as ConformanceCase;
  return typeof item.id === 'string' ? item : { ...item, id: String(item.id) };
}

/** A definition's outline; its types and sets are checked when it is compiled. */
function readDefinition(json: Json): CommandDefinition {
  const definition = object(json, "'definition'");
  if (typeof definition.name !== 'string' || !Array.isArray(definition.parameters)) {
    throw new TypeError("A definition has a 'name' and a list of 'parameters'.");
  }
  for (const item of definition.parameters) {
    const parameter = object(item, 'A parameter');
    if (typeof parameter.name !== 'string' || typeof parameter.type !== 'string') {
      throw new TypeError("A parameter has a 'name' and a 'type'.");
    }
  }
  return definition as unknown as CommandDefinition;
}

function object(json: Json, what: string): JsonObject {
  if (!isJsonObject(json)) throw new TypeError(`${what} is a JSON object.`);
  return json;
}
