import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { haveEngine } from '../engine/running-engine.js';
import { good, recordingEngine } from '../modules/module-run.js';
import { jwt } from './jwt.js';
import { openShell, TENANT } from './shell.js';

const hasProc = process.platform === 'linux';

describe.runIf(hasProc)('what a child process is started with', () => {
  test('the Azure CLI: no token, and nothing that was not in the variables before', async () => {
    const shell = await openShell('https://127.0.0.1:9');
    const bin = join(shell.folder, 'bin');
    mkdirSync(bin);
    const token = jwt({ tid: TENANT, roles: ['Calls.Initiate.All'] });
    const answer = JSON.stringify({ accessToken: token, expires_on: Math.floor(Date.now() / 1000) + 3600 });
    const dump = `tr '\\0' '\\n' < /proc/$$/environ > ${bin}/env; tr '\\0' ' ' < /proc/$$/cmdline > ${bin}/args`;
    writeFileSync(join(bin, 'az'), `#!/bin/sh\n${dump}\necho '${answer}'\n`);
    chmodSync(join(bin, 'az'), 0o755);
    const variables = { PATH: `${bin}:${process.env.PATH ?? ''}` };
    await shell.run(['connect', 'cli', '--azure-cli', '--environment', 'Local'], variables);
    expect((await shell.redirect(['--connection', 'cli'], variables)).exitCode).toBe(0);
    const own = { ...shell.variables, ...variables };
    const names = readFileSync(join(bin, 'env'), 'utf8').match(/^[A-Za-z_]\w*(?==)/gm) ?? [];
    // The shell that runs it adds its own.
    expect(names.filter((name) => !(name in own) && !/^(PWD|SHLVL|_|OLDPWD)$/.test(name))).toEqual([]);
    expect(readFileSync(join(bin, 'args'), 'utf8') + readFileSync(join(bin, 'env'), 'utf8')).not.toContain(
      token,
    );
  });

  describe.skipIf(!haveEngine)('the worker of a PowerShell session', () => {
    const { run, server } = recordingEngine();
    it('gets tokens and secrets over its input alone', async () => {
      const script = `function secure($text) { $s = [securestring]::new(); foreach ($c in $text.ToCharArray()) { $s.AppendChar($c) }; $s }
        $credential = [pscredential]::new('app', (secure 'marker-secret'))
        Connect-MgGraph -TenantId t -ClientSecretCredential $credential -NoWelcome -ErrorAction SilentlyContinue
        Connect-MgGraph (secure 'marker-token') -NoWelcome
        Invoke-MgGraphRequest -Uri /v1.0/me -OutputType Json | Out-Null
        $id = & (Get-Module Microsoft.Graph.Authentication) { $MgShimWorker.Process.Id }
        foreach ($part in 'cmdline', 'environ') { [System.IO.File]::ReadAllText("/proc/$id/$part") }`;
      server().answers = [{ status: 200, body: '{}' }];
      const parts = good(await run(script)) as string[];
      expect(parts.map((part) => part.length > 0)).toEqual([true, true]);
      expect(parts.join('')).not.toContain('marker');
      expect(server().requests.at(-1)?.headers.authorization).toBe('Bearer marker-token');
    });
  });
});
