import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { temporaryFolder } from '../temporary-folder.js';
import { good, recordingEngine, values } from './module-run.js';

const JSON_ANSWER = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"a":1}' };
const REFUSAL = {
  status: 404,
  headers: { 'content-type': 'application/json', 'x-mine': 'm' },
  body: '{"error":{"code":"Gone","message":"Not here."}}',
};
const COMMAND = 'Invoke-MgGraphRequest';

describe.skipIf(!haveEngine)('Invoke-MgGraphRequest', () => {
  const { run, server } = recordingEngine();
  const folder = temporaryFolder();
  beforeEach(() => {
    server().answers = [JSON_ANSWER];
  });

  it.each([
    [`${COMMAND} -Uri /v1.0/me`, 'GET /v1.0/me', ''],
    [`${COMMAND} GET v1.0/me`, 'GET /v1.0/me', ''],
    [`Invoke-GraphRequest -Uri '/beta/x?$top=1'`, 'GET /beta/x?$top=1', ''],
    [
      `Invoke-MgRestMethod POST /v1.0/x ([ordered]@{ a = @(1); b = $null })`,
      'POST /v1.0/x',
      '{"a":[1],"b":null}',
    ],
    [`${COMMAND} -Method PATCH -Uri /v1.0/x -Body '{"a": 1}'`, 'PATCH /v1.0/x', '{"a": 1}'],
    [`[ordered]@{ a = 1 } | ${COMMAND} -Method PUT -Uri /v1.0/x`, 'PUT /v1.0/x', '{"a":1}'],
    [
      `${COMMAND} -Method POST -Uri /v1.0/x -Body ([System.Text.Encoding]::UTF8.GetBytes('abc'))`,
      'POST /v1.0/x',
      'abc',
    ],
    [
      `${COMMAND} -Method POST -Uri /v1.0/x -Body ([System.IO.MemoryStream]::new([byte[]](97, 98)))`,
      'POST /v1.0/x',
      'ab',
    ],
    [`${COMMAND} -Uri /v1.0/x -Body @{ q = 1 }`, 'GET /v1.0/x?q=1', ''],
    [`${COMMAND} -Method DELETE -Uri '/v1.0/a%2Fb'`, 'DELETE /v1.0/a%2Fb', ''],
  ])('%s', async (line, request, body) => {
    good(await run(`$null = ${line}`));
    const sent = server().requests.at(-1);
    expect([`${sent?.method} ${sent?.path}`, sent?.body]).toEqual([request, body]);
    expect(sent?.headers.authorization).toBe('Bearer ready-token');
  });

  it('sends headers, a user agent and a content type, once or for a session', async () => {
    const script = `$null = ${COMMAND} -Method POST -Uri /v1.0/x -Body t -ContentType text/plain -Headers @{ 'X-A' = 1; 'X-Null' = $null } -UserAgent mine/1 -SV session
      $null = ${COMMAND} -Uri /v1.0/x -GraphRequestSession $session -Headers @{ 'X-B' = 2 }`;
    good(await run(script));
    expect(server().requests.slice(-2)).toMatchObject([
      { headers: { 'x-a': '1', 'user-agent': 'mine/1', 'content-type': 'text/plain' } },
      { headers: { 'x-a': '1', 'x-b': '2', 'user-agent': 'mine/1' } },
    ]);
    expect(server().requests.at(-2)?.headers).not.toHaveProperty('x-null');
  });

  it('gives a JSON answer as asked', async () => {
    const script = `(${COMMAND} -Uri /v1.0/x).GetType().Name; (${COMMAND} -Uri /v1.0/x -OutputType PSObject).a
      ${COMMAND} -Uri /v1.0/x -OutputType json
      $m = ${COMMAND} -Uri /v1.0/x -OutputType HttpResponseMessage; "$($m.GetType().FullName) $([int]$m.StatusCode) $($m.Content.Headers.ContentType) $($m.Content.ReadAsStringAsync().Result)"`;
    expect(good(await run(script))).toEqual([
      'Hashtable',
      { $long: 1 },
      '{"a":1}',
      'System.Net.Http.HttpResponseMessage 200 application/json {"a":1}',
    ]);
  });

  it('sets variables of the caller, on an error too', async () => {
    const script = `function f { ${COMMAND} -Uri /v1.0/x -StatusCodeVariable s -RHV h; "$s $($h['Content-Type'])" }; f; "$($null -eq $global:s)"`;
    expect(good(await run(script)).slice(1)).toEqual(['200 application/json', 'True']);
    server().answers = [REFUSAL];
    const failed = `function f { try { ${COMMAND} -Uri /v1.0/x -StatusCodeVariable s -RHV h } catch { "$s $($h['X-MINE'])" } }; f; "$($null -eq $global:s)"`;
    expect(good(await run(failed))).toEqual(['404 m', 'True']);
  });

  it('ends on an HTTP error, whose response scripts can ask', async () => {
    server().answers = [REFUSAL];
    const script = `try { ${COMMAND} -Uri /v1.0/x; 'no' } catch { $_.FullyQualifiedErrorId; $_.Exception.Message; [int]$_.Exception.Response.StatusCode; "$($_.Exception.Response.StatusCode)"; $_.Exception.Response.Headers.GetValues('x-mine') }`;
    expect(good(await run(script))).toEqual([`Gone,${COMMAND}`, '[Gone] : Not here.', 404, 'NotFound', 'm']);
  });

  it('takes an error as any other answer with -SkipHttpErrorCheck', async () => {
    server().answers = [REFUSAL];
    const script = `(${COMMAND} -Uri /v1.0/x -SkipHttpErrorCheck -StatusCodeVariable s).error.code; $s`;
    expect(good(await run(script))).toEqual(['Gone', 404]);
  });

  it.each([
    ['nothing', { status: 204 }, []],
    [
      'no JSON',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>' },
      ['NonJsonResponse,Invoke-MgGraphRequest'],
    ],
  ])('an answer with %s', async (_, answer, expected) => {
    server().answers = [answer];
    expect(good(await run(`try { ${COMMAND} -Uri /v1.0/x } catch { $_.FullyQualifiedErrorId }`))).toEqual(
      expected,
    );
  });

  it('reads and writes files where the session stands', async () => {
    writeFileSync(join(folder, 'in.bin'), Buffer.from([0, 255, 10]));
    server().answers = [
      {
        status: 200,
        headers: {
          'content-type': 'application/octet-stream',
          'content-disposition': 'attachment; filename="named.bin"',
        },
        body: 'raw',
      },
    ];
    const script = `${COMMAND} -Method PUT -Uri /v1.0/x -InputFilePath ./in.bin -OutputFilePath out.bin
      ${COMMAND} -Uri /v1.0/x -InferOutputFileName`;
    const answer = await run(script, { workingDirectory: folder });
    expect(good(answer)).toEqual([]);
    expect(readFileSync(join(folder, 'out.bin'), 'utf8')).toBe('raw');
    expect(existsSync(join(folder, 'named.bin'))).toBe(true);
    expect(server().requests.at(-2)?.headers['content-type']).toBe('application/octet-stream');
  });

  it('gives an answer besides writing it with -PassThru', async () => {
    const path = join(folder, 'both.json');
    expect(good(await run(`(${COMMAND} -Uri /v1.0/x -OutputFilePath '${path}' -PassThru).a`))).toEqual([
      { $long: 1 },
    ]);
    expect(readFileSync(path, 'utf8')).toBe('{"a":1}');
  });

  describe('with bytes that are no text', () => {
    const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);
    const answerWith = (type: string): void => {
      server().answers = [{ status: 200, headers: { 'content-type': type }, body: BYTES }];
    };

    it('-PassThru writes them as they are, and says that they are no JSON', async () => {
      answerWith('image/jpeg');
      const path = join(folder, 'photo.jpg');
      const script = `try { ${COMMAND} -Uri /v1.0/x -OutputFilePath '${path}' -PassThru } catch { $_.FullyQualifiedErrorId; "$_" }`;
      expect(good(await run(script))).toEqual([
        'NonJsonResponse,Invoke-MgGraphRequest',
        expect.stringContaining('in the file'),
      ]);
      expect(Uint8Array.from(readFileSync(path))).toEqual(BYTES);
    });

    it.each([
      ['alone', ''],
      ['besides a file', `-OutputFilePath 'message.bin' -PassThru`],
    ])('-OutputType HttpResponseMessage has them, %s', async (_, file) => {
      answerWith('application/octet-stream');
      const script = `$m = ${COMMAND} -Uri /v1.0/x -OutputType HttpResponseMessage ${file}
        [System.Convert]::ToBase64String($m.Content.ReadAsByteArrayAsync().Result)`;
      const answer = await run(script, { workingDirectory: folder });
      expect(good(answer)).toEqual([Buffer.from(BYTES).toString('base64')]);
    });
  });

  it.each([
    ['another host', `${COMMAND} -Uri https://example.org/v1.0/me`, 'InvalidUri'],
    [
      'a POST without a body',
      `${COMMAND} -Method POST -Uri /v1.0/x`,
      'InvokeGraphRequestBodyMissingWhenMethodIsSpecified',
    ],
    [
      'a body and a file',
      `${COMMAND} -Method POST -Uri /v1.0/x -Body a -InputFilePath b`,
      'InvokeGraphRequestBodyConflictException',
    ],
    [
      'a session twice',
      `${COMMAND} -Uri /v1.0/x -SV a -GraphRequestSession 1`,
      'InvokeGraphRequestSessionConflictException',
    ],
    [
      'two output files',
      `${COMMAND} -Uri /v1.0/x -OutputFilePath a -InferOutputFileName`,
      'InvokeGraphRequestBodyConflictException',
    ],
    ['-PassThru alone', `${COMMAND} -Uri /v1.0/x -PassThru`, 'InvokeGraphRequestOutFileMissingException'],
    [
      'a file that is not there',
      `${COMMAND} -Method POST -Uri /v1.0/x -InputFilePath /nowhere/x`,
      'PathNotFound',
    ],
    ['-Break', `${COMMAND} -Uri /v1.0/x -Break`, 'ParameterNotSupported'],
    [
      'a header with a line’s end',
      `${COMMAND} -Uri /v1.0/x -SkipHeaderValidation -Headers @{ a = "b\`nc" }`,
      'InvalidHeader',
    ],
  ])('refuses %s, and nothing is sent', async (_, line, id) => {
    const before = server().requests.length;
    expect(values(await run(`try { ${line}; 'no' } catch { $_.FullyQualifiedErrorId }`))).toEqual([
      `${id},${COMMAND}`,
    ]);
    expect(server().requests).toHaveLength(before);
  });
});
