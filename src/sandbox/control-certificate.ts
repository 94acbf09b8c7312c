import type { Answer } from './exchange.js';
import { refusal, success } from './reply.js';

/**
 * `GET /sandbox/certificate[?part=certificate|key]`: a certificate for a bot that listens on https on this machine,
 * made at the first asking; the sandbox trusts it. As JSON, or one part as PEM.
 */
export const readCertificate: Answer = ({ state, url }) => {
  const part = url.searchParams.get('part');
  const { certificate, key } = state.certificate();
  const headers = { 'cache-control': 'no-store' };
  if (part === null) return success(200, { certificate, key }, headers);
  if (part !== 'certificate' && part !== 'key') {
    return refusal(400, 'BadRequest', "The query option 'part' must be certificate or key.");
  }
  const data = part === 'key' ? key : certificate;
  return { status: 200, headers, content: { type: 'application/x-pem-file', data } };
};
