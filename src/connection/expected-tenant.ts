import { CmdletError } from '../errors/cmdlet-error.js';
import type { TokenProvider } from './credential.js';
import { tokenClaims } from './token-claims.js';

/**
 * The same tokens, but none of another tenant: nothing is sent with it. A token that does not name its tenant is none
 * of the one expected either.
 *
 * @param tenant the tenant's id, in any case; a token names its tenant by nothing else.
 */
export function expectTenant(provider: TokenProvider, tenant: string): TokenProvider {
  return {
    ...provider,
    getToken: async (request, way) => {
      const access = await provider.getToken(request, way);
      const found = tokenClaims(access.token)?.tenantId;
      if (found?.toLowerCase() === tenant.toLowerCase()) return access;
      throw tenantMismatch(tenant, found);
    },
  };
}

function tenantMismatch(expected: string, found: string | undefined): CmdletError {
  const is = found === undefined ? 'does not say its tenant' : `is of the tenant ${found.slice(0, 80)}`;
  return new CmdletError({
    id: 'TenantMismatch',
    category: 'AuthenticationError',
    outcome: 'signIn',
    message: `The tenant ${expected} is expected, but the token ${is}. Nothing was sent.`,
    recommendedAction: 'Sign in to the tenant expected, or name it by its id: a token holds no domain.',
    target: expected,
  });
}
