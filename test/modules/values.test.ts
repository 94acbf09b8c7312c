import { describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, recordingEngine, values } from './module-run.js';

const CALL = 'Invoke-MgRedirectCommunicationCall -CallId c';

describe.skipIf(!haveEngine)('a value that goes out', () => {
  const { run, server } = recordingEngine();

  it.each<readonly [string, string, unknown]>([
    ['a hashtable', '@{ a = 1 }', { a: 1 }],
    ['an ordered dictionary', '[ordered]@{ b = 1; a = 2 }', { b: 1, a: 2 }],
    ['an object', '[pscustomobject]@{ MiXed = $null }', { MiXed: null }],
    [
      'a date with an offset',
      '[DateTimeOffset]::new(2020, 1, 2, 3, 4, 5, [timespan]::FromHours(2))',
      '2020-01-02T03:04:05+02:00',
    ],
    [
      'a UTC date',
      `[datetime]::new(2020, 1, 2, 3, 4, 5, [System.DateTimeKind]::Utc)`,
      '2020-01-02T03:04:05Z',
    ],
    ['an int', '5', 5],
    ['a long', '[long]9007199254740991', 9007199254740991],
    ['a decimal', '1.10d', 1.1],
    ['a double', '1.5', 1.5],
    ['a switch', '[switch]$true', true],
    ['a boolean', '$false', false],
    ['a Uri', `[uri]'https://x.example/a%20b'`, 'https://x.example/a%20b'],
    [
      'a Uri within',
      `, (, [pscustomobject]@{ u = [ordered]@{ v = [uri]'http://x/%2F' }; n = @(); o = $null })`,
      [[{ u: { v: 'http://x/%2F' }, n: [], o: null }]],
    ],
    ['an array of one', ", 'a'", ['a']],
    ['an empty array', '@()', []],
    ['an array in an array', ', (1, (, 2))', [[1, [2]]]],
    ['a list', `[System.Collections.Generic.List[string]]('a', 'b')`, ['a', 'b']],
    ['null', '$null', null],
    [
      'text of all kinds',
      `"ä€\u{1F600}\\\`"\`n\`t\u2028</Obj>_x000A_]]>"`,
      'ä€\u{1F600}\\"\n\t\u2028</Obj>_x000A_]]>',
    ],
    ['a text as an object', `(Get-Command Get-Help).Name | ForEach-Object { $_ }`, 'Get-Help'],
  ])('%s arrives', async (_, value, expected) => {
    good(await run(`${CALL} -BodyParameter @{ value = ${value} }`));
    expect(JSON.parse(server().requests.at(-1)?.body ?? '')).toEqual({ value: expected });
  });

  it('of 1 MB arrives whole, from the pipeline as well', async () => {
    good(await run(`@{ value = 'ä' * 1MB } | ${CALL}`));
    expect(JSON.parse(server().requests.at(-1)?.body ?? '').value).toHaveLength(1024 * 1024);
  });

  it.each([
    ['a character that XML cannot hold', `"c$([char]0xffff)"`, 'ValueNotSerializable'],
    ['more than the worker takes', `'x' * 17MB`, 'ValueTooLarge'],
  ])('%s is an error, and the worker goes on', async (_, value, id) => {
    const answer =
      await run(`try { ${CALL} -BodyParameter @{ value = ${value} } } catch { $_.FullyQualifiedErrorId }
      ${CALL} -PassThru`);
    expect(good(answer)).toEqual([`${id},Invoke-MgRedirectCommunicationCall`, true]);
  });

  it.each([
    ['a body', `${CALL} -BodyParameter $deep`, 'BodyParameter'],
    ['a property', `${CALL} -AdditionalProperties @{ a = $deep }`, 'AdditionalProperties'],
    ['an object of the pipeline', `$deep | ${CALL}`, 'The value'],
    ['a body of any request', 'Invoke-MgGraphRequest -Method POST -Uri /v1.0/x -Body $deep', '-Body'],
  ])(
    'that nests deeper than the engine passes on is an error that names it, and nothing is sent: %s',
    async (_, call, name) => {
      const before = server().requests.length;
      const script = `$deep = @{ x = 1 }; foreach ($n in 1..60) { $deep = @{ n = $deep } }
      try { ${call} -ErrorAction Stop; 'sent' } catch { $_.FullyQualifiedErrorId; "$_" }`;
      expect(good(await run(script))).toEqual([
        expect.stringMatching(/^ValueTooDeep,/),
        expect.stringContaining(name),
      ]);
      expect(server().requests).toHaveLength(before);
    },
  );

  it('of many levels arrives as it is', async () => {
    const script = `$deep = @{ x = 1 }; foreach ($n in 1..44) { $deep = @{ n = $deep } }; ${CALL} -BodyParameter $deep`;
    good(await run(script));
    const body = server().requests.at(-1)?.body ?? '';
    expect(body).toBe(`${'{"n":'.repeat(44)}{"x":1}${'}'.repeat(44)}`);
  });

  it('that is a credential keeps its password to itself', async () => {
    const script = `$s = [securestring]::new(); foreach ($c in 'pass-of-proxy'.ToCharArray()) { $s.AppendChar($c) }
      ${CALL} -ProxyCredential ([pscredential]::new('u', $s)) -Debug -Verbose`;
    const answer = await run(script);
    expect(good(answer)).toEqual([]);
    expect(JSON.stringify(answer)).not.toContain('pass-of-proxy');
  });
});

