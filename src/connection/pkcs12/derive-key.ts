import { createHash } from 'node:crypto';

/** What the derived bytes are for (RFC 7292, appendix B.3). */
export const KEY = 1;
export const IV = 2;

const HASH_BYTES = 20;
const BLOCK_BYTES = 64;

/** PKCS#12's own key derivation with SHA-1 (RFC 7292, appendix B.2). */
export function deriveKey(
  password: string,
  salt: Buffer,
  iterations: number,
  purpose: typeof KEY | typeof IV,
  length: number,
): Buffer {
  const diversifier = Buffer.alloc(BLOCK_BYTES, purpose);
  const input = Buffer.concat([repeated(salt), repeated(bmpString(password))]);
  const derived: Buffer[] = [];
  for (let have = 0; have < length; have += HASH_BYTES) {
    let hash = sha1(Buffer.concat([diversifier, input]));
    for (let round = 1; round < iterations; round++) hash = sha1(hash);
    derived.push(hash);
    addToBlocks(input, repeated(hash));
  }
  return Buffer.concat(derived).subarray(0, length);
}

/** The bytes over and over, up to a whole number of blocks; none for none. */
function repeated(bytes: Buffer): Buffer {
  const length = Math.ceil(bytes.length / BLOCK_BYTES) * BLOCK_BYTES;
  return length === 0 ? Buffer.alloc(0) : Buffer.alloc(length, bytes);
}

/** UTF-16, big endian, with a zero at the end (appendix B.1). */
function bmpString(text: string): Buffer {
  return Buffer.from(`${text}\0`, 'utf16le').swap16();
}

/** Adds `addend` + 1 to every block, as numbers without what carries over. */
function addToBlocks(blocks: Buffer, addend: Buffer): void {
  for (let start = 0; start < blocks.length; start += BLOCK_BYTES) {
    let carry = 1;
    for (let index = BLOCK_BYTES - 1; index >= 0; index--) {
      const sum = (blocks[start + index] as number) + (addend[index] as number) + carry;
      blocks[start + index] = sum & 0xff;
      carry = sum >> 8;
    }
  }
}

function sha1(bytes: Buffer): Buffer {
  return createHash('sha1').update(bytes).digest();
}
