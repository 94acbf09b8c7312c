import { afterAll, beforeAll, expect, test } from 'vitest';
import { allRequests } from '../../src/definition/all-requests.js';
import { type SandboxServer, startSandboxServer } from '../../src/sandbox/server.js';
import { runCommand } from './run-command.js';

let server: SandboxServer;
beforeAll(async () => {
  server = await startSandboxServer({ operations: allRequests() });
});
afterAll(() => server.close());

const LIST = 'Get-MgCommunicationPresence';
const SMS = 'Get-MgBetaCommunicationCallRecordSmLog';
const BY_URL = 'MgBetaCommunicationOnlineMeetingByJoinWebUrl';
const URL_OF_MEETING = "https://x/it's?a=b";

/** In their order: words, what is put out as JSON, the last request, its body or a header. */
const KINDS: readonly (readonly [
  title: string,
  words: readonly string[],
  output: unknown,
  request: string,
  more?: object,
])[] = [
  [
    'New',
    ['New-MgCommunicationPresence', '-Id', 'p1', '-Availability', 'Busy'],
    expect.objectContaining({ id: 'p1' }),
    'POST /v1.0/communications/presences',
    { body: { availability: 'Busy', id: 'p1' } },
  ],
  [
    'New with a whole body',
    [
      'New-MgCommunicationPresence',
      '-BodyParameter',
      `@{ Id = 'p2'; '@odata.etag' = 'W/"1"'; Availability = 'Away' }`,
    ],
    expect.objectContaining({ id: 'p2', availability: 'Away' }),
    'POST /v1.0/communications/presences',
  ],
  [
    'Get by its key',
    [LIST, '-PresenceId', 'p1'],
    expect.objectContaining({ availability: 'Busy' }),
    'GET /v1.0/communications/presences/p1',
  ],
  [
    'List with options',
    [
      LIST,
      '-Filter',
      "availability eq 'Busy'",
      '-Property',
      'id',
      '-Sort',
      'id desc',
      '-Top',
      '5',
      '-Skip',
      '0',
    ],
    [{ id: 'p1' }],
    "GET /v1.0/communications/presences?$top=5&$select=id&$filter=availability eq 'Busy'&$skip=0&$orderby=id desc",
  ],
  [
    'List with -Search and a header',
    [
      LIST,
      '-Search',
      'p',
      '-ExpandProperty',
      'statusMessage',
      '-Headers',
      '{"ConsistencyLevel": "eventual"}',
    ],
    expect.any(Array),
    'GET /v1.0/communications/presences?$expand=statusMessage&$search="p"',
    { headers: expect.objectContaining({ consistencylevel: 'eventual' }) },
  ],
  [
    'Update',
    ['Update-MgCommunicationPresence', '-PresenceId', 'p1', '-Activity', 'InACall'],
    expect.objectContaining({ availability: 'Busy', activity: 'InACall' }),
    'PATCH /v1.0/communications/presences/p1',
    { body: { activity: 'InACall' } },
  ],
  [
    'Set, an action',
    ['Set-MgCommunicationPresence', '-PresenceId', 'p1', '-ExpirationDuration', '01:30:00', '-PassThru'],
    true,
    'POST /v1.0/communications/presences/p1/setPresence',
    { body: { expirationDuration: 'PT1H30M' } },
  ],
  ['Count', ['Get-MgCommunicationPresenceCount'], 2, 'GET /v1.0/communications/presences/$count'],
  [
    'Remove with -IfMatch',
    ['Remove-MgCommunicationPresence', '-PresenceId', 'p2', '-IfMatch', 'W/"1"', '-PassThru'],
    true,
    'DELETE /v1.0/communications/presences/p2',
    { headers: expect.objectContaining({ 'if-match': 'W/"1"' }) },
  ],
  [
    'a function with arguments in its path',
    [SMS, '-FromDateTime', '2026-08-01T00:00:00Z', '-ToDateTime', '2026-08-02T00:00:00+02:00'],
    [],
    'GET /beta/communications/callRecords/getSmsLog(fromDateTime=2026-08-01T00:00:00.0000000Z,toDateTime=2026-08-02T00:00:00.0000000+02:00)',
  ],
  [
    'an action with -Body',
    [
      'Invoke-MgLogCommunicationCallTeleconferenceDeviceQuality',
      '-Body',
      '{quality: {callChainId: "c"}}',
      '-PassThru',
    ],
    true,
    'POST /v1.0/communications/calls/logTeleconferenceDeviceQuality',
    { body: { quality: { callChainId: 'c' } } },
  ],
  [
    'an alternate key',
    [`Update-${BY_URL}`, '-JoinWebUrl', URL_OF_MEETING, '-Subject', 's'],
    expect.objectContaining({ subject: 's' }),
    "PATCH /beta/communications/onlineMeetings(joinWebUrl='https://x/it''s?a=b')",
  ],
];

test.each(KINDS.map((kind) => [kind[0], kind] as const))('%s', async (_, kind) => {
  const [, words, output, request, more = {}] = kind;
  // A meeting whose address is a key.
  if (words[0]?.endsWith('ByJoinWebUrl'))
    await run(['New-MgBetaCommunicationOnlineMeeting', '-JoinWebUrl', URL_OF_MEETING]);
  const { stdout, stderr, exitCode } = await run(words);
  expect([exitCode, stderr, JSON.parse(stdout)]).toEqual([0, '', output]);
  const last = server.sandbox.requests.at(-1);
  expect(decodeURIComponent(`${last?.method} ${last?.path}${last?.query}`)).toBe(request);
  expect(last).toMatchObject(more);
});

test('what is not there is exit code 4', async () => {
  const { exitCode, stdout } = await run([LIST, '-PresenceId', 'none']);
  expect([exitCode, stdout]).toEqual([4, '']);
});

function run(words: readonly string[]) {
  return runCommand(words, { variables: { MGSHIM_ENVIRONMENT: 'Sandbox', MGSHIM_ENDPOINT: server.url } });
}
