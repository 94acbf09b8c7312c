import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startSandboxServer } from '../../src/sandbox/server.js';
import { type BatchServerOptions, batchServer, callOf, type Item } from '../batch-server.js';
import { temporaryFolder } from '../temporary-folder.js';
import { type CommandResult, MAIN, runCommand } from './run-command.js';

const INVITE = [
  ...['Invoke-MgInviteCommunicationCallParticipant', '-Participants', '[{"identity":{"user":{"id":"u"}}}]'],
  ...['--output', 'json'],
];

const REDIRECT = [
  ...['Invoke-MgRedirectCommunicationCall', '-Targets', '[{"identity":{"user":{"id":"u"}}}]'],
  ...['-PassThru', '--output', 'json'],
];

async function started(options: BatchServerOptions = {}) {
  const server = await batchServer(options);
  const alone = (count: number, ...words: readonly string[]) =>
    runCommand([...INVITE, '--input', '-', ...words], {
      variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'a-token' },
      stdin: JSON.stringify(numbers(count).map((call) => ({ CallId: String(call) }))),
    });
  const run = (count: number, ...words: readonly string[]) => alone(count, '--batch', ...words);
  return { server, run, alone };
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);
const idsOf = (stdout: string) =>
  (JSON.parse(stdout) as { readonly id: string }[]).map(({ id }) => Number(id));
const callNumber = ({ url }: Item) => Number(callOf(url));
const refused = (call: number) => ({
  status: 404,
  body: { error: { code: '8522', message: `Call ${call} not found.` } },
});

