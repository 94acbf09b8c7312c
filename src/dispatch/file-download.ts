import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { CmdletError } from '../errors/cmdlet-error.js';
import { failureCode } from './failure.js';
import type { Download } from './transfer.js';

/** Where an answer's body goes. Under its name it exists only once it is complete. */
export interface FileDownload extends Download {
  /**
   * Gives it its name, in its folder where it had none, and returns its path.
   * @throws CmdletError `OutputFileUnusable`; the request was executed by then, and its text says so.
   */
  readonly keep: (name: string) => Promise<string>;
  /** Leaves nothing behind, unless it was kept. */
  readonly drop: () => Promise<void>;
}

export interface FileDownloadOptions {
  /** A file's path, or the folder of one whose name the answer gives. */
  readonly place: { readonly file: string } | { readonly folder: string };
  /** The parameter that names it, for errors. */
  readonly parameter: string;
  readonly takesErrors?: boolean;
}

/**
 * Opens a file beside the one that is to be, before anything is sent: a folder that is not there must not cost a
 * request. A file that is there stays as it is until it is replaced by a whole one, which takes over its permissions.
 *
 * @throws CmdletError `OutputFileUnusable`, outcome input.
 */
export async function fileDownload({
  place,
  parameter,
  takesErrors = false,
}: FileDownloadOptions): Promise<FileDownload> {
  const path = 'file' in place ? place.file : place.folder;
  const unusable = (cause: unknown): CmdletError => {
    return refusal(parameter, 'input', `The file of '${parameter}' cannot be written`, cause, path);
  };
  const known = 'file' in place ? await knownFile(place.file, unusable) : undefined;
  const folder = 'folder' in place ? place.folder : dirname(known?.path ?? place.file);
  const temporary = join(folder, `.mgshim-${randomUUID()}.part`);
  try {
    await (await open(temporary, 'wx', known?.mode)).close();
  } catch (cause) {
    throw unusable(cause);
  }
  const lost = (cause: unknown): CmdletError => {
    const what = `The request succeeded, but its answer could not be written to the file of '${parameter}'`;
    return refusal(parameter, 'failed', what, cause, path);
  };
  let isComplete = false;
  let isKept = false;
  return {
    takesErrors,
    isComplete: () => isComplete,
    write: async (source) => {
      isComplete = false;
      const file = await open(temporary, 'w').catch((cause: unknown) => {
        throw lost(cause);
      });
      try {
        for await (const chunk of source as AsyncIterable<Buffer>) {
          await file.writeFile(chunk).catch((cause: unknown) => {
            throw lost(cause);
          });
        }
      } finally {
        await file.close();
      }
      isComplete = true;
    },
    keep: async (name) => {
      const kept = 'folder' in place ? join(folder, name) : (known?.path ?? place.file);
      await rename(temporary, kept).catch((cause: unknown) => {
        throw lost(cause);
      });
      isKept = true;
      return kept;
    },
    drop: async () => {
      if (!isKept) await rm(temporary, { force: true });
    },
  };
}

interface KnownFile {
  /** Where a symbolic link leads: the link stays. */
  readonly path: string;
  readonly mode: number;
}

/** What is there already; a device or a pipe would be replaced by a file, so it is refused. */
async function knownFile(
  file: string,
  unusable: (cause: unknown) => CmdletError,
): Promise<KnownFile | undefined> {
  if (file.endsWith('/') || file.endsWith(sep)) throw unusable({ code: 'it is a folder' });
  const found = await stat(file).catch((cause: unknown) => {
    if (failureCode(cause) === 'ENOENT') return undefined;
    throw unusable(cause);
  });
  if (found === undefined) return undefined;
  if (!found.isFile()) throw unusable({ code: found.isDirectory() ? 'it is a folder' : 'it is no file' });
  try {
    await access(file, constants.W_OK);
    return { path: await realpath(file), mode: found.mode & 0o777 };
  } catch (cause) {
    throw unusable(cause);
  }
}

function refusal(
  parameter: string,
  outcome: 'input' | 'failed',
  what: string,
  cause: unknown,
  path: string,
): CmdletError {
  return new CmdletError({
    id: 'OutputFileUnusable',
    category: 'WriteError',
    outcome,
    message: `${what} (${failureCode(cause) ?? 'no code'}): ${path.slice(0, 200)}`,
    target: parameter,
    cause,
  });
}
