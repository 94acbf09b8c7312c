import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type RecordingServer, startRecordingServer } from '../cli/recording-server.js';
import { runCommand } from '../cli/run-command.js';

const INVITE = 'Invoke-MgInviteCommunicationCallParticipant';

let server: RecordingServer;
beforeAll(async () => {
  server = await startRecordingServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.requests.length = 0;
});

function nested(depth: number): string {
  return `${'{"a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;
}

function run(argv: readonly string[], stdin = '') {
  const variables = { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 't' };
  return runCommand([INVITE, '-CallId', 'c', ...argv], { variables, stdin });
}

describe('an answer to an executed call', () => {
  test('100 deep comes out as it is', async () => {
    server.answers = [{ status: 200, body: nested(100) }];
    const { exitCode, stdout, stderr } = await run(['--output', 'json']);
    expect([exitCode, JSON.parse(stdout), stderr]).toEqual([0, JSON.parse(nested(100)), '']);
  });

  for (const depth of [1_025, 100_000, 1_000_000]) {
    test(`${depth} deep is one warning and the text, and no failure`, async () => {
      server.answers = [{ status: 200, body: nested(depth) }];
      const { exitCode, stderr } = await run([]);
      expect([exitCode, stderr.trim().split('\n').length]).toEqual([0, 1]);
    });

    test(`${depth} deep that is an error is one line`, async () => {
      server.answers = [{ status: 400, body: nested(depth) }];
      const { exitCode, stderr } = await run([]);
      expect([exitCode, stderr.trim().split('\n').length]).toEqual([4, 1]);
    });
  }
});

describe('a body', () => {
  test('100 deep goes out as it is', async () => {
    server.answers = [{ status: 200, body: '{}' }];
    const { exitCode } = await run(['-AdditionalProperties', '-'], `{"x":${nested(99)}}`);
    expect(exitCode).toBe(0);
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ x: JSON.parse(nested(99)) });
  });

  for (const depth of [1_025, 100_000, 600_000]) {
    test(`${depth} deep is one line, and nothing is sent`, async () => {
      const { exitCode, stderr } = await run(['-AdditionalProperties', '-'], `{"x":${nested(depth)}}`);
      expect([exitCode, stderr.trim().split('\n').length, server.requests]).toEqual([2, 1, []]);
    });
  }
});
