import { readJson } from '../value/read-json.js';
import type { PSValue } from '../value/value.js';
import type { Json } from './message.js';

/** Parsed JSON as a PowerShell value: objects become hashtables. */
export function fromJson(json: Json): PSValue {
  const read = readJson(JSON.stringify(json));
  return read.ok ? read.value : null;
}
