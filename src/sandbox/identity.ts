import { isJsonObject, type Json, type JsonObject } from './json.js';

/** The kinds of identity that a call can have, in the order in which one is looked for. */
export const IDENTITY_KINDS = [
  'user',
  'phone',
  'applicationInstance',
  'application',
  'guest',
  'encrypted',
  'onPremises',
  'device',
] as const;

type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** Who someone is, out of an identitySet. */
export interface Identity {
  readonly kind: IdentityKind;
  readonly id: string;
  readonly displayName?: string;
  readonly tenantId?: string;
}

/** The identity of a participant (participantInfo, invitationParticipantInfo), or undefined where it has none. */
export function identityOf(participant: Json | undefined): Identity | undefined {
  const set = isJsonObject(participant) ? participant.identity : undefined;
  if (!isJsonObject(set)) return undefined;
  for (const kind of IDENTITY_KINDS) {
    const identity = set[kind];
    if (!isJsonObject(identity)) continue;
    return {
      kind,
      id: String(identity.id ?? ''),
      ...(typeof identity.displayName === 'string' ? { displayName: identity.displayName } : {}),
      ...(typeof identity.tenantId === 'string' ? { tenantId: identity.tenantId } : {}),
    };
  }
  return undefined;
}

/** How people are told who someone is: `test user (user 98da8a1a-…)`. */
export function nameOf(participant: Json | undefined): string {
  const identity = identityOf(participant);
  if (identity === undefined) return 'somebody';
  const { kind, id, displayName } = identity;
  return displayName === undefined ? `${kind} ${id}` : `${displayName} (${kind} ${id})`;
}

/** An identitySet of one identity, as the documents write it. */
export function identitySet(kind: string, id: string): JsonObject {
  return {
    '@odata.type': '#microsoft.graph.identitySet',
    [kind]: { '@odata.type': '#microsoft.graph.identity', id },
  };
}
