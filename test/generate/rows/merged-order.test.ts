import { describe, expect, test } from 'vitest';
import { mergedOrder } from '../../../src/generate/rows/merged-order.js';

describe('one order', () => {
  test.each<readonly [string, readonly (readonly string[])[], readonly string[]]>([
    ['of one list is that list', [['b', 'a']], ['b', 'a']],
    ['of none is empty', [], []],
    [
      'keeps the order of each',
      [
        ['a', 'c', 'd'],
        ['b', 'c'],
      ],
      ['a', 'b', 'c', 'd'],
    ],
    ['takes what nobody orders as it is met', [['x'], ['b'], ['a']], ['x', 'b', 'a']],
    [
      'puts a later list’s own between',
      [
        ['a', 'd'],
        ['a', 'b', 'd'],
        ['b', 'c', 'd'],
      ],
      ['a', 'b', 'c', 'd'],
    ],
  ])('%s', (_, lists, order) => expect(mergedOrder(lists)).toEqual(order));

  test('cannot be where lists contradict each other', () => {
    expect(() =>
      mergedOrder([
        ['a', 'b'],
        ['b', 'a'],
      ]),
    ).toThrow(/contradict/);
  });
});
