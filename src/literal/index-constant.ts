import { objectArray, type PSValue } from '../value/value.js';
import { keyIdentity } from './key-identity.js';

/**
 * `target[index]` as SafeGetValue answers it for strings, arrays and hashtables: null out of range (and, as in the
 * engine, for the index that counts back to the very first element); undefined where it refuses.
 */
export function indexConstant(target: PSValue, index: PSValue): PSValue | undefined {
  if (target === null || index === null) return undefined;
  if (typeof index !== 'object' || index.kind !== 'array') return indexOne(target, index);
  const picked: PSValue[] = [];
  for (const each of index.items) {
    const value = indexOne(target, each);
    if (value === undefined) return undefined;
    picked.push(value);
  }
  return objectArray(picked);
}

function indexOne(target: PSValue, index: PSValue): PSValue | undefined {
  if (typeof target === 'string') {
    const at = position(index, target.length);
    return typeof at === 'number' ? { kind: 'char', value: target.charAt(at) } : at;
  }
  if (target === null || typeof target !== 'object') return undefined;
  if (target.kind === 'array') {
    const at = position(index, target.items.length);
    return typeof at === 'number' ? (target.items[at] ?? null) : at;
  }
  if (target.kind !== 'dictionary' || target.type !== 'hashtable' || index === null) return undefined;
  const identity = keyIdentity(index);
  const entry =
    identity === undefined ? undefined : target.entries.find(([key]) => keyIdentity(key) === identity);
  return entry?.[1] ?? null;
}

function position(index: PSValue, length: number): number | null | undefined {
  if (index === null || typeof index !== 'object' || index.kind !== 'int') return undefined;
  if (Math.abs(index.value) >= length) return null;
  return index.value < 0 ? length + index.value : index.value;
}
