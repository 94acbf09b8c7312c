import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { transferBar } from '../../src/cli/transfer-bar.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type CommandResult, MAIN, runCommand } from './run-command.js';

const MEETING = ['-OnlineMeetingId', 'm'];
const GET = ['Get-MgCommunicationOnlineMeetingAttendeeReport', ...MEETING];
const SET = ['Set-MgCommunicationOnlineMeetingAttendeeReport', ...MEETING];
const MEGABYTE = Buffer.alloc(1_000_000, 'm');
/** Beyond what is held of an answer in memory. */
const LARGE = 70;

interface Received {
  readonly method: string;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly bytes: number;
  readonly start: string;
}

const received: Received[] = [];
let answers: ((response: ServerResponse) => void)[] = [];
const server = createServer(async (request, response) => {
  let bytes = 0;
  let start = '';
  for await (const chunk of request as AsyncIterable<Buffer>) {
    if (bytes === 0) start = chunk.subarray(0, 40).toString();
    bytes += chunk.length;
  }
  received.push({ method: request.method ?? '', headers: request.headers, bytes, start });
  (answers.length > 1 ? answers.shift() : answers[0])?.(response);
});
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
afterAll(() => void server.close());

const variables = () => ({
  MGSHIM_ENDPOINT: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  MGSHIM_ACCESS_TOKEN: 'opaque-token-of-a-test',
});
const run = (argv: readonly string[], stdin?: string): Promise<CommandResult> =>
  runCommand(argv, { variables: variables(), ...(stdin === undefined ? {} : { stdin }) });
const text =
  (body: string | Buffer, status = 200) =>
  (response: ServerResponse) =>
    void response.writeHead(status).end(body);
const nothing = (response: ServerResponse): void => {
  response.writeHead(204).end();
};

const folder = temporaryFolder();
const at = (name: string): string => join(folder, name);
beforeEach(() => {
  received.length = 0;
  answers = [text('the answer')];
  for (const name of readdirSync(folder)) rmSync(at(name), { recursive: true });
});

describe('-OutFile', () => {
  test('keeps the answer and says nothing, or true', async () => {
    expect(await run([...GET, '-OutFile', at('o')])).toEqual({ stdout: '', stderr: '', exitCode: 0 });
    expect(readFileSync(at('o'), 'utf8')).toBe('the answer');
    expect((await run([...GET, '-OutFile', at('o'), '-PassThru'])).stdout).toBe('true\n');
    expect(readdirSync(folder)).toEqual(['o']);
  });

  test('replaces a file whole, where a link leads and with its permissions', async () => {
    writeFileSync(at('real'), 'much longer than the answer');
    chmodSync(at('real'), 0o600);
    symlinkSync(at('real'), at('link'));
    await run([...GET, '-OutFile', at('link')]);
    expect([readFileSync(at('real'), 'utf8'), statSync(at('real')).mode & 0o777]).toEqual([
      'the answer',
      0o600,
    ]);
    expect(lstatSync(at('link')).isSymbolicLink()).toBe(true);
  });

  test.each([
    ['a refusal', text('{"error":{"code":"Gone","message":"gone"}}', 404), 4, 'Gone'],
    [
      'an answer that breaks off',
      (response: ServerResponse) => {
        response.writeHead(200, { 'content-length': 100 });
        response.write('half', () => response.destroy());
      },
      5,
      'ConnectionLost',
    ],
  ])('leaves a file as it was after %s', async (_, answer, code, id) => {
    writeFileSync(at('o'), 'before');
    answers = [answer];
    const { exitCode, stderr } = await run([...GET, '-OutFile', at('o'), '--max-time', '2']);
    expect([exitCode, stderr.includes(id)]).toEqual([code, true]);
    expect([readFileSync(at('o'), 'utf8'), readdirSync(folder)]).toEqual(['before', ['o']]);
  });

  test.each([
    ['a folder that is not there', () => at('no/o')],
    ['a folder', () => folder],
    ['a folder’s name', () => at('new/')],
    ['a device', () => '/dev/null'],
  ])('%s is found out before anything is sent', async (_, path) => {
    const { exitCode, stderr } = await run([...GET, '-OutFile', path()]);
    expect([exitCode, /OutFile.*OutputFileUnusable/.test(stderr), received]).toEqual([2, true, []]);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('says that the request succeeded where the disk fails, and asks once', async () => {
    answers = [text(MEGABYTE)];
    const line = ['ulimit -f 8; exec "$0" "$@"', process.execPath, MAIN, ...GET, '-OutFile', at('o')];
    const child = spawn('sh', ['-c', ...line], { env: { PATH: process.env.PATH ?? '', ...variables() } });
    let stderr = '';
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString();
    });
    const exitCode = await new Promise((resolve) => child.once('close', resolve));
    expect([exitCode, /request succeeded.*OutputFileUnusable/.test(stderr)]).toEqual([5, true]);
    expect([received.length, readdirSync(folder)]).toEqual([1, []]);
  });

  test('follows to where the bytes are, without the token', async () => {
    const seen: (string | undefined)[] = [];
    const store = createServer((request, response) => {
      seen.push(request.headers.authorization);
      response.end('from the store');
    });
    await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve));
    const location = `http://127.0.0.1:${(store.address() as AddressInfo).port}/content?sig=s`;
    answers = [(response) => void response.writeHead(302, { location }).end('elsewhere')];
    const { exitCode } = await run([...GET, '-OutFile', at('o')]);
    store.close();
    expect([exitCode, readFileSync(at('o'), 'utf8'), seen]).toEqual([0, 'from the store', [undefined]]);
    expect(received[0]?.headers.authorization).toBe('Bearer opaque-token-of-a-test');
  });

  test('of a GET that is stopped leaves nothing', async () => {
    const arrived = new Promise<void>((resolve) => {
      answers = [(response) => void response.writeHead(200).write('begun', () => resolve())];
    });
    const child = spawn(process.execPath, [MAIN, ...GET, '-OutFile', at('o')], { env: variables() });
    await arrived;
    const ended = new Promise((resolve) => child.once('close', resolve));
    child.kill('SIGINT');
    expect([await ended, readdirSync(folder)]).toEqual([130, []]);
  });
});

