import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

/** A key and its certificate, as https.createServer takes them. */
export interface ServerIdentity {
  readonly key: string;
  readonly cert: string;
}

export interface CertificateAuthority {
  /** For `ca`, or a file that NODE_EXTRA_CA_CERTS names. */
  readonly pem: string;
  /** A certificate for names and addresses; `until` in the past makes one that has expired. */
  readonly identity: (names: readonly string[], until?: Date) => ServerIdentity;
}

const DAY_MS = 86_400_000;
const DNS_NAME = 2;
const IP_ADDRESS = 7;

/** An authority that nobody else knows. */
export function makeAuthority(): CertificateAuthority {
  const own = makeKey();
  const subject = [{ name: 'commonName', value: 'Throw-away authority' }];
  const root = makeCertificate(own.publicKey, subject, new Date(Date.now() + DAY_MS));
  root.setIssuer(subject);
  root.setExtensions([
    { name: 'basicConstraints', cA: true, critical: true },
    { name: 'keyUsage', keyCertSign: true, critical: true },
  ]);
  root.sign(own.privateKey, forge.md.sha256.create());
  return {
    pem: forge.pki.certificateToPem(root),
    identity: (names, until = new Date(Date.now() + DAY_MS)) => {
      const key = makeKey();
      const leaf = makeCertificate(key.publicKey, [{ name: 'commonName', value: names[0] ?? 'x' }], until);
      leaf.setIssuer(subject);
      leaf.setExtensions([{ name: 'subjectAltName', altNames: names.map(altName) }]);
      leaf.sign(own.privateKey, forge.md.sha256.create());
      return { key: key.pem, cert: forge.pki.certificateToPem(leaf) };
    },
  };
}

function altName(name: string): object {
  return /^[\d.]+$/.test(name) ? { type: IP_ADDRESS, ip: name } : { type: DNS_NAME, value: name };
}

function makeKey() {
  // Node's own key: the library's takes seconds.
  const { privateKey: pem } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
  const privateKey = forge.pki.privateKeyFromPem(pem);
  return { pem, privateKey, publicKey: forge.pki.setRsaPublicKey(privateKey.n, privateKey.e) };
}

function makeCertificate(
  publicKey: forge.pki.rsa.PublicKey,
  subject: forge.pki.CertificateField[],
  until: Date,
): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = publicKey;
  certificate.serialNumber = `01${forge.util.bytesToHex(forge.random.getBytesSync(8))}`;
  certificate.validity.notBefore = new Date(until.getTime() - 2 * DAY_MS);
  certificate.validity.notAfter = until;
  certificate.setSubject(subject);
  return certificate;
}
