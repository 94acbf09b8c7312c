import { posix, win32 } from 'node:path';
import { CmdletError } from '../errors/cmdlet-error.js';
import type { Variables } from './environment.js';

/**
 * The folder for what outlives a process (environments, options): MGSHIM_CONFIG_DIR, else XDG_CONFIG_HOME/mgshim,
 * else ~/.config/mgshim; on Windows %AppData%\mgshim (design: "Environment variables"). Never Microsoft's ~/.mg.
 * As the XDG specification asks, an XDG_CONFIG_HOME that is not absolute counts as absent. Nothing is created.
 * @param platform as Node names it: `win32`, `linux`, `darwin`, …
 * @throws CmdletError `ConfigFolderUnknown`, outcome input: MGSHIM_CONFIG_DIR is relative, or nothing names a home.
 */
export function configFolder(variables: Variables, platform: string): string {
  const isWindows = platform === 'win32';
  const path = isWindows ? win32 : posix;
  const absolute = (text: string | undefined) => (text && path.isAbsolute(text) ? text : undefined);
  const own = variables.MGSHIM_CONFIG_DIR || undefined;
  if (own !== undefined) {
    if (path.isAbsolute(own)) return path.normalize(own);
    throw unknownFolder('MGSHIM_CONFIG_DIR must be an absolute path.');
  }
  const xdg = absolute(variables.XDG_CONFIG_HOME);
  if (xdg !== undefined) return path.join(xdg, 'mgshim');
  const home = absolute(isWindows ? (variables.APPDATA ?? variables.AppData) : variables.HOME);
  if (home === undefined) {
    const names = isWindows ? 'AppData' : 'HOME';
    throw unknownFolder(`No folder for settings is known: ${names} names none. Set MGSHIM_CONFIG_DIR.`);
  }
  return isWindows ? path.join(home, 'mgshim') : path.join(home, '.config', 'mgshim');
}

function unknownFolder(message: string): CmdletError {
  return new CmdletError({
    id: 'ConfigFolderUnknown',
    category: 'InvalidArgument',
    outcome: 'input',
    message,
  });
}
