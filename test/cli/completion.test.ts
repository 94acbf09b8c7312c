import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complete } from '../../src/cli/complete.js';
import { MAIN, runCommand } from './run-command.js';

const REDIRECT = 'Invoke-MgRedirectCommunicationCall';

describe('completion', () => {
  it.each([
    [['invoke-mgred'], [REDIRECT]],
    [['sa'], ['sandbox']],
    [
      [REDIRECT, '-t'],
      ['-Targets', '-Timeout'],
    ],
    [[REDIRECT, '-br'], []],
    [[REDIRECT, '-wh'], ['-WhatIf']],
    [[REDIRECT, '--o'], ['--output']],
    [[REDIRECT, '--output', 't'], ['table']],
    [[REDIRECT, '-ErrorAction', 'si'], ['SilentlyContinue']],
    [['help', 'Invoke-MgI'], ['Invoke-MgInviteCommunicationCallParticipant']],
    [['Unknown', '-x'], []],
  ])('%j gives %j', (words, candidates) => {
    expect(complete(words)).toEqual(candidates);
  });

  it('works in a real bash', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mgshim-bash-'));
    try {
      const command = `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`;
      writeFileSync(join(folder, 'mgshim'), command, { mode: 0o755 });
      const script = `source <(mgshim completion bash); COMP_WORDS=(mgshim ${REDIRECT} -tim); COMP_CWORD=2; _mgshim; echo "\${COMPREPLY[@]}"`;
      const output = execFileSync('bash', ['-c', script], {
        encoding: 'utf8',
        env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` },
      });
      expect(output).toBe('-Timeout\n');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(['bash', 'zsh', 'fish', 'powershell'])('prints a script for %s', async (shell) => {
    const { stdout, exitCode } = await runCommand(['completion', shell]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('mgshim completion --words');
  });

  it('names the shells that it knows', async () => {
    const result = await runCommand(['completion', 'tcsh']);
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toMatch(/bash, zsh, fish, powershell.*'tcsh'.*\[InvalidOptionValue,mgshim\]/);
  });
});
