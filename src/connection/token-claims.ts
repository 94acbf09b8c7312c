/** What a token says about itself. Read to explain (Get-MgContext, error texts), never to decide. */
export interface TokenClaims {
  /** Whom it acts for, where it says so (idtyp): the application itself, or a person. */
  readonly kind?: 'app' | 'user';
  /** Application permissions; empty in a delegated token. */
  readonly roles: readonly string[];
  /** Delegated permissions; empty in an application token. */
  readonly scopes: readonly string[];
  readonly tenantId?: string;
  readonly appId?: string;
  /** The application's display name. */
  readonly appName?: string;
  /** Who signed in; absent in an application token. */
  readonly account?: string;
  /** When it ends, in milliseconds since 1970. */
  readonly expiresAt?: number;
}

/**
 * The claims idtyp, roles, scp, tid, appid (or azp), app_displayname, upn (or preferred_username) and exp of a JWT,
 * unverified; null for any other token.
 */
export function tokenClaims(token: string): TokenClaims | null {
  const claims = payload(token);
  if (claims === null) return null;
  const tenantId = text(claims.tid);
  const appId = text(claims.appid) ?? text(claims.azp);
  const appName = text(claims.app_displayname);
  const account = text(claims.upn) ?? text(claims.preferred_username);
  const exp = claims.exp;
  const kind = claims.idtyp;
  return {
    ...(kind === 'app' || kind === 'user' ? { kind } : {}),
    roles: texts(claims.roles),
    scopes: (text(claims.scp) ?? '').split(' ').filter((scope) => scope !== ''),
    ...(tenantId === undefined ? {} : { tenantId }),
    ...(appId === undefined ? {} : { appId }),
    ...(appName === undefined ? {} : { appName }),
    ...(account === undefined ? {} : { account }),
    ...(typeof exp === 'number' && Number.isFinite(exp) ? { expiresAt: exp * 1000 } : {}),
  };
}

function payload(token: string): Readonly<Record<string, unknown>> | null {
  const parts = token.split('.');
  if (parts.length !== 3) return null;
  try {
    const parsed: unknown = JSON.parse(Buffer.from(parts[1] ?? '', 'base64url').toString('utf8'));
    const isObject = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed);
    return isObject ? (parsed as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
