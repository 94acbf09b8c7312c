import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { MAIN, runCommand } from './run-command.js';

const folder = mkdtempSync(join(tmpdir(), 'mgshim-sandbox-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What `mgshim sandbox` says first, with its process. */
async function started(...words: readonly string[]): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, [MAIN, 'sandbox', ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said = await new Promise<string>((resolve) =>
    child.stdout.once('data', (data) => resolve(String(data))),
  );
  return { child, said };
}

describe('mgshim sandbox', () => {
  it('begins a scenario, and says what can be tried', async () => {
    const { child, said } = await started('--scenario', 'too-late');
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
    const calls = await (await fetch(`${url}/sandbox/calls`)).json();
    child.kill('SIGKILL');
    expect(calls).toMatchObject({
      value: [{ id: '521f0b00-431f-49e4-972a-d4da044def36', state: 'incoming' }],
    });
    expect(said).toContain('Scenario: The redirect comes too late: 404, 8522');
    expect(said).toContain(`curl -sX POST ${url}/sandbox/clock`);
    expect(said).toContain('mgshim Invoke-MgRedirectCommunicationCall -CallId 521f0b00');
    expect(said).toContain(`curl -s '${url}/sandbox/certificate?part=certificate'`);
  });

  it('says where a scenario is wrong, and starts nothing', async () => {
    const file = join(folder, 'wrong.json5');
    writeFileSync(file, "{\n  title: 'x',\n  people: [{ who: 'everyone', does: 'sings' }],\n}\n");
    const wrong = await runCommand(['sandbox', '--scenario', file]);
    expect(wrong).toMatchObject({ stdout: '', exitCode: 2 });
    expect(wrong.stderr).toContain(`${file}:3:37: people[0].does must be one of answers, declines`);
    const missing = await runCommand(['sandbox', '--scenario', 'singing']);
    expect(missing).toMatchObject({ stdout: '', exitCode: 2 });
    expect(missing.stderr).toMatch(/no such file.*forward, forward-to-phone.*\[InvalidScenario,mgshim\]/);
  });

  it('keeps a certificate, and uses it again', async () => {
    const kept = join(folder, 'certificate');
    const read = async (): Promise<string> => {
      const { child, said } = await started('--certificate', kept, '--json');
      const { url } = JSON.parse(said) as { url: string };
      const given = await (await fetch(`${url}/sandbox/certificate?part=certificate`)).text();
      child.kill('SIGKILL');
      expect(given).toBe(readFileSync(join(kept, 'bot-certificate.pem'), 'utf8'));
      return given;
    };
    const first = await read();
    expect(await read()).toBe(first);
    expect(statSync(join(kept, 'bot-key.pem')).mode & 0o077).toBe(0);
    writeFileSync(join(kept, 'bot-certificate.pem'), 'no certificate');
    expect(await read()).not.toBe(first);
    const refused = await runCommand(['sandbox', '--certificate', MAIN]);
    expect(refused).toMatchObject({ stdout: '', exitCode: 2 });
    expect(refused.stderr).toContain('[CertificateNotKept,mgshim]');
  });

  it('lists its options and scenarios', async () => {
    const { stdout, exitCode } = await runCommand(['sandbox', '--help']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('--scenario FILE|NAME');
    expect(stdout).toContain('Simultaneous ring: the first to answer gets the call');
  });
});
