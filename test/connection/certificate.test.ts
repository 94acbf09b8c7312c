import { X509Certificate } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCertificate } from '../../src/connection/certificate.js';
import type { CertificateSource } from '../../src/connection/certificate-source.js';
import { readPkcs12 } from '../../src/connection/read-pkcs12.js';
import { rejectionOf } from './error-of.js';
import { hasOpenssl, makeCertificates, type ThrowAway } from './throw-away-certificate.js';

const PASSWORD = 'märker €';

describe.runIf(hasOpenssl)('a certificate', () => {
  let files: ThrowAway;
  beforeAll(() => {
    files = makeCertificates();
  });
  afterAll(() => files.remove());

  const pfx = (args: readonly string[], password = PASSWORD): string => {
    const pair = ['-inkey', 'key.pem', '-in', 'cert.pem', '-certfile', 'ca.pem'];
    files.run('pkcs12', '-export', ...pair, '-out', 'a.pfx', '-passout', `pass:${password}`, ...args);
    return files.base64('a.pfx');
  };
  const legacy = (key: string, certificate: string) => ['-legacy', '-keypbe', key, '-certpbe', certificate];

  const encryptions: readonly (readonly [string, readonly string[]])[] = [
    ['as openssl writes it: PBES2 with AES-256', []],
    ['as .NET writes it: SHA-1 with 3DES', legacy('PBE-SHA1-3DES', 'PBE-SHA1-3DES')],
    [
      'as Windows writes it: 3DES for the key, 40-bit RC2 for the certificates',
      legacy('PBE-SHA1-3DES', 'PBE-SHA1-RC2-40'),
    ],
    ['with AES-128', ['-keypbe', 'AES-128-CBC', '-certpbe', 'AES-128-CBC']],
    ['with AES-192 and SHA-1', ['-keypbe', 'AES-192-CBC', '-certpbe', 'AES-192-CBC', '-macalg', 'sha1']],
    ['with 3DES under PBES2', ['-keypbe', 'DES-EDE3-CBC', '-certpbe', 'DES-EDE3-CBC']],
    ['with a certificate in the open', ['-certpbe', 'NONE']],
    ['without a checksum', ['-nomac']],
  ];
  for (const [title, args] of encryptions) {
    test(`in PKCS#12 ${title} is read with its key and its chain`, async () => {
      const pfxBase64 = pfx(args);
      const read = await readCertificate({ pfxBase64, password: PASSWORD });
      const certificate = new X509Certificate(files.text('cert.pem'));
      expect(read).toEqual({
        pem:
          files.text('key.pem') +
          certificate.toString() +
          new X509Certificate(files.text('ca.pem')).toString(),
        thumbprint: certificate.fingerprint.replaceAll(':', ''),
        subjectName: 'CN=app, O=Contoso',
      });
      for (const password of ['wrong', '', PASSWORD.toUpperCase()]) {
        const error = await rejectionOf(readCertificate({ pfxBase64, password }));
        expect([error.id, error.outcome]).toEqual(['CertificateUnreadable', 'signIn']);
      }
    });
  }

  test('in PKCS#12 without a password is read', async () => {
    expect((await readCertificate({ pfxBase64: pfx([], '') })).subjectName).toBe('CN=app, O=Contoso');
  });

  test('in PEM is read in any order, its key locked or not', async () => {
    files.run('pkcs8', '-topk8', '-in', 'key.pem', '-out', 'locked.pem', '-passout', `pass:${PASSWORD}`);
    const [ca, key, own] = [files.text('ca.pem'), files.text('key.pem'), files.text('cert.pem')];
    const expected = await readCertificate({ pem: key + own + ca });
    expect(expected.pem.startsWith(key)).toBe(true);
    expect(await readCertificate({ pem: `Bag Attributes\n${ca}\n${own}\r\nfriendly${key}` })).toEqual(
      expected,
    );
    expect(await readCertificate({ pem: own + ca + files.text('locked.pem'), password: PASSWORD })).toEqual(
      expected,
    );
  });

  test('with an elliptic key is refused by its type', async () => {
    files.run(
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-keyout',
      'ec.key',
      '-out',
      'ec.pem',
      '-subj',
      '/CN=ec',
    );
    const error = await rejectionOf(readCertificate({ pem: files.text('ec.key') + files.text('ec.pem') }));
    expect([error.id, error.outcome]).toEqual(['CertificateKeyUnsupported', 'signIn']);
    expect(error.message).toContain('ec');
  });

  const useless: readonly (readonly [string, () => CertificateSource, string])[] = [
    ['without its key', () => ({ pem: files.text('cert.pem') }), 'CertificateKeyMissing'],
    [
      'with the key of another',
      () => ({ pem: files.text('cert.pem') + files.text('ca.key') }),
      'CertificateKeyMissing',
    ],
    ['that is a key alone', () => ({ pem: files.text('key.pem') }), 'CertificateKeyMissing'],
    ['that is no PEM', () => ({ pem: 'marker' }), 'CertificateKeyMissing'],
    [
      'whose locked key has no password',
      () => ({ pem: files.text('cert.pem') + files.text('locked.pem') }),
      'CertificateUnreadable',
    ],
    [
      'that is damaged',
      () => ({ pem: files.text('key.pem') + files.text('cert.pem').replace(/MII../, 'marker') }),
      'CertificateUnreadable',
    ],
    ['that is no PKCS#12', () => ({ pfxBase64: 'bWFya2Vy' }), 'CertificateUnreadable'],
  ];
  for (const [title, source, id] of useless) {
    test(`${title}: ${id}, and nothing of it is shown`, async () => {
      const error = await rejectionOf(readCertificate(source()));
      expect([error.id, error.outcome]).toEqual([id, 'signIn']);
      expect(`${error.stack}${String(error.cause)}`).not.toMatch(/marker|MII/);
    });
  }

  test('a property: PKCS#12 with any byte changed is read or refused, and does not hang', async () => {
    const bytes = Buffer.from(pfx([]), 'base64');
    for (let at = 0; at < bytes.length; at += 97) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] as number) ^ 0x55;
      try {
        await readPkcs12(changed, PASSWORD);
      } catch (error) {
        expect(error).toBeInstanceOf(Error);
      }
    }
    for (let length = 0; length < 120; length += 12) {
      await expect(readPkcs12(bytes.subarray(0, length), PASSWORD)).rejects.toThrow();
    }
  });
});
