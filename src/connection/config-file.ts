import {
  closeSync,
  constants,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { CmdletError } from '../errors/cmdlet-error.js';

/**
 * A file's JSON value; undefined where there is no file.
 * @throws CmdletError `ConfigFileCorrupt` where it is not JSON, `ConfigFileUnusable` where it cannot be read; both
 * name the file (outcome input).
 */
export function readConfigFile(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return undefined;
    throw unusable(path, 'read', cause);
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw corruptConfigFile(path);
  }
}

/** Writes the whole file or nothing of it: readers see the old one or the new one. Readable by its owner only. */
export function replaceConfigFile(path: string, value: unknown): void {
  attempt(path, 'written', () => {
    const temporary = writeBeside(path, value);
    try {
      renameSync(temporary, path);
    } catch (cause) {
      rmSync(temporary, { force: true });
      throw cause;
    }
  });
}

/** As {@link replaceConfigFile}, where there is no such file yet; false where there is. Of many writers one wins. */
export function createConfigFile(path: string, value: unknown): boolean {
  return attempt(path, 'written', () => {
    const temporary = writeBeside(path, value);
    try {
      claim(temporary, path);
      return true;
    } catch (cause) {
      if (codeOf(cause) === 'EEXIST') return false;
      throw cause;
    } finally {
      rmSync(temporary, { force: true });
    }
  });
}

/** Removes the file, or what `remove` removes; false where there was none. */
export function removeConfigFile(path: string, remove: () => void = () => rmSync(path)): boolean {
  return attempt(path, 'removed', () => {
    try {
      remove();
      return true;
    } catch (cause) {
      if (codeOf(cause) === 'ENOENT') return false;
      throw cause;
    }
  });
}

export const CONFIG_FILE_CORRUPT = 'ConfigFileCorrupt';

/** The file is there, but is not what was written. */
export function corruptConfigFile(path: string): CmdletError {
  return new CmdletError({
    id: CONFIG_FILE_CORRUPT,
    category: 'InvalidData',
    outcome: 'input',
    message: `The settings file ${path} is damaged. Repair or delete it.`,
  });
}

function writeBeside(path: string, value: unknown): string {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  const file = openSync(temporary, 'wx', 0o600);
  try {
    writeSync(file, `${JSON.stringify(value, undefined, 2)}\n`);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return temporary;
}

/** A link, unlike a rename, never takes the place of a file that is there; some file systems have no links. */
function claim(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (cause) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EOPNOTSUPP'].includes(codeOf(cause) ?? '')) throw cause;
    copyFileSync(temporary, path, constants.COPYFILE_EXCL);
  }
}

function attempt<T>(path: string, done: string, work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw unusable(path, done, cause);
  }
}

function unusable(path: string, done: string, cause: unknown): CmdletError {
  return new CmdletError({
    id: 'ConfigFileUnusable',
    category: 'WriteError',
    outcome: 'input',
    message: `The settings file ${path} cannot be ${done} (${codeOf(cause) ?? 'no reason given'}).`,
    cause,
  });
}

function codeOf(cause: unknown): string | undefined {
  return cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
}
