import { describe, expect, test } from 'vitest';
import type { PSValue } from '../../src/value/value.js';
import { CALLS, literal, pipedTo, planBound, REDIRECT, refusalOf, type Values } from './planned.js';

const MODELS = 'Microsoft.Graph.PowerShell.Models.';
const id: Values = { CallId: 'c' };
const identity: Values = { InputObject: literal("@{CallId='i'}") };
const body: Values = { BodyParameter: literal("@{callbackUri='https://b'}") };
const headers: Values = { Headers: literal("@{'X-A'='1'}") };
const timeout: Values = { Timeout: literal('20') };

/** What is piped is both, an identity and a body; the request shows as which of them it was read. */
const piped = { CallId: 'p', callbackUri: 'https://p' };
const dictionaries = [
  ['hashtable', literal("@{CallId='p'; callbackUri='https://p'}")],
  ['ordered dictionary', literal("[ordered]@{CallId='p'; callbackUri='https://p'}")],
] as const;
const objects = [
  ['PSCustomObject', literal("[pscustomobject]@{CallId='p'; callbackUri='https://p'}")],
  ['JSON-object text', '{"CallId":"p","callbackUri":"https://p"}'],
  ['identity model', model('ICloudCommunicationsIdentity')],
  ['body model', model('IOther')],
] as const;

function model(name: string): PSValue {
  const properties = Object.entries(piped);
  return { kind: 'model', type: MODELS + name, properties };
}

type Request = { readonly call: string; readonly body: unknown; readonly custom?: boolean };
type Expected = Request | 'InputObjectNotBound' | 'PipelineObjectHasNoRole';

const notBound = 'InputObjectNotBound';
const noRole = 'PipelineObjectHasNoRole';
const given = { callbackUri: 'https://b' };

/** binding.md §5, "Matrix for the Redirect layout": the arguments, then dictionaries, then other objects. */
const matrix: ReadonlyArray<
  readonly [title: string, values: Values, ofDictionary: Expected, ofObject?: Expected]
> = [
  ['no argument: the identity', {}, { call: 'p', body: {} }],
  ['-CallId: the body', id, { call: 'c', body: piped }],
  ['-InputObject: the body', identity, { call: 'i', body: piped }],
  ['-BodyParameter: the identity', body, { call: 'p', body: given }],
  ['-Headers: the identity', headers, { call: 'p', body: {}, custom: true }],
  ['-Timeout: the identity', timeout, { call: 'p', body: { timeout: 20 } }],
  ['-CallId -BodyParameter: none', { ...id, ...body }, noRole, notBound],
  ['-InputObject -BodyParameter: none', { ...identity, ...body }, noRole, notBound],
  [
    '-CallId -Timeout: the body, if a dictionary',
    { ...id, ...timeout },
    { call: 'c', body: { timeout: 20, ...piped } },
    notBound,
  ],
  [
    '-InputObject -Timeout: the body, if a dictionary',
    { ...identity, ...timeout },
    { call: 'i', body: { timeout: 20, ...piped } },
    notBound,
  ],
  ['-CallId -Headers: the body', { ...id, ...headers }, { call: 'c', body: piped, custom: true }],
  ['-InputObject -Headers: the body', { ...identity, ...headers }, { call: 'i', body: piped, custom: true }],
  ['-CallId -BodyParameter -Headers: none', { ...id, ...body, ...headers }, notBound],
];

/** The request that comes of a piped object, or the id of the error. */
function outcomeOf(values: Values, object: PSValue): Expected | string {
  const outcome = pipedTo(REDIRECT, values, object);
  if (!outcome.ok) return outcome.error.id;
  const { bound } = outcome;
  try {
    const { plan } = planBound(REDIRECT, bound);
    const call = new RegExp(`^${CALLS}/(.*)/redirect$`).exec(plan.url)?.[1] ?? plan.url;
    const own = plan.headers.filter(([name]) => name !== 'User-Agent' && name !== 'Content-Type');
    if (own.length > 0) expect(own).toEqual([['X-A', '1']]);
    return { call, body: JSON.parse(plan.body ?? 'null'), ...(own.length > 0 ? { custom: true } : {}) };
  } catch {
    return refusalOf(() => planBound(REDIRECT, bound)).id;
  }
}

describe('a piped object has one role', () => {
  for (const [title, values, ofDictionary, ofObject = ofDictionary] of matrix) {
    for (const [kind, object] of dictionaries) {
      test(`${title} (${kind})`, () => expect(outcomeOf(values, object)).toEqual(ofDictionary));
    }
    for (const [kind, object] of objects) {
      test(`${title} (${kind})`, () => expect(outcomeOf(values, object)).toEqual(ofObject));
    }
  }
});

describe('a piped $null is bound as PowerShell binds it, and is no object', () => {
  const rows = [
    ['-CallId', id, { call: 'c', body: {} }],
    ['-CallId -BodyParameter', { ...id, ...body }, { call: 'c', body: given }],
    ['-InputObject -BodyParameter', { ...identity, ...body }, { call: 'i', body: given }],
    ['-CallId -Timeout', { ...id, ...timeout }, { call: 'c', body: { timeout: 20 } }],
    ['-InputObject -Timeout', { ...identity, ...timeout }, { call: 'i', body: { timeout: 20 } }],
    ['no argument', {}, 'ParameterArgumentValidationErrorNullNotAllowed'],
  ] as const;
  for (const [title, values, expected] of rows) {
    test(title, () => expect(outcomeOf(values, null)).toEqual(expected));
  }
});

describe('a piped identity is never sent as body or headers', () => {
  test('one without CallId is refused', () => {
    expect(outcomeOf(body, literal("@{UserId='u'}"))).toBe('InputObjectHasNullValue');
  });

  test('one whose CallId changes the path is refused', () => {
    expect(outcomeOf(timeout, literal("@{CallId='..'}"))).toBe('InvalidPathSegment');
  });
});

describe('a piped body beside parameters', () => {
  test('adds to them, with its declared keys in the API’s case', () => {
    const object = literal("@{CALLBACKURI='https://p'; Extra=1}");
    expect(outcomeOf({ ...id, ...timeout }, object)).toEqual({
      call: 'c',
      body: { timeout: 20, callbackUri: 'https://p', Extra: 1 },
    });
  });

  test('cannot repeat one of them, in any case', () => {
    expect(outcomeOf({ ...id, ...timeout }, literal('@{TIMEOUT=30}'))).toBe('DuplicateProperty');
  });

  test('cannot repeat a key of -AdditionalProperties', () => {
    const values = { ...id, AdditionalProperties: literal('@{extra=1}') };
    expect(outcomeOf(values, literal('@{Extra=2}'))).toBe('DuplicateProperty');
  });

  test('is checked as BodyParameter is', () => {
    expect(outcomeOf(id, literal("@{timeout='soon'}"))).toBe('InvalidPropertyValue');
  });
});
