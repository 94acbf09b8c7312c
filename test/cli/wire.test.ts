import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RecordingServer, startRecordingServer } from './recording-server.js';
import { runCommand } from './run-command.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';
const TOKEN = 'opaque-token-of-a-test';

let server: RecordingServer;
let folder: string;

beforeAll(async () => {
  server = await startRecordingServer();
  folder = mkdtempSync(join(tmpdir(), 'mgshim-wire-'));
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});
beforeEach(() => {
  server.requests.length = 0;
  server.answers = [{ status: 202 }];
});

function run(argv: readonly string[], stdin?: string) {
  return runCommand(argv, {
    variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: TOKEN },
    ...(stdin === undefined ? {} : { stdin }),
  });
}

describe('what the command sends', () => {
  it('is one request with the method, path, headers and body that were planned', async () => {
    const result = await run([
      REDIRECT,
      '-CallId',
      'a/b',
      '-Targets',
      '[{identity:{user:{id:"u"}}}]',
      '-PassThru',
    ]);
    expect(result).toEqual({ stdout: 'true\n', stderr: '', exitCode: 0 });
    expect(server.requests).toHaveLength(1);
    const [request] = server.requests;
    expect(request).toMatchObject({
      method: 'POST',
      path: '/v1.0/communications/calls/a%2Fb/redirect',
      body: '{"targets":[{"identity":{"user":{"id":"u"}}}]}',
    });
    const { 'client-request-id': id, ...headers } = request?.headers ?? {};
    expect(id).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers).toEqual({
      authorization: `Bearer ${TOKEN}`,
      'accept-encoding': 'gzip',
      connection: 'close',
      'content-length': '46',
      'content-type': 'application/json',
      host: server.url.slice('http://'.length),
      'user-agent': expect.stringMatching(/^mgshim\//),
    });
  });

  it('holds headers that neither -WhatIf nor --explain shows', async () => {
    const words = ['-CallId', 'c', '-Headers', `@{ Cookie = 'sid=secret' }`];
    for (const look of ['--explain', '-WhatIf']) {
      const { stdout, stderr } = await run([REDIRECT, ...words, look]);
      expect(stdout + stderr).toContain('[redacted]');
      expect(stdout + stderr).not.toContain('sid=secret');
    }
  });

  it('is byte for byte what -WhatIf and --explain show', async () => {
    const words = ['-CallId', 'ü', '-BodyParameter', '@{ Timeout = 20; zz = $null; "ключ" = 1.50 }'];
    const whatIf = await run([REDIRECT, ...words, '-WhatIf']);
    const explained = await run([REDIRECT, ...words, '--explain']);
    expect(server.requests).toEqual([]);
    await run([REDIRECT, ...words]);
    const [request] = server.requests;
    const { request: planned } = JSON.parse(explained.stdout) as { request: { url: string; body: string } };
    expect(planned.body).toBe(request?.body);
    expect(planned.url).toBe(`${server.url}${request?.path}`);
    expect(whatIf.stderr).toContain(`POST ${server.url}${request?.path}\n`);
    expect(whatIf.stderr).toContain(`\n\n${request?.body}\n`);
    expect(whatIf).toMatchObject({ stdout: '', exitCode: 0 });
  });

  it.each([
    ['JSON', '{"timeout":20,"extra":[]}'],
    ['JSON5', '{timeout: 20, extra: [],}'],
    ['a PowerShell literal', '@{ timeout = 20; extra = @() }'],
  ])('takes a body written as %s', async (_, text) => {
    await run([REDIRECT, '-CallId', 'c', '-BodyParameter', text]);
    expect(server.requests[0]?.body).toBe('{"timeout":20,"extra":[]}');
  });

  it('takes a body from a file and from standard input', async () => {
    const file = join(folder, 'body.json');
    writeFileSync(file, '\ufeff{"timeout":30}');
    await run([REDIRECT, '-CallId', 'c', '-BodyParameter', `@${file}`]);
    await run([REDIRECT, '-CallId', 'c', '-BodyParameter', '-'], '{"timeout":31}');
    expect(server.requests.map((request) => request.body)).toEqual(['{"timeout":30}', '{"timeout":31}']);
  });

  it('is one request for each pipeline object, as identity or as body', async () => {
    const lines = '{"CallId":"a"}\n{"CallId":"b"}\n';
    const identities = await run([REDIRECT, '-CallbackUri', 'https://x', '-PassThru', '--input', '-'], lines);
    expect(identities).toEqual({ stdout: '[\ntrue,\ntrue\n]\n', stderr: '', exitCode: 0 });
    await run([REDIRECT, '-CallId', 'c', '--input', '-'], '[{"timeout":20}]');
    expect(server.requests.map(({ path, body }) => [path.split('/')[4], body])).toEqual([
      ['a', '{"callbackUri":"https://x"}'],
      ['b', '{"callbackUri":"https://x"}'],
      ['c', '{"timeout":20}'],
    ]);
  });
});

