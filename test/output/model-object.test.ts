import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lookupIn } from '../../src/definition/type-reference.js';
import { modelClass, modelObject } from '../../src/output/model-object.js';
import { readJson } from '../../src/value/read-json.js';
import { hashtable, objectArray, type PSValue } from '../../src/value/value.js';
import { cmdletOf, INVITE } from '../plan/planned.js';

const NO_TYPES = lookupIn({});
const TYPES = lookupIn({
  IThing: {
    kind: 'graph',
    props: { Id: 'string', MadeAt: 'datetime?', Inner: 'IThing', Many: 'IThing[]', Count: 'int?' },
  },
});
const MODELS = 'Microsoft.Graph.PowerShell.Models.';

function parsed(json: unknown): PSValue {
  const read = readJson(JSON.stringify(json));
  if (!read.ok) throw new Error(read.message);
  return read.value;
}

/** A value without types: properties of models and bags as an object. */
function plain(value: PSValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (value.kind === 'model' || value.kind === 'pscustomobject') {
    return Object.fromEntries(value.properties.map(([name, item]) => [name, plain(item)]));
  }
  if (value.kind === 'dictionary')
    return Object.fromEntries(value.entries.map(([key, item]) => [key, plain(item)]));
  if (value.kind === 'array') return value.items.map(plain);
  return value.kind === 'int' ? value.value : value;
}

const EMPTY = { Id: null, MadeAt: null, Inner: null, Many: null, Count: null, AdditionalProperties: {} };

describe('an object of a declared type', () => {
  it.each<readonly [string, unknown, unknown]>([
    ['has every declared property, null where Graph sent none', {}, EMPTY],
    ['finds declared keys in any case', { iD: 'a', COUNT: 3 }, { ...EMPTY, Id: 'a', Count: 3 }],
    [
      'keeps every other key under its own name',
      { '@odata.type': '#t', id: 'a', extra: { b: [1] } },
      { ...EMPTY, Id: 'a', AdditionalProperties: { '@odata.type': '#t', extra: { b: [1] } } },
    ],
    [
      'keeps the second of two keys that mean one property',
      { id: 'a', Id: 'b' },
      { ...EMPTY, Id: 'a', AdditionalProperties: { Id: 'b' } },
    ],
    [
      'keeps a key that is called AdditionalProperties',
      { additionalProperties: 1 },
      { ...EMPTY, AdditionalProperties: { additionalProperties: 1 } },
    ],
    ['makes models of objects within', { inner: { id: 'b' } }, { ...EMPTY, Inner: { ...EMPTY, Id: 'b' } }],
    [
      'makes models of the objects in a list',
      { many: [{ id: 'b' }, null] },
      { ...EMPTY, Many: [{ ...EMPTY, Id: 'b' }, null] },
    ],
    ['leaves alone what is of another kind', { inner: 5, many: 'x' }, { ...EMPTY, Inner: 5, Many: 'x' }],
    [
      'keeps keys that other languages trip over',
      JSON.parse('{"__proto__":1,"constructor":2,"":3}'),
      { ...EMPTY, AdditionalProperties: JSON.parse('{"__proto__":1,"constructor":2,"":3}') },
    ],
  ])('%s', (_, json, expected) => {
    expect(JSON.stringify(plain(modelObject(parsed(json), `${MODELS}IThing`, TYPES)))).toEqual(
      JSON.stringify(expected),
    );
  });

  it('is of its class, and so are the objects within', () => {
    expect(modelObject(parsed({ inner: {} }), `${MODELS}IThing`, TYPES)).toMatchObject({
      kind: 'model',
      type: `${MODELS}Thing`,
      properties: expect.arrayContaining([['Inner', expect.objectContaining({ type: `${MODELS}Thing` })]]),
    });
  });
});

