import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Variables } from '../connection/environment.js';

/** The tree of modules that this package carries; it is itself a PSModulePath root. */
export const MODULES_ROOT = fileURLToPath(new URL('../../cmdlets', import.meta.url));

/**
 * Where PowerShell looks for a user's own modules (about_PSModulePath): one folder, or on Windows one for each
 * edition.
 */
export function userModuleFolders(variables: Variables, platform: NodeJS.Platform): readonly string[] {
  if (platform === 'win32') {
    const documents = join(variables.USERPROFILE ?? '', 'Documents');
    return [join(documents, 'PowerShell', 'Modules'), join(documents, 'WindowsPowerShell', 'Modules')];
  }
  const data = variables.XDG_DATA_HOME || join(variables.HOME ?? '', '.local', 'share');
  return [join(data, 'powershell', 'Modules')];
}
