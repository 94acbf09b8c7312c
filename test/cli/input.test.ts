import { execFile, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { batchServer, callOf } from '../batch-server.js';
import { temporaryFolder } from '../temporary-folder.js';
import { MAIN, runCommand } from './run-command.js';

const INVITE = [
  ...['Invoke-MgInviteCommunicationCallParticipant', '-Participants', '[{"identity":{"user":{"id":"u"}}}]'],
  ...['--output', 'json'],
];
const idsOf = (stdout: string) => (JSON.parse(stdout) as { readonly id: string }[]).map(({ id }) => id);

describe('--input', () => {
  const folder = temporaryFolder();
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it.each([[], ['--batch'], ['--throttle-limit', '4']])(
    'FILE with a bad object sends nothing %j',
    async (...words) => {
      const server = await batchServer();
      const path = file('bad.jsonl', '{"CallId":"1"}\n{"CallId":"2"}\n{"CallId":');
      const { stdout, stderr, exitCode } = await runCommand([...INVITE, '--input', path, ...words], {
        variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' },
      });
      expect([exitCode, stdout, server.hits.length]).toEqual([2, '', 0]);
      expect(stderr).toMatch(/line 3: .*\[InvalidInput/);
      expect(stderr).not.toContain('processed');
    },
  );

  it.each([[], ['--batch'], ['--throttle-limit', '4']])(
    '- with a bad object has sent those before it, and says so %j',
    async (...words) => {
      const server = await batchServer();
      const { stdout, stderr, exitCode } = await runCommand([...INVITE, '--input', '-', ...words], {
        variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' },
        stdin: '{"CallId":"1"}\n{"CallId":"2"}\n{"CallId":',
      });
      expect([exitCode, idsOf(stdout)]).toEqual([2, ['1', '2']]);
      expect(stderr).toMatch(/line 3: .* The 2 objects before it were already processed\. \[InvalidInput/);
    },
  );

  it('- with a bad object ends with the gravest that came before', async () => {
    const server = await batchServer({ item: () => ({ status: 500 }) });
    const { stderr, exitCode } = await runCommand([...INVITE, '--input', '-'], {
      variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' },
      stdin: '[{"CallId":"1"},',
    });
    expect(exitCode).toBe(7);
    expect(stderr).toContain('InvalidInput');
  });

  it.each([[], ['--batch'], ['--batch', '--throttle-limit', '3']])(
    '- sends what has come, and does not wait for more %j',
    async (...words) => {
      const server = await batchServer();
      const child = spawn(process.execPath, [MAIN, ...INVITE, '--input', '-', ...words], {
        env: { PATH: process.env.PATH, MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' },
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      onTestFinished(() => void child.kill());
      let stdout = '';
      const shows = (text: string) =>
        new Promise<void>((resolve) => {
          const look = () => {
            if (stdout.includes(text)) resolve();
          };
          child.stdout.on('data', look);
          look();
        });
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        stdout += text;
      });
      // Each is written when the answer to the one before has been put out.
      for (const call of ['a1', 'b2', 'c3']) {
        child.stdin.write(`{"CallId":"${call}"}\n`);
        await shows(call);
      }
      child.stdin.end();
      await new Promise((resolve) => child.once('close', resolve));
      expect(idsOf(stdout)).toEqual(['a1', 'b2', 'c3']);
      expect(server.hits).toHaveLength(3);
    },
  );

  it('- ends at once when it is interrupted while it waits', async () => {
    const server = await batchServer();
    const child = spawn(process.execPath, [MAIN, ...INVITE, '--input', '-', '--batch'], {
      env: { PATH: process.env.PATH, MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' },
    });
    child.stdin.on('error', () => undefined);
    child.stdin.write('{"CallId":"1"}\n');
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(130);
  });

  it('takes an array of many lines, a single value and nothing', async () => {
    const server = await batchServer();
    for (const [text, expected] of [
      ['[\n  {"CallId":"1"},\n  {"CallId":"2"}\n]\n', ['1', '2']],
      ['{\n  "CallId": "3"\n}\n', ['3']],
      ['', []],
    ] as const) {
      const { stdout } = await runCommand([...INVITE, '--input', '-'], {
        variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' },
        stdin: text,
      });
      expect(idsOf(stdout)).toEqual(expected);
    }
    expect(server.hits.map(({ path }) => callOf(path))).toEqual(['1', '2', '3']);
  });

  it('explains each object', async () => {
    const { stdout, exitCode } = await runCommand([...INVITE, '--input', '-', '--explain'], {
      variables: { MGSHIM_ENDPOINT: 'http://127.0.0.1:1', MGSHIM_ACCESS_TOKEN: 't' },
      stdin: '{"CallId":"1"}\n{"CallId":"2"}\n',
    });
    const explained = JSON.parse(stdout) as { readonly request: { readonly url: string } }[];
    expect([exitCode, explained.map(({ request }) => callOf(request.url))]).toEqual([0, ['1', '2']]);
  });

  it.skipIf(process.platform === 'win32')('reads once what is no file', async () => {
    const server = await batchServer();
    const script = `${[process.execPath, MAIN, ...INVITE].map((word) => `'${word}'`).join(' ')} --input <(echo '{"CallId":"1"}')`;
    const { stdout } = await promisify(execFile)('bash', ['-c', script], {
      env: { PATH: process.env.PATH, MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' },
      encoding: 'utf8',
    });
    expect(idsOf(stdout)).toEqual(['1']);
  });

  it('- whose first object is bad sends nothing', async () => {
    const server = await batchServer();
    const { stdout, stderr, exitCode } = await runCommand([...INVITE, '--input', '-'], {
      variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' },
      stdin: '[{"CallId":}]',
    });
    expect([exitCode, stdout, server.hits.length]).toEqual([2, '', 0]);
    expect(stderr).not.toContain('processed');
  });
});
