import { createHash } from 'node:crypto';
import { pascal } from './words.js';

/**
 * The name of a type that has none, after the place where it stands: a digest of its JSON pointer, then the
 * pointer's parts (cmdlet-rules.md section 5).
 */
export function inlineTypeName(pointer: string): string {
  const digest = createHash('md5').update(pointer.slice(1)).digest().readUInt32BE(0).toString(36);
  const [first = '', ...rest] = pointer.slice(2).split('/');
  const parts = [first, digest, ...rest.map((part) => part.replaceAll('~1', ' ').replaceAll('~0', '~'))];
  return `I${pascal(parts.join(' ').toLowerCase())}`;
}
