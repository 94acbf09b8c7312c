import { createHash } from 'node:crypto';

/** The namespace of mgshim's modules, drawn once. */
const NAMESPACE = 'c1b7e0a45d0e4f6c9c9a6b2f7a51d3e8';

/** A module's GUID: the same for a name for ever, and no one else's (RFC 9562, version 5). */
export function moduleGuid(module: string): string {
  const hash = createHash('sha1').update(Buffer.from(NAMESPACE, 'hex')).update(module, 'utf8').digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.toString('hex', 0, 16);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
