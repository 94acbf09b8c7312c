import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RecordingServer, startRecordingServer } from './recording-server.js';
import { runCommand } from './run-command.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';

describe('known limits', () => {
  let server: RecordingServer;
  beforeAll(async () => {
    server = await startRecordingServer();
  });
  afterAll(() => server.close());
  beforeEach(() => {
    server.requests.length = 0;
  });
  const redirect = (...words: readonly string[]) =>
    runCommand(
      [REDIRECT, '-CallId', 'c1', '-Targets', '@{ identity = @{ user = @{ id = "u1" } } }', ...words],
      {
        variables: { MGSHIM_ENDPOINT: server.url, MGSHIM_ACCESS_TOKEN: 'ready' },
      },
    );

  it('are told, and what was bound goes out', async () => {
    const { exitCode, stderr } = await redirect('-Timeout', '10');
    expect(exitCode).toBe(0);
    expect(stderr).toContain("WARNING: The parameter 'Timeout' is 10; Graph takes 15 to 90");
    expect(JSON.parse(server.requests[0]?.body ?? '')).toMatchObject({ timeout: 10 });
  });

  it('are errors with --strict, and nothing is sent', async () => {
    const { exitCode, stderr } = await redirect('-Timeout', '10', '--strict');
    expect(exitCode).toBe(2);
    expect(stderr).toContain(`[LimitExceeded,${REDIRECT}]`);
    expect((await redirect('-Timeout', '15', '--strict')).exitCode).toBe(0);
    expect(server.requests).toHaveLength(1);
  });

  it('are shown by --explain, in the help, and --strict in completion', async () => {
    const { stdout } = await redirect('-Timeout', '10', '--explain');
    expect(JSON.parse(stdout)).toMatchObject({ warnings: [expect.stringContaining('Timeout')] });
    expect((await runCommand(['help', REDIRECT])).stdout).toContain('timeout 15 to 90');
    expect((await runCommand(['completion', '--words', REDIRECT, '--st'])).stdout).toBe('--strict\n');
  });
});
