import type { TypeLookup } from '../definition/type-reference.js';
import { modelObject } from '../output/model-object.js';
import type { AboutObject } from '../output/streams.js';
import { type PSValue, unwrap } from '../value/value.js';
import { writeJson } from '../value/write-json.js';
import { type AnswerableObject, embed } from './answerable.js';
import { ENGINE_DEPTH_LIMIT } from './clixml/write-clixml.js';
import type { Host } from './host.js';
import { nesting } from './nesting.js';

/** An answer's output stands in two hashtables. */
const DEEPEST_OUTPUT = ENGINE_DEPTH_LIMIT - 2;

/**
 * A call's output as its answer has it: `output`, and with an object `json`. The call has succeeded by now, so nothing
 * here fails: an object that nests deeper than PowerShell reads becomes its JSON text, with a warning.
 */
export function callOutput(
  host: Host,
  types: TypeLookup,
  value: PSValue,
  about: AboutObject = {},
): AnswerableObject {
  const bare = unwrap(value);
  if (bare === null || typeof bare !== 'object') return { output: embed(value) };
  const text = about.json ?? writeJson(value);
  const model = modelObject(value, about.type, types);
  if (nesting(model) <= DEEPEST_OUTPUT) return { output: embed(model), json: text };
  host.tell('warning', 'The answer nests deeper than PowerShell reads; it is given as JSON text.');
  return { output: text };
}
