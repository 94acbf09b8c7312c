import { describe, expect, test } from 'vitest';
import { hashtable } from '../../src/value/value.js';
import { bodyOf, literal, planned, REDIRECT, refusalOf } from './planned.js';

describe('what the caller bound is sent, no more and no less', () => {
  const rows = [
    ['nothing', {}, {}],
    ['an empty BodyParameter', { BodyParameter: literal('@{}') }, {}],
    ['an empty CallbackUri', { CallbackUri: '' }, { callbackUri: '' }],
    ['a null CallbackUri, which PowerShell makes an empty text', { CallbackUri: null }, { callbackUri: '' }],
    ['Timeout 0', { Timeout: literal('0') }, { timeout: 0 }],
    ['a null Timeout, which PowerShell makes 0', { Timeout: null }, { timeout: 0 }],
    ['Timeout as a text', { Timeout: '12' }, { timeout: 12 }],
    ['no target', { Targets: literal('@()') }, { targets: [] }],
    ['null targets', { Targets: null }, { targets: null }],
    ['a null target', { Targets: literal('[null]') }, { targets: [null] }],
    ['an empty target', { Targets: literal('@{}') }, { targets: [{}] }],
    ['empty AdditionalProperties', { AdditionalProperties: literal('@{}') }, {}],
    ['null AdditionalProperties', { AdditionalProperties: null }, {}],
    [
      'all of them',
      { Timeout: literal('20'), CallbackUri: 'u', Targets: literal('[]') },
      { targets: [], timeout: 20, callbackUri: 'u' },
    ],
  ] as const;
  for (const [title, values, body] of rows) test(title, () => expect(bodyOf(values)).toEqual(body));
});

describe('inside a body absent, null and empty stay apart', () => {
  const rows = [
    ['null', '{"timeout":null,"callbackUri":null,"targets":null}'],
    ['an empty text', '{"callbackUri":""}'],
    ['zero', '{"timeout":0}'],
    ['false', '{"targets":[{"hidden":false}]}'],
    ['an empty list', '{"targets":[]}'],
    ['an empty object', '{"targets":[{}]}'],
    [
      'null in lists and at depth',
      '{"targets":[null,{"identity":{"user":null,"phone":{"id":null}},"x":[null]}]}',
    ],
    ['unknown keys of every kind', '{"a":null,"b":"","c":0,"d":false,"e":[],"f":{}}'],
  ] as const;
  for (const [title, body] of rows) {
    test(title, () => expect(bodyOf({ BodyParameter: literal(body) })).toEqual(JSON.parse(body)));
  }
});

describe('keys', () => {
  const rows = [
    [
      'find declared properties in any case',
      '{"CALLBACKURI":"u","TimeOut":20,"Targets":[]}',
      { callbackUri: 'u', timeout: 20, targets: [] },
    ],
    [
      'do so at every depth',
      '{"TARGETS":[{"IDENTITY":{"USER":{"ID":"u","DISPLAYNAME":"d"}},"REPLACESCALLID":"r","Hidden":true}]}',
      { targets: [{ identity: { user: { id: 'u', displayName: 'd' } }, replacesCallId: 'r', hidden: true }] },
    ],
    [
      'stay as they are where nothing declares them',
      '{"X":1,"Targets":[{"@odata.type":"#T","Y":1,"identity":{"Phone":{"Id":"+1"},"user":{"TenantId":"t"}}}]}',
      {
        X: 1,
        targets: [{ '@odata.type': '#T', Y: 1, identity: { Phone: { Id: '+1' }, user: { TenantId: 't' } } }],
      },
    ],
    ['may differ in case alone where nothing declares them', '{"a":1,"A":2}', { a: 1, A: 2 }],
    ['may be numbers', '@{7="seven"}', { 7: 'seven' }],
  ] as const;
  for (const [title, body, expected] of rows) {
    test(title, () => expect(bodyOf({ BodyParameter: literal(body) })).toEqual(expected));
  }

  const twice = [
    ['the body', '{"timeout":20,"Timeout":30}', 'Timeout'],
    ['a target', '{"targets":[{},{"hidden":true,"HIDDEN":false}]}', 'Targets[1].Hidden'],
    ['an identity', '{"targets":[{"identity":{"user":{},"User":{}}}]}', 'Targets[0].Identity.User'],
  ] as const;
  for (const [place, body, target] of twice) {
    test(`of one declared property in two spellings are refused in ${place}`, () => {
      const error = refusalOf(() => bodyOf({ BodyParameter: literal(body) }));
      expect(error).toMatchObject({ id: 'InvalidPropertyValue', target });
    });
  }

  test('that are the same text are refused', () => {
    const inner = hashtable([
      [literal('7'), 'a'],
      ['7', 'b'],
    ]);
    const error = refusalOf(() => bodyOf({ BodyParameter: hashtable([['x', inner]]) }));
    expect(error).toMatchObject({ id: 'InvalidPropertyValue', target: 'x.7' });
  });
});

