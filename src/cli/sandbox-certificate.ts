import { X509Certificate } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type LoopbackCertificate, makeLoopbackCertificate } from '../sandbox/loopback-certificate.js';

/** A certificate and the files that it is in. */
export interface KeptCertificate {
  readonly certificate: LoopbackCertificate;
  readonly files: { readonly certificate: string; readonly key: string };
}

/** The certificate in a folder, if it is still good, else a new one, written there: so a bot has to learn of it once. */
export async function keepCertificate(folder: string): Promise<KeptCertificate> {
  const files = {
    certificate: join(resolve(folder), 'bot-certificate.pem'),
    key: join(resolve(folder), 'bot-key.pem'),
  };
  const known = await readPair(files);
  if (known !== undefined) return { certificate: known, files };
  const certificate = makeLoopbackCertificate();
  await mkdir(folder, { recursive: true });
  await writeFile(files.certificate, certificate.certificate);
  await writeFile(files.key, certificate.key, { mode: 0o600 });
  return { certificate, files };
}

async function readPair(files: KeptCertificate['files']): Promise<LoopbackCertificate | undefined> {
  try {
    const [certificate, key] = await Promise.all([
      readFile(files.certificate, 'utf8'),
      readFile(files.key, 'utf8'),
    ]);
    const isGood = Date.parse(new X509Certificate(certificate).validTo) > Date.now();
    return isGood ? { certificate, key } : undefined;
  } catch {
    // Absent or not a certificate: a new one takes its place.
    return undefined;
  }
}
