import type { SignInChoice } from './credential-choice.js';

/** The secrets that a choice itself holds, for redaction. */
export function fixedSecrets(choice: SignInChoice): readonly string[] {
  switch (choice.source) {
    case 'accessToken':
      return [choice.token];
    case 'clientSecret':
      return [choice.clientSecret];
    case 'sandbox':
      return choice.clientSecret === 'sandbox' ? [] : [choice.clientSecret];
    case 'clientCertificate': {
      const { certificate } = choice;
      const inline = 'pem' in certificate ? certificate.pem : 'encoded' in certificate && certificate.encoded;
      const password = certificate.password ?? '';
      return [inline || '', password].filter((secret) => secret !== '');
    }
    case 'workloadIdentity': {
      const { issuer } = choice;
      if (issuer.kind === 'file') return [];
      return [issuer.kind === 'token' ? issuer.token : issuer.requestToken];
    }
    default:
      return [];
  }
}
