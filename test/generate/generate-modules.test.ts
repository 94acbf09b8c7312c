import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CmdletModule } from '../../src/definition/cmdlet.js';
import { entryText } from '../../src/generate/entry-text.js';
import { moduleEntries } from '../../src/generate/rows/module-entries.js';
import { CMDLETS } from './module-folder.js';
import { moduleOf, NAME, rowOf } from './small-module.js';

const COMMAND = join(import.meta.dirname, '../../dist/generate/generate-modules.js');
const MODULE = 'Microsoft.Graph.Test';

function generate(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

test('the committed modules are what their rows make', () => {
  expect(generate('--check')).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(generate('--check', CMDLETS)).toEqual({ status: 0, stdout: '', stderr: '' });
});

describe('the command', () => {
  let root = '';
  const at = (extension: string) => join(root, MODULE, `${MODULE}.${extension}`);

  const write = (module: CmdletModule) => {
    const { cmdlets, types } = moduleEntries(module);
    writeFileSync(join(root, MODULE, 'cmdlets.json'), entryText(cmdlets));
    writeFileSync(join(root, MODULE, 'types.json'), entryText(types));
  };

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'mgshim-generate-'));
    mkdirSync(join(root, MODULE));
    mkdirSync(join(root, 'Other'));
    write(moduleOf({ [NAME]: rowOf() }));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  test('writes what is missing, names it, and then has nothing to do', () => {
    expect(generate(root)).toEqual({ status: 0, stdout: `${at('psd1')}\n${at('psm1')}\n`, stderr: '' });
    expect(generate(root)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(generate('--check', root).status).toBe(0);
    expect(readdirSync(join(root, 'Other'))).toEqual([]);
  });

  test('lists with --check what differs, and writes nothing', () => {
    generate(root);
    const edited = `${readFileSync(at('psm1'), 'utf8')} `;
    writeFileSync(at('psm1'), edited);
    const checked = generate('--check', root);
    expect(checked).toMatchObject({ status: 1, stdout: '' });
    expect(checked.stderr).toContain(at('psm1'));
    expect(checked.stderr).not.toContain(at('psd1'));
    expect(readFileSync(at('psm1'), 'utf8')).toBe(edited);
  });

  test('refuses a folder that is not named as its module', () => {
    write(moduleOf({}, { module: 'Else' }));
    const failed = generate(root);
    expect(failed.status).not.toBe(0);
    expect(failed.stderr).toContain('TypeError');
    expect(readdirSync(join(root, MODULE))).toEqual(['cmdlets.json', 'types.json']);
  });

  test('refuses an option that it does not know', () => {
    expect(generate('--chek', root).status).not.toBe(0);
    expect(readdirSync(join(root, MODULE))).toEqual(['cmdlets.json', 'types.json']);
  });
});
