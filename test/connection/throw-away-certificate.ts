import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A program of the machine, not of a package. */
const OPENSSL: string = 'openssl';

/** Where there is no openssl nothing can make a PKCS#12 file to read. */
export const hasOpenssl = spawnSync(OPENSSL, ['version']).status === 0;

export interface ThrowAway {
  /** Runs openssl in a folder of its own. */
  readonly run: (...args: readonly string[]) => void;
  readonly path: (file: string) => string;
  readonly text: (file: string) => string;
  readonly base64: (file: string) => string;
  readonly remove: () => void;
}

/**
 * A CA (ca.pem), a certificate that it signed (cert.pem) with its RSA key (key.pem), subject O=Contoso, CN=app, and
 * a certificate of this machine (server.pem, server.key). Two days are enough.
 */
export function makeCertificates(): ThrowAway {
  const folder = mkdtempSync(join(tmpdir(), 'mgshim-certificate-'));
  const run = (...args: readonly string[]) => {
    execFileSync(OPENSSL, args, { cwd: folder, stdio: 'ignore' });
  };
  const rsa = ['-newkey', 'rsa:2048', '-nodes'];
  run('req', '-x509', ...rsa, '-keyout', 'ca.key', '-out', 'ca.pem', '-subj', '/CN=Throw-away', '-days', '2');
  run('req', ...rsa, '-keyout', 'key.pem', '-out', 'request.pem', '-subj', '/O=Contoso/CN=app');
  const signed = ['-CA', 'ca.pem', '-CAkey', 'ca.key', '-CAcreateserial', '-days', '2'];
  run('x509', '-req', '-in', 'request.pem', '-out', 'cert.pem', ...signed);
  const server = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1', '-days', '2'];
  run('req', '-x509', ...rsa, '-keyout', 'server.key', '-out', 'server.pem', ...server);
  return {
    run,
    path: (file) => join(folder, file),
    text: (file) => readFileSync(join(folder, file), 'utf8'),
    base64: (file) => readFileSync(join(folder, file)).toString('base64'),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