describe.skipIf(!haveEngine)('a value that comes back', () => {
  const { run, server } = recordingEngine();
  const BODY = JSON.stringify({
    text: 'ä€\u{1F600}\\"\n\u2028</Obj>_x000A_]]>',
    whole: 5,
    fraction: 1.5,
    yes: true,
    none: null,
    date: '2020-01-02T03:04:05Z',
    one: ['a'],
    empty: [],
    nested: { deep: [{ x: 1 }, [2]] },
    '@odata.type': '#t',
    long: 'x'.repeat(1024 * 1024),
  });
  const answerWith = (body: string): void => {
    server().answers = [{ status: 200, headers: { 'content-type': 'application/json' }, body }];
  };

  it.each([
    ['HashTable', 'Hashtable'],
    ['PSObject', 'PSCustomObject'],
  ])('as %s has the types that JSON says, arrays of none and one included', async (type, name) => {
    answerWith(BODY);
    const script = `$r = Invoke-MgGraphRequest -Uri /v1.0/x -OutputType ${type}
      $r.GetType().Name; $r.nested.GetType().Name; $r.text; $r.whole; $r.whole.GetType().Name; $r.fraction; $r.yes; $null -eq $r.none
      $r.date.GetType().Name; $r.one.GetType().Name; $r.one.Count; $r.empty.GetType().Name; $r.empty.Count
      $r.nested.deep[0].x; $r.nested.deep[1][0]; $r.'@odata.type'; $r.long.Length`;
    expect(values(await run(script))).toEqual([
      name,
      name,
      JSON.parse(BODY).text,
      { $long: 5 },
      'Int64',
      { $double: '1.5' },
      true,
      true,
      'DateTime',
      'Object[]',
      1,
      'Object[]',
      0,
      { $long: 1 },
      { $long: 2 },
      '#t',
      1024 * 1024,
    ]);
  });

  it.each([
    ['a list', '[{"a":1}]', 'Object[] 1'],
    ['an empty list', '[]', 'Object[] 0'],
    ['a text', '"t"', 'String'],
    ['a number', '5', 'Int64'],
  ])('is %s where the answer is', async (_, body, expected) => {
    answerWith(body);
    const script = `$r = Invoke-MgGraphRequest -Uri /v1.0/x; "$($r.GetType().Name) $(if ($r -is [array]) { $r.Count })".Trim()`;
    expect(good(await run(script))).toEqual([expected]);
  });

  it('as a model has declared properties, null where Graph sent none, and the others by Graph’s names', async () => {
    answerWith(
      '{"id":"o","status":"running","extra":{"n":[]},"participants":[{"identity":{"user":{"id":"u","zzz":1}}}]}',
    );
    const script = `Set-StrictMode -Version Latest
      $o = Invoke-MgInviteCommunicationCallParticipant -CallId c
      $o.Id; $null -eq $o.ClientContext; $o.AdditionalProperties['extra'].n.Count; $o.Participants.GetType().Name
      $o.Participants[0].Identity.User.Id; $o.Participants[0].PSObject.TypeNames[0]; $o.ToJsonString()`;
    expect(good(await run(script))).toEqual([
      'o',
      true,
      0,
      'Object[]',
      'u',
      'Microsoft.Graph.PowerShell.Models.MicrosoftGraphInvitationParticipantInfo',
      expect.stringContaining('"zzz":1'),
    ]);
  });
});