describe('what the command makes of an answer', () => {
  it.each([
    ['202 without a body', { status: 202 }, [REDIRECT, '-CallId', 'c'], '', ''],
    ['204 with -PassThru:$false', { status: 204 }, [REDIRECT, '-CallId', 'c', '-PassThru:$false'], '', ''],
    ['HTML after 200', { status: 200, body: '<p>ok' }, [REDIRECT, '-CallId', 'c', '-PassThru'], 'true\n', ''],
    [
      'an operation',
      { status: 200, body: '{"id":"1","n":10000000000000000001}' },
      [INVITE, '-CallId', 'c'],
      '{\n  "id": "1",\n  "n": 10000000000000000001\n}\n',
      '',
    ],
  ] as const)('%s is a success', async (_, answer, argv, stdout, stderr) => {
    server.answers = [answer];
    expect(await run([...argv])).toEqual({ stdout, stderr, exitCode: 0 });
  });

  it('an unreadable object after a 2xx is a warning and its text', async () => {
    server.answers = [{ status: 200, body: '{"id":' }];
    const result = await run([INVITE, '-CallId', 'c']);
    expect(result).toMatchObject({ stdout: '"{\\"id\\":"\n', exitCode: 0 });
    expect(result.stderr).toMatch(/^WARNING: The call succeeded, but its answer is not JSON/);
  });

  it('keeps the headers of a success and of an error in a file', async () => {
    const file = join(folder, 'headers.json');
    for (const status of [202, 404]) {
      server.answers = [{ status, headers: { 'Request-Id': `r${status}` } }];
      await run([REDIRECT, '-CallId', 'c', '--response-headers-file', file]);
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ 'request-id': [`r${status}`] });
    }
  });

  it('prints nothing with --output none and a list with --output list', async () => {
    server.answers = [{ status: 200, body: '{"id":"1","status":"Running"}' }];
    const list = await run([INVITE, '-CallId', 'c', '--output', 'list']);
    expect(list.stdout).toBe('id     : 1\nstatus : Running\n\n');
    expect((await run([INVITE, '-CallId', 'c', '--output', 'none'])).stdout).toBe('');
  });
});

const graph = (code: string) => JSON.stringify({ error: { code, message: 'No.' } });

describe('exit codes', () => {
  it.each([
    [400, 4, 'BadRequest', 1],
    [401, 4, 'InvalidAuthenticationToken', 1],
    [403, 4, '7505', 1],
    [404, 4, '8522', 1],
    [409, 4, 'Conflict', 1],
    [500, 7, 'InternalServerError', 1],
    [502, 7, 'BadGateway', 1],
    [504, 7, 'GatewayTimeout', 1],
  ])('an answer %i ends with %i after one request', async (status, exitCode, code, requests) => {
    server.answers = [{ status, body: graph(code), headers: { 'request-id': 'r1' } }];
    const result = await run([REDIRECT, '-CallId', 'c']);
    expect(result).toMatchObject({ stdout: '', exitCode });
    expect(result.stderr.split('\n')[0]).toMatch(
      new RegExp(
        `^${REDIRECT}: \\[${code}\\] : No\\. \\(${status} .*request-id r1.*\\) \\[${code},${REDIRECT}\\]$`,
      ),
    );
    expect(server.requests).toHaveLength(requests);
  });

  it('a throttled call is sent again after Retry-After, under one client-request-id', async () => {
    server.answers = [{ status: 429, headers: { 'Retry-After': '0' } }, { status: 202 }];
    expect(await run([REDIRECT, '-CallId', 'c', '-PassThru'])).toMatchObject({
      stdout: 'true\n',
      exitCode: 0,
    });
    const ids = server.requests.map((request) => request.headers['client-request-id']);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('throttled past the limit ends with 6', async () => {
    server.answers = [{ status: 429, headers: { 'Retry-After': '0' }, body: graph('TooManyRequests') }];
    expect((await run([REDIRECT, '-CallId', 'c'])).exitCode).toBe(6);
    expect(server.requests).toHaveLength(4);
  });

  it('the gravest error of several objects decides', async () => {
    server.answers = [
      { status: 404, body: graph('8522') },
      { status: 500, body: graph('X') },
      { status: 202 },
    ];
    const result = await run([REDIRECT, '--input', '-'], '{"CallId":"a"}\n{"CallId":"b"}\n{"CallId":"c"}');
    expect(result.exitCode).toBe(7);
    expect(server.requests).toHaveLength(3);
  });

  it('-ErrorAction SilentlyContinue silences the text, not the code; Stop ends the pipeline', async () => {
    server.answers = [{ status: 404, body: graph('8522') }];
    const quiet = await run([REDIRECT, '-CallId', 'c', '-ErrorAction', 'SilentlyContinue']);
    expect(quiet).toEqual({ stdout: '', stderr: '', exitCode: 4 });
    server.requests.length = 0;
    const stopped = await run([REDIRECT, '-ea', 'Stop', '--input', '-'], '{"CallId":"a"}\n{"CallId":"b"}');
    expect(stopped.exitCode).toBe(4);
    expect(server.requests).toHaveLength(1);
  });

  it('without a credential it is 3, within one line and no request', async () => {
    const result = await runCommand([REDIRECT, '-CallId', 'c'], {
      variables: { MGSHIM_ENVIRONMENT: 'Global' },
    });
    expect(result).toMatchObject({ stdout: '', exitCode: 3 });
    expect(result.stderr).toMatch(
      /^Invoke-MgRedirectCommunicationCall: Authentication needed\. .*\[AuthenticationRequired,/,
    );
  });
});
