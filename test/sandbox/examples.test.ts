import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import { MAIN } from '../cli/run-command.js';
import { haveEngine } from '../engine/running-engine.js';
import { good, sandboxEngine } from '../modules/module-run.js';

const EXAMPLES = join(import.meta.dirname, '../../examples');
const run = promisify(execFile);

describe('the examples of a bot’s test run as they stand', () => {
  const bin = mkdtempSync(join(tmpdir(), 'mgshim-bin-'));
  writeFileSync(join(bin, 'mgshim'), `#!/bin/sh\nexec "${process.execPath}" "${MAIN}" "$@"\n`, {
    mode: 0o755,
  });
  afterAll(() => rmSync(bin, { recursive: true }));
  const env = { PATH: `${bin}${delimiter}${process.env.PATH}`, HOME: bin };

  it('test-a-bot.mjs', async () => {
    const { stdout } = await run(process.execPath, ['--test', join(EXAMPLES, 'test-a-bot.mjs')], { env });
    expect(stdout).toMatch(/^(#|ℹ) pass 3$/m);
    expect(stdout).toMatch(/^(#|ℹ) fail 0$/m);
  });

  it('test-a-bot.sh', async () => {
    const { stdout, stderr } = await run('bash', [join(EXAMPLES, 'test-a-bot.sh')], { env });
    expect(stderr).toBe('');
    expect(stdout.match(/^ok - /gm)).toHaveLength(7);
  });
});

describe.skipIf(!haveEngine)('the example in PowerShell', () => {
  const engine = sandboxEngine();

  it('runs as it stands', async () => {
    const said = good(await engine.run(`& '${join(EXAMPLES, 'test-a-bot.ps1')}'`));
    expect(said).toEqual(Array.from({ length: 6 }, () => expect.stringMatching(/^ok - /)));
  });

  it('is text that Windows PowerShell 5.1 reads too', async () => {
    const read = await engine.ask({ parse: join(EXAMPLES, 'test-a-bot.ps1') });
    expect(read).toMatchObject({ errors: [], violations: [] });
  });
});