test('files larger than what is held in memory pass both ways', async () => {
  answers = [
    (response) => {
      response.writeHead(200, { 'content-length': LARGE * MEGABYTE.length });
      let left = LARGE;
      const more = (): void => {
        if (left-- > 0) response.write(MEGABYTE, more);
        else response.end();
      };
      more();
    },
    nothing,
  ];
  expect(await run([...GET, '-OutFile', at('large')])).toMatchObject({ exitCode: 0 });
  expect(statSync(at('large')).size).toBe(LARGE * MEGABYTE.length);
  expect(await run([...SET, '-InFile', at('large')])).toMatchObject({ exitCode: 0 });
  expect(received.at(-1)?.bytes).toBe(LARGE * MEGABYTE.length);
}, 60_000);

describe('-InFile', () => {
  beforeEach(() => {
    writeFileSync(at('i'), 'sent');
    answers = [nothing];
  });

  test.each([
    ['a file', 'i', [], 'sent', { 'content-type': 'application/octet-stream', 'content-length': '4' }],
    ['a file of a type', 'i', ['-ContentType', 'text/csv'], 'sent', { 'content-type': 'text/csv' }],
    ['standard input', '-', [], 'piped', { 'transfer-encoding': 'chunked' }],
  ] as const)('sends %s', async (_, name, more, start, headers) => {
    expect(await run([...SET, '-InFile', name === 'i' ? at(name) : name, ...more], 'piped')).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
    expect(received).toMatchObject([{ method: 'PUT', start, headers }]);
  });

  test.each([
    ['a file that is not there', ['-InFile', 'none'], 'InputFileUnusable'],
    ['a folder', ['-InFile', '/'], 'InputFileUnusable'],
    ['a stream, which no shell has', ['-InFile', 'i', '-Data', 'x'], 'ParameterArgumentTransformationError'],
  ])('%s is an error, and nothing is sent', async (_, argv, id) => {
    const { exitCode, stderr } = await run([...SET, ...argv]);
    expect([exitCode, stderr.includes(id), received]).toEqual([2, true, []]);
  });

  test('goes out anew after a 429, standard input does not', async () => {
    const throttled = (response: ServerResponse): void => {
      response.writeHead(429, { 'retry-after': '0' }).end();
    };
    answers = [throttled, nothing];
    expect((await run([...SET, '-InFile', at('i')])).exitCode).toBe(0);
    answers = [throttled, nothing];
    expect((await run([...SET, '-InFile', '-'], 'piped')).exitCode).toBe(6);
    expect(received.map(({ start }) => start)).toEqual(['sent', 'sent', 'piped']);
  });

  test('that is large is held back where the answer comes first', async () => {
    const refusing = createServer();
    const asked: (string | undefined)[] = [];
    refusing.on('checkContinue', (request, response: ServerResponse) => {
      asked.push(request.headers.expect);
      response.writeHead(413).end('{"error":{"code":"TooLarge","message":"too large"}}');
    });
    await new Promise<void>((resolve) => refusing.listen(0, '127.0.0.1', resolve));
    writeFileSync(at('i'), Buffer.alloc(20_000_000));
    const url = `http://127.0.0.1:${(refusing.address() as AddressInfo).port}`;
    const { exitCode, stderr } = await runCommand([...SET, '-InFile', at('i')], {
      variables: { ...variables(), MGSHIM_ENDPOINT: url },
    });
    refusing.closeAllConnections();
    refusing.close();
    expect([exitCode, stderr.includes('TooLarge'), stderr.includes('Warning'), asked]).toEqual([
      4,
      true,
      false,
      ['100-continue'],
    ]);
  });

  test.each([
    ['--explain', '"bodyFrom": "none"'],
    ['-WhatIf', 'the file none'],
  ])('%s names the file and opens none', async (option, said) => {
    const { stdout, stderr, exitCode } = await run([...SET, '-InFile', 'none', option]);
    expect([exitCode, `${stdout}${stderr}`.includes(said), existsSync('none')]).toEqual([0, true, false]);
  });
});

