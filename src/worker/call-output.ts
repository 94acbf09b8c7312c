import type { Cmdlet } from '../definition/cmdlet.js';
import { modelObject } from '../output/model-object.js';
import { type PSValue, unwrap } from '../value/value.js';
import { type AnswerableObject, embed } from './answerable.js';
import { ENGINE_DEPTH_LIMIT } from './clixml/write-clixml.js';
import type { Host } from './host.js';
import { nesting } from './nesting.js';

/** An answer's output stands in two hashtables. */
const DEEPEST_OUTPUT = ENGINE_DEPTH_LIMIT - 2;

/**
 * A call's output as its answer has it: `output`, and with an object `json`. The call has succeeded by now, so nothing
 * here fails: an object that nests deeper than PowerShell reads becomes its JSON text, with a warning.
 *
 * @param text the answer as Graph sent it.
 */
export function callOutput(host: Host, cmdlet: Cmdlet, value: PSValue, text: string): AnswerableObject {
  const bare = unwrap(value);
  if (bare === null || typeof bare !== 'object') return { output: embed(value) };
  const { output } = cmdlet.row;
  const types = cmdlet.command.definition.types ?? {};
  const model = modelObject(value, output.kind === 'object' ? output.types[0] : undefined, types);
  if (nesting(model) <= DEEPEST_OUTPUT) return { output: embed(model), json: text };
  host.tell('warning', 'The answer nests deeper than PowerShell reads; it is given as JSON text.');
  return { output: text };
}