describe('whatever counts as an object is one, at every depth', () => {
  const user = '@{identity=@{user=@{id="u"}}}';
  const rows = [
    ['a hashtable', `@{targets=@(${user})}`],
    [
      'an ordered dictionary',
      '[ordered]@{targets=@([ordered]@{identity=[ordered]@{user=[ordered]@{id="u"}}})}',
    ],
    [
      'a PSCustomObject',
      '[pscustomobject]@{targets=@([pscustomobject]@{identity=[pscustomobject]@{user=@{id="u"}}})}',
    ],
    ['JSON', '{"targets":[{"identity":{"user":{"id":"u"}}}]}'],
    ['JSON in a text', '\'{"targets":[{"identity":{"user":{"id":"u"}}}]}\''],
    ['JSON in a text inside', '@{targets=@(\'{"identity":{"user":{"id":"u"}}}\')}'],
    ['a single target without a list', `@{targets=${user}}`],
  ] as const;
  for (const [title, text] of rows) {
    test(title, () => {
      expect(bodyOf({ BodyParameter: literal(text) })).toEqual({
        targets: [{ identity: { user: { id: 'u' } } }],
      });
    });
  }

  test('a PSCustomObject under an unknown key', () => {
    const values = {
      AdditionalProperties: literal('@{pso=[pscustomobject]@{q=1}; list=@([pscustomobject]@{r=2})}'),
    };
    expect(bodyOf(values)).toEqual({ pso: { q: 1 }, list: [{ r: 2 }] });
  });

  test('a model under an unknown key is what it was made from', () => {
    const source = literal('{"id":"u","extra":[1]}');
    const model = { kind: 'model', type: 'M', properties: [], source } as const;
    const values = {
      AdditionalProperties: { kind: 'dictionary', type: 'hashtable', entries: [['m', model]] },
    } as const;
    expect(bodyOf(values)).toEqual({ m: { id: 'u', extra: [1] } });
  });

  test('-Targets takes a single one for a list of one', () => {
    expect(bodyOf({ Targets: literal(user) })).toEqual({ targets: [{ identity: { user: { id: 'u' } } }] });
  });
});

describe('AdditionalProperties', () => {
  test('add to bound parameters', () => {
    const values = {
      Timeout: literal('20'),
      AdditionalProperties: literal('@{maxForwards=3; nested=@{X=1}; nul=$null}'),
    };
    expect(bodyOf(values)).toEqual({ timeout: 20, maxForwards: 3, nested: { X: 1 }, nul: null });
  });

  for (const key of ['timeout', 'Timeout', 'TIMEOUT']) {
    test(`cannot repeat one as ${key}`, () => {
      const values = { Timeout: literal('4'), AdditionalProperties: literal(`@{${key}=9}`) };
      expect(refusalOf(() => bodyOf(values))).toMatchObject({ id: 'DuplicateProperty', outcome: 'input' });
    });
  }
});

describe('nesting', () => {
  const nested = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const wrapped = (levels: number) => ({
    kind: 'dictionary' as const,
    type: 'hashtable' as const,
    entries: [['deep', literal(nested(levels))] as const],
  });

  test('of 100 levels travels', () => {
    const body = `{"deep":${nested(100)}}`;
    expect(planned(REDIRECT, { CallId: 'c', BodyParameter: literal(body) }).plan.body).toBe(body);
  });

  test('of 1,024 levels travels', () => {
    expect(bodyOf({ BodyParameter: wrapped(1023) })).toEqual(JSON.parse(`{"deep":${nested(1023)}}`));
  });

  test('beyond is refused in one short line', () => {
    for (const values of [{ BodyParameter: wrapped(1024) }, { AdditionalProperties: wrapped(1024) }]) {
      const error = refusalOf(() => bodyOf(values));
      expect(error.id).toBe('InvalidPropertyValue');
      expect(error.message.length).toBeLessThan(200);
    }
  });
});
