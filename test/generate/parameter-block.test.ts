import { describe, expect, test } from 'vitest';
import type { CmdletParameter } from '../../src/definition/cmdlet.js';
import { parameterBlock } from '../../src/generate/parameter-block.js';
import { compiled, property, rowOf } from './small-module.js';

function blockOf(parameters: ReadonlyArray<string | CmdletParameter>): string {
  return parameterBlock(compiled(rowOf({ parameters })));
}

describe('a parameter', () => {
  test.each<readonly [string, Partial<CmdletParameter>, string]>([
    ['of all sets has no attribute', {}, '[string]$X'],
    ['that is hidden', { hidden: true }, '[Parameter(DontShow)][string]$X'],
    ['with aliases', { aliases: ['A', 'B'] }, "[Alias('A','B')][string]$X"],
    [
      'of two sets, which the engine reads backwards',
      { sets: [{ set: 'Do', mandatory: true }, { set: "It's" }] },
      "[Parameter(ParameterSetName='It''s')][Parameter(ParameterSetName='Do',Mandatory)][string]$X",
    ],
    [
      'hidden in each of its sets',
      { hidden: true, sets: [{ set: 'Do' }, { set: 'Other' }] },
      "[Parameter(ParameterSetName='Other',DontShow)][Parameter(ParameterSetName='Do',DontShow)][string]$X",
    ],
    [
      'with everything that a set can say',
      { sets: [{ position: 0, mandatory: true, pipeline: true, byName: true, remaining: true }] },
      '[Parameter(Position=0,Mandatory,ValueFromPipeline,ValueFromPipelineByPropertyName,ValueFromRemainingArguments)][string]$X',
    ],
    [
      'that may be empty',
      { allow: ['null', 'emptyString', 'emptyCollection'] },
      '[AllowNull()][AllowEmptyString()][AllowEmptyCollection()][string]$X',
    ],
    [
      'with validations, in their order',
      { validate: { pattern: "a'b", set: ['p', "q'"], length: [1, 2], count: [0, 3], range: [-1, 9] } },
      "[ValidatePattern('a''b')][ValidateSet('p','q''')][ValidateLength(1,2)][ValidateCount(0,3)][ValidateRange(-1,9)][string]$X",
    ],
    [
      'that must not be empty',
      { validate: { notNull: true, notNullOrEmpty: true } },
      '[ValidateNotNull()][ValidateNotNullOrEmpty()][string]$X',
    ],
    ['without a validation that is switched off', { validate: { notNull: false } }, '[string]$X'],
  ])('%s', (_, parts, expected) => {
    expect(blockOf([property('X', parts)])).toBe(`param(\n${expected})`);
  });
});

describe('the block', () => {
  test('keeps the documented order and resolves shared parameters', () => {
    expect(blockOf([property('B'), 'ResponseHeadersVariable', property('A', { type: 'int?' })])).toBe(
      "param(\n[string]$B,\n[Alias('RHV')][string]$ResponseHeadersVariable,\n[System.Nullable[int]]$A)",
    );
  });

  test('stands even where there is no parameter', () => {
    expect(blockOf([])).toBe('param()');
  });

  test.each(['', '1a', 'a b', 'a}', 'a-b', '__call', 'ü', 'script:x'])('refuses the name %j', (name) => {
    expect(() => blockOf([property(name)])).toThrow(TypeError);
  });

  test('refuses a validation that only the engine’s own parameters have', () => {
    expect(() => blockOf([property('X', { validate: { variableName: true } })])).toThrow(TypeError);
  });
});
