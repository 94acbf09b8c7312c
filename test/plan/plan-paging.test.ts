import { describe, expect, test } from 'vitest';
import { planPaging } from '../../src/plan/plan-paging.js';
import type { PSValue } from '../../src/value/value.js';
import { planned, refusalOf } from './planned.js';

const int = (value: number): PSValue => ({ kind: 'int', value });
const all: PSValue = { kind: 'switch', value: true };
const notAll: PSValue = { kind: 'switch', value: false };

function pagingOf(values: Readonly<Record<string, PSValue>>) {
  return planPaging({ parameters: new Map(Object.entries(values)) });
}

const top = (size: number) => [['$top', String(size)]];

describe('how many, and in pages of what size', () => {
  test.each<readonly [string, Readonly<Record<string, PSValue>>, object]>([
    ['nothing: the first page is all', {}, { query: [] }],
    ['-All: every page', { All: all }, { query: [], follows: {} }],
    ['-All:$false: the first page', { All: notAll }, { query: [] }],
    ['-Top 5', { Top: int(5) }, { query: top(5) }],
    ['-Top 0', { Top: int(0) }, { query: top(0) }],
    ['-Top 999 is one page', { Top: int(999) }, { query: top(999) }],
    ['-Top 1000 is two', { Top: int(1000) }, { query: top(999), follows: { limit: 1000 } }],
    ['-PageSize 10', { PageSize: int(10) }, { query: top(10) }],
    ['-PageSize 10 -All', { PageSize: int(10), All: all }, { query: top(10), follows: {} }],
    ['-PageSize 10 -Top 25', { PageSize: int(10), Top: int(25) }, { query: top(10), follows: { limit: 25 } }],
    ['-PageSize 10 -Top 10', { PageSize: int(10), Top: int(10) }, { query: top(10) }],
    ['-PageSize 10 -Top 3', { PageSize: int(10), Top: int(3) }, { query: top(3) }],
    ['-CountVariable', { CountVariable: 'n' }, { query: [['$count', 'true']] }],
    [
      '-CountVariable -All -PageSize 999',
      { CountVariable: 'n', All: all, PageSize: int(999) },
      {
        query: [
          ['$top', '999'],
          ['$count', 'true'],
        ],
        follows: {},
      },
    ],
  ])('%s', (_, values, expected) => expect(pagingOf(values)).toEqual(expected));

  test.each([1, 999])('a page may have %i', (size) => {
    expect(pagingOf({ PageSize: int(size) }).query).toEqual(top(size));
  });

  test.each([0, -1, 1000, 2_147_483_647])('a page cannot have %i', (size) => {
    expect(refusalOf(() => pagingOf({ PageSize: int(size), All: all }))).toMatchObject({
      id: 'InvalidPageSize',
      category: 'InvalidArgument',
      outcome: 'input',
      target: 'PageSize',
    });
  });
});

describe('a plan', () => {
  const LIST = 'Get-MgCommunicationPresence';

  test('says whether its links are followed, and where its count goes', () => {
    const { plan } = planned(LIST, { Top: int(1500), CountVariable: 'n' });
    expect(plan.url).toMatch(/\?\$top=999&\$count=true$/);
    expect(plan.paging).toEqual({ limit: 1500 });
    expect(plan.output).toMatchObject({
      kind: 'object',
      collection: true,
      unwrap: 'value',
      countVariable: 'n',
    });
  });

  test('of the first page alone says nothing', () => {
    const { plan } = planned(LIST, {});
    expect(plan).not.toHaveProperty('paging');
    expect(plan.output).not.toHaveProperty('countVariable');
  });
});
