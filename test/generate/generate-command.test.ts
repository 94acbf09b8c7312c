import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GRAPH } from './openapi/shared-sources.js';

const COMMAND = join(import.meta.dirname, '../../dist/generate/generate.js');
const nowhere = mkdtempSync(join(tmpdir(), 'mgshim-generate-'));
afterAll(() => rmSync(nowhere, { recursive: true }));

function generate(args: readonly string[], shared = nowhere) {
  const env = { ...process.env, MGSHIM_SHARED: shared };
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], {
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}

describe('the generator of rows', () => {
  test.skipIf(!GRAPH)('makes the committed rows and types from the API descriptions', () => {
    expect(generate(['--check'], dirname(GRAPH ?? ''))).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('says so where the descriptions are not at hand', () => {
    const { status, stdout, stderr } = generate(['--check']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(join(nowhere, 'graph'));
  });

  test.each([
    ['no source', ['--module', 'CloudCommunications', '--api', 'beta']],
    ['no module', ['--source', nowhere, '--api', 'beta']],
    ['another version', ['--source', nowhere, '--module', 'CloudCommunications', '--api', 'v2.0']],
    ['no description there', ['--source', nowhere, '--module', 'CloudCommunications', '--api', 'beta']],
  ])('ends with 2 and a line on stderr: %s', (_, args) => {
    const { status, stdout, stderr } = generate(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});
