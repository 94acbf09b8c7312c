import type { TypeLookup } from '../definition/type-reference.js';
import { modelObject } from '../output/model-object.js';
import type { AboutObject } from '../output/streams.js';
import { type PSValue, unwrap } from '../value/value.js';
import { writeJson } from '../value/write-json.js';
import { embed } from './answerable.js';
import type { Host } from './host.js';

/**
 * Tells an output object. The call has succeeded by now, so nothing here fails: an object that nests deeper than
 * PowerShell reads becomes its JSON text, with a warning.
 */
export function tellOutput(host: Host, types: TypeLookup, value: PSValue, about: AboutObject = {}): void {
  const bare = unwrap(value);
  if (bare === null || typeof bare !== 'object') {
    host.tell('output', embed(value));
    return;
  }
  const text = about.json ?? writeJson(value);
  try {
    const model = modelObject(value, about.type, types);
    host.tell('output', embed(model), { json: text });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    host.tell('warning', 'The answer nests deeper than PowerShell reads; it is given as JSON text.');
    host.tell('output', text);
  }
}
