import { describe, expect, test } from 'vitest';
import { configFolder } from '../../src/connection/config-folder.js';
import type { Variables } from '../../src/connection/environment.js';
import { errorOf } from './error-of.js';

describe('the configuration folder', () => {
  const home = { HOME: '/home/u' };
  const windows = { APPDATA: 'C:\\Users\\u\\AppData\\Roaming' };
  const rows: readonly (readonly [string, Variables, string, string])[] = [
    ['is in ~/.config', home, 'linux', '/home/u/.config/mgshim'],
    ['is there on macOS too', home, 'darwin', '/home/u/.config/mgshim'],
    ['follows XDG_CONFIG_HOME', { ...home, XDG_CONFIG_HOME: '/x' }, 'linux', '/x/mgshim'],
    [
      'ignores a relative XDG_CONFIG_HOME',
      { ...home, XDG_CONFIG_HOME: 'x' },
      'linux',
      '/home/u/.config/mgshim',
    ],
    ['ignores an empty XDG_CONFIG_HOME', { ...home, XDG_CONFIG_HOME: '' }, 'linux', '/home/u/.config/mgshim'],
    [
      'is MGSHIM_CONFIG_DIR itself',
      { ...home, XDG_CONFIG_HOME: '/x', MGSHIM_CONFIG_DIR: '/own' },
      'linux',
      '/own',
    ],
    ['needs no home with MGSHIM_CONFIG_DIR', { MGSHIM_CONFIG_DIR: '/own' }, 'linux', '/own'],
    ['is in %AppData% on Windows', windows, 'win32', 'C:\\Users\\u\\AppData\\Roaming\\mgshim'],
    ['finds AppData however it is written', { AppData: 'C:\\r' }, 'win32', 'C:\\r\\mgshim'],
    ['is MGSHIM_CONFIG_DIR on Windows', { ...windows, MGSHIM_CONFIG_DIR: 'D:\\own' }, 'win32', 'D:\\own'],
    [
      'follows XDG_CONFIG_HOME on Windows',
      { ...windows, XDG_CONFIG_HOME: 'D:\\x' },
      'win32',
      'D:\\x\\mgshim',
    ],
  ];
  for (const [title, variables, platform, expected] of rows) {
    test(title, () => expect(configFolder(variables, platform)).toBe(expected));
  }

  const unknown: readonly (readonly [string, Variables, string, string])[] = [
    ['a relative MGSHIM_CONFIG_DIR', { ...home, MGSHIM_CONFIG_DIR: 'own' }, 'linux', 'MGSHIM_CONFIG_DIR'],
    ['no home', {}, 'linux', 'HOME'],
    ['no AppData', home, 'win32', 'AppData'],
  ];
  for (const [title, variables, platform, named] of unknown) {
    test(`is unknown with ${title}`, () => {
      const error = errorOf(() => configFolder(variables, platform));
      expect([error.id, error.outcome]).toEqual(['ConfigFolderUnknown', 'input']);
      expect(error.message).toContain(named);
    });
  }
});
