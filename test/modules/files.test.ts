import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { temporaryFolder } from '../temporary-folder.js';
import { good, type ModuleRun, recordingEngine, values } from './module-run.js';

const GET = 'Get-MgCommunicationOnlineMeetingRecordingContent -OnlineMeetingId m -CallRecordingId r';
const SET = 'Set-MgCommunicationOnlineMeetingRecordingContent -OnlineMeetingId m -CallRecordingId r';
const BYTES = Uint8Array.from({ length: 256 }, (_, index) => index);
const REFUSAL = {
  status: 404,
  headers: { 'content-type': 'application/json' },
  body: '{"error":{"code":"Gone","message":"Not here."}}',
};

const errorIds = (run: ModuleRun): readonly string[] => [
  ...run.errors.map(({ id }) => id),
  ...(run.terminating === null ? [] : [`terminating ${run.terminating.id}`]),
];

describe.skipIf(!haveEngine)('files of cmdlets', () => {
  const { run, server } = recordingEngine();
  const folder = temporaryFolder((path) => writeFileSync(join(path, 'in.txt'), 'from a file'));
  const inFolder = { workingDirectory: folder };
  const left = (): readonly string[] => readdirSync(folder).filter((name) => name !== 'in.txt');
  beforeEach(() => {
    server().answers = [{ status: 200, body: BYTES }];
    server().requests.length = 0;
  });

  it('-OutFile keeps bytes where the session stands; -PassThru says so', async () => {
    const script = `${GET} -OutFile out.bin; ${GET} -OutFile ./out.bin -PassThru; ${GET} -OutFile out.bin -PassThru:$false`;
    expect(good(await run(script, inFolder))).toEqual([true]);
    expect(Uint8Array.from(readFileSync(join(folder, 'out.bin')))).toEqual(BYTES);
    expect(left()).toEqual(['out.bin']);
  });

  it('-OutFile leaves a file as it is where the answer is a refusal', async () => {
    writeFileSync(join(folder, 'out.bin'), 'before');
    server().answers = [REFUSAL];
    expect(errorIds(await run(`${GET} -OutFile out.bin -PassThru`, inFolder))).toEqual([
      'Gone,Get-MgCommunicationOnlineMeetingRecordingContent',
    ]);
    expect(readFileSync(join(folder, 'out.bin'), 'utf8')).toBe('before');
    expect(left()).toEqual(['out.bin']);
  });

  it('what is wrong with a file is an error, and nothing is sent', async () => {
    const rows = [
      [`${GET} -OutFile no/out.bin`, 'went on: OutputFileUnusable'],
      [`${GET} -OutFile .`, 'went on: OutputFileUnusable'],
      [`${GET} -OutFile Env:x`, 'ended: OutputFileUnusable'],
      [`${SET} -InFile none.txt`, 'ended: InputFileUnusable'],
      [`${SET} -InFile .`, 'ended: InputFileUnusable'],
      [`${SET} -InFile Nowhere:x`, 'ended: InputFileUnusable'],
      [`${SET} -InFile in.txt -Data $closed`, 'went on: InputStreamUnusable'],
      [`${SET} -InFile in.txt -ContentType "a\`nb"`, 'went on: InvalidHeader'],
    ] as const;
    const script = rows.map(([line]) => {
      const errorOf = (text: string) =>
        `"${text}: $($${text === 'ended' ? '_' : 'e[-1]'}.FullyQualifiedErrorId)"`;
      return `try { ${line} -ErrorVariable e -ErrorAction SilentlyContinue; ${errorOf('went on')} } catch { ${errorOf('ended')} }`;
    });
    const closed = '$closed = [System.IO.MemoryStream]::new(); $closed.Dispose()';
    const answer = await run([closed, ...script].join('\n'), inFolder);
    expect(values(answer)).toEqual(rows.map(([line, id]) => `${id},${line.split(' ')[0]}`));
    expect(server().requests).toEqual([]);
  });

  it('sends a file or a stream, each with its length and type', async () => {
    const step = `-HttpPipelineAppend { param($r, $c, $n) $r.Headers.Add('x-step', '1'); $n.SendAsync($r, $c) }`;
    const identity = `@{ OnlineMeetingId = 'm'; CallRecordingId = 'r' }`;
    const binary = 'application/octet-stream';
    const rows = [
      [`${SET} -InFile in.txt`, 'from a file', binary],
      [`${SET} -InFile i*.txt`, 'from a file', binary],
      [`${SET} -InFile in.txt -ContentType text/plain`, 'from a file', 'text/plain'],
      [`'text/csv' | ${SET} -InFile in.txt`, 'from a file', 'text/csv'],
      [`${SET} -InFile in.txt -Data (s)`, 'a stream', binary],
      [`s | ${SET} -InFile in.txt`, 'a stream', binary],
      [`s | ${SET} -InFile in.txt -ContentType text/plain`, 'a stream', 'text/plain'],
      [`${SET} -InFile in.txt -Data (s 2)`, 'stream', binary],
      [`${SET} -InFile in.txt -Data ([System.IO.Stream]::Null)`, '', binary],
      [`${SET} -InFile in.txt ${step}`, 'from a file', binary],
      [`${SET} -InFile in.txt -Data (s) ${step}`, 'a stream', binary],
      [`${identity} | ${SET.split(' ')[0]} -InFile in.txt`, 'from a file', binary],
      [`s | ${SET.split(' ')[0]} -InFile in.txt -InputObject ${identity}`, 'a stream', binary],
    ] as const;
    server().answers = [{ status: 200, body: '{"id":"r"}' }];
    const stream = `function s($from) { $s = [System.IO.MemoryStream]::new([System.Text.Encoding]::UTF8.GetBytes('a stream')); $s.Position = [int] $from; , $s }`;
    const script = [stream, ...rows.map(([line]) => `(${line}).Id`)].join('\n');
    expect(good(await run(script, inFolder))).toEqual(rows.map(() => 'r'));
    expect(server().requests).toMatchObject(
      rows.map(([, body, type]) => ({
        method: 'PUT',
        body,
        headers: { 'content-type': type, 'content-length': String(body.length) },
      })),
    );
  });

  it('sends each stream of a pipeline', async () => {
    server().answers = [{ status: 204 }];
    const script = `'one', 'two' | & { process { , [System.IO.MemoryStream]::new([System.Text.Encoding]::UTF8.GetBytes($_)) } } | ${SET} -InFile in.txt`;
    expect(good(await run(script, inFolder))).toEqual([]);
    expect(server().requests.map(({ body }) => body)).toEqual(['one', 'two']);
  });

  it('sends a large stream that cannot be rewound piece by piece, and once', async () => {
    server().answers = [{ status: 429, headers: { 'retry-after': '0' } }, { status: 204 }];
    const file = join(folder, 'large.gz');
    const script = `$bytes = [byte[]]::new(3000000); $file = [System.IO.MemoryStream]::new()
      $z = [System.IO.Compression.DeflateStream]::new($file, [System.IO.Compression.CompressionMode]::Compress, $true)
      $z.Write($bytes, 0, $bytes.Length); $z.Dispose(); $file.Position = 0
      $s = [System.IO.Compression.DeflateStream]::new($file, [System.IO.Compression.CompressionMode]::Decompress)
      ${SET} -InFile '${file}' -Data $s`;
    expect(errorIds(await run(script, inFolder))).toHaveLength(1);
    expect(server().requests).toHaveLength(1);
    expect(server().requests[0]).toMatchObject({ headers: { 'transfer-encoding': 'chunked' } });
    expect(server().requests[0]?.body.length).toBe(3_000_000);
  });

  it('sends anew what can be read again where it was throttled', async () => {
    server().answers = [429, 204, 429, 204].map((status) => ({ status, headers: { 'retry-after': '0' } }));
    const script = `${SET} -InFile in.txt
      ${SET} -InFile in.txt -Data ([System.IO.MemoryStream]::new([System.Text.Encoding]::UTF8.GetBytes('a stream')))`;
    expect(good(await run(script, inFolder))).toEqual([]);
    expect(server().requests.map(({ body }) => body)).toEqual([
      'from a file',
      'from a file',
      'a stream',
      'a stream',
    ]);
  });

  it('does not send a file again after a 503 that does not ask for it', async () => {
    server().answers = [{ status: 503 }];
    expect(errorIds(await run(`${SET} -InFile in.txt`, inFolder))).toHaveLength(1);
    expect(server().requests).toHaveLength(1);
  });

  it('tells the progress stream, and nothing of it with $ProgressPreference', async () => {
    server().answers = [{ status: 200, headers: { 'content-length': '256' }, body: BYTES }];
    const shown = (await run(`${GET} -OutFile out.bin`, inFolder)) as ModuleRun & {
      readonly progress: readonly { readonly percent: number; readonly completed: boolean }[];
    };
    expect(shown.progress.at(0)).toMatchObject({ completed: false, percent: 100 });
    expect(shown.progress.at(-1)).toMatchObject({ completed: true });
    const silent = await run(`$ProgressPreference = 'SilentlyContinue'; ${GET} -OutFile out.bin`, inFolder);
    expect(silent).toMatchObject({ progress: [] });
  });

  it('-OutFile keeps what comes through a step, or what a step answers', async () => {
    const next = '{ param($r, $c, $n) $n.SendAsync($r, $c) }';
    const own = `{ param($r, $c, $n) $m = [System.Net.Http.HttpResponseMessage]::new(200); $m.Content = [System.Net.Http.StringContent]::new('made up'); $m }`;
    const script = `${GET} -OutFile a -HttpPipelineAppend ${next}; ${GET} -OutFile b -HttpPipelineAppend ${own}`;
    expect(good(await run(script, inFolder))).toEqual([]);
    expect(Uint8Array.from(readFileSync(join(folder, 'a')))).toEqual(BYTES);
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('made up');
    expect(server().requests).toHaveLength(1);
  });

  it('-WhatIf opens nothing', async () => {
    const answer = await run(`${SET} -InFile none.txt -WhatIf`, inFolder);
    expect([errorIds(answer), server().requests]).toEqual([[], []]);
  });
});
