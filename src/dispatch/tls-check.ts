import type { Variables } from '../connection/environment.js';
import { CmdletError } from '../errors/cmdlet-error.js';

/** Whether the variables ask Node to take any certificate. */
export function tlsIsUnverified(variables: Variables): boolean {
  return variables.NODE_TLS_REJECT_UNAUTHORIZED === '0';
}

export const UNVERIFIED_TLS_WARNING =
  'NODE_TLS_REJECT_UNAUTHORIZED=0 has no effect here: certificates are always verified. NODE_EXTRA_CA_CERTS adds an ' +
  'authority of your own.';

/**
 * The error of a request whose token any listener could take. Certificates would be verified nevertheless; but whoever
 * set the variable expects a listener in between, and a real token is not for it (ecosystem.md R15).
 */
export function unverifiedTls(): CmdletError {
  return new CmdletError({
    id: 'TlsVerificationOff',
    category: 'PermissionDenied',
    outcome: 'input',
    message:
      'NODE_TLS_REJECT_UNAUTHORIZED=0 takes away the proof of who answers, so no real token is sent and nobody signs in.',
    recommendedAction:
      'Remove the variable. For a proxy that opens TLS, name its authority in NODE_EXTRA_CA_CERTS.',
  });
}
