import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { buildEngine, engineEnvironment } from '../engine/engine-host.js';
import { haveEngine } from '../engine/running-engine.js';
import { temporaryFolder } from '../temporary-folder.js';
import { startHoldingServer } from '../worker/holding-server.js';
import { CMDLETS, good, recordingEngine } from './module-run.js';

const PID = '& (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Process.Id }';
const KILL = '& (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Process.Kill() }';
const CALL = 'Invoke-MgRedirectCommunicationCall';
const LOST = `OutcomeUnknown,${CALL}`;

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Waits until something is so; the test's own limit ends it where it never is. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await delay(20);
}

describe.skipIf(!haveEngine)('the worker', () => {
  const { run, server } = recordingEngine();
  const folder = temporaryFolder();

  it('serves every call of a session, of all modules and commands', async () => {
    const script = `${CALL} -CallId a; ${PID}; @{ CallId = 'b' }, @{ CallId = 'c' } | ${CALL}; $null = Get-MgEnvironment; ${PID}`;
    const [first, second] = good(await run(script));
    expect(first).toBe(second);
  });

  it('starts beside the import, and is the one of the first call', async () => {
    const early = '& (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Early.Process.Id }';
    const script = `Import-Module Microsoft.Graph.CloudCommunications; $early = ${early}; $early -gt 0
      ${CALL} -CallId a; $early -eq (${PID}); & (Get-Module Microsoft.Graph.Authentication) { $null -eq $MgShimWorker.Early }`;
    expect(good(await run(script))).toEqual([true, true, true]);
  });

  it.each([
    ['a variable', '$env:MGSHIM_TEST = 1'],
    ['the folder', "[System.Environment]::CurrentDirectory = '/'"],
  ])('is another one where %s was changed since the import, and the first one ends', async (_, change) => {
    const script = `Import-Module Microsoft.Graph.CloudCommunications; $early = & (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Early.Process.Id }
      ${change}; ${CALL} -CallId a; $early; ${PID}`;
    const [early, used] = good(await run(script)) as [number, number];
    expect(used).not.toBe(early);
    await until(() => !isRunning(early));
  });

  it('that nobody has asked anything ends with its module', async () => {
    const script = `Import-Module Microsoft.Graph.Authentication; & (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Early.Process.Id }
      Remove-Module Microsoft.Graph.Authentication`;
    const [early] = good(await run(script)) as [number];
    await until(() => !isRunning(early));
  });

  it('ends with its session, though the process goes on', async () => {
    const [pid] = good(await run(`${CALL} -CallId a; ${PID}`)) as [number];
    await until(() => !isRunning(pid));
  });

  it('ends with its module', async () => {
    const script = `${CALL} -CallId a; ${PID}; Remove-Module Microsoft.Graph.CloudCommunications, Microsoft.Graph.Authentication`;
    const [pid] = good(await run(script)) as [number];
    await until(() => !isRunning(pid));
  });

  it('that was killed under a call leaves its outcome unknown, and a new one does the next', async () => {
    const before = server().requests.length;
    const script = `@{ CallId = 'a' }, @{ CallId = 'b' } | ${CALL} -PassThru -HttpPipelineAppend {
        param($req, $cb, $next) if ("$($req.RequestUri)" -like '*/a/*') { ${KILL} }; $next.SendAsync($req, $cb) }`;
    const answer = await run(script);
    expect(answer.output.map(({ json }) => json)).toEqual([true]);
    expect(answer.errors).toMatchObject([{ id: LOST, category: 'ConnectionError' }]);
    expect(server().requests.length).toBe(before + 1);
  });

  it('that was killed between calls is started anew, and who had connected is told', async () => {
    const connect = `Connect-MgGraph -AccessToken (& { $s = [securestring]::new(); foreach ($c in 'other'.ToCharArray()) { $s.AppendChar($c) }; $s }) -NoWelcome`;
    const script = `${connect}; ${CALL} -CallId a; ${KILL}; & (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Process.WaitForExit() }; ${CALL} -CallId b -PassThru`;
    const answer = await run(script);
    expect(good(answer)).toEqual([true]);
    expect(answer.warnings).toEqual([expect.stringContaining('connect again')]);
    const tokens = server()
      .requests.slice(-2)
      .map(({ headers }) => headers.authorization);
    expect(tokens).toEqual(['Bearer other', 'Bearer ready-token']);
  });

  it.each([
    ['break', 'in a step', (leave: string) => `${CALL} -CallId a -HttpPipelineAppend { ${leave} }`],
    ['continue', 'in a step', (leave: string) => `${CALL} -CallId a -HttpPipelineAppend { ${leave} }`],
    ['break', 'further on', (leave: string) => `${CALL} -CallId a -PassThru | ForEach-Object { ${leave} }`],
    [
      'continue',
      'further on',
      (leave: string) => `${CALL} -CallId a -PassThru | ForEach-Object { ${leave} }`,
    ],
    [
      'break outer',
      'further on',
      (leave: string) =>
        `foreach ($twice in 1, 2) { ${CALL} -CallId a -PassThru | ForEach-Object { ${leave} } }`,
    ],
  ])(
    'forgets a call that was left by %s %s; the caller’s loop ends and the next call gets its own answer',
    async (leave, _, calls) => {
      const script = `:outer foreach ($once in 1) { ${calls(leave)}; 'never' }
      ${CALL} -CallId b -PassThru; (Get-MgEnvironment Global).Name`;
      expect(good(await run(script))).toEqual([true, 'Global']);
      expect(server().requests.at(-1)?.path).toContain('/b/');
    },
  );

  it('is told of an interruption and drops the request', async () => {
    const holding = await startHoldingServer();
    const stopped = run(`${CALL} -CallId a`, {
      environment: { MGSHIM_ENDPOINT: holding.url },
      interruptAfterMs: 4000,
    });
    expect(await holding.arrival()).toContain('/a/');
    expect(await stopped).toMatchObject({ stopped: true });
    await holding.close();
  });

  it('passes objects on between two of our commands', async () => {
    server().answers = [
      {
        status: 200,
        headers: { 'content-type': 'application/json' },
        body: '{"id":"op","clientContext":"x"}',
      },
      { status: 204 },
    ];
    const script = `Invoke-MgInviteCommunicationCallParticipant -CallId a | ForEach-Object { @{ callbackUri = $_.ClientContext } } | ${CALL} -CallId b -PassThru`;
    expect(good(await run(script))).toEqual([true]);
    expect(server().requests.at(-1)).toMatchObject({
      path: expect.stringContaining('/b/'),
      body: '{"callbackUri":"x"}',
    });
    server().answers = [{ status: 202 }];
  });

  it('is gone with its parent, and neither its arguments nor its environment held a secret', async () => {
    const holding = await startHoldingServer();
    const note = join(folder, 'pid');
    const script = `$s = [securestring]::new(); foreach ($c in 'very-secret-token'.ToCharArray()) { $s.AppendChar($c) }
      Connect-MgGraph -AccessToken $s -NoWelcome
      [System.IO.File]::WriteAllText('${note}', (${PID}))
      ${CALL} -CallId a`;
    const environment = { MGSHIM_ENDPOINT: holding.url };
    const parent = spawn('dotnet', [buildEngine(), 'run'], {
      stdio: ['pipe', 'ignore', 'ignore'],
      env: engineEnvironment(),
    });
    const ended = once(parent, 'close');
    parent.stdin.write(`${JSON.stringify({ script, modulePath: CMDLETS, environment })}\n`);
    await holding.arrival();
    await until(() => existsSync(note));
    const pid = Number(readFileSync(note, 'utf8'));
    const told = (name: string): readonly string[] =>
      readFileSync(`/proc/${pid}/${name}`, 'utf8').split('\0').filter(Boolean);
    expect(told('cmdline').slice(1)).toEqual([
      join(CMDLETS, 'Microsoft.Graph.Authentication/worker.mjs'),
      'worker',
      '--idle',
      '300',
    ]);
    expect(told('environ').join('\n')).not.toContain('very-secret-token');
    const before = new Set(Object.entries(process.env).map(([name, value]) => `${name}=${value}`));
    const added = told('environ').filter((line) => /^MGSHIM_/.test(line) && !before.has(line));
    expect(added).toEqual([`MGSHIM_ENDPOINT=${holding.url}`]);
    parent.kill('SIGKILL');
    await ended;
    await until(() => !isRunning(pid));
    await holding.close();
  });
});
