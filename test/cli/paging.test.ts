import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, describe, expect, test } from 'vitest';
import { answerJson, type PageServer, pageServer } from '../page-server.js';
import { MAIN, runCommand } from './run-command.js';

const LIST = 'Get-MgCommunicationPresence';
const folder = mkdtempSync(join(tmpdir(), 'mgshim-paging-'));
afterAll(() => rmSync(folder, { recursive: true }));

const variablesFor = (server: PageServer) => ({
  MGSHIM_ENDPOINT: server.url,
  MGSHIM_ACCESS_TOKEN: 'opaque-token-of-a-test',
});

test('a hundred thousand objects pass through a heap that holds a fraction of them', async () => {
  const total = 100_000;
  const server = await pageServer(total, { size: 500, padding: 400 });
  const child = spawn(process.execPath, ['--max-old-space-size=40', MAIN, LIST, '-All'], {
    env: { PATH: process.env.PATH ?? '', ...variablesFor(server) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exited = new Promise<number | null>((resolve) => child.once('close', resolve));
  let count = 0;
  let strays = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    const id = /^\s+"id": "n(\d+)"/.exec(line)?.[1];
    if (id !== undefined && Number(id) !== count++) strays++;
  }
  expect({ exitCode: await exited, stderr, count, strays }).toEqual({
    exitCode: 0,
    stderr: '',
    count: total,
    strays: 0,
  });
}, 120_000);

describe('a list in a shell', () => {
  test('stays whole JSON where a page fails', async () => {
    const server = await pageServer(30, {
      except: (page) =>
        page === 2
          ? (response) => answerJson(response, 403, { error: { code: 'Broken', message: 'broken' } })
          : undefined,
    });
    const { stdout, exitCode, stderr } = await runCommand([LIST, '-All'], {
      variables: variablesFor(server),
    });
    expect((JSON.parse(stdout) as readonly { id: string }[]).map(({ id }) => id)).toEqual(
      Array.from({ length: 20 }, (_, index) => `n${index}`),
    );
    expect([exitCode, stderr.includes('Broken')]).toEqual([4, true]);
  });

  test.each([
    ['one object', 1],
    ['no object', 0],
  ])('is a list with %s', async (_, total) => {
    const server = await pageServer(total);
    const { stdout, exitCode } = await runCommand([LIST], { variables: variablesFor(server) });
    expect([JSON.parse(stdout), exitCode]).toEqual([total === 1 ? [{ id: 'n0', text: '' }] : [], 0]);
  });

  test('of one kind gives one object where the set asks for one', async () => {
    const server = await pageServer(1, {
      except: () => (response) => answerJson(response, 200, { id: 'p' }),
    });
    const { stdout } = await runCommand([LIST, '-PresenceId', 'p'], { variables: variablesFor(server) });
    expect(JSON.parse(stdout)).toEqual({ id: 'p' });
  });

  test('keeps its count in a file', async () => {
    const file = join(folder, 'count');
    const server = await pageServer(30);
    const argv = [LIST, '-CountVariable', 'n', '-Top', '1', '--count-file', file];
    expect(await runCommand(argv, { variables: variablesFor(server) })).toMatchObject({
      exitCode: 0,
      stderr: '',
    });
    expect(readFileSync(file, 'utf8')).toBe('30\n');
  });

  test('keeps its delta link in a file, which is the last page’s', async () => {
    const file = join(folder, 'delta');
    const server = await pageServer(20, {
      except: (page) =>
        page === 1
          ? (response, url) =>
              answerJson(response, 200, {
                value: [{ id: 'z' }],
                '@odata.deltaLink': `${url}/v1.0/delta?$deltatoken=d`,
              })
          : undefined,
    });
    const argv = ['Get-MgUserOnlineMeetingRecordingDelta', '-UserId', 'u', '-OnlineMeetingId', 'm', '-All'];
    const result = await runCommand([...argv, '--delta-link-file', file], {
      variables: variablesFor(server),
    });
    expect([result.exitCode, (JSON.parse(result.stdout) as readonly unknown[]).length]).toEqual([0, 11]);
    expect(readFileSync(file, 'utf8')).toBe(`${server.url}/v1.0/delta?$deltatoken=d\n`);
  });

  test('asks for no page of a wrong size', async () => {
    const server = await pageServer(30);
    const { exitCode, stdout } = await runCommand([LIST, '-All', '-PageSize', '1000'], {
      variables: variablesFor(server),
    });
    expect([exitCode, JSON.parse(stdout), server.hits]).toEqual([2, [], []]);
  });
});
