import type { WireResponse } from './request.js';

const CLAIMS = /\bclaims="([A-Za-z0-9+/_=-]+)"/;

/**
 * The claims that a 401 asks for (continuous access evaluation), as the JSON text that a token request takes;
 * undefined where the answer asks for none.
 */
export function claimsChallenge(response: WireResponse): string | undefined {
  if (response.status !== 401) return undefined;
  for (const [name, value] of response.headers) {
    const encoded =
      name === 'www-authenticate' && /^Bearer\b/i.test(value) ? CLAIMS.exec(value)?.[1] : undefined;
    if (encoded !== undefined) return Buffer.from(encoded, 'base64').toString('utf8');
  }
  return undefined;
}
