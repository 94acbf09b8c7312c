import { describe, expect, test } from 'vitest';
import { haveEngine, running } from '../engine/running-engine.js';
import { moduleFolder } from './module-folder.js';
import type { ScriptAnswer } from './script-answer.js';
import { moduleOf, property, rowOf } from './small-module.js';

/** Names that the generated code, or a careless one, might use for variables of its own. */
const treacherous = [
  'Call',
  'Begin',
  'Process',
  'End',
  'Bridge',
  'MgShimBridge',
  'Module',
  'Item',
  'Bound',
  'Cmdlet',
];
const file = moduleOf(
  {
    'Invoke-MgTreacherous': rowOf({ parameters: treacherous.map((name) => property(name)) }),
    'Invoke-MgMood': rowOf({
      parameters: [property('Mood', { type: 'Mood' }), property('Moods', { type: 'Mood[]' })],
    }),
    'Invoke-MgWord': rowOf({ synopsis: 'Fünf ‘Ò’ wörter.', parameters: [property('Word')] }),
  },
  { types: { Mood: { kind: 'enum', values: ['sunny', 'stormy', 'rainy'] } } },
);

describe.skipIf(!haveEngine)('a call', () => {
  const { ask } = running('run');
  const folder = moduleFolder([file]);
  const run = async (script: string) => (await ask({ script, modulePath: folder.path })) as ScriptAnswer;
  const results = async (script: string) => {
    const answer = await run(script);
    expect([answer.errors, answer.terminating]).toEqual([[], null]);
    return answer.output.map(({ json }) => (json as { readonly $pso: object }).$pso);
  };

  test.each([
    ['-CallId c', 'RedirectExpanded', { CallId: 'c' }],
    [
      '-CallId c -Timeout 5 -PassThru',
      'RedirectExpanded',
      { CallId: 'c', PassThru: { $switch: true }, Timeout: 5 },
    ],
    ['-CallId c -Targets @{a=1}', 'RedirectExpanded', { CallId: 'c', Targets: [{ $ht: { a: 1 } }] }],
    ['-CallId c -Targets @()', 'RedirectExpanded', { CallId: 'c', Targets: [] }],
    ['-CallId c -BodyParameter @{}', 'Redirect', { BodyParameter: { $wrap: { $ht: {} } }, CallId: 'c' }],
    [
      '-CallId c -BodyParameter ([pscustomobject]@{a=1})',
      'Redirect',
      { BodyParameter: { $pso: { a: 1 } }, CallId: 'c' },
    ],
    ["-CallId c -Body '{}'", 'Redirect', { BodyParameter: { $wrap: '{}' }, CallId: 'c' }],
    [
      '-InputObject @{CallId=1}',
      'RedirectViaIdentityExpanded',
      { InputObject: { $wrap: { $ht: { CallId: 1 } } } },
    ],
    [
      '-InputObject @{} -BodyParameter @{}',
      'RedirectViaIdentity',
      { BodyParameter: { $wrap: { $ht: {} } }, InputObject: { $wrap: { $ht: {} } } },
    ],
    [
      "-CallId c -RHV r -Proxy 'http://127.0.0.1:1'",
      'RedirectExpanded',
      { CallId: 'c', Proxy: { $uri: 'http://127.0.0.1:1' }, ResponseHeadersVariable: 'r' },
    ],
  ])('%s is of the set %s', async (line, set, bound) => {
    expect(await results(`Invoke-MgRedirectCommunicationCall ${line}`)).toEqual([
      { command: 'Invoke-MgRedirectCommunicationCall', set, bound: { $ht: bound }, item: null },
    ]);
  });

  test('gets each piped object, with what it bound for that object', async () => {
    const script = `@{ CallId = 'a' }, @{ CallId = 'b' } | Invoke-MgRedirectCommunicationCall -Timeout 5`;
    const record = (id: string) => {
      const identity = { $ht: { CallId: id } };
      return {
        command: 'Invoke-MgRedirectCommunicationCall',
        set: 'RedirectViaIdentityExpanded',
        bound: { $ht: { Headers: identity, InputObject: { $wrap: identity }, Timeout: 5 } },
        item: { $wrap: identity },
      };
    };
    expect(await results(script)).toEqual([record('a'), record('b'), { records: 2, number: 1 }]);
  });

  test('begins before the pipeline runs, and ends, where it stands in one', async () => {
    const script = `Invoke-MgRedirectCommunicationCall -CallId c | ForEach-Object { $_ }`;
    const [record, end] = await results(script);
    expect(record).toMatchObject({ set: 'RedirectExpanded' });
    expect(end).toEqual({ records: 1, number: 1 });
  });

  test('keeps its state apart from other calls, nested ones too', async () => {
    const script = `@{}, @{}, @{} | Invoke-MgRedirectCommunicationCall | Invoke-MgRedirectCommunicationCall`;
    const ends = (await results(script)).filter((result) => 'records' in result);
    expect(ends).toEqual([{ records: 4, number: 2 }]);
  });

  test('works where the session is strict', async () => {
    const script = 'Set-StrictMode -Version Latest; Invoke-MgRedirectCommunicationCall -CallId c';
    expect(await results(script)).toHaveLength(1);
  });

  test('is not hidden by a parameter of whatever name', async () => {
    const line = treacherous.map((name) => `-${name} v`).join(' ');
    const [record] = await results(`Invoke-MgTreacherous ${line}`);
    const bound = Object.fromEntries([...treacherous].sort().map((name) => [name, 'v']));
    expect(record).toMatchObject({ bound: { $ht: bound } });
  });

  test('takes an enumeration’s unknown names', async () => {
    const [record] = await results('Invoke-MgMood -Mood foggy -Moods sunny, foggy');
    expect(record).toMatchObject({
      bound: { $ht: { Mood: 'foggy', Moods: { $typedArray: 'System.String' } } },
    });
  });

  test.each([
    ['-Mood ', ['sunny', 'stormy', 'rainy']],
    ['-Mood S', ['sunny', 'stormy']],
    ["-Mood 'st", ['stormy']],
    ['-Moods sunny,r', ['rainy']],
    ['-Mood [', []],
  ])('is offered an enumeration’s names for %j', async (typed, expected) => {
    const script = `Import-Module Microsoft.Graph.Test; [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches.CompletionText`;
    const line = `Invoke-MgMood ${typed}`;
    const answer = (await ask({ script, variables: { line }, modulePath: folder.path })) as ScriptAnswer;
    const offered = answer.output.map(({ text }) => text).filter((text) => text !== '');
    expect(offered).toEqual(expected);
  });

  test.each([
    ['-CallId c -Targets @{} -BodyParameter @{}', 'AmbiguousParameterSet'],
    ['-CallId c -Timeout x', 'ParameterArgumentTransformationError'],
    ["-CallId ''", 'ParameterArgumentValidationErrorEmptyStringNotAllowed'],
    ['-CallId c -BodyParameter $null', 'ParameterArgumentValidationErrorNullNotAllowed'],
    ['c', 'PositionalParameterNotFound'],
    ['-CallId c -HttpPipeline 1', 'AmbiguousParameter'],
  ])('%s is refused as documented', async (line, id) => {
    const { errors, output } = await run(`Invoke-MgRedirectCommunicationCall ${line}`);
    expect([errors.map((error) => error.id), output]).toEqual([
      [`${id},Invoke-MgRedirectCommunicationCall`],
      [],
    ]);
  });
});
