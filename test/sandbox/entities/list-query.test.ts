import { describe, expect, it } from 'vitest';
import { listPage } from '../../../src/sandbox/entities/list-query.js';

const ENTITIES = Array.from({ length: 250 }, (_, index) => ({ id: `e${index}`, rank: index % 3, n: index }));

const page = (query: string) => listPage(ENTITIES, new URLSearchParams(query));

describe('a list', () => {
  it('comes in pages that together are all of it, each once', () => {
    const seen: unknown[] = [];
    let query: URLSearchParams | undefined = new URLSearchParams('$skip=5');
    for (let pages = 0; query && pages < 10; pages++) {
      const { items, next } = listPage(ENTITIES, query);
      seen.push(...items.map(({ n }) => n));
      query = next;
    }
    expect(seen).toEqual(ENTITIES.slice(5).map(({ n }) => n));
  });

  it('counts what a filter leaves, whatever the page holds', () => {
    const { items, count } = page('$filter=rank eq 1&$count=true&$top=2');
    expect([items.length, count]).toEqual([2, 83]);
  });

  it('is sorted by several properties', () => {
    const { items } = page('$orderby=rank desc,n desc&$top=2');
    expect(items.map(({ n }) => n)).toEqual([248, 245]);
  });

  it('has the selected properties and the id', () => {
    expect(page('$select=N&$top=1').items).toEqual([{ id: 'e0', n: 0 }]);
  });

  it('is searched', () => {
    expect(page('$search="id:e249"').items.map(({ n }) => n)).toEqual([249]);
  });

  it.each(['$top=x', '$skip=-1', '$filter=('])('refuses %s', (query) => {
    expect(() => page(query)).toThrow(SyntaxError);
  });
});
