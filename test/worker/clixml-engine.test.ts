import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PSValue } from '../../src/value/value.js';
import { readClixml } from '../../src/worker/clixml/read-clixml.js';
import { writeClixml } from '../../src/worker/clixml/write-clixml.js';
import { haveEngine, running } from '../engine/running-engine.js';
import { values } from './values.js';

interface Answer {
  readonly output: readonly { readonly json: unknown; readonly text: string }[];
  readonly errors: readonly unknown[];
}

const WRITE = '[System.Management.Automation.PSSerializer]::Serialize((& { SCRIPT }), 10)';

/** Script text, and the value that the engine's serialization of it stands for. */
const WRITTEN: ReadonlyArray<readonly [string, PSValue]> = [
  [
    `$o = [pscustomobject]@{ Id = 'a'; Status = $null; AdditionalProperties = @{ '@odata.type' = 'x' } }
    $o.PSObject.TypeNames.Insert(0, 'Microsoft.Graph.PowerShell.Models.MicrosoftGraphThing')
    $hidden = [System.Management.Automation.PSNoteProperty]::new('Json', '{}')
    $members = [System.Management.Automation.PSMemberInfo[]] @($hidden)
    $o.PSObject.Members.Add([System.Management.Automation.PSMemberSet]::new('MgShim', $members))
    $o`,
    {
      kind: 'model',
      type: 'Microsoft.Graph.PowerShell.Models.MicrosoftGraphThing',
      properties: [['Id', 'a']],
      additional: [['@odata.type', 'x']],
    },
  ],
  [`@{ a = 1 }`, { kind: 'dictionary', type: 'hashtable', entries: [['a', { kind: 'int', value: 1 }]] }],
  [
    `[ordered]@{ z = 1L; y = @{} }`,
    {
      kind: 'dictionary',
      type: 'ordered',
      entries: [
        ['z', { kind: 'long', value: 1n }],
        ['y', { kind: 'dictionary', type: 'hashtable', entries: [] }],
      ],
    },
  ],
  [
    `[pscustomobject]@{ a = 1.5; b = 1.50d; c = $null }`,
    {
      kind: 'pscustomobject',
      properties: [
        ['a', { kind: 'double', value: 1.5 }],
        ['b', { kind: 'decimal', value: '1.50' }],
        ['c', null],
      ],
    },
  ],
  [
    `[datetime]::new(2020, 1, 2, 3, 4, 5, [DateTimeKind]::Utc)`,
    { kind: 'datetime', value: '2020-01-02T03:04:05.0000000Z' },
  ],
  [
    `[datetime]::new(2020, 1, 2, 3, 4, 5, [DateTimeKind]::Unspecified).AddTicks(7)`,
    { kind: 'datetime', value: '2020-01-02T03:04:05.0000007' },
  ],
  [
    `[DateTimeOffset]::new(2020, 1, 2, 3, 4, 5, [timespan]::FromMinutes(-330))`,
    { kind: 'datetime', value: '2020-01-02T03:04:05.0000000-05:30' },
  ],
  [
    `[DateTimeOffset]::new(2020, 1, 2, 3, 4, 5, [timespan]::Zero)`,
    { kind: 'datetime', value: '2020-01-02T03:04:05.0000000+00:00' },
  ],
  [`[switch]$true`, { kind: 'switch', value: true }],
  [`[uri]'https://a/b?c=d'`, { kind: 'uri', value: 'https://a/b?c=d' }],
  [
    `[guid]'11111111-2222-3333-4444-555555555555'`,
    { kind: 'other', type: 'System.Guid', text: '11111111-2222-3333-4444-555555555555' },
  ],
  [`[char]0xD800`, { kind: 'char', value: '\ud800' }],
  [
    `, [byte[]](1, 2)`,
    {
      kind: 'array',
      of: 'System.Byte',
      items: [
        { kind: 'byte', value: 1 },
        { kind: 'byte', value: 2 },
      ],
    },
  ],
  [`, @()`, { kind: 'array', of: 'System.Object', items: [] }],
  [`, @('a')`, { kind: 'array', of: 'System.Object', items: ['a'] }],
  [`, [string[]]@('a')`, { kind: 'array', of: 'System.String', items: ['a'] }],
  [
    `, @(@(), @($null))`,
    {
      kind: 'array',
      of: 'System.Object',
      items: [
        { kind: 'array', of: 'System.Object', items: [] },
        { kind: 'array', of: 'System.Object', items: [null] },
      ],
    },
  ],
  [`$null`, null],
  [`"a$([char]0)_x0041_$([char]0xDC00)\`r\`n\`t & <'>"`, "a\0_x0041_\udc00\r\n\t & <'>"],
  [`' '`, ' '],
  [`[System.DayOfWeek]::Monday`, { kind: 'enum', type: 'System.DayOfWeek', name: 'Monday', value: 1 }],
  [
    `[System.Exception]::new('boo')`,
    { kind: 'other', type: 'System.Exception', text: 'System.Exception: boo' },
  ],
  [`[double]::NaN`, { kind: 'double', value: Number.NaN }],
];

