import { compareNumbers, isNumber } from '../convert/number.js';
import { type PSNumber, type PSObject, type PSValue, unwrap } from '../value/value.js';

/**
 * Whether two default values of one parameter are the same to PowerShell, which asks `later.Equals(earlier)`: values
 * by value, lists and dictionaries by identity. A PSObject compares what it holds, numbers of different types
 * included; nothing else equals a PSObject.
 */
export function sameValue(earlier: PSValue, later: PSValue): boolean {
  if (isWrapped(later)) return sameInside(unwrap(earlier), unwrap(later));
  return !isWrapped(earlier) && sameBare(earlier, later);
}

function isWrapped(value: PSValue): boolean {
  return value !== null && typeof value === 'object' && value.kind === 'wrapped';
}

function sameInside(earlier: PSValue, later: PSValue): boolean {
  if (isNumber(earlier) && isNumber(later)) return compareNumbers(earlier, Number(later.value)) === 0;
  const isChar = earlier !== null && typeof earlier === 'object' && earlier.kind === 'char';
  return sameBare(isChar && typeof later === 'string' ? earlier.value : earlier, later);
}

function sameBare(earlier: PSValue, later: PSValue): boolean {
  if (earlier === later) return true;
  if (earlier === null || later === null || typeof later !== 'object') return false;
  // The later value is asked: a switch equals booleans, a boolean equals no switch.
  if (typeof earlier !== 'object') return later.kind === 'switch' && later.value === earlier;
  return earlier.kind === later.kind && identity(earlier) === identity(later);
}

/** What two equal values of one kind have in common; the object itself where identity decides. */
function identity(value: PSObject | PSNumber): unknown {
  switch (value.kind) {
    case 'double':
      return Number.isNaN(value.value) ? 'NaN' : value.value;
    case 'decimal':
      return value.value.includes('.') ? value.value.replace(/\.?0+$/, '') : value.value;
    case 'datetime':
      // Equal ticks are equal dates, whatever their zones.
      return value.value.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
    case 'uri':
      return URL.canParse(value.value) ? new URL(value.value).href : value.value;
    case 'other':
      return `${value.type} ${value.text}`;
    case 'enum':
      return `${value.type} ${value.value}`;
    case 'automationnull':
      return 'nothing';
    case 'byte':
    case 'int':
    case 'long':
    case 'char':
    case 'switch':
      return value.value;
    default:
      return value;
  }
}
