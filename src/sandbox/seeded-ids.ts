import { createHash } from 'node:crypto';

/** What an id is for. Each kind counts on its own, so that more requests never shift the ids of calls. */
type IdKind =
  | 'call'
  | 'participant'
  | 'roster'
  | 'operation'
  | 'request'
  | 'token'
  | 'trace'
  | 'encryptedIdentity'
  | 'fault'
  | 'entity';

/** A source of ids that repeats: the same seed gives the same ids in the same order. */
export interface SeededIds {
  /** The next UUID (version 4 in form) of a kind. */
  uuid(kind: IdKind): string;
  /** The next opaque id of a kind: 44 characters of a-z and 0-9, as call: redirect, Example 3 shows them. */
  opaque(kind: IdKind): string;
  /** The next number of a kind, from 0 up to 1. */
  fraction(kind: IdKind): number;
  /** Start again from the first id, of another seed where one is given. */
  reset(seed?: number | string): void;
}

const OPAQUE_LENGTH = 44;

/** Ids derived from a seed by SHA-256 over seed, kind and number. */
export function createSeededIds(firstSeed: number | string): SeededIds {
  let seed = firstSeed;
  const counts = new Map<IdKind, number>();

  const next = (kind: IdKind): Buffer => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return createHash('sha256').update(`${seed}\n${kind}\n${count}`).digest();
  };

  return {
    uuid: (kind) => uuidFrom(next(kind)),
    opaque: (kind) =>
      BigInt(`0x${next(kind).toString('hex')}`)
        .toString(36)
        .padStart(50, '0')
        .slice(-OPAQUE_LENGTH),
    fraction: (kind) => next(kind).readUIntBE(0, 6) / 2 ** 48,
    reset: (other = seed) => {
      seed = other;
      counts.clear();
    },
  };
}

function uuidFrom(digest: Buffer): string {
  const bytes = Buffer.from(digest.subarray(0, 16));
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
