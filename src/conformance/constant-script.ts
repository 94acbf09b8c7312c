import { parseNumberToken } from '../literal/parse-number.js';
import type { PSValue } from '../value/value.js';

/**
 * PowerShell runs a script block that stands as a default value. A binder of data can run one that only names a
 * number; any other stays a script block.
 */
export function runConstantScript(value: PSValue): PSValue {
  if (value === null || typeof value !== 'object' || value.kind !== 'scriptblock') return value;
  return parseNumberToken(value.text.trim()) ?? value;
}
