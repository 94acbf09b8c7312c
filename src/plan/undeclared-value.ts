import { jsonDepthLimit } from '../value/read-json.js';
import { hashtable, objectArray, type PSValue, unwrap } from '../value/value.js';
import { dateInUtc } from './date-in-utc.js';
import { invalidPropertyValue, propertyPath } from './invalid-property-value.js';
import { objectEntries } from './object-entries.js';

/**
 * A value under a key that the API does not declare: it travels as it was bound, at every depth (design.md,
 * "Copied"), a date with its zone. Models become the objects that they were made from.
 *
 * @param path where the value stands, as an error names it.
 * @param depth how many objects and lists are around it.
 * @throws CmdletError `InvalidPropertyValue` for what JSON does not have: NaN, the infinities, one key twice; and
 * for nesting beyond 1,024 levels (ecosystem.md §4.2 R12).
 */
export function undeclaredValue(given: PSValue, path: string, depth: number): PSValue {
  const value = unwrap(given);
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'datetime') return dateInUtc(value);
  if (value.kind === 'double' && !Number.isFinite(value.value) && value.text === undefined)
    throw notFinite(path);
  if (value.kind === 'other' && value.type === 'System.Single' && !/\d/.test(value.text))
    throw notFinite(path);
  if (value.kind === 'array' || value.kind === 'arraylist') {
    checkDepth(path, depth);
    return objectArray(
      value.items.map((item, index) => undeclaredValue(item, `${path}[${index}]`, depth + 1)),
    );
  }
  const entries = objectEntries(value);
  if (!entries) return value;
  checkDepth(path, depth);
  const seen = new Set<string>();
  return hashtable(
    entries.map(([key, item]): readonly [string, PSValue] => {
      const at = propertyPath(path, key);
      if (seen.has(key)) throw invalidPropertyValue(at, 'given once', 'given twice');
      seen.add(key);
      return [key, undeclaredValue(item, at, depth + 1)];
    }),
  );
}

/** @throws CmdletError `InvalidPropertyValue` where an object or a list stands too deep. */
export function checkDepth(path: string, depth: number): void {
  if (depth < jsonDepthLimit) return;
  // The whole path of such a value would fill the screen.
  const place = `${path.slice(0, 40)}…`;
  throw invalidPropertyValue(place, `nested at most ${jsonDepthLimit} levels deep`, 'deeper');
}

function notFinite(path: string): Error {
  return invalidPropertyValue(path, 'a finite number', 'none');
}
