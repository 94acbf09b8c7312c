import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { isJsonObject, type Json, type JsonObject } from './json.js';
import type { SandboxClock } from './sandbox-clock.js';
import type { SeededIds } from './seeded-ids.js';

/** Every application permission that concerns calls (permissions reference, "Calls"). */
const CALLING_ROLES: readonly string[] = [
  'Calls.Initiate.All',
  'Calls.InitiateGroupCall.All',
  'Calls.JoinGroupCall.All',
  'Calls.JoinGroupCallAsGuest.All',
  'Calls.AccessMedia.All',
];

/** How long a token lives, in seconds. */
export const TOKEN_LIFETIME_SECONDS = 3600;

export interface TokenOptions {
  /** Application permissions; every calling permission by default. In a delegated token: its scopes. */
  readonly roles?: readonly string[];
  /** A token that acts for a user instead of an application. */
  readonly delegated?: boolean;
}

/** Who a token speaks for. */
export interface Principal {
  readonly kind: 'application' | 'delegated';
  readonly permissions: readonly string[];
}

/**
 * What a token is: one of ours (`valid`, `expired`) · `foreign`, a token of another issuer, perhaps a real one ·
 * `unknown`, anything else.
 */
export type TokenVerdict =
  | { readonly kind: 'valid'; readonly principal: Principal }
  | { readonly kind: 'expired' | 'foreign' | 'unknown' };

export interface Tokens {
  /** A JWT with a signature that only this sandbox can make and check. */
  issue(options?: TokenOptions): string;
  verify(token: string): TokenVerdict;
}

/** The tokens of the sandbox at `url`. The key is random, so that no seed lets anyone make tokens. */
export function createTokens(url: string, clock: SandboxClock, ids: SeededIds): Tokens {
  const key = randomBytes(32);
  const sign = (text: string): Buffer => createHmac('sha256', key).update(text).digest();

  const issue = (options: TokenOptions = {}): string => {
    const issuedAt = Math.floor(clock.now() / 1000);
    const delegated = options.delegated === true;
    const claims = {
      aud: url,
      iss: url,
      iat: issuedAt,
      nbf: issuedAt,
      exp: issuedAt + TOKEN_LIFETIME_SECONDS,
      idtyp: delegated ? 'user' : 'app',
      ...(delegated ? { scp: (options.roles ?? []).join(' ') } : { roles: options.roles ?? CALLING_ROLES }),
      jti: ids.uuid('token'),
    };
    const text = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode(claims)}`;
    return `${text}.${sign(text).toString('base64url')}`;
  };

  const verify = (token: string): TokenVerdict => {
    const parts = token.split('.');
    const claims = parts.length === 3 ? decode(parts[1] ?? '') : undefined;
    if (claims === undefined) return { kind: 'unknown' };
    if (claims.iss !== url) return { kind: isForeignIssuer(claims.iss) ? 'foreign' : 'unknown' };
    const signature = Buffer.from(parts[2] ?? '', 'base64url');
    const expected = sign(`${parts[0]}.${parts[1]}`);
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected))
      return { kind: 'unknown' };
    if (typeof claims.exp !== 'number' || claims.exp * 1000 <= clock.now()) return { kind: 'expired' };
    return { kind: 'valid', principal: principalOf(claims) };
  };

  return { issue, verify };
}

/** Any named issuer other than a sandbox on loopback: a stale token of another sandbox is no secret. */
function isForeignIssuer(issuer: Json | undefined): boolean {
  return typeof issuer === 'string' && !/^http:\/\/(127\.0\.0\.1|localhost|\[::1\])(:\d+)?\/?$/i.test(issuer);
}

function principalOf(claims: JsonObject): Principal {
  if (claims.idtyp === 'user') {
    return { kind: 'delegated', permissions: String(claims.scp).split(' ').filter(Boolean) };
  }
  return { kind: 'application', permissions: Array.isArray(claims.roles) ? claims.roles.map(String) : [] };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function decode(part: string): JsonObject | undefined {
  try {
    const value = JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Json;
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
