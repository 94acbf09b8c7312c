import type { Json, JsonObject } from '../json.js';
import { order, propertyAt, readFilter } from './filter.js';

/** One page of a list. */
export interface Page {
  readonly items: readonly JsonObject[];
  /** How many there are without `$top` and `$skip`; only where `$count=true` asks. */
  readonly count?: number;
  /** What asks for the next page; absent on the last one. */
  readonly next?: URLSearchParams;
}

/** How many items a page has where nothing says. */
const PAGE_SIZE = 100;

/**
 * Applies `$filter`, `$search`, `$orderby`, `$count`, `$skip`, `$top` and `$select`, in OData's order. A next page is
 * asked for with `$skiptoken`.
 *
 * @throws SyntaxError for an option that cannot be read.
 */
export function listPage(entities: readonly JsonObject[], query: URLSearchParams): Page {
  const filter = query.get('$filter');
  const search = query.get('$search');
  const filtered = filter === null ? entities : entities.filter(readFilter(filter));
  const found = search === null ? filtered : filtered.filter(searchFor(search));
  const sorted = sortedBy(found, query.get('$orderby'));
  const start = whole(query, '$skip', 0) + whole(query, '$skiptoken', 0);
  const size = whole(query, '$top', PAGE_SIZE);
  const items = sorted.slice(start, start + size);
  const rest = start + items.length < sorted.length && items.length > 0;
  const isAsked = query.get('$count')?.toLowerCase() === 'true';
  return {
    items: items.map((item) => selected(item, query.get('$select'))),
    ...(isAsked ? { count: found.length } : {}),
    ...(rest ? { next: nextQuery(query, start + items.length - whole(query, '$skip', 0)) } : {}),
  };
}

/** An entity with the properties of `$select` alone, and its id. */
export function selected(entity: JsonObject, select: string | null): JsonObject {
  if (select === null) return entity;
  const wanted = new Set(['id', ...select.split(',').map((name) => name.trim().toLowerCase())]);
  return Object.fromEntries(Object.entries(entity).filter(([name]) => wanted.has(name.toLowerCase())));
}

function nextQuery(query: URLSearchParams, position: number): URLSearchParams {
  const next = new URLSearchParams(query);
  next.set('$skiptoken', String(position));
  return next;
}

function searchFor(search: string): (entity: JsonObject) => boolean {
  const words = search.replace(/^"|"$/g, '').toLowerCase();
  const wanted = words.includes(':') ? words.slice(words.indexOf(':') + 1) : words;
  return (entity) => JSON.stringify(entity).toLowerCase().includes(wanted);
}

function sortedBy(entities: readonly JsonObject[], orderBy: string | null): readonly JsonObject[] {
  if (orderBy === null) return entities;
  const keys = orderBy.split(',').map((part) => {
    const [name = '', direction = 'asc'] = part.trim().split(/\s+/);
    return { name, sign: direction.toLowerCase() === 'desc' ? -1 : 1 };
  });
  return entities.toSorted((a, b) => {
    for (const { name, sign } of keys) {
      const difference = order(propertyOrNull(a, name), propertyOrNull(b, name)) ?? 0;
      if (difference !== 0) return difference * sign;
    }
    return 0;
  });
}

function propertyOrNull(entity: JsonObject, name: string): Json {
  return propertyAt(entity, name) ?? null;
}

function whole(query: URLSearchParams, option: string, otherwise: number): number {
  const text = query.get(option);
  if (text === null) return otherwise;
  if (!/^\d+$/.test(text)) throw new SyntaxError(`Invalid value '${text.slice(0, 20)}' for ${option}.`);
  return Number(text);
}