describe('a parameter whose file is a property', () => {
  const NEW = ['New-MgCommunicationOnlineMeeting', '-AttendeeReportInputFile'];
  beforeEach(() => writeFileSync(at('i'), Uint8Array.of(0, 255)));

  test.each([
    ['alone', [], '{"attendeeReport":"AP8="}'],
    ['beside others', ['-Subject', 's'], '{"subject":"s","attendeeReport":"AP8="}'],
  ])('sends its bytes as base64, %s', async (_, more, body) => {
    expect(await run([...NEW, at('i'), ...more])).toMatchObject({ exitCode: 0 });
    expect(received).toMatchObject([{ start: body.slice(0, 40), bytes: body.length }]);
  });

  test.each([
    ['there is none', 'none', [], 'InputFileUnusable'],
    ['it is larger than a request', 'i', [], 'RequestTooLarge'],
    [
      'the property is given again',
      'i',
      ['-AdditionalProperties', '{AttendeeReport: 1}'],
      'DuplicateProperty',
    ],
  ])('is refused where %s', async (title, name, more, id) => {
    if (id === 'RequestTooLarge') writeFileSync(at('i'), Buffer.alloc(5_000_000));
    const { exitCode, stderr } = await run([...NEW, at(name), ...more]);
    expect([title, exitCode, stderr.includes(id), received]).toEqual([title, 2, true, []]);
  });
});

test('a bar shows share, bytes, rate and what is left, in one line', () => {
  let shown = '';
  const terminal = new Writable({
    write: (chunk: Buffer, _, done) => {
      shown += chunk.toString();
      done();
    },
  });
  let now = 0;
  const bar = transferBar(terminal, () => now);
  for (const [at, bytes] of [
    [0, 10],
    [50, 20],
    [1000, 500_000],
    [2000, 1_000_000],
  ] as const) {
    now = at;
    bar({ direction: 'receive', bytes, total: 2_000_000, isOver: false });
  }
  bar({ direction: 'receive', bytes: 2_000_000, total: 2_000_000, isOver: true });
  const lines = shown.split('\r').map((line) => line.trimEnd());
  expect(lines).toEqual([
    '',
    'Receiving [........................]   0 % 10 B of 2.0 MB',
    'Receiving [######..................]  25 % 500.0 kB of 2.0 MB, 500.0 kB/s, 0:03 left',
    'Receiving [############............]  50 % 1.0 MB of 2.0 MB, 500.0 kB/s, 0:02 left',
    'Receiving [########################] 100 % 2.0 MB of 2.0 MB, 1.0 MB/s',
  ]);
});
