import type { JsonObject } from '../json.js';

/** Bytes and their media type. */
export interface Content {
  readonly type: string;
  readonly data: Uint8Array<ArrayBuffer>;
}

/** What a sandbox remembers besides calls: entities by their place, `/communications/calls/c/participants/p`. */
export interface Entities {
  readonly find: (place: string) => JsonObject | undefined;
  /** Those directly below a collection, in the order in which they came. */
  readonly list: (collection: string) => readonly JsonObject[];
  readonly put: (place: string, entity: JsonObject) => void;
  /** Takes an entity away, and what stands below it; false where there is none. */
  readonly remove: (place: string) => boolean;
  /** Content that has no form: a recording, a transcript. */
  readonly content: Map<string, Content>;
  readonly reset: () => void;
}

export function createEntities(): Entities {
  const byPlace = new Map<string, JsonObject>();
  const content = new Map<string, Content>();
  return {
    find: (place) => byPlace.get(place),
    list: (collection) => {
      const below = `${collection}/`;
      return [...byPlace]
        .filter(([place]) => place.startsWith(below) && !place.slice(below.length).includes('/'))
        .map(([, entity]) => entity);
    },
    put: (place, entity) => void byPlace.set(place, entity),
    remove: (place) => {
      if (!byPlace.delete(place)) return false;
      for (const other of [...byPlace.keys()]) if (other.startsWith(`${place}/`)) byPlace.delete(other);
      return true;
    },
    content,
    reset: () => {
      byPlace.clear();
      content.clear();
    },
  };
}

/** Where an entity stands. Names of collections match in any case, as Graph's do; ids do not. */
export function placeOf(api: string, segments: readonly string[]): string {
  return `/${[api.toLowerCase(), ...segments.map(encodeURIComponent)].join('/')}`;
}
