import { type Reply, refusal } from './reply.js';
import type { Principal, Tokens, TokenVerdict } from './tokens.js';

/** What the Authorization header gives: someone, or the answer that refuses. */
export type Admission =
  | { readonly kind: 'admitted'; readonly principal: Principal }
  /** `secret`: the token may be a real one; nothing of the request is to be kept. */
  | { readonly kind: 'refused'; readonly reply: Reply; readonly secret: boolean };

/**
 * Read the bearer token: 401 InvalidAuthenticationToken where there is none of this sandbox's, 400 where it is a
 * token of some other issuer. The token's text is in no message.
 */
export function admit(authorization: string | null, tokens: Tokens): Admission {
  if (authorization === null || authorization.trim() === '') return unauthenticated('Access token is empty.');
  const token = /^Bearer +(\S+) *$/i.exec(authorization)?.[1];
  const verdict: TokenVerdict = token === undefined ? { kind: 'unknown' } : tokens.verify(token);
  switch (verdict.kind) {
    case 'valid':
      return { kind: 'admitted', principal: verdict.principal };
    case 'expired':
      return unauthenticated('Lifetime validation failed, the token is expired.');
    case 'unknown':
      return unauthenticated('The token was not issued by this sandbox.');
    case 'foreign':
      return { kind: 'refused', reply: realTokenRefused(), secret: true };
  }
}

/** The 403 for a principal that lacks permission, or undefined. An empty list asks for an application token only. */
export function forbid(principal: Principal, anyRole: readonly string[]): Reply | undefined {
  if (principal.kind === 'delegated') {
    return refusal(
      403,
      'Forbidden',
      'Delegated permissions are not supported here; use an application token.',
    );
  }
  if (anyRole.length === 0 || anyRole.some((role) => principal.permissions.includes(role))) return undefined;
  const has = principal.permissions.length === 0 ? 'none' : principal.permissions.join(', ');
  return refusal(
    403,
    'Forbidden',
    `The application permission ${anyRole.join(' or ')} is needed; the token has ${has}.`,
  );
}

function unauthenticated(message: string): Admission {
  const reply = refusal(401, 'InvalidAuthenticationToken', message, {
    'www-authenticate': 'Bearer realm="sandbox"',
  });
  return { kind: 'refused', reply, secret: false };
}

function realTokenRefused(): Reply {
  return refusal(
    400,
    'RealTokenRefused',
    'This is a sandbox, and the token comes from another issuer. Never send a real token to a sandbox: ' +
      'get one from POST /sandbox/tokens. This one was neither logged nor kept.',
  );
}
