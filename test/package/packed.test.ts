import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.js';

const ROOT = join(import.meta.dirname, '../..');
const LARGEST_MB = 45;
const MOST_DEPENDENCIES = 6;

/** The packages of npm that are Node itself, for the versions beside the one that runs this. */
const OTHERS = ['22', '24'] as const;
const platform = process.platform === 'win32' ? 'win' : process.platform;
const nodePackage = `node-${platform}-${process.arch}`;

// It asks the registry, so nobody without a network has to wait for it.
const inCi = process.env.CI !== undefined && process.env.CI !== '';
if (!inCi) console.warn('package: not packed and installed, which needs a registry (CI=true asks for it)');

const run = promisify(execFile);
const npm = (folder: string, ...words: readonly string[]) =>
  run('npm', [...words, '--no-audit', '--no-fund', '--prefer-offline'], {
    cwd: folder,
    shell: process.platform === 'win32',
  });

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

const SCRIPT = `
import { bind, plan } from 'mgshim';
import { createSandbox } from 'mgshim/sandbox';
const { method, url } = plan(bind('Invoke-MgRedirectCommunicationCall', { CallId: 'c', Targets: [] }));
const sandbox = createSandbox();
console.log(JSON.stringify([method, new URL(url).pathname, typeof sandbox.requests]));
`;

describe.skipIf(!inCi)('the packed package, installed into an empty folder without scripts', () => {
  const folder = temporaryFolder();
  const installed = join(folder, 'app');
  const main = join(installed, 'node_modules/mgshim/dist/cli/main.js');
  const nodes = new Map<string, string>([[process.version, process.execPath]]);

  beforeAll(async () => {
    const { stdout } = await npm(ROOT, 'pack', '--pack-destination', folder, '--json');
    const [{ filename }] = JSON.parse(stdout) as [{ readonly filename: string }];
    mkdirSync(installed);
    writeFileSync(join(installed, 'package.json'), '{"private":true}');
    writeFileSync(join(installed, 'script.mjs'), SCRIPT);
    await npm(installed, 'install', '--ignore-scripts', join(folder, filename));
    for (const version of OTHERS) {
      const place = join(folder, `node${version}`);
      mkdirSync(place);
      writeFileSync(join(place, 'package.json'), '{"private":true}');
      await npm(place, 'install', '--ignore-scripts', `${nodePackage}@${version}`);
      const binary = process.platform === 'win32' ? 'bin/node.exe' : 'bin/node';
      nodes.set(version, join(place, 'node_modules', nodePackage, binary));
    }
  }, 300_000);

  it(`takes at most ${LARGEST_MB} MB, all that it depends on included`, () => {
    const bytes = filesIn(installed).reduce((sum, file) => sum + statSync(file).size, 0);
    expect(bytes / 1_000_000).toBeLessThanOrEqual(LARGEST_MB);
  });

  it(`depends on at most ${MOST_DEPENDENCIES} packages itself, and nothing in it runs at install`, () => {
    const packages = filesIn(join(installed, 'node_modules')).filter((file) =>
      /node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+[\\/]package\.json$/.test(file),
    );
    const read = (file: string) =>
      JSON.parse(readFileSync(file, 'utf8')) as {
        readonly name?: string;
        readonly dependencies?: object;
        readonly scripts?: Readonly<Record<string, string>>;
      };
    const all = packages.map(read);
    const own = all.find(({ name }) => name === 'mgshim');
    expect(Object.keys(own?.dependencies ?? {}).length).toBeLessThanOrEqual(MOST_DEPENDENCIES);
    const running = all.filter(({ scripts = {} }) =>
      ['preinstall', 'install', 'postinstall'].some((name) => name in scripts),
    );
    expect(running.map(({ name }) => name)).toEqual([]);
  });

  it.each([process.version, ...OTHERS])('works on Node %s', async (version) => {
    const node = nodes.get(version) ?? '';
    const shown = await run(node, [main, '--version']);
    expect(shown.stdout).toBe(`${JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')).version}\n`);
    const demo = await run(node, [main, 'sandbox', '--demo']);
    expect(demo.stdout).toContain('redirect');
    const script = await run(node, [join(installed, 'script.mjs')], { cwd: installed });
    expect(JSON.parse(script.stdout)).toEqual(['POST', '/v1.0/communications/calls/c/redirect', 'object']);
  });

  it.each([process.version, ...OTHERS])(
    'keeps compiled code where Node %s can, and only there',
    async (version) => {
      const cache = join(folder, `cache-${version}`);
      mkdirSync(cache);
      const { NODE_DISABLE_COMPILE_CACHE: _, ...variables } = process.env;
      const env = { ...variables, XDG_CACHE_HOME: cache, LOCALAPPDATA: cache, MGSHIM_ACCESS_TOKEN: 'a' };
      const command = (...words: readonly string[]) =>
        run(nodes.get(version) ?? '', [main, ...words], { env });
      await command('--version');
      expect(readdirSync(cache)).toEqual([]);
      const words = ['Invoke-MgKeepCommunicationCallAlive', '-CallId', 'c', '-WhatIf'];
      const first = await command(...words);
      const again = await command(...words);
      expect(again.stderr).toBe(first.stderr);
      const canKeep = Number(/^v?(\d+)/.exec(version)?.[1]) >= 22;
      expect(filesIn(cache).length > 0).toBe(canKeep);
    },
  );
});
