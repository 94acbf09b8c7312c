import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { CertificateSource } from './certificate-source.js';
import { type Pkcs12, readPkcs12 } from './read-pkcs12.js';

/** A certificate that can sign in. */
export interface SigningCertificate {
  /** PEM: the key without a password, the certificate that belongs to it, the rest of the chain. A secret. */
  readonly pem: string;
  /** SHA-1, in capitals, as Windows shows it. */
  readonly thumbprint: string;
  /** As .NET writes it: the parts separated by commas, the most specific first. */
  readonly subjectName: string;
}

/**
 * The certificate that belongs to the key, made ready for signing in. No file is written.
 * @throws CmdletError, outcome signIn: `CertificateUnreadable` (damaged, or a wrong password), `CertificateKeyMissing`
 * (no private key, or of another certificate), `CertificateKeyUnsupported` (not RSA: the platform's libraries sign
 * with RSA only). No message holds anything of the certificate but its key's type.
 */
export async function readCertificate(source: CertificateSource): Promise<SigningCertificate> {
  const { keys, certificates } = await readPair(source);
  for (const key of keys) {
    const own = certificates.find((certificate) => certificate.checkPrivateKey(key));
    if (own === undefined) continue;
    if (key.asymmetricKeyType !== 'rsa') throw unsupported(key);
    const chain = [own, ...certificates.filter((certificate) => certificate !== own)];
    return {
      pem: [key.export({ format: 'pem', type: 'pkcs8' }), ...chain.map((item) => item.toString())].join(''),
      thumbprint: own.fingerprint.replaceAll(':', ''),
      subjectName: own.subject.split('\n').reverse().join(', '),
    };
  }
  throw keyMissing();
}

async function readPair(source: CertificateSource): Promise<Pkcs12> {
  const { password } = source;
  if ('pem' in source) return readPem(source.pem, password);
  const bytes = await certificateBytes(source);
  const isPem = bytes.includes('-----BEGIN ');
  return isPem ? readPem(bytes.toString('utf8'), password) : readPfx(bytes, password);
}

/**
 * The certificate as it is kept, before any password opens it.
 *
 * @throws CmdletError `CertificateUnreadable` for a file that cannot be read, with the system's code.
 */
export async function certificateBytes(source: CertificateSource): Promise<Buffer> {
  if ('pem' in source) return Buffer.from(source.pem, 'utf8');
  if ('pfxBase64' in source) return Buffer.from(source.pfxBase64, 'base64');
  if ('encoded' in source) {
    const { encoded } = source;
    return encoded.includes('-----BEGIN ') ? Buffer.from(encoded, 'utf8') : Buffer.from(encoded, 'base64');
  }
  try {
    return await readFile(source.path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'no reason given';
    throw failure('CertificateUnreadable', `The certificate's file cannot be read (${code}): ${source.path}`);
  }
}

async function readPfx(bytes: Buffer, password = ''): Promise<Pkcs12> {
  try {
    return await readPkcs12(bytes, password);
  } catch {
    throw unreadable('The PKCS#12 data cannot be read');
  }
}

const CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;
const PRIVATE_KEY = /-----BEGIN ([A-Z0-9 ]*PRIVATE KEY)-----[\s\S]+?-----END \1-----/g;

function readPem(pem: string, password: string | undefined): Pkcs12 {
  const passphrase = password === undefined ? {} : { passphrase: password };
  try {
    return {
      keys: (pem.match(PRIVATE_KEY) ?? []).map((key) => createPrivateKey({ key, ...passphrase })),
      certificates: (pem.match(CERTIFICATE) ?? []).map((certificate) => new X509Certificate(certificate)),
    };
  } catch {
    throw unreadable('The PEM text cannot be read');
  }
}

function unreadable(what: string): CmdletError {
  return failure('CertificateUnreadable', `${what}: it is damaged, or its password is wrong or missing.`);
}

function keyMissing(): CmdletError {
  return failure(
    'CertificateKeyMissing',
    'Signing in needs a certificate together with its private key; here is no pair of them.',
  );
}

function unsupported(key: KeyObject): CmdletError {
  return failure(
    'CertificateKeyUnsupported',
    `The certificate's key is of the type ${key.asymmetricKeyType ?? 'unknown'}; signing in needs an RSA key.`,
  );
}

// Without a cause: what node:crypto says may quote the data.
function failure(id: string, message: string): CmdletError {
  return new CmdletError({ id, category: 'AuthenticationError', outcome: 'signIn', message });
}
