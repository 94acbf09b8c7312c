import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const PURPOSE = 'mgshim token cache';
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** Encrypts a text with AES-256-GCM under a key of its own, made of the secret (HKDF-SHA256); base64. */
export function sealText(text: string, secret: Buffer, context: string): string {
  const salt = randomBytes(SALT_BYTES);
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyOf(secret, salt), iv);
  cipher.setAAD(Buffer.from(context, 'utf8'));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([salt, iv, cipher.getAuthTag(), sealed]).toString('base64');
}

/**
 * Opens what {@link sealText} made.
 *
 * @throws Error for another secret, another context, and anything changed.
 */
export function openSealed(sealed: unknown, secret: Buffer, context: string): string {
  const bytes = Buffer.from(typeof sealed === 'string' ? sealed : '', 'base64');
  const salt = bytes.subarray(0, SALT_BYTES);
  const iv = bytes.subarray(SALT_BYTES, SALT_BYTES + IV_BYTES);
  const start = SALT_BYTES + IV_BYTES + TAG_BYTES;
  const cipher = createDecipheriv('aes-256-gcm', keyOf(secret, salt), iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context, 'utf8'));
  cipher.setAuthTag(bytes.subarray(SALT_BYTES + IV_BYTES, start));
  return Buffer.concat([cipher.update(bytes.subarray(start)), cipher.final()]).toString('utf8');
}

function keyOf(secret: Buffer, salt: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, salt, PURPOSE, KEY_BYTES));
}
