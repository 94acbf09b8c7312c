import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { failureCode } from '../../dispatch/failure.js';
import { CmdletError } from '../../errors/cmdlet-error.js';
import { invalid } from '../given.js';
import type { Output } from './memory-output.js';

/** Where an answer's body goes. Under its name it exists only once it is complete. */
export interface OutputFile extends Output {
  /** Gives it its name, in its folder where it had none. @throws CmdletError `OutputFileUnusable`. */
  readonly keep: (name: string) => Promise<string>;
  /** Leaves nothing behind, unless it was kept. */
  readonly drop: () => Promise<void>;
}

/**
 * Opens the file before anything is sent: a folder that is not there must not cost a request.
 *
 * @param place a file's absolute path, or a folder's.
 * @throws CmdletError `OutputFileUnusable`, outcome input.
 */
export async function openOutputFile(
  place: { readonly file: string } | { readonly folder: string },
): Promise<OutputFile> {
  const folder = 'file' in place ? dirname(place.file) : place.folder;
  if (!isAbsolute('file' in place ? place.file : place.folder)) throw invalid('a file has an absolute path');
  const temporary = join(folder, `.mgshim-${randomUUID()}.part`);
  try {
    await (await open(temporary, 'wx')).close();
  } catch (cause) {
    throw unusable(cause);
  }
  let isComplete = false;
  let isKept = false;
  return {
    isComplete: () => isComplete,
    write: async (source) => {
      isComplete = false;
      await pipeline(source, createWriteStream(temporary, { flags: 'w' }));
      isComplete = true;
    },
    keep: async (name) => {
      const path = 'file' in place ? place.file : join(folder, name);
      await rename(temporary, path).catch((cause: unknown) => {
        throw unusable(cause);
      });
      isKept = true;
      return path;
    },
    drop: async () => {
      if (!isKept) await rm(temporary, { force: true });
    },
  };
}

function unusable(cause: unknown): CmdletError {
  return new CmdletError({
    id: 'OutputFileUnusable',
    category: 'WriteError',
    outcome: 'input',
    message: `The output file cannot be written (${failureCode(cause) ?? 'no code'}).`,
    target: 'OutputFilePath',
    cause,
  });
}
