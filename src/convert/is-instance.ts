import type { TypeReference } from '../definition/type-reference.js';
import type { PSValue } from '../value/value.js';
import { unwrap } from '../value/value.js';

/** Whether a value already is of a type, wrappers taken off; `$null` is an instance of nothing. */
export function isInstance(given: PSValue, of: TypeReference): boolean {
  const type = of.underlying ?? of;
  const value = unwrap(given);
  if (value === null) return false;
  switch (type.kind) {
    case 'object':
      return true;
    case 'string':
      return typeof value === 'string';
    case 'bool':
      return typeof value === 'boolean';
    case 'idictionary':
      return typeof value === 'object' && (value.kind === 'dictionary' || isDictionaryModel(value));
    case 'hashtable':
      return typeof value === 'object' && value.kind === 'dictionary' && value.type === 'hashtable';
    case 'array':
      return typeof value === 'object' && value.kind === 'array' && holds(type.element, value.of);
    case 'graph':
    case 'poco':
      return typeof value === 'object' && value.kind === 'model' && value.type === type.fullName;
    case 'enum':
      return typeof value === 'object' && value.kind === 'enum' && value.type === type.fullName;
    case 'delegate':
    case 'pscredential':
    case 'securestring':
    case 'timespan':
    case 'guid':
      return typeof value === 'object' && value.kind === 'other' && value.type === type.fullName;
    case 'stream':
      return typeof value === 'object' && value.kind === 'other' && STREAM.test(value.type);
    default:
      return typeof value === 'object' && value.kind === type.kind;
  }
}

/** .NET's own streams; what inherits from them elsewhere does not say so. */
const STREAM = /^System\.IO\.(?:\w+\.)*\w*Stream$/;

const VALUE_ELEMENTS = /^System\.(Boolean|Char|Byte|Int32|Int64|Double|Decimal|DateTime|TimeSpan|Guid)$/;

/** .NET's array covariance: `string[]` is an `object[]`, `int[]` is not. */
function holds(element: TypeReference | undefined, of: string): boolean {
  if (!element) return false;
  // To .NET an int[] is an array of any enumeration, too.
  if (element.kind === 'enum' && of === 'System.Int32') return true;
  return element.fullName === of || (element.kind === 'object' && !VALUE_ELEMENTS.test(of));
}

function isDictionaryModel(value: PSValue): boolean {
  return value !== null && typeof value === 'object' && value.kind === 'model' && value.dictionary === true;
}
