import { type Argument, namedArgument, valueArgument } from '../bind/argument.js';
import { CmdletError } from '../errors/cmdlet-error.js';
import { toText } from '../value/to-text.js';
import { type PSValue, unwrap } from '../value/value.js';

/**
 * `@value`: a dictionary becomes a named argument per entry, a list one argument per element, anything else one
 * argument (binding.md §1.6).
 *
 * @throws CmdletError `Argument` for an empty key.
 */
export function splatArguments(given: PSValue): readonly Argument[] {
  const value = unwrap(given);
  if (value === null || typeof value !== 'object') return [valueArgument(value)];
  if (value.kind === 'dictionary') return value.entries.map(([key, item]) => splatEntry(toText(key), item));
  if (value.kind === 'array' || value.kind === 'arraylist') return value.items.map(valueArgument);
  return [valueArgument(given)];
}

function splatEntry(key: string, value: PSValue): Argument {
  const name = key.replace(/^[-–—―]/, '');
  if (key === '') {
    throw new CmdletError({
      id: 'Argument',
      category: 'InvalidArgument',
      outcome: 'input',
      exception: 'System.Management.Automation.RuntimeException',
      message: 'Cannot process argument because the value of argument "name" is not valid: a splatted key is empty.',
    });
  }
  return namedArgument(name, value, true);
}
