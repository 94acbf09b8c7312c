import { type ChildProcess, spawn } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { MAIN, runCommand } from './run-command.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';
const TARGETS = '@(@{ identity = @{ user = @{ id = "98da8a1a-1b87-452c-a713-65d3f10b1253" } } })';

interface Notified {
  readonly changeType: string;
}

let sandbox: ChildProcess;
let url: string;

beforeAll(async () => {
  sandbox = spawn(process.execPath, [MAIN, 'sandbox', '--json', '--seed', 'tests'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const line = await new Promise<string>((resolve) =>
    sandbox.stdout?.once('data', (data) => resolve(String(data))),
  );
  ({ url } = JSON.parse(line) as { url: string });
});
afterAll(() => {
  sandbox.kill('SIGKILL');
});

async function json<Body>(path: string, body?: unknown): Promise<Body> {
  const response = await fetch(
    `${url}${path}`,
    body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) },
  );
  return (await response.json()) as Body;
}

function run(argv: readonly string[], variables: Record<string, string> = {}) {
  return runCommand([REDIRECT, ...argv], {
    variables: { MGSHIM_ENVIRONMENT: 'sandbox', MGSHIM_ENDPOINT: url, ...variables },
  });
}

describe('a call in the sandbox', () => {
  it('is redirected once: signed in, sent, answered, notified', async () => {
    const { id } = await json<{ id: string }>('/sandbox/calls', {});
    const first = await run(['-CallId', id, '-Targets', TARGETS, '-PassThru']);
    expect(first).toEqual({ stdout: 'true\n', stderr: '', exitCode: 0 });
    const { state } = await json<{ state: string }>(`/sandbox/calls/${id}`);
    expect(state).toBe('terminated');
    const notifications = await json<{ value?: Notified[] } & Notified[]>(
      `/sandbox/notifications?callId=${id}`,
    );
    const list = notifications.value ?? notifications;
    expect(list.map((notification) => notification.changeType)).toEqual(['created', 'deleted']);
    const second = await run(['-CallId', id, '-Targets', TARGETS]);
    expect(second).toMatchObject({ stdout: '', exitCode: 4 });
    expect(second.stderr).toContain(`[Conflict,${REDIRECT}]`);
  });

  it('is gone after 15 seconds: 404 with the code that bots see', async () => {
    const { id } = await json<{ id: string }>('/sandbox/calls', {});
    await json('/sandbox/clock', { advanceMs: 15_001 });
    const late = await run(['-CallId', id, '-Targets', TARGETS]);
    expect(late.exitCode).toBe(4);
    expect(late.stderr).toMatch(/\[8522\] : .*\(404 NotFound, request-id .*\[8522,/);
  });

  it('is refused to a token without the permission', async () => {
    const { access_token } = await json<{ access_token: string }>('/sandbox/tokens', {
      roles: ['User.Read.All'],
    });
    const refused = await run(['-CallId', 'c', '-Targets', TARGETS], { MGSHIM_ACCESS_TOKEN: access_token });
    expect(refused.exitCode).toBe(4);
    expect(refused.stderr).toMatch(/Calls\.Initiate\.All.*403 Forbidden/);
    expect(refused.stderr).not.toContain(access_token);
  });

  it('takes an invitation and gives the operation', async () => {
    const { id } = await json<{ id: string }>('/sandbox/calls', { state: 'established' });
    const invited = await runCommand(
      [
        'Invoke-MgInviteCommunicationCallParticipant',
        '-CallId',
        id,
        '-Participants',
        TARGETS,
        '-ClientContext',
        'cc',
      ],
      { variables: { MGSHIM_ENDPOINT: url } },
    );
    expect(invited).toMatchObject({ stderr: '', exitCode: 0 });
    expect(JSON.parse(invited.stdout)).toMatchObject({
      '@odata.type': '#microsoft.graph.inviteParticipantsOperation',
      status: 'Running',
      clientContext: 'cc',
    });
  });
});

describe('mgshim sandbox', () => {
  it('runs the main job with --demo', async () => {
    const { stdout, stderr, exitCode } = await runCommand(['sandbox', '--demo']);
    expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
    expect(stdout).toContain('HTTP/1.1 202 Accepted');
    expect(stdout.match(/#microsoft\.graph\.commsNotifications/g)).toHaveLength(2);
  });

  it('says when its port is taken', async () => {
    const taken = await runCommand(['sandbox', '--port', new URL(url).port]);
    expect(taken).toMatchObject({ stdout: '', exitCode: 2 });
    expect(taken.stderr).toContain('[PortNotAvailable,mgshim]');
  });

  it('ends with 0 when it is told to', async () => {
    const child = spawn(process.execPath, [MAIN, 'sandbox', '--json'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.kill('SIGTERM');
    expect(await new Promise((resolve) => child.once('close', resolve))).toBe(0);
  });
});
