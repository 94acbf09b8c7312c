import type { Parameter } from './parameter.js';
import type { Reply } from './reply.js';
import { CONTENT_TYPE, EVERY_SET, IN_FILE, OUT_FILE, PAGING, PASS_THRU } from './runtime-parameters.js';
import type { Variant } from './variant.js';

/** Whether a set reads a collection page by page: a Get called List or Delta, of an operation that has pages. */
export function isPaged(variant: Variant): boolean {
  return (
    variant.verb === 'Get' &&
    /^(List|Delta)\d*$/.test(variant.name) &&
    variant.operation.pageItems !== undefined
  );
}

/**
 * All parameters of a set but the common ones, in the order in which Microsoft's generator declares them: by name,
 * those about paging last.
 */
export function setParameters(variant: Variant, reply: Reply, identityType: string): readonly Parameter[] {
  const paged = isPaged(variant);
  const sends = variant.verb === 'Set' && variant.body === 'stream';
  const declared = [
    ...variant.parameters
      // -CountVariable asks for the count instead.
      .filter((parameter) => !(paged && parameter.wire === '$count' && parameter.place === 'query'))
      .map((parameter) => (sends && parameter.place === 'body' ? optional(parameter) : parameter)),
    ...(variant.identity === 'InputObject' ? [identityParameter(identityType)] : []),
    ...(variant.body === 'stream' ? [CONTENT_TYPE] : []),
    ...(sends ? [IN_FILE] : []),
    ...(reply.kind === 'stream' ? [OUT_FILE] : []),
    ...(reply.kind === 'object' ? [] : [PASS_THRU]),
    ...EVERY_SET,
  ];
  return [...declared.sort(byName), ...(paged ? PAGING : [])];
}

function identityParameter(type: string): Parameter {
  return { name: 'InputObject', type, place: 'identity', mandatory: true, pipeline: true };
}

/** The file may come instead of the stream. */
function optional({ mandatory, ...parameter }: Parameter): Parameter {
  return parameter;
}

function byName(a: Parameter, b: Parameter): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