describe('a declared date', () => {
  const made = (text: string): PSValue | undefined => {
    const thing = modelObject(parsed({ madeAt: text }), 'IThing', TYPES);
    if (thing === null || typeof thing !== 'object' || thing.kind !== 'model') throw new Error('no model');
    return thing.properties.find(([name]) => name === 'MadeAt')?.[1];
  };

  it.each([
    ['2026-11-22T10:20:30Z', '2026-11-22T10:20:30.0000000Z'],
    ['2026-11-22T10:20:30.123456789Z', '2026-11-22T10:20:30.1234567Z'],
    ['2026-11-22T10:20:30+05:30', '2026-11-22T10:20:30.0000000+05:30'],
    ['2026-11-22T10:20:30', '2026-11-22T10:20:30.0000000'],
    ['0001-01-01T00:00:00Z', '0001-01-01T00:00:00.0000000Z'],
    ['2024-02-29T00:00:00Z', '2024-02-29T00:00:00.0000000Z'],
  ])('%s is a DateTime', (text, value) => {
    expect(made(text)).toEqual({ kind: 'datetime', value });
  });

  it.each([
    '2026-02-29T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-11-22',
    '2026-11-22T24:00:00Z',
    '0001-01-01T00:00:00+01:00',
    '2026-11-22T10:20:30+15:00',
    'soon',
    '',
  ])('%j stays a text', (text) => {
    expect(made(text)).toBe(text);
  });
});

describe('an object of no declared type', () => {
  it('has a property for each key that is an identifier; the others are additional', () => {
    const json = {
      id: 'a',
      'a.b': 1,
      '@odata.type': '#t',
      displayName: { firstName: 'x' },
      '1st': 2,
      'a-b': 3,
    };
    expect(plain(modelObject(parsed(json), `${MODELS}IUnknown`, TYPES))).toEqual({
      Id: 'a',
      DisplayName: { FirstName: 'x', AdditionalProperties: {} },
      AdditionalProperties: { 'a.b': 1, '@odata.type': '#t', '1st': 2, 'a-b': 3 },
    });
  });

  it('bears its class name, and without one is a PSCustomObject', () => {
    expect(modelObject(hashtable([]), `${MODELS}IUnknown`, NO_TYPES)).toMatchObject({
      type: `${MODELS}Unknown`,
    });
    expect(modelObject(hashtable([]), undefined, NO_TYPES)).toMatchObject({ kind: 'pscustomobject' });
  });

  it('loses no key, whatever the keys are, and no two properties have one name in any case', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'grapheme-ascii' }), { maxLength: 8 }), (keys) => {
        const object = modelObject(hashtable(keys.map((key) => [key, 'x'])), undefined, NO_TYPES);
        if (object === null || typeof object !== 'object' || object.kind !== 'pscustomobject') return false;
        const names = object.properties.map(([name]) => name.toLowerCase());
        const additional = object.properties.at(-1)?.[1];
        if (additional === null || typeof additional !== 'object' || additional?.kind !== 'dictionary')
          return false;
        expect(new Set(names).size).toBe(names.length);
        expect(names.length - 1 + additional.entries.length).toBe(keys.length);
        return true;
      }),
    );
  });
});

it('what is neither object nor list stays as it is, and a list is a list of objects', () => {
  expect(modelObject('text', 'IThing', TYPES)).toBe('text');
  expect(modelObject(null, 'IThing', TYPES)).toBeNull();
  expect(modelObject(objectArray([hashtable([])]), 'IThing', TYPES)).toMatchObject({
    items: [{ kind: 'model' }],
  });
});

it.each([
  [`${MODELS}IMicrosoftGraphUser`, `${MODELS}MicrosoftGraphUser`],
  ['IThing', 'Thing'],
  ['Identity', 'Identity'],
  ['A.IT', 'A.T'],
])('the class of %s is %s', (name, expected) => {
  expect(modelClass(name)).toBe(expected);
});

it('the operation that an invite starts is declared as the API has it', () => {
  const { types } = cmdletOf(INVITE);
  const json = {
    id: 'o',
    status: 'running',
    clientContext: 'c',
    resultInfo: { code: 200, subcode: 0, message: 'm' },
    participants: [{ identity: { phone: { id: '+1' } }, '@odata.type': '#p' }],
  };
  expect(
    plain(modelObject(parsed(json), `${MODELS}IMicrosoftGraphInviteParticipantsOperation`, types)),
  ).toMatchObject({
    Id: 'o',
    Status: 'running',
    ClientContext: 'c',
    ResultInfo: { Code: 200, Subcode: 0, Message: 'm' },
    Participants: [
      {
        Identity: { User: null, AdditionalProperties: { phone: { id: '+1' } } },
        AdditionalProperties: { '@odata.type': '#p' },
      },
    ],
    AdditionalProperties: {},
  });
});
