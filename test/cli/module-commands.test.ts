import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { userModuleFolders } from '../../src/cli/module-folder.js';
import { VERSION } from '../../src/definition/version.js';
import { MAIN, runCommand } from './run-command.js';

const MODULE = 'Microsoft.Graph.CloudCommunications';

let home: string;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mgshim-home-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const modules = () => join(home, '.local/share/powershell/Modules');
const run = (...argv: string[]) => runCommand(argv, { variables: { HOME: home } });

describe('the modules', () => {
  it('are installed where PowerShell looks, and know where the command is', async () => {
    const { exitCode, stdout, stderr } = await run('install-module');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const folder = join(modules(), MODULE, VERSION);
    expect(stdout.split('\n')).toContain(folder);
    expect(existsSync(join(folder, `${MODULE}.psd1`))).toBe(true);
    expect(readFileSync(join(folder, 'mgshim-location.txt'), 'utf8')).toBe(`${MAIN}\n`);
  });

  it('are replaced when installed again, and leave nothing when uninstalled', async () => {
    await run('install-module', '--scope', 'user');
    await run('install-module');
    const { exitCode } = await run('uninstall-module');
    expect(exitCode).toBe(0);
    expect(readdirSync(join(home, '.local/share'))).toEqual([]);
  });

  it('of others are never touched', async () => {
    const theirs = join(modules(), MODULE, '2.25.0');
    mkdirSync(theirs, { recursive: true });
    writeFileSync(join(theirs, `${MODULE}.psd1`), '@{}');
    const { stderr } = await run('install-module');
    expect(stderr).toMatch(/WARNING: .*2\.25\.0 is installed beside it/);
    await run('uninstall-module');
    expect(readdirSync(join(modules(), MODULE))).toEqual(['2.25.0']);
  });

  it('of others in the very folder stop the installation before anything is changed', async () => {
    mkdirSync(join(modules(), MODULE, VERSION), { recursive: true });
    const { exitCode, stderr } = await run('install-module');
    expect(exitCode).toBe(2);
    expect(stderr).toContain('[ModuleFolderTaken,mgshim]');
    expect(readdirSync(modules())).toEqual([MODULE]);
  });

  it('have a folder for one session', async () => {
    const { stdout } = await run('pwsh-path');
    expect(existsSync(join(stdout.trim(), MODULE, 'cmdlets.json'))).toBe(true);
  });

  it("know only the user's scope", async () => {
    expect((await run('install-module', '--scope', 'all')).stderr).toContain('[InvalidOptionValue,mgshim]');
  });
});

describe('where PowerShell looks', () => {
  it.each([
    ['linux', { HOME: '/h' }, ['/h/.local/share/powershell/Modules']],
    ['darwin', { HOME: '/h', XDG_DATA_HOME: '/d' }, ['/d/powershell/Modules']],
  ] as const)('on %s', (platform, variables, folders) => {
    expect(userModuleFolders(variables, platform)).toEqual(folders);
  });
});
