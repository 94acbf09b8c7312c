import { identityOf } from './identity.js';
import type { Json } from './json.js';
import { type Reply, refusal } from './reply.js';

/** The tenant that the sandbox's tokens stand for, where a scenario says so. */
export interface Tenant {
  readonly id: string;
  /** Whether an identity without a tenantId is refused as well. */
  readonly mustBeNamed?: boolean;
}

/** The kinds that belong to a tenant; a phone number does not. */
const TENANT_KINDS: ReadonlySet<string> = new Set(['user', 'application', 'applicationInstance', 'guest']);

/**
 * The 403 for participants of another tenant (microsoft-graph-comms-samples #295 for redirect, #171 and #66 for the
 * status, microsoft-graph-docs #9481 for identities that name none), or undefined.
 */
export function tenantMismatch(tenant: Tenant | undefined, participants: readonly Json[]): Reply | undefined {
  if (tenant === undefined) return undefined;
  const strays = participants.map(identityOf).filter((identity) => {
    if (identity === undefined || !TENANT_KINDS.has(identity.kind)) return false;
    if (identity.tenantId === undefined) return tenant.mustBeNamed === true;
    return identity.tenantId.toLowerCase() !== tenant.id.toLowerCase();
  });
  if (strays.length === 0) return undefined;
  return refusal(403, '7505', 'Request authorization tenant mismatch.');
}
