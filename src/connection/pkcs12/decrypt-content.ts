import { createDecipheriv, pbkdf2Sync } from 'node:crypto';
import { childOf, type DerElement, identifier, octets, readElements, SEQUENCE, smallInteger } from './der.js';
import { deriveKey, IV, KEY } from './derive-key.js';
import { decryptRc2Cbc } from './rc2.js';

/** Object identifiers in hexadecimal (RFC 7292 appendix C, RFC 8018 appendix A, RFC 8017). */
const PBES2 = '2a864886f70d01050d';
const PBE_SHA1_3DES = '2a864886f70d010c0103';
const PBE_SHA1_RC2_40 = '2a864886f70d010c0106';
const PBKDF2 = '2a864886f70d01050c';

const CIPHERS: ReadonlyMap<string, { readonly name: string; readonly keyBytes: number }> = new Map([
  ['2a864886f70d0307', { name: 'des-ede3-cbc', keyBytes: 24 }],
  ['60864801650304012a', { name: 'aes-256-cbc', keyBytes: 32 }],
  ['608648016503040116', { name: 'aes-192-cbc', keyBytes: 24 }],
  ['608648016503040102', { name: 'aes-128-cbc', keyBytes: 16 }],
]);

const HASHES: ReadonlyMap<string, string> = new Map([
  ['2a864886f70d0207', 'sha1'],
  ['2a864886f70d0209', 'sha256'],
  ['2a864886f70d020a', 'sha384'],
  ['2a864886f70d020b', 'sha512'],
]);

/** More than any writer uses; a file must not keep its reader busy for minutes. */
const MOST_ITERATIONS = 2_000_000;

/**
 * What an AlgorithmIdentifier and a password make of encrypted content. Known are PBES2 with PBKDF2 and AES or
 * 3DES, and the two of PKCS#12 that Windows writes: SHA-1 with 3DES or 40-bit RC2.
 * @throws Error for a wrong password, damage, or an encryption that is not known here.
 */
export function decryptContent(algorithm: DerElement, encrypted: Buffer, password: string): Buffer {
  const scheme = identifier(childOf(algorithm, 0));
  const parameters = childOf(algorithm, 1, SEQUENCE);
  if (scheme === PBES2) return decryptPbes2(parameters, encrypted, password);
  if (scheme !== PBE_SHA1_3DES && scheme !== PBE_SHA1_RC2_40) throw unknownEncryption();
  const salt = octets(childOf(parameters, 0));
  const iterations = checkedIterations(childOf(parameters, 1));
  const derive = (purpose: typeof KEY | typeof IV, length: number) =>
    deriveKey(password, salt, iterations, purpose, length);
  return scheme === PBE_SHA1_3DES
    ? decipher('des-ede3-cbc', derive(KEY, 24), derive(IV, 8), encrypted)
    : decryptRc2Cbc(derive(KEY, 5), derive(IV, 8), encrypted);
}

/** RFC 8018 §6.2. */
function decryptPbes2(parameters: DerElement, encrypted: Buffer, password: string): Buffer {
  const derivation = childOf(parameters, 0, SEQUENCE);
  const encryption = childOf(parameters, 1, SEQUENCE);
  const cipher = CIPHERS.get(identifier(childOf(encryption, 0)));
  if (identifier(childOf(derivation, 0)) !== PBKDF2 || cipher === undefined) throw unknownEncryption();
  const [salt, count, ...optional] = readElements(childOf(derivation, 1, SEQUENCE).content);
  const function_ = optional.find((element) => element.tag === SEQUENCE);
  const hash = function_ === undefined ? 'sha1' : HASHES.get(identifier(childOf(function_, 0)));
  if (hash === undefined) throw unknownEncryption();
  const iterations = checkedIterations(count);
  const key = pbkdf2Sync(Buffer.from(password, 'utf8'), octets(salt), iterations, cipher.keyBytes, hash);
  return decipher(cipher.name, key, octets(childOf(encryption, 1)), encrypted);
}

function decipher(name: string, key: Buffer, iv: Buffer, encrypted: Buffer): Buffer {
  const cipher = createDecipheriv(name, key, iv);
  return Buffer.concat([cipher.update(encrypted), cipher.final()]);
}

function checkedIterations(element: DerElement | undefined): number {
  const iterations = smallInteger(element);
  if (iterations < 1 || iterations > MOST_ITERATIONS) throw unknownEncryption();
  return iterations;
}

function unknownEncryption(): Error {
  return new Error('the encryption is not known');
}
