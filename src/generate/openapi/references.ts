import type { Description, Referable, Schema } from './description.js';
import { sourceError } from './source-error.js';

/**
 * Follows a value's `$ref` as far as it goes.
 *
 * @throws Error naming file and reference when it points nowhere, outside the file, or in a circle.
 */
export function resolve<T>(description: Description, value: T | Referable): T {
  const seen = new Set<string>();
  let current: unknown = value;
  for (;;) {
    const reference = (current as Referable | undefined)?.$ref;
    if (typeof reference !== 'string') return current as T;
    if (seen.has(reference)) throw refuse(description, reference, 'points at itself');
    seen.add(reference);
    current = target(description, reference);
  }
}

/** A schema's name in `components/schemas`, when `schema` is a reference to it. */
export function componentName(schema: Schema): string | undefined {
  const found = /^#\/components\/schemas\/(.+)$/.exec(schema.$ref ?? '');
  return found?.[1] === undefined ? undefined : decode(found[1]);
}

/** A part of a JSON pointer, as RFC 6901 section 3 writes it. */
export function encodePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

function decode(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

function target(description: Description, reference: string): unknown {
  if (!reference.startsWith('#/')) throw refuse(description, reference, 'points outside the file');
  let current: unknown = description.document;
  for (const part of reference.slice(2).split('/').map(decode)) {
    const holder = current as Readonly<Record<string, unknown>> | undefined | null;
    current = typeof holder === 'object' && holder !== null ? holder[part] : undefined;
  }
  if (current === undefined) throw refuse(description, reference, 'points nowhere');
  return current;
}

function refuse(description: Description, reference: string, what: string): Error {
  return sourceError(description.file, undefined, `the reference '${reference}' ${what}`);
}
