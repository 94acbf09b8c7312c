import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryText } from '../../src/generate/entry-text.js';

describe('the text of entries', () => {
  test('is sorted without regard to case, each entry at the beginning of a line', () => {
    expect(entryText({ b: 1, A: { x: [1, 2] }, $c: null, 'A-a': 'v' })).toBe(
      ['{', '"$c": null,', '"A": {"x": [1, 2]},', '"A-a": "v",', '"b": 1', '}', ''].join('\n'),
    );
  });

  test('is spread out where a line would be too long, and only there', () => {
    const word = 'w'.repeat(60);
    expect(entryText({ a: { short: [1, { y: 2 }], long: { one: word, two: word } } })).toBe(
      [
        '{',
        '"a": {',
        '  "short": [1, {"y": 2}],',
        '  "long": {',
        `    "one": "${word}",`,
        `    "two": "${word}"`,
        '  }',
        '}',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('of no entries is an object still', () => expect(JSON.parse(entryText({}))).toEqual({}));

  const any = fc.dictionary(fc.string({ minLength: 1 }), fc.jsonValue(), {
    maxKeys: 8,
    noNullPrototype: true,
  });

  test('is the JSON of the entries, whatever they are', () => {
    fc.assert(
      fc.property(any, (entries) => {
        const read = JSON.parse(entryText(entries)) as Record<string, unknown>;
        expect(Object.keys(read).sort()).toEqual(Object.keys(entries).sort());
        for (const [key, value] of Object.entries(entries))
          expect(JSON.stringify(read[key])).toBe(JSON.stringify(value));
      }),
    );
  });

  test('is no other for the same entries in another order, and has no line that is longer than one value', () => {
    fc.assert(
      fc.property(any, (entries) => {
        const text = entryText(entries);
        // Keys that are equal in lower case have no order but the given one.
        fc.pre(
          new Set(Object.keys(entries).map((key) => key.toLowerCase())).size === Object.keys(entries).length,
        );
        expect(entryText(Object.fromEntries(Object.entries(entries).reverse()))).toBe(text);
        for (const line of text.split('\n').filter(({ length }) => length > 112))
          expect(line).toMatch(/^\s*(?:"(?:[^"\\]|\\.)*": )?(?:"(?:[^"\\]|\\.)*"|[^"{[]*|[{[][\]}]?),?$/);
      }),
    );
  });
});
