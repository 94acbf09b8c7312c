import { CmdletError } from '../errors/cmdlet-error.js';
import type { IssuedToken } from './sandbox-token.js';
import type { TokenCache } from './token-cache.js';

export interface AccessToken {
  readonly token: string;
  /** Milliseconds since 1970; Infinity where the token does not say. */
  readonly expiresAt: number;
}

/** A token with the time from which a new one is asked for, in milliseconds since 1970. */
export interface KeptToken extends AccessToken {
  readonly renewAt: number;
}

export interface TokenRequest {
  /** Asks the issuer anew, with these claims (JSON text). */
  readonly claims?: string;
  /** A token that Graph has refused: one from a file is thrown away and a new one asked for. */
  readonly refused?: string;
}

/** Runs a sign-in the way that its requests are to go; asked for only where there is no token yet. */
export type SignInWay = <Result>(signIn: () => Promise<Result>) => Promise<Result>;

export interface RememberedToken {
  readonly get: (request?: TokenRequest, way?: SignInWay) => Promise<AccessToken>;
  /** The tokens in use now: the present one, and the one before it, which may still be on its way. */
  readonly inUse: () => readonly string[];
}

export interface RememberedTokenOptions {
  /** Asks for a new token. */
  readonly issue: (claims: string | undefined) => Promise<IssuedToken>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Where tokens outlive the process; absent: nowhere. */
  readonly cache?: TokenCache | undefined;
  /** What a failure of `issue` becomes, where it is not a CmdletError already. */
  readonly failure: (cause: unknown) => CmdletError;
}

/** How long before its end a token is renewed, in milliseconds; a shorter-lived one in the last quarter of its life. */
const EARLY_MS = 5 * 60 * 1000;

/** A token that ends sooner than this, in milliseconds, does not outlast a request. */
const USELESS_MS = 30_000;

const straight: SignInWay = (signIn) => signIn();

/**
 * Keeps the token, and lets callers who ask at the same time share one request. Where a renewal fails while the old
 * token still holds, the old one serves.
 */
export function rememberedToken({ issue, now, cache, failure }: RememberedTokenOptions): RememberedToken {
  let kept: (KeptToken & { readonly fromFile?: true }) | undefined;
  let previous: string | undefined;
  const pending = new Map<string, Promise<AccessToken>>();

  const keep = (token: KeptToken & { readonly fromFile?: true }): AccessToken => {
    if (kept !== undefined && kept.token !== token.token) previous = kept.token;
    kept = token;
    return { token: token.token, expiresAt: token.expiresAt };
  };
  const renew = async (claims: string | undefined, way: SignInWay): Promise<AccessToken> => {
    const asked = now();
    const issued = await way(() => issue(claims)).catch((cause: unknown) => {
      throw cause instanceof CmdletError ? cause : failure(cause);
    });
    const early = Math.min(EARLY_MS, Math.max(0, issued.expiresAt - asked) / 4);
    const fresh = { ...issued, renewAt: issued.expiresAt - early };
    await cache?.write(fresh);
    return keep(fresh);
  };
  const obtain = async (way: SignInWay): Promise<AccessToken> => {
    const stored = kept === undefined ? await cache?.read() : undefined;
    if (stored !== undefined && now() < stored.renewAt) return keep({ ...stored, fromFile: true });
    const old = kept;
    try {
      return await renew(undefined, way);
    } catch (error) {
      if (old === undefined || now() > old.expiresAt - USELESS_MS) throw error;
      return old;
    }
  };
  const shared = (key: string, work: () => Promise<AccessToken>): Promise<AccessToken> => {
    const running = pending.get(key);
    if (running !== undefined) return running;
    const started = work().finally(() => pending.delete(key));
    pending.set(key, started);
    return started;
  };

  return {
    get: async ({ claims, refused } = {}, way = straight) => {
      if (claims !== undefined) return shared(`claims ${claims}`, () => renew(claims, way));
      if (refused !== undefined && kept?.fromFile && kept.token === refused) {
        return shared('refused', () => renew(undefined, way));
      }
      if (kept !== undefined && now() < kept.renewAt) return kept;
      return shared('', () => obtain(way));
    },
    inUse: () => [...(kept === undefined ? [] : [kept.token]), ...(previous === undefined ? [] : [previous])],
  };
}
