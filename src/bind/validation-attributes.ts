import { compareNumbers, isNumber } from '../convert/number.js';
import type { Validation } from '../definition/definition.js';
import { toText } from '../value/to-text.js';
import { type PSValue, unwrap } from '../value/value.js';

type Check = (value: PSValue) => string | undefined;

/**
 * Applies validation attributes in the order in which a definition lists them.
 *
 * @returns why the value is refused, or undefined.
 */
export function checkValidation(validation: Validation, value: PSValue): string | undefined {
  for (const [name, argument] of Object.entries(validation)) {
    const reason = attribute(name as keyof Validation, argument, value);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

function attribute(name: keyof Validation, argument: unknown, value: PSValue): string | undefined {
  switch (name) {
    case 'set':
      return eachElement(value, inSet(argument as readonly string[]));
    case 'range':
      return eachElement(value, inRange(argument as readonly [number, number]));
    case 'length':
      return eachElement(value, ofLength(argument as readonly [number, number]));
    case 'pattern':
      return eachElement(value, matching(new RegExp(argument as string, 'iu')));
    case 'count':
      return counted(value, argument as readonly [number, number]);
    case 'notNull':
      return argument ? notNull(value) : undefined;
    case 'notNullOrEmpty':
      return argument ? notNullOrEmpty(value) : undefined;
    case 'variableName':
      return argument ? variableName(value) : undefined;
  }
}

/** ValidateEnumeratedArgumentsAttribute: null is refused, a list is checked element by element. */
function eachElement(given: PSValue, check: Check): string | undefined {
  const value = unwrap(given);
  if (value === null) return 'The argument is null.';
  if (typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist')) {
    for (const item of value.items) {
      const reason = check(unwrap(item));
      if (reason !== undefined) return reason;
    }
    return undefined;
  }
  return check(value);
}

function inSet(allowed: readonly string[]): Check {
  const lower = new Set(allowed.map((item) => item.toLowerCase()));
  return (value) =>
    value !== null && lower.has(toText(value).toLowerCase())
      ? undefined
      : `The argument "${toText(value)}" does not belong to the set "${allowed.join(',')}" specified by the ValidateSet attribute. Supply an argument that is in the set and then try the command again.`;
}

function inRange([minimum, maximum]: readonly [number, number]): Check {
  return (value) => {
    if (!isNumber(value))
      return 'The argument cannot be validated because its type is not the same type as the range.';
    if (compareNumbers(value, minimum) < 0) {
      return `The ${toText(value)} argument is less than the minimum allowed range of ${minimum}. Supply an argument that is greater than or equal to ${minimum} and then try the command again.`;
    }
    if (compareNumbers(value, maximum) > 0) {
      return `The ${toText(value)} argument is greater than the maximum allowed range of ${maximum}. Supply an argument that is less than or equal to ${maximum} and then try the command again.`;
    }
    return undefined;
  };
}

function ofLength([minimum, maximum]: readonly [number, number]): Check {
  return (value) => {
    if (typeof value !== 'string') return 'The ValidateLength attribute needs a string.';
    if (value.length < minimum)
      return `The character length (${value.length}) of the argument is too short; at least ${minimum} is needed.`;
    if (value.length > maximum)
      return `The character length of the ${value.length} argument is too long; at most ${maximum} is allowed.`;
    return undefined;
  };
}

function matching(pattern: RegExp): Check {
  return (value) =>
    pattern.test(toText(value))
      ? undefined
      : `The argument "${toText(value)}" does not match the "${pattern.source}" pattern. Supply an argument that matches "${pattern.source}" and try the command again.`;
}

function counted(given: PSValue, [minimum, maximum]: readonly [number, number]): string | undefined {
  const value = unwrap(given);
  let count: number;
  if (value === null) count = 0;
  else if (typeof value === 'object' && (value.kind === 'array' || value.kind === 'arraylist'))
    count = value.items.length;
  else if (typeof value === 'object' && value.kind === 'dictionary') count = value.entries.length;
  else return 'The ValidateCount attribute cannot be applied to a non-array parameter.';
  return count < minimum || count > maximum
    ? `The number of provided arguments, (${count}), is outside of the allowed range ${minimum} to ${maximum}.`
    : undefined;
}

/** A PSObject around a list hides its elements. */
function notNull(bare: PSValue): string | undefined {
  if (bare === null) return 'The argument is null.';
  if (typeof bare === 'object' && (bare.kind === 'array' || bare.kind === 'arraylist')) {
    if (bare.items.some((item) => unwrap(item) === null)) return 'The argument has a null element.';
  }
  return undefined;
}

/** A PSObject around a value hides that it is empty. */
function notNullOrEmpty(bare: PSValue): string | undefined {
  const empty =
    'The argument is null or empty. Provide an argument that is not null or empty, and then try the command again.';
  if (bare === null || bare === '') return empty;
  if (typeof bare !== 'object') return undefined;
  if (bare.kind === 'array' || bare.kind === 'arraylist') {
    const bad = bare.items.some((item) => unwrap(item) === null || unwrap(item) === '');
    return bare.items.length === 0 || bad ? empty : undefined;
  }
  // A class that is a dictionary holds no entries: what it was made from went to its properties.
  if (bare.kind === 'model' && bare.dictionary) return empty;
  return bare.kind === 'dictionary' && bare.entries.length === 0 ? empty : undefined;
}

/** A variable path: a scope or none, never a drive; a leading `+` appends (binding.md §9). */
function variableName(value: PSValue): string | undefined {
  if (typeof value !== 'string') return undefined;
  const path = value.startsWith('+') ? value.slice(1) : value;
  if (path === '') {
    return 'Cannot process argument because the value of argument "path" is not valid. Change the value of the "path" argument and run the operation again.';
  }
  if (/^(?:global|local|private|script|variable):/i.test(path) || path.indexOf(':') <= 0) return undefined;
  return `Cannot validate argument '${value}' because it is not a valid variable name.`;
}
