import { isLiteralError } from '../literal/literal-result.js';
import type { PSValue } from '../value/value.js';
import { fromPipeline, readStatements } from './constant-expression.js';
import { scriptCursor } from './script-cursor.js';

/**
 * PowerShell runs a script block that stands as a default value. A binder of data can run one that is made of
 * constants.
 *
 * @throws TypeError for any other script block.
 */
export function runConstantScript(value: PSValue): PSValue {
  if (value === null || typeof value !== 'object' || value.kind !== 'scriptblock') return value;
  try {
    return fromPipeline(readStatements(scriptCursor(value.text, new Map()), ''));
  } catch (error) {
    throw isLiteralError(error) ? new TypeError(error.message) : error;
  }
}
