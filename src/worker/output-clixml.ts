import { toText } from '../value/to-text.js';
import { type Entries, type Properties, type PSValue, unwrap } from '../value/value.js';
import { writeJson } from '../value/write-json.js';
import { writeClixml } from './clixml/write-clixml.js';

/**
 * An output object as CLIXML: JSON's objects become property bags, the outermost under the output type's name.
 * The call has succeeded by now, so an object that nests deeper than PowerShell reads becomes its JSON text, with
 * a warning.
 */
export function outputClixml(
  object: PSValue,
  typeName: string | undefined,
  warn: (message: string) => void,
): string {
  try {
    return writeClixml(asObject(object, typeName));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    warn('The answer nests deeper than PowerShell reads; it is given as JSON text.');
    return writeClixml(writeJson(object));
  }
}

function asObject(given: PSValue, type?: string): PSValue {
  const value = unwrap(given);
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'array') return { ...value, items: value.items.map((item) => asObject(item)) };
  if (value.kind !== 'dictionary') return value;
  const properties = asProperties(value.entries);
  return type === undefined ? { kind: 'pscustomobject', properties } : { kind: 'model', type, properties };
}

function asProperties(entries: Entries): Properties {
  return entries.map(([key, value]) => [toText(key), asObject(value)]);
}