describe.skipIf(!haveEngine)('CLIXML and the engine', () => {
  const { ask } = running('run');
  const asked = async (script: string, variables: object = {}): Promise<Answer> =>
    (await ask({ script, variables })) as Answer;

  it.each(WRITTEN)('reads what the engine wrote: %s', async (script, value) => {
    const { output } = await asked(WRITE.replace('SCRIPT', () => script));
    expect(readClixml(String(output[0]?.json))).toEqual(value);
  });

  it('reads a string of a million characters that the engine wrote', async () => {
    const { output } = await asked(
      WRITE.replace('SCRIPT', () => `[string]::new([char]0x5F, 1048576) + 'x0041_'`),
    );
    expect(readClixml(String(output[0]?.json))).toBe(`${'_'.repeat(1_048_576)}x0041_`);
  });

  it('writes what the engine reads and writes back as the same value', async () => {
    const samples = fc
      .sample(values, { numRuns: 300, seed: 42 })
      .map(comparable)
      .filter((value) => !unreadable(value));
    const script = `foreach ($text in $texts) {
      $value = [System.Management.Automation.PSSerializer]::Deserialize($text)
      [System.Management.Automation.PSSerializer]::Serialize($value, 10)
    }`;
    const { output, errors } = await asked(script, { texts: samples.map(writeClixml) });
    expect(errors).toEqual([]);
    expect(output.map(({ json }) => comparable(readClixml(String(json))))).toEqual(samples);
  });

  it.each<readonly [string, PSValue, string, unknown]>([
    [
      'a bag',
      { kind: 'pscustomobject', properties: [['a', 'b']] },
      `$v.PSObject.TypeNames -join ','`,
      'System.Management.Automation.PSCustomObject,System.Object',
    ],
    [
      'a model',
      { kind: 'model', type: 'My.T', properties: [['a', 'b']] },
      `"$($v.PSObject.TypeNames[0]) $($v.a)"`,
      'Deserialized.My.T b',
    ],
    ['a URI', { kind: 'uri', value: 'http://a/' }, '$v.GetType().FullName', 'System.Uri'],
    [
      'a switch',
      { kind: 'switch', value: false },
      '"$($v.GetType().Name) $($v.IsPresent)"',
      'SwitchParameter False',
    ],
    [
      'a date of no kind',
      { kind: 'datetime', value: '2020-01-02T03:04:05.0000001' },
      '"$($v.Kind) $($v.Ticks % 10)"',
      'Unspecified 1',
    ],
    ['a UTC date', { kind: 'datetime', value: '2020-01-02T03:04:05.0000000Z' }, '"$($v.Kind)"', 'Utc'],
    ['a char', { kind: 'char', value: '"' }, '$v.GetType().Name + $v', 'Char"'],
    [
      'bytes',
      { kind: 'array', of: 'System.Byte', items: [{ kind: 'byte', value: 255 }] },
      '"$($v.GetType().Name) $($v[0])"',
      'Byte[] 255',
    ],
    [
      'a hashtable with keys that differ in case',
      {
        kind: 'dictionary',
        type: 'hashtable',
        entries: [
          ['a', '1'],
          ['A', '2'],
        ],
      },
      '"$($v.Count)"',
      '2',
    ],
  ])('gives the engine %s', async (_, value, script, expected) => {
    const { output } = await asked(
      `$v = [System.Management.Automation.PSSerializer]::Deserialize($text); ${script}`,
      { text: writeClixml(value) },
    );
    expect(output[0]?.json).toEqual(expected);
  });
});

/** A value as it is after a round through the engine: scripts and enumerations are texts and numbers by then. */
function comparable(value: PSValue): PSValue {
  if (value === null || typeof value !== 'object') return value;
  switch (value.kind) {
    case 'scriptblock':
      return value.text;
    case 'enum':
      return { kind: 'int', value: value.value };
    case 'uri':
      // The engine spells a URI its own way; one that it leaves alone is asked for below.
      return { kind: 'uri', value: 'http://a/' };
    case 'array':
    case 'arraylist':
      return value.kind === 'array' && value.of === 'System.Byte'
        ? value
        : { kind: 'arraylist', items: value.items.map(comparable) };
    case 'dictionary':
      // A hashtable has an order of its own.
      return {
        kind: 'dictionary',
        type: value.type,
        entries: byKey(value.entries.map(([key, item]) => [key, comparable(item)])),
      };
    case 'pscustomobject':
      return { ...value, properties: value.properties.map(([name, item]) => [name, comparable(item)]) };
    default:
      return value;
  }
}

function byKey(
  entries: ReadonlyArray<readonly [PSValue, PSValue]>,
): ReadonlyArray<readonly [PSValue, PSValue]> {
  return [...entries].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** What the engine itself cannot write again: U+FFFE and U+FFFF. Local dates depend on the machine's zone. */
function unreadable(value: PSValue): boolean {
  const text = JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? String(item) : item));
  return /[\ufffe\uffff]|[+-]\d\d:\d\d"/.test(text);
}
