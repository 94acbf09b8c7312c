import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { decryptContent } from './decrypt-content.js';
import { childOf, type DerElement, expectTag, identifier, octets, readElements, SEQUENCE } from './der.js';

/** What a PKCS#12 file holds. */
export interface Pkcs12 {
  readonly keys: readonly KeyObject[];
  readonly certificates: readonly X509Certificate[];
}

/** Object identifiers in hexadecimal (RFC 7292 appendix C, RFC 5652). */
const DATA = '2a864886f70d010701';
const ENCRYPTED_DATA = '2a864886f70d010706';
const BAG = '2a864886f70d010c0a01';
const X509 = '2a864886f70d01091601';

/**
 * Reads a PKCS#12 file (RFC 7292): Node opens one for TLS only and never shows its key. Its checksum is left
 * alone: a wrong password shows when the contents are opened.
 * @throws Error for a wrong password, or where the data is not PKCS#12.
 */
export function readPkcs12(bytes: Buffer, password: string): Pkcs12 {
  const file = expectTag(readElements(bytes)[0], SEQUENCE);
  const safes = expectTag(readElements(contentOf(childOf(file, 1, SEQUENCE), password))[0], SEQUENCE);
  const bags = readElements(safes.content).flatMap((safe) => bagsOf(contentOf(safe, password)));
  return {
    keys: bags.flatMap((bag) => keyOf(bag, password) ?? []),
    certificates: bags.flatMap((bag) => certificateOf(bag) ?? []),
  };
}

/** The bytes within a ContentInfo, opened where they are encrypted. */
function contentOf(info: DerElement, password: string): Buffer {
  const type = identifier(childOf(info, 0));
  const content = childOf(childOf(info, 1), 0);
  if (type === DATA) return octets(content);
  if (type !== ENCRYPTED_DATA) throw new Error('the contents are sealed for a key, not with a password');
  const [, algorithm, encrypted] = readElements(childOf(content, 1, SEQUENCE).content);
  return decryptContent(expectTag(algorithm, SEQUENCE), implicitOctets(encrypted), password);
}

/** `[0] IMPLICIT OCTET STRING`, in one piece or several. */
function implicitOctets(element: DerElement | undefined): Buffer {
  if (element?.tag === 0x80) return element.content;
  return Buffer.concat(readElements(expectTag(element, 0xa0).content).map(octets));
}

interface Bag {
  /** The last part of the bag's identifier: 1 key, 2 encrypted key, 3 certificate, 6 more bags. */
  readonly kind: number;
  readonly value: DerElement;
}

function bagsOf(contents: Buffer): readonly Bag[] {
  const list = expectTag(readElements(contents)[0], SEQUENCE);
  return readElements(list.content).flatMap((element) => {
    const type = identifier(childOf(element, 0));
    const value = childOf(childOf(element, 1), 0);
    const kind = type.startsWith(BAG) ? Number.parseInt(type.slice(BAG.length), 16) : 0;
    return kind === 6 ? bagsOf(value.whole) : [{ kind, value }];
  });
}

function keyOf({ kind, value }: Bag, password: string): KeyObject | undefined {
  const form = { key: value.whole, format: 'der', type: 'pkcs8' } as const;
  if (kind === 1) return createPrivateKey(form);
  return kind === 2 ? createPrivateKey({ ...form, passphrase: password }) : undefined;
}

function certificateOf({ kind, value }: Bag): X509Certificate | undefined {
  if (kind !== 3 || identifier(childOf(value, 0)) !== X509) return undefined;
  return new X509Certificate(octets(childOf(childOf(value, 1), 0)));
}