describe('--batch', () => {
  const folder = temporaryFolder();
  it('sends a thousand objects in fifty requests, and puts out what each was answered, in order', async () => {
    const { server, run } = await started();
    const { stdout, stderr, exitCode } = await run(1000);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(idsOf(stdout)).toEqual(numbers(1000));
    expect(server.hits.map(({ method, path, items }) => [method, path, items.length])).toEqual(
      Array(50).fill(['POST', '/v1.0/$batch', 20]),
    );
    expect(server.most()).toBe(1);
  });

  it('keeps so many batches under way as --throttle-limit says', async () => {
    const { server, run } = await started({ turns: 20 });
    const { stdout } = await run(400, '--throttle-limit', '3');
    expect(idsOf(stdout)).toEqual(numbers(400));
    expect(server.hits.length).toBe(20);
    expect(server.most()).toBeGreaterThan(1);
    expect(server.most()).toBeLessThanOrEqual(3);
  });

  it('gives each item its own method, URL, headers and body, and the batch alone the token', async () => {
    const { server, run } = await started();
    await run(2, '-Headers', '@{"x-own"="1"}');
    const [{ headers, items } = { headers: {}, items: [] }] = server.hits;
    expect(headers.authorization).toBe('Bearer a-token');
    expect(headers).not.toHaveProperty('x-own');
    expect(items.map(({ method, url, body }) => [method, url, body])).toEqual(
      ['0', '1'].map((call) => [
        'POST',
        `/communications/calls/${call}/participants/invite`,
        expect.objectContaining({ participants: [expect.anything()] }),
      ]),
    );
    const names = items.map((item) =>
      Object.keys(item.headers)
        .map((name) => name.toLowerCase())
        .sort(),
    );
    expect(names).toEqual(Array(2).fill(['client-request-id', 'content-type', 'user-agent', 'x-own']));
    const requestIds = [headers, ...items.map((item) => item.headers)].map(
      (each) => each['client-request-id'],
    );
    expect(new Set(requestIds).size).toBe(3);
  });

  describe('says the same as one at a time', () => {
    const file = join(folder, 'headers.json');
    const item = (each: Item) => {
      const call = callNumber(each);
      if (call % 7 === 3) return refused(call);
      return { status: 200, headers: { 'x-call': `${call}` }, body: { id: `${call}`, number: 1.5 } };
    };
    async function both(...words: readonly string[]) {
      const { server, run, alone } = await started({ item });
      const known = (text: string) => text.replace(/[\da-f-]{36}/g, 'ID');
      const said = async (work: Promise<CommandResult>) => {
        const { stdout, stderr, exitCode } = await work;
        return { stdout, stderr: known(stderr), exitCode, headers: readFileSync(file, 'utf8') };
      };
      const options = ['--response-headers-file', file, ...words];
      const together = await said(run(30, ...options));
      expect(server.hits.length).toBe(2);
      return { together, oneByOne: await said(alone(30, ...options)) };
    }

    it('output, errors, headers and exit code', async () => {
      const { together, oneByOne } = await both();
      expect(together.exitCode).toBe(4);
      expect(idsOf(together.stdout)).toEqual(numbers(30).filter((call) => call % 7 !== 3));
      expect(JSON.parse(together.headers)).toMatchObject({ 'x-call': ['29'] });
      expect(JSON.parse(oneByOne.headers)).toMatchObject({ 'x-call': ['29'] });
      expect({ ...together, headers: '' }).toEqual({ ...oneByOne, headers: '' });
    });

    it('the debug stream, but for headers that the wire adds to an answer', async () => {
      const { together, oneByOne } = await both('-Debug');
      const shown = (text: string) =>
        text.replace(/^(?:date|connection|keep-alive|transfer-encoding) : .*\n/gm, '');
      expect(shown(together.stderr)).toBe(shown(oneByOne.stderr));
      expect(together.stderr.match(/HTTP RESPONSE/g)).toHaveLength(30);
    });
  });

  it('sends an item that is throttled again, with the others that are, and none twice', async () => {
    const seen = new Map<number, number>();
    const { server, run } = await started({
      item: (item) => {
        const call = callNumber(item);
        const count = (seen.get(call) ?? 0) + 1;
        seen.set(call, count);
        const throttled = {
          status: 429,
          headers: { 'Retry-After': '0' },
          body: { error: { code: 'TooManyRequests' } },
        };
        return call % 5 === 0 && count === 1 ? throttled : { status: 200, body: { id: `${call}` } };
      },
    });
    const { stdout, exitCode } = await run(40);
    expect([exitCode, idsOf(stdout)]).toEqual([0, numbers(40)]);
    expect(numbers(40).map((call) => seen.get(call))).toEqual(
      numbers(40).map((call) => (call % 5 === 0 ? 2 : 1)),
    );
    const again = server.hits
      .flatMap(({ items }) => items)
      .filter(({ headers }) => headers['Retry-Attempt'] === '1');
    expect(again.map(callNumber)).toEqual(numbers(40).filter((call) => call % 5 === 0));
    expect(server.hits.length).toBeLessThanOrEqual(4);
  });

  const unknown = (stderr: string) => stderr.match(/OutcomeUnknown/g)?.length ?? 0;

  it.each<readonly [string, BatchServerOptions, number]>([
    ['the connection breaks', { batch: (response) => Boolean(response.socket?.destroy()) }, 25],
    [
      'an item is missing',
      { item: (item) => (callNumber(item) === 3 ? undefined : { status: 200, body: {} }) },
      1,
    ],
    ['an answer is no JSON', { batch: (response) => Boolean(response.writeHead(200).end('<html>')) }, 25],
    [
      'the answer breaks off',
      {
        batch: (response) =>
          Boolean(
            response
              .writeHead(200, { 'content-length': '99' })
              .write('{"res', () => response.socket?.destroy()),
          ),
      },
      25,
    ],
  ])('never sends an invitation again whose outcome is unknown: %s', async (_, options, count) => {
    const { server, run } = await started(options);
    const { stderr, exitCode } = await run(25);
    expect([exitCode, unknown(stderr)]).toEqual([7, count]);
    const calls = server.hits.flatMap(({ items }) => items).map(callNumber);
    expect(calls.toSorted((a, b) => a - b)).toEqual(numbers(25));
  });

  it.each([
    [403, '', 4],
    [500, '', 7],
    [429, '0', 0],
    [503, '0', 0],
  ])('takes %i of a whole batch for the answer to each of its items', async (status, retryAfter, code) => {
    const { server, run } = await started({
      batch: (response, _, count) => {
        if (count > 1) return false;
        response
          .writeHead(status, retryAfter === '' ? {} : { 'retry-after': retryAfter })
          .end('{"error":{"code":"Whole"}}');
        return true;
      },
    });
    const { stdout, stderr, exitCode } = await run(5);
    expect(exitCode).toBe(code);
    expect(server.hits.length).toBe(code === 0 ? 2 : 1);
    expect(idsOf(stdout)).toEqual(code === 0 ? numbers(5) : []);
    expect(stderr.match(/\[Whole\]/g)?.length ?? 0).toBe(code === 0 ? 0 : 5);
  });

  it('interrupted while a batch is on its way: nobody knows of any of its items', async () => {
    let arrive: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const { server } = await started({
      batch: () => {
        arrive();
        return true;
      },
    });
    const child = spawn(process.execPath, [MAIN, ...INVITE, '--input', '-', '--batch'], {
      env: { PATH: process.env.PATH, MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'a-token' },
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end('{"CallId":"1"}\n{"CallId":"2"}\n{"CallId":"3"}\n');
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    await arrived;
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(7);
    expect(unknown(stderr)).toBe(3);
    expect(server.hits.length).toBe(1);
  });

  it('ends soon after an error with -ErrorAction Stop', async () => {
    const { server, run } = await started({ item: (item) => refused(callNumber(item)) });
    const { exitCode } = await run(100, '-ErrorAction', 'Stop');
    expect(exitCode).toBe(4);
    expect(server.hits.length).toBeLessThan(5);
  });

  it('shows each plan with -WhatIf, and sends nothing', async () => {
    const { server, run } = await started();
    const { stderr, exitCode } = await run(3, '-WhatIf');
    expect([exitCode, server.hits.length]).toEqual([0, 0]);
    expect(stderr.match(/What if:/g)).toHaveLength(3);
  });

  it('is a plain request without a pipeline', async () => {
    const { server } = await started();
    const { exitCode } = await runCommand([...INVITE, '-CallId', '5', '--batch'], {
      variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'a-token' },
    });
    expect([exitCode, server.hits.map(({ path }) => path)]).toEqual([
      0,
      ['/v1.0/communications/calls/5/participants/invite'],
    ]);
  });

  it('refuses --wait before anything is sent', async () => {
    const { server, run } = await started();
    const { stderr, exitCode } = await run(3, '--wait');
    expect([exitCode, server.hits.length]).toEqual([2, 0]);
    expect(stderr).toContain('InvalidOptionValue');
  });

  it('records each item as its own exchange, and replays them', async () => {
    const { server, run } = await started();
    const recorded = await run(3, '--record', join(folder, 'calls'));
    const replayed = await run(3, '--replay', join(folder, 'calls'));
    expect(server.hits.length).toBe(1);
    expect(replayed.stdout).toBe(recorded.stdout);
    expect(idsOf(replayed.stdout)).toEqual([0, 1, 2]);
  });

  it('goes with a sandbox, throttling and refusals included', async () => {
    const scenario = {
      title: 'test',
      calls: numbers(30).map((call) => ({ id: `c${call}` })),
      faults: [{ on: 'redirect', status: 429, retryAfter: 0, times: 7 }],
    };
    const { url, token, sandbox, close } = await startSandboxServer({ scenario });
    onTestFinished(close);
    const { stdout, stderr, exitCode } = await runCommand(
      [...REDIRECT, '--input', '-', '--batch', '--throttle-limit', '2'],
      {
        variables: { MGSHIM_ENVIRONMENT: 'Sandbox', MGSHIM_ENDPOINT: url, MGSHIM_ACCESS_TOKEN: token },
        stdin: numbers(31)
          .map((call) => `{"CallId":"c${call}"}\n`)
          .join(''),
      },
    );
    expect([exitCode, JSON.parse(stdout)]).toEqual([4, Array(30).fill(true)]);
    expect(stderr).toContain('8522');
    const redirects = sandbox.requests.filter(({ path }) => path.endsWith('/redirect'));
    expect(redirects.filter(({ status }) => status === 202)).toHaveLength(30);
    expect(redirects.map(({ binding }) => binding?.parameterSet)).toContain('RedirectViaIdentityExpanded');
    expect(sandbox.requests.every(({ path }) => /redirect$|\$batch$/.test(path))).toBe(true);
  });

  it('sends alone what no batch takes', async () => {
    const { server } = await started();
    const file = join(folder, 'bytes');
    writeFileSync(file, 'bytes');
    const { exitCode } = await runCommand(
      ['Set-MgCommunicationOnlineMeetingRecordingContent', '-InFile', file, '--input', '-', '--batch'],
      {
        variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'a-token' },
        stdin:
          '[{"OnlineMeetingId":"m","CallRecordingId":"1"},{"OnlineMeetingId":"m","CallRecordingId":"2"}]',
      },
    );
    expect(exitCode).toBe(0);
    expect(server.hits.map(({ method, items }) => [method, items.length])).toEqual([
      ['PUT', 0],
      ['PUT', 0],
    ]);
  });
});
