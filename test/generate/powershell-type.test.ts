import { describe, expect, test } from 'vitest';
import { lookupIn, resolveType } from '../../src/definition/type-reference.js';
import { enumNames, powershellType } from '../../src/generate/powershell-type.js';

const types = lookupIn({
  IModel: { kind: 'graph', props: {} },
  Plain: { kind: 'poco', props: {} },
  Mood: { kind: 'enum', values: ['good', 'bad'] },
});

describe('a row’s type', () => {
  test.each([
    ['string', '[string]'],
    ['string[]', '[string[]]'],
    ['int', '[int]'],
    ['int?', '[System.Nullable[int]]'],
    ['int?[]', '[System.Nullable[int][]]'],
    ['long', '[long]'],
    ['bool', '[bool]'],
    ['bool?', '[System.Nullable[bool]]'],
    ['byte', '[byte]'],
    ['char', '[char]'],
    ['double', '[double]'],
    ['decimal', '[decimal]'],
    ['datetime', '[datetime]'],
    ['datetime?', '[System.Nullable[datetime]]'],
    ['timespan', '[timespan]'],
    ['guid', '[guid]'],
    ['uri', '[uri]'],
    ['switch', '[switch]'],
    ['hashtable', '[hashtable]'],
    ['IDictionary', '[System.Collections.IDictionary]'],
    ['scriptblock', '[scriptblock]'],
    ['securestring', '[securestring]'],
    ['pscredential', '[pscredential]'],
    ['Stream', '[System.IO.Stream]'],
    ['object', '[object]'],
    ['psobject', '[object]'],
  ])('%s is declared as %s', (type, expected) => {
    expect(powershellType(resolveType(type, types))).toBe(expected);
  });

  test.each([
    ['a model', 'IModel', '[psobject]'],
    ['a list of models', 'IModel[]', '[object[]]'],
    ['a plain class', 'Plain', '[object]'],
    ['a pipeline step', 'SendAsyncStep[]', '[object[]]'],
  ])('%s needs no assembly', (_, type, expected) => {
    expect(powershellType(resolveType(type, types))).toBe(expected);
  });

  test.each([
    ['Mood', '[string]'],
    ['Mood?', '[string]'],
    ['Mood[]', '[string[]]'],
  ])('the enumeration %s is text with names to offer', (type, expected) => {
    const reference = resolveType(type, types);
    expect([powershellType(reference), enumNames(reference)]).toEqual([expected, ['good', 'bad']]);
  });

  test.each(['string', 'IModel', 'int?'])('%s has no names to offer', (type) => {
    expect(enumNames(resolveType(type, types))).toBeUndefined();
  });
});
