import { describe, expect, test } from 'vitest';
import { bodyOf, literal, refusalOf } from './planned.js';

describe('a value becomes its property’s type', () => {
  const rows = [
    ['a text for an integer', '{"timeout":"12"}', { timeout: 12 }],
    ['a fraction for an integer, half to even', '{"timeout":20.5}', { timeout: 20 }],
    ['a boolean for an integer', '{"timeout":true}', { timeout: 1 }],
    [
      'a text for a boolean',
      '{"targets":[{"hidden":" TRUE "},{"hidden":"false"}]}',
      { targets: [{ hidden: true }, { hidden: false }] },
    ],
    [
      'a number for a boolean',
      '{"targets":[{"hidden":1},{"hidden":0}]}',
      { targets: [{ hidden: true }, { hidden: false }] },
    ],
    ['a number for a text', '{"callbackUri":5}', { callbackUri: '5' }],
    [
      'a number beyond a double’s reach for a text',
      '{"callbackUri":12345678901234567890}',
      { callbackUri: '12345678901234567890' },
    ],
    ['a boolean for a text', '{"callbackUri":true}', { callbackUri: 'True' }],
  ] as const;
  for (const [title, body, expected] of rows) {
    test(title, () => expect(bodyOf({ BodyParameter: literal(body) })).toEqual(expected));
  }

  test('but not where AdditionalProperties bring it: that travels as it is', () => {
    expect(bodyOf({ AdditionalProperties: literal('@{timeout="9"; Timeout2=1}') })).toEqual({
      timeout: '9',
      Timeout2: 1,
    });
  });
});

describe('a value that cannot be its property’s type is refused by name', () => {
  const rows = [
    ['{"timeout":"soon"}', 'Timeout'],
    ['{"timeout":""}', 'Timeout'],
    ['{"timeout":"  "}', 'Timeout'],
    ['{"timeout":[20]}', 'Timeout'],
    ['{"timeout":{}}', 'Timeout'],
    ['{"timeout":99999999999}', 'Timeout'],
    ['{"callbackUri":[]}', 'CallbackUri'],
    ['{"callbackUri":{"secret":"my-secret"}}', 'CallbackUri'],
    ['{"targets":"my-secret"}', 'Targets[0]'],
    ['{"targets":[{},7]}', 'Targets[1]'],
    ['{"targets":[[{}]]}', 'Targets[0]'],
    ['{"targets":[{"hidden":"my-secret"}]}', 'Targets[0].Hidden'],
    ['{"targets":[{"identity":"my-secret"}]}', 'Targets[0].Identity'],
    ['{"targets":[{"identity":{"user":"my-secret"}}]}', 'Targets[0].Identity.User'],
    ['{"targets":[{"identity":{"user":{"id":["my-secret"]}}}]}', 'Targets[0].Identity.User.Id'],
  ] as const;
  for (const [body, target] of rows) {
    test(body, () => {
      const error = refusalOf(() => bodyOf({ BodyParameter: literal(body) }));
      expect(error).toMatchObject({
        id: 'InvalidPropertyValue',
        category: 'InvalidData',
        outcome: 'input',
        target,
      });
      expect(error.message).toContain(`'${target}'`);
      expect(error.message).not.toContain('my-secret');
    });
  }

  test('in a parameter of its own as well', () => {
    const error = refusalOf(() => bodyOf({ Targets: literal('@{identity=@{user="u"}}') }));
    expect(error).toMatchObject({ id: 'InvalidPropertyValue', target: 'Targets[0].Identity.User' });
  });

  test('numbers that JSON does not have', () => {
    const nan = { kind: 'double', value: Number.NaN } as const;
    const values = {
      AdditionalProperties: { kind: 'dictionary', type: 'hashtable', entries: [['n', nan]] },
    } as const;
    expect(refusalOf(() => bodyOf(values))).toMatchObject({ id: 'InvalidPropertyValue', target: 'n' });
  });
});
