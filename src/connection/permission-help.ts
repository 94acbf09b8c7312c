import { CmdletError } from '../errors/cmdlet-error.js';
import type { TokenClaims } from './token-claims.js';

/** The permissions that a request needs, least privileged first; an empty list: that kind is not supported. */
export interface NeededPermissions {
  readonly application: readonly string[];
  readonly delegated: readonly string[];
}

/**
 * Stops a token that acts for a person where only an application may act. Only what is certain counts: a token
 * that says so of itself, or has a person's permissions and no application's; an opaque one says nothing.
 *
 * @throws CmdletError `DelegatedTokenNotSupported`, outcome signIn: nothing was sent.
 */
export function refuseDelegated(needed: NeededPermissions, claims: TokenClaims | null): void {
  const isApplicationOnly = needed.delegated.length === 0 && needed.application.length > 0;
  if (!isApplicationOnly || claims === null || !isSurelyDelegated(claims)) return;
  throw new CmdletError({
    id: 'DelegatedTokenNotSupported',
    category: 'PermissionDenied',
    outcome: 'signIn',
    message: `Microsoft Graph takes this only from an application, and the token acts for a person${who(claims)}. Nothing was sent.`,
    recommendedAction: `Sign in as an application that has ${anyOf(needed.application)}: with a client secret, a certificate, a managed identity or a federated token.`,
  });
}

/**
 * What a refused request (401, 403) needs against what its token has, in one or two sentences; decided by the token
 * alone, without the network.
 *
 * @param now milliseconds since 1970.
 * @returns undefined for another status, and where no permission is known to be needed.
 */
export function permissionHelp(
  status: number,
  needed: NeededPermissions | undefined,
  claims: TokenClaims | null,
  now: number,
): string | undefined {
  if (needed === undefined) return undefined;
  if (status !== 401 && status !== 403) return undefined;
  const need = needs(needed);
  if (need === undefined) return undefined;
  return `${need} ${has(needed, claims, now)}`;
}

function needs({ application, delegated }: NeededPermissions): string | undefined {
  const kinds = [
    ...(application.length === 0 ? [] : [`the application permission ${anyOf(application)}`]),
    ...(delegated.length === 0 ? [] : [`the delegated permission ${anyOf(delegated)}`]),
  ];
  if (kinds.length === 0) return undefined;
  const only = delegated.length === 0 ? '; delegated permissions are not supported' : '';
  return `This needs ${kinds.join(' or ')}${only}.`;
}

function has(needed: NeededPermissions, claims: TokenClaims | null, now: number): string {
  if (claims === null) return 'The token does not say what it allows.';
  if (claims.expiresAt !== undefined && claims.expiresAt <= now) {
    return `The token ended at ${new Date(claims.expiresAt).toISOString()}.`;
  }
  if (isSurelyDelegated(claims)) {
    return `The token acts for a person${who(claims)} and allows ${allOf(claims.scopes)}.`;
  }
  const granted = claims.roles.some((role) => needed.application.includes(role));
  if (granted) {
    return `The token has it (${allOf(claims.roles)}): the refusal has another reason, such as a policy of the tenant.`;
  }
  const whom = claims.appId === undefined ? 'the application' : `the application ${claims.appId}`;
  return `The token has ${allOf(claims.roles)}: grant it to ${whom}, with an administrator's consent, and sign in anew.`;
}

function isSurelyDelegated({ kind, roles, scopes }: TokenClaims): boolean {
  return kind === undefined ? scopes.length > 0 && roles.length === 0 : kind === 'user';
}

function who({ account }: TokenClaims): string {
  return account === undefined ? '' : ` (${account})`;
}

function anyOf(names: readonly string[]): string {
  return names.join(' or ');
}

function allOf(names: readonly string[]): string {
  return names.length === 0 ? 'no permission' : names.join(', ');
}
