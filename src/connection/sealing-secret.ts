import { readFile } from 'node:fs/promises';
import { certificateBytes } from './certificate.js';
import type { SignInChoice } from './credential-choice.js';

/**
 * What a credential's cached token is encrypted with: the secret that it signs in with anyhow. For a pipeline's job
 * it is what only that job has. Whoever has it could ask for a token himself.
 *
 * @throws Error where the credential has no secret, or it cannot be read.
 */
export async function sealingSecret(choice: SignInChoice): Promise<Buffer> {
  switch (choice.source) {
    case 'clientSecret':
    case 'sandbox':
      return Buffer.from(choice.clientSecret, 'utf8');
    case 'clientCertificate': {
      const password = Buffer.from(choice.certificate.password ?? '', 'utf8');
      return Buffer.concat([await certificateBytes(choice.certificate), password]);
    }
    case 'workloadIdentity': {
      const { issuer } = choice;
      if (issuer.kind === 'file') return readFile(issuer.path);
      return Buffer.from(issuer.kind === 'token' ? issuer.token : issuer.requestToken, 'utf8');
    }
    default:
      throw new Error(`${choice.source} has no secret of its own`);
  }
}
