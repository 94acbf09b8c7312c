import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { allRequests } from '../../src/definition/all-requests.js';
import type { RecordedRequest } from '../../src/sandbox/request-log.js';
import { haveEngine } from '../engine/running-engine.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type ModuleRun, sandboxEngine } from './module-run.js';

/** One kind of command: a script, what it puts out as text, and the requests that it makes. */
interface Kind {
  readonly title: string;
  readonly script: string;
  readonly output: readonly string[];
  /** `METHOD path?query`, decoded, below the version of the API. */
  readonly requests: readonly string[];
  /** The last request's, as far as it matters. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const PRESENCES = '/communications/presences';
const MEETINGS = '/communications/onlineMeetings';
const LIST = 'Get-MgCommunicationPresence';
const STREAM = 'MgCommunicationOnlineMeetingRecordingContent -OnlineMeetingId m -CallRecordingId r';

/** In their order: what one makes the next ones find. */
const KINDS: readonly Kind[] = [
  {
    title: 'New, by single parameters and by a whole body',
    script: `(New-MgCommunicationPresence -Id p1 -Availability Busy -Activity InACall).Availability
      (New-MgCommunicationPresence -BodyParameter @{ id = 'p2'; availability = 'Away'; custom = 1 }).AdditionalProperties['custom']`,
    output: ['Busy', '1'],
    requests: [`POST ${PRESENCES}`, `POST ${PRESENCES}`],
    body: { id: 'p2', availability: 'Away', custom: 1 },
  },
  {
    title: 'New, from the pipeline',
    script: `3..5 | & { process { @{ id = "p$_"; availability = 'Busy' } } } | New-MgCommunicationPresence | & { process { $_.Id } }`,
    output: ['p3', 'p4', 'p5'],
    requests: [`POST ${PRESENCES}`, `POST ${PRESENCES}`, `POST ${PRESENCES}`],
  },
  {
    title: 'Get by its key, and by an identity',
    script: `$p = ${LIST} -PresenceId p1; $p.GetType().Name, $p.PSObject.TypeNames[0], $p.Activity
      (@{ PresenceId = 'p2' } | ${LIST}).Id`,
    output: ['PSCustomObject', 'Microsoft.Graph.PowerShell.Models.MicrosoftGraphPresence', 'InACall', 'p2'],
    requests: [`GET ${PRESENCES}/p1`, `GET ${PRESENCES}/p2`],
  },
  {
    title: 'Get what is not there',
    script: `try { ${LIST} -PresenceId none -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }`,
    output: [`ResourceNotFound,${LIST}`],
    requests: [`GET ${PRESENCES}/none`],
  },
  {
    title: 'List with -Filter, -Sort, -Property',
    script: `${LIST} -Filter "availability eq 'Busy'" -Sort 'id desc' -Property id, availability | & { process { "$($_.Id) $($_.Activity)" } }`,
    output: ['p5 ', 'p4 ', 'p3 ', 'p1 '],
    requests: [`GET ${PRESENCES}?$filter=availability eq 'Busy'&$orderby=id desc&$select=id,availability`],
  },
  {
    title: 'List with -Search, -ExpandProperty and -ConsistencyLevel’s header',
    script: `@(${LIST} -Search p -ExpandProperty statusMessage -Headers @{ ConsistencyLevel = 'eventual' }).Count -ge 0`,
    output: ['True'],
    requests: [`GET ${PRESENCES}?$expand=statusMessage&$search="p"`],
    headers: { consistencylevel: 'eventual' },
  },
  {
    title: 'List with -Top, -Skip and -CountVariable',
    script: `(${LIST} -Top 2 -Skip 1 -CountVariable n | & { process { $_.Id } }) -join ','; "$n"`,
    output: ['p2,p3', '5'],
    requests: [`GET ${PRESENCES}?$count=true&$skip=1&$top=2`],
  },
  {
    title: 'List with -All and -PageSize',
    script: `(${LIST} -All -PageSize 2 | & { process { $_.Id } }) -join ','`,
    output: ['p1,p2,p3,p4,p5'],
    requests: [
      `GET ${PRESENCES}?$top=2`,
      expect.stringMatching(/^GET .*\?.*\$skip/) as unknown as string,
      expect.stringMatching(/^GET .*\?.*\$skip/) as unknown as string,
    ],
  },
  {
    title: 'Update',
    script: `(Update-MgCommunicationPresence -PresenceId p1 -Availability Away).Activity
      (@{ PresenceId = 'p1' } | Update-MgCommunicationPresence -StatusMessage @{ message = @{ content = 'x' } }).StatusMessage.Message.Content`,
    output: ['InACall', 'x'],
    requests: [`PATCH ${PRESENCES}/p1`, `PATCH ${PRESENCES}/p1`],
    body: { statusMessage: { message: { content: 'x' } } },
  },
  {
    title: 'Set, an action with a duration',
    script: `Set-MgCommunicationPresence -PresenceId p1 -SessionId s -Availability Busy -Activity InACall -ExpirationDuration ([timespan] '01:30:00') -PassThru`,
    output: ['True'],
    requests: [`POST ${PRESENCES}/p1/setPresence`],
    body: { activity: 'InACall', availability: 'Busy', expirationDuration: 'PT1H30M', sessionId: 's' },
  },
  {
    title: 'Count',
    script: `Get-MgCommunicationPresenceCount; Get-MgCommunicationPresenceCount -Filter "availability eq 'Busy'"`,
    output: ['5', '3'],
    requests: [`GET ${PRESENCES}/$count`, `GET ${PRESENCES}/$count?$filter=availability eq 'Busy'`],
  },
  {
    title: 'Remove with -IfMatch',
    script: `$null = New-MgCommunicationPresence -BodyParameter @{ id = 'e'; '@odata.etag' = 'W/"1"' }
      try { Remove-MgCommunicationPresence -PresenceId e -IfMatch 'W/"2"' -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
      Remove-MgCommunicationPresence -PresenceId e -IfMatch 'W/"1"' -PassThru`,
    output: ['PreconditionFailed,Remove-MgCommunicationPresence', 'True'],
    requests: [`POST ${PRESENCES}`, `DELETE ${PRESENCES}/e`, `DELETE ${PRESENCES}/e`],
    headers: { 'if-match': 'W/"1"' },
  },
  {
    title: 'delta, whose link Get-MgShimDeltaLink keeps',
    script: `@(Get-MgCommunicationOnlineMeetingRecordingDelta -OnlineMeetingId m).Count
      Import-Module MgShim; $link = [uri] (Get-MgShimDeltaLink); $link.AbsolutePath; $link.Query
      (Invoke-MgGraphRequest -Uri $link).Keys -contains 'value'`,
    output: ['0', `/v1.0${MEETINGS}/m/recordings/delta()`, '?%24deltatoken=0', 'True'],
    requests: [`GET ${MEETINGS}/m/recordings/delta()`, `GET ${MEETINGS}/m/recordings/delta()?$deltatoken=0`],
  },
  {
    title: 'a function with its arguments in the path',
    script: `$from = [datetime]::SpecifyKind([datetime]::new(2026, 8, 1), 'Utc')
      @(Get-MgBetaCommunicationCallRecordSmLog -FromDateTime $from -ToDateTime $from.AddDays(1)).Count
      @(Get-MgCommunicationOnlineMeetingRecording -MeetingOrganizerUserId "o'x" -StartDateTime $from).Count`,
    output: ['0', '0'],
    requests: [
      'GET /communications/callRecords/getSmsLog(fromDateTime=2026-08-01T00:00:00.0000000Z,toDateTime=2026-08-02T00:00:00.0000000Z)',
      `GET ${MEETINGS}/getAllRecordings(meetingOrganizerUserId='o''x',startDateTime=2026-08-01T00:00:00.0000000Z)`,
    ],
  },
  {
    title: 'an action that lists, several ids',
    script: `@(Get-MgCommunicationPresenceByUserId -Ids a, b).Count`,
    output: ['0'],
    requests: ['POST /communications/getPresencesByUserId'],
    body: { ids: ['a', 'b'] },
  },
  {
    title: 'an action with -Body instead of -BodyParameter',
    script: `Invoke-MgLogCommunicationCallTeleconferenceDeviceQuality -Body @{ Quality = @{ CallChainId = 'c'; participantId = 'p' } } -PassThru`,
    output: ['True'],
    requests: ['POST /communications/calls/logTeleconferenceDeviceQuality'],
    body: { quality: { callChainId: 'c', participantId: 'p' } },
  },
  {
    title: 'an alternate key',
    script: `$url = "https://x/it's?a=b"
      $null = New-MgBetaCommunicationOnlineMeeting -JoinWebUrl $url -Subject first
      (Update-MgBetaCommunicationOnlineMeetingByJoinWebUrl -JoinWebUrl $url -Subject s).Subject
      (Get-MgBetaCommunicationOnlineMeetingByJoinWebUrl -JoinWebUrl $url -Property subject).Subject
      Remove-MgBetaCommunicationOnlineMeetingByJoinWebUrl -JoinWebUrl $url -PassThru`,
    output: ['s', 's', 'True'],
    requests: [
      `POST ${MEETINGS}`,
      `PATCH ${MEETINGS}(joinWebUrl='https://x/it''s?a=b')`,
      `GET ${MEETINGS}(joinWebUrl='https://x/it''s?a=b')?$select=subject`,
      `DELETE ${MEETINGS}(joinWebUrl='https://x/it''s?a=b')`,
    ],
  },
  {
    title: '-InFile, then -OutFile',
    script: `(Set-${STREAM} -InFile in.bin -ContentType video/mp4).Id; Get-${STREAM} -OutFile out.bin -PassThru -RHV h; "$($h['Content-Type'])"`,
    output: ['r', 'True', 'video/mp4'],
    requests: [`PUT ${MEETINGS}/m/recordings/r/content`, `GET ${MEETINGS}/m/recordings/r/content`],
  },
  {
    title: 'a property whose value is a file’s bytes',
    script: `(New-MgCommunicationOnlineMeeting -Subject s -AttendeeReportInputFile in.bin).Subject`,
    output: ['s'],
    requests: [`POST ${MEETINGS}`],
    body: { subject: 's', attendeeReport: Buffer.from([0, 1, 2, 255]).toString('base64') },
  },
  {
    title: 'dates of each kind',
    script: `function send($date) { (New-MgCommunicationOnlineMeeting -StartDateTime $date).AdditionalProperties.Count }
      $date = [datetime]::new(2026, 8, 1, 10, 0, 0)
      send ([datetime]::SpecifyKind($date, 'Utc')); send ([datetime]::SpecifyKind($date, 'Local')); send $date
      $date.ToUniversalTime().ToString('s') + 'Z'`,
    output: ['1', '1', '1', expect.any(String) as unknown as string],
    requests: [`POST ${MEETINGS}`, `POST ${MEETINGS}`, `POST ${MEETINGS}`],
  },
];

describe.skipIf(!haveEngine)('each kind of command', () => {
  const { connected, sandbox } = sandboxEngine({ operations: allRequests() });
  const folder = temporaryFolder((path) => writeFileSync(join(path, 'in.bin'), Uint8Array.of(0, 1, 2, 255)));
  let run: ModuleRun;
  let outputs: readonly (readonly string[])[] = [];
  let requests: readonly RecordedRequest[] = [];

  beforeAll(async () => {
    const script = KINDS.map(({ script: text }) => `'#'\n${text}`).join('\n');
    run = await connected(script, { workingDirectory: folder });
    const texts = run.output.map(({ text }) => text);
    const starts = texts.flatMap((text, index) => (text === '#' ? [index] : []));
    outputs = starts.map((start, index) => texts.slice(start + 1, starts[index + 1]));
    requests = sandbox().sandbox.requests;
  }, 120_000);

  it('runs without an error that is not asked for', () => {
    expect([run.terminating, run.errors.map(({ id, message }) => [id, message]), run.warnings]).toEqual([
      null,
      [],
      [],
    ]);
  });

  it.each(KINDS.map((kind, index) => [kind.title, kind, index] as const))('%s', (_, kind, index) => {
    const before = KINDS.slice(0, index).flatMap((one) => one.requests).length;
    const made = requests.slice(before, before + kind.requests.length);
    expect([outputs[index], made.map(requestLine)]).toEqual([kind.output, kind.requests]);
    if (kind.headers) expect(made.at(-1)?.headers).toMatchObject(kind.headers);
    if (kind.body !== undefined) expect(made.at(-1)?.body).toEqual(kind.body);
  });

  it('files are what they were, and dates the same moment', () => {
    expect([...readFileSync(join(folder, 'out.bin'))]).toEqual([0, 1, 2, 255]);
    const [utc, local, unspecified] = requests
      .slice(-3)
      .map(({ body }) => (body as { readonly startDateTime: string }).startDateTime);
    const here = outputs.at(-1)?.at(-1) ?? '';
    expect(utc).toBe('2026-08-01T10:00:00Z');
    expect([new Date(local ?? '').getTime(), unspecified]).toEqual([new Date(here).getTime(), here]);
  });
});

function requestLine({ method, path, query }: RecordedRequest): string {
  const options = query === '' ? [] : query.slice(1).split('&').sort();
  const line = `${method} ${path.replace(/^\/(?:v1\.0|beta)/, '')}${options.length > 0 ? `?${options.join('&')}` : ''}`;
  return decodeURIComponent(line);
}
