import { isJsonObject, type Json, type JsonObject } from './json.js';

/** Looks at one property of a body; the sentence that refuses it, or undefined where it is good. */
export type PropertyCheck = (body: JsonObject) => string | undefined;

/** The first refusal of several checks. */
export function firstProblem(body: JsonObject, checks: readonly PropertyCheck[]): string | undefined {
  for (const check of checks) {
    const problem = check(body);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

/** A required array of participants, each an object with an identity object. `most` is inclusive. */
export function participants(name: string, most?: number): PropertyCheck {
  const wanted = `an array of ${most === undefined ? 'at least 1 participant' : `1 to ${most} participants`}`;
  return (body) => {
    const list = own(body, name);
    if (!Array.isArray(list)) return problem(name, wanted, list);
    if (list.length < 1 || (most !== undefined && list.length > most)) return problem(name, wanted, list);
    for (const [index, item] of (list as readonly Json[]).entries()) {
      if (!isJsonObject(item)) return problem(`${name}[${index}]`, 'an object', item);
      const identity = own(item, 'identity');
      if (!isJsonObject(identity)) return problem(`${name}[${index}].identity`, 'an object', identity);
    }
    return undefined;
  };
}

/** A required object. */
export function requiredObject(name: string): PropertyCheck {
  return (body) => {
    const value = own(body, name);
    return isJsonObject(value) ? undefined : problem(name, 'an object', value);
  };
}

/** A required array of at least one string. */
export function requiredTexts(name: string): PropertyCheck {
  return (body) => {
    const value = own(body, name);
    const isGood =
      Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string');
    return isGood ? undefined : problem(name, 'an array of at least 1 string', value);
  };
}

/** An optional integer in a range, both ends inclusive; null is as good as absent. */
export function optionalInteger(name: string, least: number, most: number, unit: string): PropertyCheck {
  const isGood = (value: Json): boolean =>
    Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
  return optional(name, `an integer from ${least} to ${most} ${unit}`, isGood);
}

/** An optional absolute https URI; null is as good as absent. */
export function optionalHttpsUri(name: string): PropertyCheck {
  return optional(name, 'an absolute https URI', isHttpsUri);
}

/** An optional boolean; null is as good as absent. */
export function optionalBoolean(name: string): PropertyCheck {
  return optional(name, 'true or false', (value) => typeof value === 'boolean');
}

/** An optional string out of a list; null is as good as absent. */
export function optionalOneOf(name: string, words: readonly string[]): PropertyCheck {
  return optional(
    name,
    `one of ${words.join(', ')}`,
    (value) => typeof value === 'string' && words.includes(value),
  );
}

/** An optional string of at most so many UTF-16 units; null is as good as absent. */
export function optionalText(name: string, most: number): PropertyCheck {
  const isGood = (value: Json): boolean => typeof value === 'string' && value.length <= most;
  return optional(name, `a string of at most ${most} characters`, isGood);
}

/** An optional object; null is as good as absent. */
export function optionalObject(name: string): PropertyCheck {
  return optional(name, 'an object', isJsonObject);
}

/** An optional property that some test accepts; null is as good as absent, since Graph marks them nullable. */
export function optional(name: string, wanted: string, isGood: (value: Json) => boolean): PropertyCheck {
  return (body) => {
    const value = own(body, name);
    return value === undefined || value === null || isGood(value) ? undefined : problem(name, wanted, value);
  };
}

/** A body's own property: what Object.prototype holds is not in the body. */
export function own(body: JsonObject, name: string): Json | undefined {
  return Object.hasOwn(body, name) ? body[name] : undefined;
}

function isHttpsUri(value: Json): boolean {
  // The parser of URLs forgives spaces, missing slashes and backslashes; an absolute URI has none of that.
  return typeof value === 'string' && /^https:\/\/[^\s\\/?#][^\s\\]*$/i.test(value) && URL.canParse(value);
}

function problem(name: string, wanted: string, value: Json | undefined): string {
  return `The property '${name}' must be ${wanted}; it is ${describe(value)}.`;
}

const SHOWN_CHARACTERS = 64;

function describe(value: Json | undefined): string {
  if (value === undefined) return 'missing';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (isJsonObject(value)) return 'an object';
  if (typeof value !== 'string') return String(value);
  if (value.length <= SHOWN_CHARACTERS) return JSON.stringify(value);
  return `${JSON.stringify(value.slice(0, SHOWN_CHARACTERS))}… (${value.length} characters)`;
}
