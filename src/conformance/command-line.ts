import type { Argument } from '../bind/argument.js';
import type { PSValue } from '../value/value.js';

export function readCommandLine(
  _text: string,
  _variables: ReadonlyMap<string, PSValue>,
): readonly Argument[] | 'help' {
  throw new TypeError('cmdline');
}
