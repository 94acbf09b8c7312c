import { generateKeyPairSync, randomBytes } from 'node:crypto';
import forge from 'node-forge';

/** A certificate for a bot that listens on this machine, which the sandbox trusts. */
export interface LoopbackCertificate {
  /** PEM. It signs itself, is good for localhost, 127.0.0.1 and ::1, and can sign no other certificate. */
  readonly certificate: string;
  /** PEM. A secret, though one that opens nothing but this machine's loopback for as long as it is trusted. */
  readonly key: string;
}

const DAYS_GOOD = 30;

/** Makes a new key and its certificate. Real clocks check it, so its dates are real ones. */
export function makeLoopbackCertificate(now: number = Date.now()): LoopbackCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  // A first bit of 0 keeps the number positive.
  certificate.serialNumber = `01${randomBytes(15).toString('hex')}`;
  // An hour back, so that a clock that is a little behind accepts it.
  certificate.validity.notBefore = new Date(now - 3_600_000);
  certificate.validity.notAfter = new Date(now + DAYS_GOOD * 86_400_000);
  const name = [{ name: 'commonName', value: 'localhost (mgshim sandbox)' }];
  certificate.setSubject(name);
  certificate.setIssuer(name);
  certificate.setExtensions([
    { name: 'basicConstraints', cA: false, critical: true },
    { name: 'keyUsage', digitalSignature: true, keyEncipherment: true, critical: true },
    { name: 'extKeyUsage', serverAuth: true },
    {
      name: 'subjectAltName',
      altNames: [
        { type: 2, value: 'localhost' },
        { type: 7, ip: '127.0.0.1' },
        { type: 7, ip: '::1' },
      ],
    },
  ]);
  certificate.sign(forge.pki.privateKeyFromPem(privateKey), forge.md.sha256.create());
  const pem = forge.pki.certificateToPem(certificate).replaceAll('\r\n', '\n');
  return { certificate: pem, key: privateKey };
}
