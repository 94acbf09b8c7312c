import { type CmdletError, fullyQualifiedErrorId } from '../errors/cmdlet-error.js';

/**
 * An error as a person reads it: what went wrong, with status and request id where there was an answer, and the
 * id in brackets, on one line; below it what can be done where the outcome is unknown or the sign-in is to blame.
 */
export function errorLines(command: string, error: CmdletError): string {
  const { http } = error;
  const facts = [
    http?.status === undefined ? '' : `${http.status} ${http.statusText ?? ''}`.trim(),
    http?.requestId === undefined ? '' : `request-id ${http.requestId}`,
    http?.clientRequestId === undefined ? '' : `client-request-id ${http.clientRequestId}`,
  ].filter((fact) => fact !== '');
  const detail = facts.length > 0 ? ` (${facts.join(', ')})` : '';
  const first = `${command}: ${oneLine(error.message)}${detail} [${fullyQualifiedErrorId(error, command)}]\n`;
  const { outcome, recommendedAction: action } = error;
  const isForbidden = http?.status === 401 || http?.status === 403;
  const showsAction = outcome === 'unknown' || outcome === 'signIn' || isForbidden;
  // Where PowerShell shows nothing but the message, the message says it all.
  const isSaid = action === undefined || error.message.includes(action);
  return showsAction && !isSaid ? `${first}${oneLine(action)}\n` : first;
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ').trim();
}
