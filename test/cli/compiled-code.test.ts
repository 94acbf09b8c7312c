import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compiledCodeFolder } from '../../src/cli/compiled-code.js';
import { temporaryFolder } from '../temporary-folder.js';

function newFolders(): () => string {
  const all = temporaryFolder();
  return () => mkdtempSync(join(all, 'home-'));
}

describe.skipIf(process.platform === 'win32')('where compiled code is kept', () => {
  const newFolder = newFolders();
  const bitsOf = (path: string) => statSync(path).mode & 0o777;

  it('in ~/.cache, in a folder that is made for its owner alone', () => {
    const home = newFolder();
    const folder = compiledCodeFolder({ HOME: home }, 'linux');
    expect(folder).toBe(join(home, '.cache/mgshim'));
    expect(bitsOf(join(home, '.cache/mgshim'))).toBe(0o700);
  });

  it('in XDG_CACHE_HOME', () => {
    const cache = newFolder();
    expect(compiledCodeFolder({ HOME: newFolder(), XDG_CACHE_HOME: cache }, 'linux')).toBe(
      join(cache, 'mgshim'),
    );
  });

  it('as the specification asks, an XDG_CACHE_HOME that is not absolute counts as absent', () => {
    const home = newFolder();
    expect(compiledCodeFolder({ HOME: home, XDG_CACHE_HOME: 'cache' }, 'linux')).toBe(
      join(home, '.cache/mgshim'),
    );
  });

  it.each([0o755, 0o770, 0o702])('not in a folder that others may enter (%o)', (mode) => {
    const cache = newFolder();
    mkdirSync(join(cache, 'mgshim'));
    chmodSync(join(cache, 'mgshim'), mode);
    expect(compiledCodeFolder({ XDG_CACHE_HOME: cache }, 'linux')).toBeUndefined();
  });

  it('not behind a link', () => {
    const cache = newFolder();
    const elsewhere = newFolder();
    symlinkSync(elsewhere, join(cache, 'mgshim'));
    expect(compiledCodeFolder({ XDG_CACHE_HOME: cache }, 'linux')).toBeUndefined();
  });

  it('not where a file stands in the way, and no error says so', () => {
    const cache = newFolder();
    writeFileSync(join(cache, 'mgshim'), '');
    expect(compiledCodeFolder({ XDG_CACHE_HOME: cache }, 'linux')).toBeUndefined();
  });

  it('nowhere where there is no home', () => {
    expect(compiledCodeFolder({}, 'linux')).toBeUndefined();
    expect(compiledCodeFolder({ HOME: '/nobody/is/here' }, 'linux')).toBeUndefined();
    expect(existsSync('/nobody')).toBe(false);
  });
});

describe.skipIf(process.getuid?.() !== 0)(
  'where compiled code is kept, for root in the home of somebody else',
  () => {
    const newFolder = newFolders();

    it('nothing is made', () => {
      const home = newFolder();
      chownSync(home, 65534, 65534);
      expect(compiledCodeFolder({ HOME: home }, 'linux')).toBeUndefined();
      expect(existsSync(join(home, '.cache'))).toBe(false);
    });
  },
);
