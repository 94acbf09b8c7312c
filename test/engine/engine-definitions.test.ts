import { describe, expect, test } from 'vitest';
import { haveEngine, running } from './running-engine.js';

const sample = {
  name: 'Test-Sample',
  defaultParameterSet: 'A',
  supportsShouldProcess: true,
  positionalBinding: false,
  types: {
    IThing: { kind: 'graph', open: true, props: { Name: 'string', Parts: 'IThing[]', Size: 'int?' } },
    Point: { kind: 'poco', props: { X: 'int', Next: 'Point' } },
    Colour: { kind: 'enum', values: ['Red', 'Green'] },
  },
  parameters: [
    { name: 'Id', type: 'string', aliases: ['Key'], sets: [{ set: 'A', mandatory: true, position: 0 }] },
    { name: 'Thing', type: 'IThing', sets: [{ set: 'B', mandatory: true, pipeline: true }] },
    { name: 'Level', type: 'int', validate: { range: [1, 5] } },
    { name: 'Names', type: 'string[]', validate: { count: [1, 2], length: [1, 3] } },
    { name: 'Mode', type: 'string', validate: { set: ["it's", 'b'], pattern: '^.+$' } },
    { name: 'Point', type: 'Point' },
    { name: 'Colour', type: 'Colour' },
    { name: 'Rest', type: 'object[]', sets: [{ set: 'A', remaining: true }] },
  ],
};

describe.skipIf(!haveEngine)('definitions of every feature', () => {
  const { ask } = running('conform');
  const idOnly = [{ param: 'Id' }, { value: 'x' }];

  test.each<readonly [string, object, object]>([
    ['a position', { argv: [{ value: 'x' }] }, { ok: true, parameterSet: 'A', bound: { Id: 'x' } }],
    ['an alias', { argv: [{ param: 'Key', value: 'x' }] }, { ok: true, bound: { Id: 'x' } }],
    [
      'remaining arguments',
      { cmdline: 'x 5 y' },
      { bound: { Id: 'x', Rest: { $typedArray: 'System.Object', items: [5, 'y'] } } },
    ],
    ['a variable of a command line', { cmdline: '$v', vars: { v: 'x' } }, { bound: { Id: 'x' } }],
    ['raw text', { argv: [{ raw: '-Id 0x10' }] }, { bound: { Id: '0x10' } }],
    [
      'a range broken',
      { argv: [...idOnly, { param: 'Level', value: 6 }] },
      { error: 'ParameterArgumentValidationError,Test-Sample' },
    ],
    [
      'a length broken',
      { argv: [...idOnly, { param: 'Names', value: 'long' }] },
      { error: 'ParameterArgumentValidationError,Test-Sample' },
    ],
    [
      'a count broken',
      { argv: [...idOnly, { param: 'Names', value: ['a', 'b', 'c'] }] },
      { category: 'InvalidData' },
    ],
    [
      'a set kept, with a quote in it',
      { argv: [...idOnly, { param: 'Mode', value: "IT'S" }] },
      { bound: { Id: 'x', Mode: "IT'S" } },
    ],
    [
      'a set broken',
      { argv: [...idOnly, { param: 'Mode', value: 'c' }] },
      { error: 'ParameterArgumentValidationError,Test-Sample' },
    ],
    [
      'a plain class inside itself',
      { argv: [...idOnly, { param: 'Point', value: { $ht: { X: '1', Next: { $ht: { X: 2 } } } } }] },
      {
        bound: {
          Id: 'x',
          Point: { $object: 'Point', props: { X: 1, Next: { $object: 'Point', props: { X: 2 } } } },
        },
      },
    ],
    [
      'an enumeration by prefix',
      { argv: [...idOnly, { param: 'Colour', value: 'gr' }] },
      { bound: { Id: 'x', Colour: { $enum: 'Microsoft.Graph.PowerShell.Models.Colour', name: 'Green' } } },
    ],
    [
      'a model from the pipeline, nested and open',
      { argv: [], pipelineInput: [{ $ht: { name: 'n', parts: [{ $ht: { size: '7' } }] } }] },
      {
        beginSet: 'B',
        parameterSet: 'B',
        bound: {
          Thing: {
            $model: 'Thing',
            props: {
              Name: 'n',
              Parts: {
                $typedArray: 'Microsoft.Graph.PowerShell.Models.IThing',
                items: [{ $model: 'Thing', props: { Size: 7 }, additional: { size: '7' } }],
              },
            },
          },
        },
      },
    ],
    ['an upstream that emits nothing', { argv: idOnly, pipelineInput: [] }, { ok: true, records: [] }],
    ['a default', { argv: idOnly, defaults: { 'Test-*:Level': 3 } }, { bound: { Id: 'x', Level: 3 } }],
    ['a prompt answered', { argv: [], promptAnswers: { Id: 'typed' } }, { ok: true, bound: { Id: 'typed' } }],
    [
      'a prompt that cannot be',
      { argv: [] },
      { error: 'MissingMandatoryParameter,Test-Sample', terminating: true },
    ],
    ['an unknown kind', { kind: 'cmdlet', argv: [] }, { harnessError: 'kind not supported' }],
  ])('%s', async (_, request, expected) => {
    const answer = await ask({ id: 1, definition: sample, kind: 'function', ...request });
    expect(answer).toMatchObject({ id: 1, ...expected });
  });

  test('nothing of one case is seen by the next', async () => {
    const request = { definition: sample, argv: idOnly };
    const before = await ask(request);
    await ask({ ...request, defaults: { '*:Level': 3 } });
    await ask({ ...request, preferences: { ErrorActionPreference: 'Stop' } });
    await ask({
      definition: sample,
      cmdline: "-Id $($global:leak = 'x'; $global:PSDefaultParameterValues = @{'*:Level'=2}; 'x')",
    });
    expect(await ask(request)).toEqual(before);
    expect(await ask({ definition: sample, cmdline: '-Id "[$leak]"' })).toMatchObject({
      bound: { Id: '[]' },
    });
    expect(await ask({ definition: sample, cmdline: '-Id $ErrorActionPreference' })).toMatchObject({
      bound: { Id: 'Continue' },
    });
  });

  test('equal type names of two definitions are two types', async () => {
    const other = {
      ...sample,
      types: { ...sample.types, IThing: { kind: 'graph', props: { Other: 'string' } } },
    };
    const argv = [{ param: 'Thing', value: { $ht: { Other: 'o' } } }];
    expect(await ask({ definition: other, argv })).toMatchObject({
      bound: { Thing: { props: { Other: 'o' } } },
    });
    expect(await ask({ definition: sample, argv })).toMatchObject({
      bound: { Thing: { props: {}, additional: { Other: 'o' } } },
    });
  });
});
