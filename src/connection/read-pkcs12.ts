import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import type Forge from 'node-forge';

/** What a PKCS#12 file holds. */
export interface Pkcs12 {
  readonly keys: readonly KeyObject[];
  readonly certificates: readonly X509Certificate[];
}

/**
 * Reads a PKCS#12 file (.pfx). Node opens one for TLS only and never shows its key, so node-forge does; it is
 * loaded only here. Keys and certificates that node-forge does not know (elliptic curves) come back as their
 * DER text, which Node reads.
 *
 * @throws Error for a wrong password, or where the data is not PKCS#12.
 */
export async function readPkcs12(bytes: Buffer, password: string): Promise<Pkcs12> {
  const { default: forge } = await import('node-forge');
  const { asn1, pki } = forge;
  const file = open(forge, bytes, password);
  const bags = file.safeContents.flatMap(({ safeBags }) => safeBags);
  const der = (element: Parameters<typeof asn1.toDer>[0]) =>
    Buffer.from(asn1.toDer(element).getBytes(), 'binary');
  const keyTypes = [pki.oids.keyBag, pki.oids.pkcs8ShroudedKeyBag];
  return {
    keys: bags
      .filter(({ type }) => keyTypes.includes(type))
      .map(({ key, asn1: text }) =>
        key
          ? createPrivateKey(pki.privateKeyToPem(key as Parameters<typeof pki.privateKeyToPem>[0]))
          : createPrivateKey({ key: der(text), format: 'der', type: 'pkcs8' }),
      ),
    certificates: bags
      .filter(({ type }) => type === pki.oids.certBag)
      .map(({ cert, asn1: text }) => new X509Certificate(cert ? pki.certificateToPem(cert) : der(text))),
  };
}

/**
 * Older encryption and the checksum take the password as UTF-16, PBES2 takes it as UTF-8 (RFC 7292 appendix B.1,
 * RFC 8018 §3); node-forge uses one form for all. They differ beyond ASCII only: there a second look leaves the
 * checksum alone, since a wrong password shows when the contents are opened.
 */
function open(forge: typeof Forge, bytes: Buffer, password: string): Forge.pkcs12.Pkcs12Pfx {
  const text = bytes.toString('binary');
  const utf8 = Buffer.from(password, 'utf8').toString('binary');
  try {
    return forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(text), password);
  } catch (error) {
    if (utf8 === password) throw error;
    const unchecked = forge.asn1.fromDer(text);
    if (Array.isArray(unchecked.value)) unchecked.value = unchecked.value.slice(0, 2);
    return forge.pkcs12.pkcs12FromAsn1(unchecked, utf8);
  }
}
