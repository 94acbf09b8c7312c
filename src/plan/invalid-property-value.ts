import { CmdletError } from '../errors/cmdlet-error.js';
import { typeName } from '../value/type-name.js';
import type { PSValue } from '../value/value.js';

/**
 * The error of a value that cannot be the property's, which names the property and never shows the value.
 *
 * @param path where the value stands: `Targets[0].Identity`; '' for the body itself.
 */
export function invalidPropertyValue(path: string, expected: string, came: string): CmdletError {
  return new CmdletError({
    id: 'InvalidPropertyValue',
    category: 'InvalidData',
    outcome: 'input',
    message: `The value of '${path || 'the body'}' must be ${expected}; it is ${came}.`,
    target: path,
  });
}

/** What came, without showing a text that may be a secret or a phone number. */
export function described(value: PSValue): string {
  if (typeof value === 'boolean') return value ? '$true' : '$false';
  return `a ${typeName(value)}`;
}

/** A property of what stands at `path`. */
export function propertyPath(path: string, property: string): string {
  return path === '' ? property : `${path}.${property}`;
}
