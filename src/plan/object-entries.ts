import { readJson } from '../value/read-json.js';
import { toText } from '../value/to-text.js';
import { type Properties, type PSValue, unwrap } from '../value/value.js';

/** The entries of anything that counts as an object: a dictionary, a PSCustomObject, a model, a JSON object. */
export function objectEntries(given: PSValue): Properties | undefined {
  const value = unwrap(given);
  if (typeof value === 'string') {
    const json = /^\s*\{/.test(value) ? readJson(value) : undefined;
    return json?.ok ? objectEntries(json.value) : undefined;
  }
  if (value === null || typeof value !== 'object') return undefined;
  if (value.kind === 'dictionary') return value.entries.map(([key, item]) => [toText(key), item]);
  if (value.kind === 'pscustomobject') return value.properties;
  if (value.kind === 'model') {
    return value.source === undefined
      ? [...value.properties, ...(value.additional ?? [])]
      : objectEntries(value.source);
  }
  return undefined;
}

/** Whether a value is one thing with a text of its own: no list, no object, not null. */
export function isScalar(given: PSValue): boolean {
  const value = unwrap(given);
  if (value === null) return false;
  if (typeof value !== 'object') return true;
  return !['array', 'arraylist', 'dictionary', 'pscustomobject', 'model', 'automationnull'].includes(
    value.kind,
  );
}
