import type { Cmdlet } from '../definition/cmdlet.js';
import { modelObject } from '../output/model-object.js';
import { type PSValue, unwrap } from '../value/value.js';
import { embed } from './answerable.js';
import type { Host } from './host.js';

/**
 * Tells an output object. The call has succeeded by now, so nothing here fails: an object that nests deeper than
 * PowerShell reads becomes its JSON text, with a warning.
 *
 * @param text the answer as Graph sent it.
 */
export function tellOutput(host: Host, cmdlet: Cmdlet, value: PSValue, text: string): void {
  const bare = unwrap(value);
  if (bare === null || typeof bare !== 'object') {
    host.tell('output', embed(value));
    return;
  }
  const { output } = cmdlet.row;
  const types = cmdlet.command.definition.types ?? {};
  try {
    const model = modelObject(value, output.kind === 'object' ? output.types[0] : undefined, types);
    host.tell('output', embed(model), { json: text });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    host.tell('warning', 'The answer nests deeper than PowerShell reads; it is given as JSON text.');
    host.tell('output', text);
  }
}
