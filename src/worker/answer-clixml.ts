import { hashtable, objectArray, type PSValue } from '../value/value.js';
import { writeClixml } from './clixml/write-clixml.js';
import { isJsonObject, type Json, type RpcFailure } from './message.js';

/** A result, or an error, as one CLIXML text (README.md, "CLIXML answers"). */
export function answerClixml(answer: { readonly result: Json } | { readonly error: RpcFailure }): string {
  return writeClixml(toValue({ ...answer } as Json));
}

/** Objects become hashtables, whose keys PowerShell finds in any case. */
function toValue(json: Json): PSValue {
  if (json === null || typeof json === 'boolean' || typeof json === 'string') return json;
  if (typeof json === 'number') {
    const isInt = Number.isInteger(json) && Math.abs(json) < 2 ** 31;
    return { kind: isInt ? 'int' : 'double', value: json };
  }
  if (isJsonObject(json)) return hashtable(Object.entries(json).map(([key, value]) => [key, toValue(value)]));
  return objectArray(json.map(toValue));
}
