import type { Description } from './description.js';
import { operationParameters } from './operation-parameters.js';
import type { Operation } from './operations.js';
import { pascal } from './words.js';

/** Words that a service's name leaves out (cmdlet-rules.md section 5). */
const LEFT_OUT = /Client|Azure|Microsoft|APIs|API|REST/g;

/** The name of the type that holds the ids of a module's paths: `CloudCommunications` → `ICloudCommunicationsIdentity`. */
export function identityTypeName(module: string): string {
  const title = pascal(module);
  const service = title.replace(LEFT_OUT, '');
  return `I${pascal(`${service === '' ? title : service} Identity`)}`;
}

/** The ids of all paths of a module, by name, with their types; and `Id`, which the whole path goes by. */
export function identityProperties(
  description: Description,
  operations: readonly Operation[],
): ReadonlyArray<{ readonly name: string; readonly wire: string; readonly type: string }> {
  const properties = new Map([['Id', { name: 'Id', wire: 'id', type: 'string' }]]);
  for (const operation of operations) {
    for (const { name, wire = name, type, place } of operationParameters(description, operation)) {
      if (place === 'path' && !properties.has(name)) properties.set(name, { name, wire, type });
    }
  }
  return [...properties.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
