import type { BindingTrace } from '../bind/binding-trace.js';
import { COMMON_TYPES } from '../definition/common-parameters.js';
import { type Command, compileCommand } from '../definition/compile.js';
import type { CommandDefinition, TypeDefinition } from '../definition/definition.js';
import { lookupIn, resolveType, type TypeReference } from '../definition/type-reference.js';
import { readLine } from './case.js';
import type { ResolveType } from './decode-value.js';
import type { Json, JsonObject } from './json.js';
import { runCase } from './run-case.js';

/** A class that is itself an IDictionary, which the format's `byName` layout uses. */
const FORMAT_TYPES: Readonly<Record<string, TypeDefinition>> = {
  Bag: { kind: 'poco', fullName: 'Oracle.Bag', dictionary: true, props: { Label: 'string' } },
};

interface Defined {
  readonly command: Command;
  readonly resolve: ResolveType;
}

export interface Conformer {
  /**
   * Answers one line: an answer for a case, nothing for a comment, an empty line or a definition. A malformed
   * line is answered with `harnessError`.
   */
  readonly answer: (text: string) => JsonObject | undefined;
  /** How many lines were malformed so far. */
  readonly harnessErrors: () => number;
}

/**
 * Makes an answerer for the lines of a conformance run (conformance-format.md).
 *
 * @param definitions definitions that cases may name from the start, by name.
 */
export function createConformer(
  definitions: ReadonlyMap<string, CommandDefinition>,
  trace?: BindingTrace,
): Conformer {
  const defined = new Map<string, Defined>();
  const inline = new Map<string, Defined>();
  let lines = 0;
  let failures = 0;

  const find = (definition: string | CommandDefinition): Defined => {
    if (typeof definition !== 'string') {
      const key = JSON.stringify(definition);
      const known = inline.get(key) ?? define(definition);
      inline.set(key, known);
      return known;
    }
    const known = defined.get(definition);
    if (known) return known;
    const given = definitions.get(definition);
    if (!given) throw new TypeError(`No definition is named '${definition}'.`);
    const made = define(given);
    defined.set(definition, made);
    return made;
  };

  const answer = (text: string): JsonObject | undefined => {
    lines++;
    if (text.trim() === '' || text.startsWith('#')) return undefined;
    let id: Json = null;
    try {
      const json = JSON.parse(text) as Json;
      id = idOf(json);
      const line = readLine(json);
      if ('define' in line) {
        defined.set(line.define, define(line.definition));
        return undefined;
      }
      if (line.kind !== undefined && line.kind !== 'function') {
        throw new TypeError(`Only the kind 'function' can be answered, not '${line.kind}'.`);
      }
      const { command, resolve } = find(line.definition);
      return runCase(command, resolve, line, trace);
    } catch (error) {
      failures++;
      const reason = error instanceof Error ? error.message : String(error);
      return { ...(id === null ? { line: lines } : { id }), harnessError: reason };
    }
  };
  return { answer, harnessErrors: () => failures };
}

function define(definition: CommandDefinition): Defined {
  const types = { ...FORMAT_TYPES, ...definition.types };
  const known = lookupIn({ ...COMMON_TYPES, ...types });
  const memo = new Map<string, TypeReference>();
  return {
    command: compileCommand({ ...definition, types }),
    resolve: (name) => resolveType(name, known, memo),
  };
}

function idOf(json: Json): Json {
  if (json === null || typeof json !== 'object' || Array.isArray(json)) return null;
  const line = json as JsonObject;
  const inner = line.case;
  return line.id ?? (inner === undefined ? null : idOf(inner)) ?? null;
}
