import { isDeepStrictEqual } from 'node:util';
import { isJsonObject, type Json, type JsonObject } from '../../src/conformance/json.js';

/** What two answers are compared by (conformance-format.md, "Answer"). */
interface Comparable {
  readonly ok: Json;
  readonly beginSet: Json;
  readonly records: readonly Json[];
  readonly errors: readonly Json[];
  readonly harnessError: Json;
}

/** Whether two answers to one case say the same. */
export function sameAnswer(one: JsonObject, other: JsonObject): boolean {
  return isDeepStrictEqual(comparable(one), comparable(other));
}

export function comparable(answer: JsonObject): Comparable {
  const single = answer.parameterSet === undefined ? [] : [answer];
  const records: readonly JsonObject[] = Array.isArray(answer.records) ? answer.records : single;
  const errors: readonly JsonObject[] = Array.isArray(answer.errors)
    ? answer.errors
    : answer.error === undefined
      ? []
      : [answer];
  return {
    ok: answer.ok ?? null,
    beginSet: answer.beginSet ?? null,
    records: records.map((record) => ({
      set: record.parameterSet ?? null,
      bound: value(record.bound ?? {}),
    })),
    errors: errors.map((error) => ({
      id: errorId(error) ?? null,
      category: error.category ?? null,
      terminating: error.terminating ?? null,
    })),
    harnessError: answer.harnessError ?? null,
  };
}

/** An answer's error id without the command's name; undefined where there is no error. */
export function errorId(answer: JsonObject): string | undefined {
  return typeof answer.error === 'string' ? answer.error.split(',')[0] : undefined;
}

/** An instance of a model counts as `$model`, whatever it holds; a PSObject around a value is no part of it. */
function value(json: Json): Json {
  if (Array.isArray(json)) return json.map(value);
  if (!isJsonObject(json)) return json;
  if (json.$wrap !== undefined) return value(json.$wrap);
  if (typeof json.$model === 'string') return { $model: json.$model };
  const entries = Object.entries(json).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, value(item)]));
}
