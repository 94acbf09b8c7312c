import { withHeader } from './headers.js';
import type { WireRequest } from './request.js';

/**
 * The headers of a request that goes out with a token: where a sandbox issued that token for this very origin, its page
 * is told which cmdlet and parameter set the request comes from. Microsoft Graph never gets this header: no token of
 * its own names a plain http origin on loopback.
 */
export function tellSandbox(request: WireRequest, home: string, token: string): WireRequest['headers'] {
  const { headers, binding } = request;
  if (binding === undefined || !home.startsWith('http://') || issuerOf(token) !== home) return headers;
  return withHeader(headers, 'x-mgshim-binding', binding);
}

function issuerOf(token: string): unknown {
  const [, payload] = token.split('.');
  if (payload === undefined) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    return (claims as { readonly iss?: unknown } | null)?.iss;
  } catch {
    return undefined;
  }
}
